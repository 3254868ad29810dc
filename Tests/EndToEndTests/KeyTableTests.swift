import Explorer
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
      rows.append("| \(keys) | \(binding.command.name.en) | \(places(binding.contexts)) |")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private func places(_ contexts: Set<Context>) -> String {
    if contexts.count == Context.allCases.count { return "everywhere" }
    var rest = contexts
    var names: [String] = []
    for (name, group) in groups where group.isSubset(of: rest) {
      names.append(name)
      rest.subtract(group)
    }
    names += Context.allCases.filter(rest.contains).map(name)
    return names.joined(separator: ", ")
  }

  private let groups: [(String, Set<Context>)] = [
    ("all screens of a scenario", [.persona, .phase, .timeline, .totals]),
    (
      "all panes",
      [.files, .history, .settings, .assumptions, .sensitivity, .load, .sheet]
    ),
  ]

  private func name(_ context: Context) -> String {
    switch context {
    case .totalsPanel: "totals below"
    case .textArea: "notes"
    case .sheet: "explanation"
    case .tooSmall: "window too small"
    default: context.rawValue
    }
  }
}
