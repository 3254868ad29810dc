package import Reintegration

extension Wording {
  /// Names a moment: "week 26", "week 12-26".
  package func week(_ weeks: Band) -> String { "week " + band(weeks, unit: .weeks) }

  /// Names a moment: "week 26".
  package func week(_ week: Amount) -> String { self.week(Band(week)) }

  /// Says from which week to which: "week 0 tot 12-26", or "vanaf week 26" where nothing of the
  /// weeks between is known.
  package func span(_ start: Band, _ end: Band, isOpen: Bool) -> String {
    guard !isOpen || start != end else {
      return self("vanaf ", "from ") + week(start)
    }
    return week(start) + self(" tot ", " to ") + band(end, unit: .weeks)
  }
}
