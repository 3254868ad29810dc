package import Reintegration

/// How much is said of a sum.
package enum SumForm: CaseIterable, Hashable, Sendable {
  /// With how much is unknown: "ten minste € 900-5.375, plus 2 onbekend".
  case full
  /// Without the unit's name: "ten minste € 900-5.375, plus 2 onbekend", "ten minste 12".
  case brief
  /// Where what is unknown is counted elsewhere: "ten minste € 900-5.375".
  case plain
  /// "min. € 900-5.375", "12-26 wk".
  case short
  /// In a column that names the unit: "900-5.375 + ?".
  case cell
}

extension Wording {
  /// Says a sum with its unit, and what is unknown of it: the one way to say a total or its part.
  ///
  /// What is unknown throughout is "onbekend" and never 0; where no entry takes part, there is
  /// nothing to say: "-", in a cell nothing at all.
  package func said(_ sum: Sum, as form: SumForm = .full) -> String {
    if sum.isEmpty, !sum.outside.isEmpty {
      return form == .cell ? outsideInCell : form == .full ? outside : outsideInShort
    }
    if sum.isEmpty, form != .full { return form == .cell ? "" : "-" }
    if sum.isUnknown {
      return unknown + (form == .full ? " (\(sum.unknown.count))" : "") + partly(sum, form)
    }
    let figure =
      switch form {
      case .full, .plain: said(sum.band, sum.unit, highIs: sum.highIs)
      case .brief: brief(sum)
      case .short: short(sum)
      case .cell: band(sum.band, highIs: sum.highIs, unit: sum.unit)
      }
    return bounded(figure, sum, form) + partly(sum, form)
  }

  /// Says a figure of several sums over the same gaps: "ten minste 6 maanden, 12 uur, € 900, plus 1
  /// onbekend".
  func said(_ sums: [Sum]) -> String {
    guard let first = sums.first, !first.isUnknown else {
      return sums.first.map { said($0) } ?? ""
    }
    let figures = sums.map { said($0.band, $0.unit, highIs: $0.highIs) }
    return bounded(figures.joined(separator: ", "), first, .full)
  }

  /// The words for what the known part of a sum says of the whole: "ten minste"; nil where it is all.
  package func bound(of sum: Sum) -> String? {
    switch sum.bound {
    case .exact: nil
    case .atLeast: self("ten minste", "at least")
    case .atMost: self("ten hoogste", "at most")
    }
  }

  private func bounded(_ figure: String, _ sum: Sum, _ form: SumForm) -> String {
    guard let bound = bound(of: sum) else { return figure }
    switch (form, sum.bound) {
    case (.cell, .atLeast): return figure + " + ?"
    case (.cell, _), (.short, _): return (sum.bound == .atLeast ? "min. " : "max. ") + figure
    case (.full, .atLeast): return "\(bound) \(figure)" + plus(sum)
    case (.brief, .atLeast) where sum.unit != .weeks: return "\(bound) \(figure)" + plus(sum)
    default: return "\(bound) \(figure)"
    }
  }

  private func plus(_ sum: Sum) -> String {
    let count = sum.unknown.count
    return self(", plus \(count) onbekend", ", plus \(count) unknown")
  }

  /// How many entries are known in part, where that is asked for.
  private func partly(_ sum: Sum, _ form: SumForm) -> String {
    let count = sum.partlyUnknown.count
    guard form == .full, count > 0 else { return "" }
    return self(", \(count) deels onbekend", ", \(count) partly unknown")
  }

  private func short(_ sum: Sum) -> String {
    brief(sum) + (sum.unit.isMoney ? "" : " " + shortName(of: sum.unit))
  }

  /// Says the known band of a sum without the unit's name; euros keep their sign.
  package func brief(_ sum: Sum) -> String {
    sum.unit.isMoney
      ? said(sum.band, sum.unit, highIs: sum.highIs)
      : band(sum.band, highIs: sum.highIs, unit: sum.unit)
  }

  /// The unit's name in a few letters: "wk", "u".
  package func shortName(of unit: Unit) -> String {
    switch unit {
    case .weeks: "wk"
    case .hours: self("uur", "h")
    case .hoursPerWeek: self("uur/wk", "h/wk")
    case .months: self("mnd", "mo")
    case .years: self("jr", "yr")
    case .euros: "€"
    case .eurosPerHour: self("€/uur", "€/h")
    }
  }

  /// That something is unknown.
  package var unknown: String { self("onbekend", "unknown") }
}

extension Wording {
  /// Names what must stand beside a sum: what is known of it in part, and what falls outside the budget.
  package func notes(
    on sum: Sum, in trajectory: Trajectory
  ) -> [(label: String, names: String)] {
    let name = { (id: String) in self.name(of: id, in: trajectory) }
    let partly = list(sum.partlyUnknown.map(name))
    let outside = list(sum.outside.map(name))
    return [
      (self("Deels onbekend", "Partly unknown"), partly),
      (
        self("Buiten dit budget", "Outside this budget"),
        outside.isEmpty
          ? "" : self("\(outside): niet meegeteld", "\(outside): not counted")
      ),
    ].filter { !$0.1.isEmpty }
  }
}

extension Wording {
  /// Returns the wording that shows hundredths where the parts of a total, rounded, would not add
  /// up to what is shown of it.
  package func fitting(_ totals: Totals) -> Wording {
    var wording = self
    for addition in totals.additions where !adds(addition) { wording.precise.insert(addition.unit) }
    if !multiplies(totals.budget) { wording.precise.insert(.euros) }
    return wording
  }

  private func adds(_ addition: Addition) -> Bool {
    let parts = addition.parts.reduce(Amount.zero) { $0 + shown($1, addition.unit) }
    return parts == shown(addition.sum, addition.unit)
  }

  private func multiplies(_ budget: Budget) -> Bool {
    let perYear = shown(budget.perYear, .euros)
    return Band.End.allCases.allSatisfy {
      budget.years.end($0) * perYear == shown(budget.available.end($0), .euros)
    }
  }

  /// The amount that is shown without further hundredths.
  private func shown(_ amount: Amount, _ unit: Unit) -> Amount {
    Amount(hundredths: Digits(amount, unit).hundredths)
  }
}
