import Explorer
import ExplorerScreen
import Foundation
import Reintegration
import TerminalCanvas
import TestSupport
import Testing

/// The manual's table of keys, which is the program's own.
struct KeyTableTests {
  @Test func theManualHasTheKeysThatThereAre() throws {
    let manual = Repository.root.appending(path: "docs/manual.md")
    let text = try String(contentsOf: manual, encoding: .utf8)
    let parts = text.split(separator: marker, omittingEmptySubsequences: false)
    try #require(parts.count == 3, "docs/manual.md has no place for the table of keys")
    let expected = "\n\n" + table + "\n"
    if parts[1] == expected { return }
    if ProcessInfo.processInfo.environment[Golden.variable] == "1" {
      let renewed = [String(parts[0]), expected, String(parts[2])].joined(separator: marker)
      try Data(renewed.utf8).write(to: manual)
    }
    let difference = LineDifference.between(String(parts[1]), expected)
    Issue.record("docs/manual.md has other keys; make goldens renews it\n\(difference)")
  }

  private let marker = "<!-- keys -->"

  private var table: String {
    var rows = ["| keys | what they do | where |", "| --- | --- | --- |"]
    for binding in Keymap.bindings {
      let keys = binding.keys.map { "`\($0.label.en)`" }.joined(separator: " ")
      let name =
        switch binding.meaning {
        case .command(let id): id.deed.name.en
        case .move(let movement): movement.name.en
        }
      let row = "| \(keys) | \(name) | \(places(binding)) |"
      // A key may be called otherwise in some place, and do the same.
      if !rows.contains(row) { rows.append(row) }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// Where one of its keys means what the binding says.
  private func places(_ binding: Binding) -> String {
    func holds(_ place: Explorer.Place) -> Bool {
      binding.keys.contains { Keymap.meaning(of: $0, at: place) == binding.meaning }
    }
    let all = places.filter { holds($0.place) }.map(\.name)
    if all.count == places.count { return "everywhere" }
    var rest = all
    var names: [String] = []
    for (name, group) in groups where Set(group).isSubset(of: rest) {
      names.append(name)
      rest.removeAll { group.contains($0) }
    }
    return (names + rest).joined(separator: ", ")
  }

  private let places: [(name: String, place: Explorer.Place)] = [
    ("start", .start), ("board", .board), ("persona", .persona), ("phase", .phase(.activation)),
    ("timeline", .timeline), ("totals", .totals), ("totals below", .summary),
    ("explanation", .explanation(.totals)), ("history", .history), ("settings", .settings),
    ("assumptions", .assumptions), ("uncertainty", .sensitivity(.cost)),
    ("comparison", .comparison), ("estimated and actual", .actuals), ("load", .load),
    ("files", .files), ("questions for discussion", .discussion(nil)),
    ("year's budget", .purchases), ("help", .help), ("everything", .palette),
    ("question", .dialog(Dialog(title: Text(""), text: Text(""), answers: []))),
    ("form", .details), ("tour", .tour(0)),
  ]

  private let groups: [(String, [String])] = [
    ("all screens of a scenario", ["persona", "phase", "timeline", "totals"]),
    (
      "all panes",
      [
        "explanation", "history", "settings", "assumptions", "uncertainty", "load", "files",
        "questions for discussion", "year's budget", "comparison", "estimated and actual",
      ]
    ),
  ]
}
