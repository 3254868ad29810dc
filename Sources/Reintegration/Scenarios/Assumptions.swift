/// What a scenario assumes beside its choices.
package struct Assumptions: Hashable, Sendable {
  /// Whether the values that the source calls exceptions count.
  package var outliers = false
  /// Replaces every hourly rate of the catalog, in euros.
  package var hourlyRate: Band?
  package var klantmanager: SupportAssumption?
  package var jobcoach: JobcoachAssumption?
  /// Euros per person and year; an average, not a cap.
  package var budgetPerYear: Amount?

  package init() {}
}

/// Support that is counted along; what is nil is tabel 8's.
package struct SupportAssumption: Hashable, Sendable {
  /// Hours per client per month.
  package var hoursPerMonth: Band?
  /// Euros per client per month.
  package var eurosPerMonth: Band?

  package init(hoursPerMonth: Band? = nil, eurosPerMonth: Band? = nil) {
    self.hoursPerMonth = hoursPerMonth
    self.eurosPerMonth = eurosPerMonth
  }
}

/// A jobcoach that is counted along, during the placement and for some weeks after it.
package struct JobcoachAssumption: Hashable, Sendable {
  package var rates: SupportAssumption
  /// Weeks that the jobcoach goes on after the placement; nil is the default of 26.
  package var aftercareWeeks: Amount?

  package init(rates: SupportAssumption = SupportAssumption(), aftercareWeeks: Amount? = nil) {
    self.rates = rates
    self.aftercareWeeks = aftercareWeeks
  }
}

/// The figures that hold where a scenario sets none: tabel 8 and the budget of section 4.2.
package struct Defaults: Hashable, Sendable {
  package struct Support: Hashable, Sendable {
    package var hoursPerMonth: Band
    package var eurosPerMonth: Band

    package init(hoursPerMonth: Band, eurosPerMonth: Band) {
      self.hoursPerMonth = hoursPerMonth
      self.eurosPerMonth = eurosPerMonth
    }
  }

  package var klantmanager: Support
  package var jobcoach: Support
  package var aftercareWeeks: Amount
  package var budgetPerYear: Amount

  package init(
    klantmanager: Support, jobcoach: Support, aftercareWeeks: Amount, budgetPerYear: Amount
  ) {
    self.klantmanager = klantmanager
    self.jobcoach = jobcoach
    self.aftercareWeeks = aftercareWeeks
    self.budgetPerYear = budgetPerYear
  }
}
