import Foundation
import Testing

/// A folder that is the root of all files for the program, which stands alone in it.
struct EmptyRoot {
  let place: Place
  /// The words before those that start a program of the root.
  let command: [String]

  /// The terminal that may be known there.
  static let terminal = "screen-256color"

  /// - Parameter terminfo: The folder for what is known of the terminal, if that is to be there.
  init(terminfo: String? = nil) async throws {
    let way = try #require(Self.way)
    place = try Place()
    let root = place.folder.appending(path: "root")
    command = way.words(root.path)
    try await place.copy(Place.programs.appending(path: "traject"), to: "root/bin")
    guard let terminfo else { return }
    let known = try #require(
      ["/lib", "/usr/share", "/usr/lib", "/etc"].map { "\($0)/terminfo/s/\(Self.terminal)" }
        .first { FileManager.default.fileExists(atPath: $0) })
    try await place.copy(URL(filePath: known), to: "root/\(terminfo)/s")
  }

  /// Runs the program there, without a terminal.
  func traject(_ arguments: String...) async throws -> Subprocess {
    let words = command + ["/bin/traject"] + arguments
    return try await Subprocess.run(
      URL(filePath: words[0]), Array(words.dropFirst()), environment: place.environment,
      in: place.home)
  }

  /// Whether this user can make a folder the root for a program.
  static let isPossible = way != nil

  private enum Way: CaseIterable {
    case asRoot, inNamespace

    func words(_ root: String) -> [String] {
      ["/usr/bin/env", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
        + (self == .asRoot ? ["chroot", root] : ["unshare", "--map-root-user", "--root=\(root)"])
    }
  }

  private static let way = Way.allCases.first { way in
    let words = way.words("/") + ["/bin/true"]
    let process = Process()
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

extension Place {
  /// Copies a file to a folder of the place.
  ///
  /// By a program of its own: a file that this process held open to write could not be started while
  /// a process that another test starts still holds it too.
  func copy(_ file: URL, to folder: String) async throws {
    let target = self.folder.appending(path: folder)
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    let done = try await Subprocess.run(
      URL(filePath: "/bin/cp"), ["-L", file.path, target.path], environment: [:], in: home)
    try #require(done.status == 0, "\(done.errors)")
  }
}

extension Trait where Self == ConditionTrait {
  /// Needs to be allowed a root of its own.
  static var inEmptyRoot: Self {
    .enabled(
      if: EmptyRoot.isPossible,
      "this user may make no folder the root of a program: neither chroot nor unshare does it here")
  }
}
