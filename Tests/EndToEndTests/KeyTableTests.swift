import ExplorerScreen
import Foundation
import Reintegration
import TestSupport
import Testing
import Wording

/// The manuals' tables of keys, which are the program's own.
struct KeyTableTests {
  @Test(arguments: [("docs/manual.md", "en"), ("docs/handleiding.md", "nl")])
  func theManualHasTheKeysThatThereAre(path: String, language: String) throws {
    let manual = Repository.root.appending(path: path)
    let text = try String(contentsOf: manual, encoding: .utf8)
    let parts = text.split(separator: marker, omittingEmptySubsequences: false)
    try #require(parts.count == 3, "\(path) has no place for the table of keys")
    let table = KeyTable.markdown(Wording(language == "nl" ? .nl : .en))
    let expected = "\n\n" + table + "\n"
    if parts[1] == expected { return }
    if ProcessInfo.processInfo.environment[Golden.variable] == "1" {
      let renewed = [String(parts[0]), expected, String(parts[2])].joined(separator: marker)
      try Data(renewed.utf8).write(to: manual)
    }
    let difference = LineDifference.between(String(parts[1]), expected)
    Issue.record("\(path) has other keys; make goldens renews it\n\(difference)")
  }

  private let marker = "<!-- keys -->"
}
