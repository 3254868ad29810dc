import Reintegration
import Wording

extension CommandID {
  /// Whether it can be asked for by name: what only a row leads to has no words.
  package var isNamed: Bool { !deed.words.isEmpty }

  /// The command as a row that runs it, with the reason where it is not possible at a place that
  /// has it.
  func row(in model: Model) -> Row {
    let say = model.say
    let reason = model.has(self) ? model.refusal(of: Command(self)) : nil
    let isPossible = model.has(self) && reason == nil
    return Row(
      RowID("command", rawValue),
      [Cell(.shortcut, ""), Cell(.name, say(deed.name))],
      tone: isPossible ? .plain : .secondary,
      lines: reason.map { [Prose(say($0), .secondary, .indented(1))] } ?? [],
      opens: Command(self),
      words: (deed.words.map { say($0) } + [say(deed.group.name)]).joined(separator: " "))
  }
}

extension Row {
  /// A heading within the rows of a table.
  static func heading(_ text: String, _ id: RowID) -> Row {
    Row(id, [Cell(.name, text)], tone: .heading, isSelectable: false)
  }
}
