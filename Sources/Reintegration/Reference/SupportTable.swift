/// The cost of klantmanagers and jobcoaches (tabel 8).
package struct SupportTable: Hashable, Sendable {
  /// What one client takes of a professional per month.
  package struct Professional: Hashable, Sendable {
    package var hoursPerMonth: Band
    package var eurosPerMonth: Band
    package var source: Source?

    package init(hoursPerMonth: Band, eurosPerMonth: Band, source: Source?) {
      self.hoursPerMonth = hoursPerMonth
      self.eurosPerMonth = eurosPerMonth
      self.source = source
    }
  }

  /// A row of the table.
  package struct Row: Hashable, Sendable, Identifiable {
    /// A mean and the lowest and highest answer; either may be missing.
    package struct Cell: Hashable, Sendable {
      package var mean: Amount?
      package var band: Band?

      package init(mean: Amount?, band: Band?) {
        self.mean = mean
        self.band = band
      }
    }

    package var id: String
    package var label: Text
    package var unit: Text
    package var jobcoach: Cell?
    package var klantmanager: Cell?
    package var source: Source?

    package init(
      id: String, label: Text, unit: Text, jobcoach: Cell?, klantmanager: Cell?, source: Source?
    ) {
      self.id = id
      self.label = label
      self.unit = unit
      self.jobcoach = jobcoach
      self.klantmanager = klantmanager
      self.source = source
    }
  }

  package var klantmanager: Professional
  package var jobcoach: Professional
  /// Weeks that a jobcoach goes on after the placement.
  package var aftercareWeeks: Amount
  package var footnote: Statement
  package var rows: [Row]

  package init(
    klantmanager: Professional, jobcoach: Professional, aftercareWeeks: Amount,
    footnote: Statement, rows: [Row]
  ) {
    self.klantmanager = klantmanager
    self.jobcoach = jobcoach
    self.aftercareWeeks = aftercareWeeks
    self.footnote = footnote
    self.rows = rows
  }
}
