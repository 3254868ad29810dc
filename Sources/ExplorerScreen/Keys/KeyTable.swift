import Explorer
import Reintegration
package import Wording

/// The keys as a table for people: what they do and where, each once.
///
/// The manuals and the manual page are made of it.
package enum KeyTable {
  /// Keys that do one thing.
  package struct Row: Hashable, Sendable {
    /// How the keys are called, such as `ctrl-r`.
    package let keys: [String]
    package let name: String
    /// The places where they do it, as one text.
    package let places: String
  }

  /// Returns the rows in the order of the keymap.
  package static func rows(_ say: Wording) -> [Row] {
    var rows: [Row] = []
    for binding in Keymap.bindings {
      let name =
        switch binding.meaning {
        case .command(let id): id.deed.name
        case .move(let movement): movement.name
        }
      let row = Row(
        keys: binding.keys.map { say($0.label) }, name: say(name), places: places(of: binding, say))
      // A key may be called otherwise in some place, and do the same.
      if !rows.contains(row) { rows.append(row) }
    }
    return rows
  }

  /// Returns the table in Markdown.
  package static func markdown(_ say: Wording) -> String {
    var lines = [
      say("| toetsen | wat ze doen | waar |", "| keys | what they do | where |"),
      "| --- | --- | --- |",
    ]
    for row in rows(say) {
      let keys = row.keys.map { "`\($0)`" }.joined(separator: " ")
      lines.append("| \(keys) | \(row.name) | \(row.places) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Where one of its keys means what the binding says.
  private static func places(of binding: Binding, _ say: Wording) -> String {
    func holds(_ place: Place) -> Bool {
      binding.keys.contains { Keymap.meaning(of: $0, at: place) == binding.meaning }
    }
    let all = known.filter { holds($0.place) }.map(\.name)
    if all.count == known.count { return say("overal", "everywhere") }
    if all.count == known.count - 1, !holds(.presentation(0)) {
      return say("overal, behalve in de presentatie", "everywhere but the presentation")
    }
    var rest = all
    var names: [Text] = []
    for (name, group) in groups where Set(group).isSubset(of: rest) {
      names.append(name)
      rest.removeAll { group.contains($0) }
    }
    return (names + rest).map { say($0) }.joined(separator: ", ")
  }
}
