/// An hourly rate that a source names, in euros.
package struct Rate: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: Text
  package var euros: Band
  package var note: Text?
  package var isDefault: Bool
  package var source: Source?

  package init(
    id: String, name: Text, euros: Band, note: Text?, isDefault: Bool, source: Source?
  ) {
    self.id = id
    self.name = name
    self.euros = euros
    self.note = note
    self.isDefault = isDefault
    self.source = source
  }
}

/// A budget per person and year that a source names, in euros: an average, not a cap.
package struct BudgetReference: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: Text
  package var text: Text?
  package var euros: Band
  package var isDefault: Bool
  package var source: Source?

  package init(
    id: String, name: Text, text: Text?, euros: Band, isDefault: Bool, source: Source?
  ) {
    self.id = id
    self.name = name
    self.text = text
    self.euros = euros
    self.isDefault = isDefault
    self.source = source
  }
}

/// Something that a year's budget buys.
package struct Purchase: Hashable, Sendable, Identifiable {
  /// The price of one, which follows from what the budget buys.
  package struct Unit: Hashable, Sendable {
    package var euros: Band
    package var per: Text
    package var marks: Marks

    package init(euros: Band, per: Text, marks: Marks) {
      self.euros = euros
      self.per = per
      self.marks = marks
    }
  }

  package var id: String
  /// The budget per person and year that buys it, in euros.
  package var budget: Band
  package var text: Text
  package var unit: Unit?
  package var source: Source?

  package init(id: String, budget: Band, text: Text, unit: Unit?, source: Source?) {
    self.id = id
    self.budget = budget
    self.text = text
    self.unit = unit
    self.source = source
  }
}
