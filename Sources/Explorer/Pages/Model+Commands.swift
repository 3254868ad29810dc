package import Reintegration

extension Model {
  /// Returns why a command is not possible here and now, in words; nil where it is.
  package func refusal(of command: Command) -> Text? {
    let deed = command.id.deed
    guard deed.reach(place) else {
      return Text(
        nl: "'\(deed.name.nl)' kan hier niet.", en: "'\(deed.name.en)' is not possible here.")
    }
    return deed.refusal(self, resolved(command)) ?? lock(on: command.id)
  }

  /// Whether a command belongs to the place where one is, possible now or not.
  package func has(_ id: CommandID) -> Bool { id.deed.reach(place) }

  /// Returns a command with the row that it is about: the one it names, else the cursor's.
  func resolved(_ command: Command) -> Command {
    guard command.row == nil else { return command }
    var command = command
    command.row = visits[visits.count - 1].row
    return command
  }

  /// Runs a command: what it does, or why it is not possible.
  mutating func run(_ command: Command) -> [Effect] {
    let command = resolved(command)
    if let reason = refusal(of: command) {
      notice = Notice(.problem, reason)
      return []
    }
    if let row = command.row, row != visit.row, page.row(row) != nil { visit.row = row }
    return command.id.deed.run(&self, command)
  }

  /// The intervention that a command is about: that of its row.
  func intervention(of command: Command) -> Intervention? {
    guard let id = (command.row ?? visits[visits.count - 1].row)?.name(of: RowID.entry) else {
      return nil
    }
    return work?.intervention(id)
  }

  /// The commands of a group that the place where one is has, in their order.
  package func commands(in group: DeedGroup) -> [CommandID] {
    CommandID.allCases.filter { $0.deed.group == group && has($0) }
  }

  /// What stands beside the page about the row that the cursor is on.
  package var aside: Aside? {
    visit.row.flatMap { aside(of: $0, at: place) }
  }

  /// What stands beside the screen below the totals, where those have the cursor.
  package var asideBelow: Aside? {
    guard visits.count > 1, let row = visits[visits.count - 2].row else { return nil }
    return aside(of: row, at: visits[visits.count - 2].place)
  }

  private func aside(of row: RowID, at place: Place) -> Aside? {
    let aside = place.source.aside(of: row, in: self)
    guard let covering else { return aside }
    return aside.map { covering.covered($0) }
  }
}

extension RowID {
  /// The kind of the rows that are about an intervention.
  static let entry = "entry"

  /// The kind of the rows of the persona with a question to discuss.
  package static let question = "question"

  /// The row of an intervention.
  package static func entry(_ intervention: String) -> RowID { RowID(entry, intervention) }
}

extension Place {
  /// How the place stands to the screen.
  package var kind: PlaceKind { source.kind }
}
