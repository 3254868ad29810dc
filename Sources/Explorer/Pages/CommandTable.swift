import Reintegration
import Wording

/// Commands under headings, each with its key or its word, and the reason where it is not possible.
struct CommandTable {
  /// Where the commands would run.
  let below: Model
  private var rows: [Row] = []

  init(at below: Model) {
    self.below = below
  }

  /// Adds commands under a heading; a heading without commands is left out.
  mutating func add(_ commands: [CommandID], under heading: String) {
    guard !commands.isEmpty else { return }
    rows.append(
      Row(RowID("heading", rows.count), [Cell(.name, heading)], tone: .heading, isSelectable: false)
    )
    rows += commands.map(row)
  }

  var table: Table {
    Table([Column(.name, .label), Column(.shortcut, .shortcut), .text], rows)
  }

  private func row(of id: CommandID) -> Row {
    let say = below.say
    let reason = below.has(id) ? below.refusal(of: Command(id)) : nil
    let isPossible = below.has(id) && reason == nil
    let deed = id.deed
    return Row(
      RowID("command", id.rawValue),
      [
        Cell(.name, say(deed.name)), Cell(.shortcut, ""),
        Cell(.text, reason.map { say($0) } ?? "", tone: .secondary),
      ],
      tone: isPossible ? .plain : .secondary, opens: Command(id),
      words: (deed.words.map { say($0) } + [say(deed.group.name)]).joined(separator: " "))
  }
}

extension CommandID {
  /// Whether it can be asked for by name: what only a row leads to has no words.
  package var isNamed: Bool { !deed.words.isEmpty }
}
