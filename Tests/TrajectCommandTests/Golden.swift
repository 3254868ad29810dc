import Foundation
import Testing

/// Compares a text with its file under Goldens.
///
/// With TRAJECT_UPDATE_GOLDENS=1 the file is written anew, and the test fails that once, so that a
/// renewed golden is always looked at.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens")
  let file = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["TRAJECT_UPDATE_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("Renewed \(name); look at it.", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  guard text != expected else { return }
  let (new, old) = (text.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
  let changes = new.difference(from: old).map { change in
    switch change {
    case .insert(let offset, let line, _): "+ \(offset + 1): \(line)"
    case .remove(let offset, let line, _): "- \(offset + 1): \(line)"
    }
  }
  Issue.record(
    "\(name) differs:\n\(changes.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
