package import Foundation

/// A file that holds what a screen or a command has to come out as.
///
/// With `TRAJECT_UPDATE_GOLDENS=1` it is written anew where it differs; the test then fails once, so
/// that nobody takes the run for a proof.
package struct Golden {
  /// The folder `Goldens` beside the test's source.
  package let folder: URL
  package let name: String

  /// The variable that renews goldens.
  package static let variable = "TRAJECT_UPDATE_GOLDENS"

  package init(_ name: String, besideFile path: String) {
    folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      .appendingPathComponent("Goldens")
    self.name = name
  }

  package var file: URL { folder.appendingPathComponent(name + ".txt") }

  /// Returns what is wrong, as lines that a person can read; nil where the text is the file's.
  package func problem(
    with actual: String,
    renewing: Bool = ProcessInfo.processInfo.environment[Golden.variable] == "1"
  ) -> String? {
    let old = try? String(contentsOf: file, encoding: .utf8)
    guard actual != old else { return nil }
    if renewing {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: file)
      } catch {
        return "\(name): could not be written: \(error)"
      }
      return "\(name): \(old == nil ? "written" : "renewed"); run the tests again"
    }
    guard let old else {
      return "\(name): there is no golden yet; \(Golden.variable)=1 swift test writes it"
    }
    return "\(name) differs (- old, + new); \(Golden.variable)=1 swift test renews it\n"
      + LineDifference.between(old, actual)
  }
}
