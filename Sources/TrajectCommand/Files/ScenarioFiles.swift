import Explorer
import PersonaCatalog
import Reintegration

/// The scenario files that the explorer opens, lists and saves.
struct ScenarioFiles {
  let library: PersonaLibrary
  let places: Places

  /// The most files that a list shows.
  static let mostListed = 200

  /// Why a file is not opened.
  enum Refusal: Error, Hashable, Sendable {
    case system(SystemError)
    case findings(Findings)
  }

  /// Reads a scenario from its file.
  func read(_ path: String) throws(Refusal) -> (scenario: Scenario, file: WorkFile) {
    let shown = places.shown(path)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Disk.bytes(of: places.absolute(path), atMost: InputFile.limit)
    } catch {
      throw .system(error)
    }
    do throws(Findings) {
      let reading = try ScenarioReader.read(bytes, file: shown, library: library)
      let file = WorkFile(
        path: shown, stamp: Fingerprint.text(of: bytes),
        hasComments: Comments.areIn(String(decoding: bytes, as: UTF8.self)))
      return (reading.scenario, file)
    } catch {
      throw .findings(error)
    }
  }

  /// Opens a file; returns what to tell the explorer.
  func open(_ text: String) -> Action {
    let path = places.named(text)
    // The name under which it was saved is enough: saving adds the ending.
    let whole = path + Self.ending
    if !Disk.exists(places.absolute(path)), Disk.exists(places.absolute(whole)) {
      return open(whole)
    }
    do throws(Refusal) {
      let (scenario, file) = try read(path)
      return .opened(scenario, file, notice: nil)
    } catch {
      let shown = places.shown(path)
      switch error {
      case .findings(let findings): return .openFailed(path: shown, findings.list)
      case .system(let error):
        let reason = SystemReason.text(error.code)
        let finding = Finding(
          file: shown, line: 1, column: 1,
          message: Text(
            nl: "Dit bestand kan niet open: \(reason.nl).",
            en: "This file cannot be opened: \(reason.en)."), isWholeFile: true)
        return .openFailed(path: shown, [finding])
      }
    }
  }

  /// Lists the scenario files of the working folder, the newest first.
  func list() -> [SavedFile] {
    let names = (try? Disk.names(in: places.workingFolder)) ?? []
    var found: [(name: String, changed: Moment)] = []
    for name in names where FileKind(name) == .scenario && !name.hasPrefix(".") {
      let path = Disk.join(places.workingFolder, name)
      guard let status = try? Disk.status(of: path), status.kind == .file else { continue }
      found.append((name, status.changed))
    }
    found.sort { ($1.changed, $0.name) < ($0.changed, $1.name) }
    return found.prefix(Self.mostListed).map { file in
      // What says whose it is stands at the beginning of a file that was saved by the program.
      let path = Disk.join(places.workingFolder, file.name)
      let bytes = try? Disk.bytes(of: path, atMost: 16_384)
      let head = bytes.map { ScenarioHead($0) }
      return SavedFile(
        path: file.name, title: head?.title, author: head?.author, persona: head?.persona,
        changed: LocalTime.text(file.changed.seconds))
    }
  }
}
