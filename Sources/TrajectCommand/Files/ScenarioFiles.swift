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

    /// Everything that is wrong with the file of this name, at least one thing.
    func findings(in file: String) -> [Finding] {
      switch self {
      case .findings(let findings): return findings.list
      case .system(let error):
        let reason = SystemReason.text(error.code)
        return [
          Finding(
            ofFile: file,
            Text(
              nl: "Dit bestand kan niet open: \(reason.nl).",
              en: "This file cannot be opened: \(reason.en)."))
        ]
      }
    }
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
      return failure(error, path)
    }
  }

  /// Reads a file that is to be set aside; returns what to tell the explorer.
  func readAside(_ path: String) -> Action {
    do throws(Refusal) {
      let (scenario, file) = try read(path)
      return .asideRead(scenario, file)
    } catch {
      return failure(error, path)
    }
  }

  private func failure(_ refusal: Refusal, _ path: String) -> Action {
    let shown = places.shown(path)
    return .openFailed(path: shown, refusal.findings(in: shown))
  }

  /// Lists the scenario files of the working folder, the newest first, and what only looks like one.
  func list() -> (files: [SavedFile], passedOver: [Finding]) {
    guard let listing = try? FolderListing(places.workingFolder) else { return ([], []) }
    var found: [(path: String, changed: Moment)] = []
    // Who sees the name in the list opens it by that.
    for file in listing.files + listing.misspelt where file.kind == .scenario {
      guard let status = try? Disk.status(of: file.path) else { continue }
      found.append((file.path, status.changed))
    }
    found.sort { ($1.changed, $0.path) < ($0.changed, $1.path) }
    let files = found.prefix(Self.mostListed).map { file in
      // What says whose it is stands at the beginning of a file that was saved by the program.
      let bytes = try? Disk.bytes(of: file.path, atMost: 16_384)
      let head = bytes.map { ScenarioHead($0) }
      return SavedFile(
        path: Disk.name(of: file.path), title: head?.title, author: head?.author,
        persona: head?.persona, changed: LocalTime.text(file.changed.seconds),
        scenario: (try? read(file.path))?.scenario)
    }
    return (files, passedOver(in: listing))
  }

  /// Names what looks like a scenario and is not in the list.
  private func passedOver(in listing: FolderListing) -> [Finding] {
    let listed = Set(listing.misspelt.filter { $0.kind == .scenario }.map(\.path))
    let named = listing.findings.filter {
      FileKind($0.file)?.content == .scenario && !listed.contains($0.file)
    }
    let others = listing.findings.map(\.file) + listing.files.map(\.path)
    let unnamed = others.filter { FileKind($0)?.content == .persona && holdsScenario($0) }
      .map { Finding.scenarioWithoutName($0) }
    return (named + unnamed).sorted().prefix(Self.mostListed).map { finding in
      var finding = finding
      finding.file = Disk.name(of: finding.file)
      return finding
    }
  }

  private func holdsScenario(_ path: String) -> Bool {
    (try? Disk.bytes(of: path, atMost: InputFile.limit)).map(PersonaReader.isScenario) ?? false
  }
}
