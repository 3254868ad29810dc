import Foundation

/// A folder of a test's own, with a home in it, that is taken away at the end.
final class Place: Sendable {
  let folder: URL
  let home: URL

  init() throws {
    // Short, for the path of a socket may have a hundred bytes.
    folder = URL(filePath: "/tmp").appending(path: "traject-\(UUID().uuidString.prefix(8))")
    home = folder.appending(path: "home")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// What the program's environment is, and nothing besides.
  var environment: [String: String] {
    [
      "HOME": home.path,
      "XDG_CONFIG_HOME": home.appending(path: ".config").path,
      "XDG_STATE_HOME": home.appending(path: ".local/state").path,
      "XDG_DATA_HOME": home.appending(path: ".local/share").path,
      "PATH": "\(Self.programs.path):/usr/local/bin:/usr/bin:/bin",
      "LC_ALL": "C.UTF-8",
      "TRAJECT_NO_TOUR": "1",
    ]
  }

  /// Writes a file into the home.
  @discardableResult
  func write(_ text: String, to name: String) throws -> URL {
    let file = home.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }

  /// Returns what a file in the home holds, or nil where there is none.
  func read(_ name: String) -> String? {
    try? String(contentsOf: home.appending(path: name), encoding: .utf8)
  }

  /// The names of what is kept of unsaved work, from the home.
  var autosaves: [String] {
    let folder = ".local/state/traject/autosave"
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: home.appending(path: folder).path)
    return (names ?? []).filter { $0.hasSuffix(".traject.yaml") }.map { "\(folder)/\($0)" }
  }

  /// Runs a line of a shell in the home.
  func shell(
    _ line: String, environment: [String: String] = [:]
  ) async throws -> Subprocess {
    try await Subprocess.run(
      URL(filePath: "/bin/sh"), ["-c", line],
      environment: self.environment.merging(environment) { $1 }, in: home)
  }

  /// Runs the program without a terminal.
  func traject(
    _ arguments: String..., environment: [String: String] = [:], input: String = ""
  ) async throws -> Subprocess {
    try await Subprocess.run(
      Self.programs.appending(path: "traject"), arguments,
      environment: self.environment.merging(environment) { $1 }, in: home, input: input)
  }

  /// The folder of the program that is tested: the one that was built with these tests, if no other
  /// is named.
  static let programs: URL = {
    if let named = ProcessInfo.processInfo.environment["TRAJECT_PROGRAMS"] {
      return URL(filePath: named)
    }
    let own = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let other = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      .map { URL(filePath: $0).deletingLastPathComponent() }
    return [own, other ?? own].first {
      FileManager.default.isExecutableFile(atPath: $0.appending(path: "traject").path)
    } ?? own
  }()
}
