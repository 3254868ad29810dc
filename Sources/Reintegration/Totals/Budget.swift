/// The totals beside a budget per person and year: an average, not a cap.
package struct Budget: Hashable, Sendable {
  /// What can be said of the grand total beside the budget.
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// Above it, whatever happens.
    case over
    /// The bands do not tell.
    case depends
    /// Within it, whatever happens.
    case within
    /// The known part is within it; something is unknown.
    case withinKnown = "within-known"
  }

  /// Euros per year.
  package let perYear: Amount
  /// Years begun, at least 1.
  package let years: Band
  /// Euros in those years.
  package let available: Band
  package let verdict: Verdict

  init(perYear: Amount, elapsed: Sum, grandTotal: Sum) {
    self.perYear = perYear
    years = Band(
      between: Amount(elapsed.band.low.weeksAsYearsBegun),
      and: Amount(elapsed.band.high.weeksAsYearsBegun))
    available = years * Band(perYear)
    if grandTotal.band.low > available.high {
      verdict = elapsed.isOpen ? .depends : .over
    } else if grandTotal.band.high <= available.low {
      verdict = grandTotal.isOpen ? .withinKnown : .within
    } else {
      verdict = .depends
    }
  }
}
