import Explorer
import ExplorerScreen
import Foundation
import PersonaCatalog
import Reintegration
import TerminalCanvas
import Testing

@testable import TrajectCommand

/// A home of a user's own, with a working folder in it; removed with the test that made it.
final class TemporaryHome {
  let path: String
  let places: Places
  let library = TemporaryHome.shared
  private static let shared = PersonaLibrary()

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/traject-XXXXXX").utf8CString)
    let made = try #require(mkdtemp(&template))
    path = try #require(realpath(made, nil).map { String(cString: $0) })
    let home = path
    places = Places(workingFolder: path + "/work") { $0 == "HOME" ? home : nil }
    try FileManager.default.createDirectory(
      atPath: places.workingFolder, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var scenarios: ScenarioFiles { ScenarioFiles(library: library, places: places) }

  /// The path of a file in the working folder.
  func file(_ name: String) -> String { places.workingFolder + "/" + name }

  func put(_ text: String, _ name: String) throws {
    try text.write(toFile: file(name), atomically: false, encoding: .utf8)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }

  /// What lies in a folder, hidden files as well.
  func names(_ folder: String? = nil) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder ?? places.workingFolder)) ?? [])
      .sorted()
  }

  /// What lies in the folder of autosaves, without the locks.
  var autosaves: [String] {
    names(places.autosaveFolder).filter { $0.hasSuffix(".traject.yaml") }
  }

  func permissions(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  /// A run of the explorer that keeps its work, as far as it is once the first screen is there.
  func session(_ start: ExplorerStart? = nil) throws -> ExplorerSession {
    var preferences = PreferencesFile(places: places)
    let settings = preferences.settings(on: .unicode) { _ in }
    let files = ExplorerFiles(library: library, places: places, preferences: preferences)
    let start = start ?? ExplorerStart(library: library, places: places)
    var session = try start.session(settings, files: files)
    session.completeStart()
    return session
  }

  /// A run in which one intervention of Vincent's is chosen and not saved.
  func workingSession() throws -> ExplorerSession {
    var session = try session()
    // What lies there already can wait.
    while session.dialog != nil { session.press("right enter") }
    session.press("enter right space")
    return session
  }
}

extension ExplorerSession {
  /// Presses keys by name on a screen; returns what the last one led to.
  @discardableResult
  mutating func press(_ keys: String) -> Next {
    var screen = ExplorerScreen(size: Size(columns: 80, rows: 24))
    var next = Next.goOn
    for key in (try? KeyScript.keys(keys)) ?? [] { next = press(key, on: &screen) }
    return next
  }

  /// Saves under the name that the explorer suggests.
  mutating func save() {
    press("s")
    if model.place.kind == .form { press("enter") }
  }

  /// The question on the screen, if any.
  var dialog: Dialog? {
    if case .dialog(let dialog) = model.place { dialog } else { nil }
  }
}
