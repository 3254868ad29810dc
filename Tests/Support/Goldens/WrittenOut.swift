import Foundation

/// Sentences that are written out by hand beside a test, in a file of the folder `Sentences`.
///
/// No run writes it: who changes a sentence changes it there too, and so says it twice.
package struct WrittenOut {
  private let file: URL

  package init(_ name: String, besideFile path: String) {
    file = URL(fileURLWithPath: path).deletingLastPathComponent()
      .appendingPathComponent("Sentences/\(name).txt")
  }

  /// Returns where the lines differ from those of the file; nil where they are the same.
  package func problem(with lines: [String]) -> String? {
    guard let written = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(file.path) cannot be read"
    }
    let said = lines.map { $0 + "\n" }.joined()
    guard said != written else { return nil }
    return "\(file.lastPathComponent) (- written out, + said)\n"
      + LineDifference.between(written, said)
  }
}
