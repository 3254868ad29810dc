import Explorer
import PersonaCatalog
import Reintegration
import Wording

/// The folder of a board: what it holds, read anew only where it changed.
struct BoardFolder {
  let folder: String
  private let library: PersonaLibrary
  let places: Places
  private var known: [String: Known] = [:]
  private var last: Board.Reading?

  /// A file as it was read last.
  private struct Known {
    let stamp: Disk.Stamp?
    /// When it was seen to be another than before.
    let since: ContinuousClock.Instant
    let content: Board.File.Content
  }

  /// How long a file that changed is read again although its dates stay: they can be coarse.
  private static let unsettled = Swift.Duration.seconds(3)

  init(_ folder: String, library: PersonaLibrary, places: Places) {
    self.folder = folder
    self.library = library
    self.places = places
  }

  private var isUnsettled = false

  /// The folder, as the system finds it.
  var path: String { places.absolute(folder) }

  /// The folder as it is shown: the working folder by its name.
  private var shownFolder: String {
    let shown = places.shown(folder)
    return shown == "."
      ? path.split(separator: "/").last { $0 != "." }.map(String.init) ?? path : shown
  }

  /// When to look again at what changed just now; nil where nothing did.
  var patience: Swift.Duration? { isUnsettled ? .seconds(1) : nil }

  /// Returns what the folder holds now; nil where that is what it held.
  mutating func changes(at now: ContinuousClock.Instant = .now) -> Board.Reading? {
    let reading = reading(at: now)
    guard reading != last else { return nil }
    last = reading
    return reading
  }

  private mutating func reading(at now: ContinuousClock.Instant) -> Board.Reading {
    let shown = shownFolder
    let listing: FolderListing
    do throws(SystemError) {
      listing = try FolderListing(path)
    } catch {
      let reason = SystemReason.text(error.code)
      return Board.Reading(
        folder: shown, files: [],
        problem: Text(
          nl: "Deze map is nu niet te lezen: \(reason.nl).",
          en: "This folder cannot be read now: \(reason.en)."))
    }
    isUnsettled = false
    var next: [String: Known] = [:]
    var files: [Board.File] = []
    for (path, kind) in listing.files where kind == .scenario {
      let file = content(of: path, at: now)
      next[path] = file
      if now - file.since < Self.unsettled { isUnsettled = true }
      files.append(Board.File(path: places.shown(path), file.content))
    }
    known = next
    files += listing.findings.map { Board.File(path: places.shown($0.file), Self.problem([$0])) }
    return Board.Reading(folder: shown, files: files)
  }

  private func content(of path: String, at now: ContinuousClock.Instant) -> Known {
    let stamp = (try? Disk.status(of: path))?.stamp
    let before = known[path]
    if let before, before.stamp == stamp, now - before.since >= Self.unsettled { return before }
    let since = before?.stamp == stamp ? before?.since ?? now : now
    return Known(stamp: stamp, since: since, content: read(path))
  }

  private func read(_ path: String) -> Board.File.Content {
    let files = ScenarioFiles(library: library, places: places)
    do throws(ScenarioFiles.Refusal) {
      return .route(try files.read(path).scenario)
    } catch {
      return Self.problem(error.findings(in: path))
    }
  }

  /// Says the first thing that is wrong with a file, and how many more there are.
  private static func problem(_ findings: [Finding]) -> Board.File.Content {
    .problem(
      Text { say in
        guard let first = findings.first else { return "" }
        let place = first.isWholeFile ? "" : say("regel \(first.line): ", "line \(first.line): ")
        let hint = first.hint.map { " " + say($0) } ?? ""
        let more = findings.count - 1
        return place + say(first.message) + hint
          + (more > 0 ? say(" En nog \(more).", " And \(more) more.") : "")
      })
  }
}
