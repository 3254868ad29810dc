/// Klantmanager and jobcoach counted along. Off unless asked for: the source left them out.
package struct Support: Hashable, Sendable {
  package let klantmanager: SupportLine?
  package let jobcoach: SupportLine?

  package var lines: [SupportLine] { [klantmanager, jobcoach].compactMap { $0 } }

  init(
    _ assumptions: Assumptions, defaults: Defaults, elapsed: Band, placement: Band?,
    unknown: [String], unknownInPlacement: [String]
  ) {
    klantmanager = assumptions.klantmanager.map { assumption in
      SupportLine(
        weeks: elapsed, rates: assumption, defaults: defaults.klantmanager, unknown: unknown)
    }
    jobcoach = assumptions.jobcoach.map { assumption in
      let aftercare = Band(assumption.aftercareWeeks ?? defaults.aftercareWeeks)
      return SupportLine(
        weeks: placement.map { $0 + aftercare } ?? .zero, rates: assumption.rates,
        defaults: defaults.jobcoach, unknown: unknownInPlacement)
    }
  }
}

/// One kind of support over a number of weeks.
package struct SupportLine: Hashable, Sendable {
  package let weeks: Band
  package let months: Band
  /// Hours of the professional.
  package let hours: Band
  /// Euros.
  package let cost: Band
  /// The entries of unknown duration, so that the months are a least.
  package let unknown: [String]
  /// Hours per client per month that were used.
  package let hoursPerMonth: Band
  /// Euros per client per month that were used.
  package let eurosPerMonth: Band

  init(weeks: Band, rates: SupportAssumption, defaults: Defaults.Support, unknown: [String]) {
    self.weeks = weeks
    months = weeks.weeksAsMonths
    hoursPerMonth = rates.hoursPerMonth ?? defaults.hoursPerMonth
    eurosPerMonth = rates.eurosPerMonth ?? defaults.eurosPerMonth
    hours = months * hoursPerMonth
    cost = months * eurosPerMonth
    self.unknown = unknown
  }
}
