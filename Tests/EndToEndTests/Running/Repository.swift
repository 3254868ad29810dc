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
}
