/// Klantmanager and jobcoach counted along. Off unless asked for: the source left them out.
package struct Support: Hashable, Sendable {
  package let klantmanager: SupportLine?
  package let jobcoach: SupportLine?
  /// Those that are counted along.
  package let lines: [SupportLine]

  init(_ assumptions: Assumptions, defaults: Defaults, elapsed: Sum, placement: Sum?) {
    let klantmanager = assumptions.klantmanager.map {
      SupportLine(weeks: elapsed, rates: $0, defaults: defaults.klantmanager)
    }
    let jobcoach = assumptions.jobcoach.map { assumption in
      let aftercare = Band(assumption.aftercareWeeks ?? defaults.aftercareWeeks)
      return SupportLine(
        weeks: placement.map { $0.converted(to: .weeks) { $0 + aftercare } } ?? Sum(.weeks),
        rates: assumption.rates, defaults: defaults.jobcoach)
    }
    lines = [klantmanager, jobcoach].compactMap { $0 }
    self.klantmanager = klantmanager
    self.jobcoach = jobcoach
  }
}

/// One kind of support over a number of weeks; empty where there are none that it goes over.
package struct SupportLine: Hashable, Sendable {
  package let weeks: Sum
  package let months: Sum
  /// Hours of the professional.
  package let hours: Sum
  /// Euros.
  package let cost: Sum
  /// Hours per client per month that were used.
  package let hoursPerMonth: Band
  /// Euros per client per month that were used.
  package let eurosPerMonth: Band

  init(weeks: Sum, rates: SupportAssumption, defaults: Defaults.Support) {
    let hoursPerMonth = rates.hoursPerMonth ?? defaults.hoursPerMonth
    let eurosPerMonth = rates.eurosPerMonth ?? defaults.eurosPerMonth
    self.weeks = weeks
    self.hoursPerMonth = hoursPerMonth
    self.eurosPerMonth = eurosPerMonth
    months = weeks.converted(to: .months, \.weeksAsMonths)
    hours = months.converted(to: .hours) { $0 * hoursPerMonth }
    cost = months.converted(to: .euros) { $0 * eurosPerMonth }
  }
}
