import Foundation
import Testing

/// The files that the program is made of.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A source file.
  struct Source: Sendable, CustomTestStringConvertible {
    /// From the root, such as `Sources/Explorer/State/Model.swift`.
    let path: String
    let lines: [Substring]

    var testDescription: String { path }

    /// The modules that it imports.
    var imports: Set<String> {
      Set(
        lines.compactMap { line in
          guard
            let match = line.firstMatch(of: /^\s*(?:@\w+\s+)?(?:\w+\s+)?import\s+(?:\w+\s+)?(\w+)/)
          else { return nil }
          return String(match.1)
        })
    }
  }

  /// The files under a folder with an ending, without what was built.
  static func sources(under folder: String, ending: String = ".swift") throws -> [Source] {
    let start = root.appending(path: folder)
    guard let found = FileManager.default.enumerator(atPath: start.path) else { return [] }
    return try found.compactMap { $0 as? String }.filter { path in
      path.hasSuffix(ending) && !path.contains(".build")
    }.sorted().map { path in
      let text = try String(contentsOf: start.appending(path: path), encoding: .utf8)
      return Source(
        path: "\(folder)/\(path)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  /// The documents: the pages of the top level and those under `docs`, with their text.
  static func documents() throws -> [Source] {
    let top = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
      .filter { $0.hasSuffix(".md") }
      .map { name in
        let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
        return Source(
          path: name, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      }
    return top + (try sources(under: "docs", ending: ".md"))
  }

  /// Whether the files lie in a repository of their own, which can be asked for them.
  static let isTracked =
    FileManager.default.fileExists(atPath: root.appending(path: ".git").path)
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

  /// The paths of the files that the repository tracks.
  static func trackedFiles() async throws -> [String] {
    let place = try Place()
    let done = try await Subprocess.run(
      URL(filePath: "/usr/bin/git"),
      // Another account may own the repository than the one that tests it.
      ["-c", "safe.directory=*", "-C", root.path, "ls-files", "-z"],
      environment: ["PATH": "/usr/bin:/bin", "HOME": place.home.path], in: place.home)
    guard done.status == 0 else { throw NotListed(reason: done.errors) }
    return done.output.split(separator: "\0").map(String.init)
  }

  /// Why the tracked files are not known.
  struct NotListed: Error {
    let reason: String
  }
}
