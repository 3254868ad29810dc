/// What belongs to no single persona: the documents, tabel 8, budgets, errata.
package struct Reference: Hashable, Sendable {
  package var documents: [Document]
  /// What must be read beside every total.
  package var caveat: Statement
  package var support: SupportTable
  /// Hourly rates that the sources name.
  package var rates: [Rate]
  /// Budgets per person and year that the sources name.
  package var budgets: [BudgetReference]
  /// What a year's budget buys.
  package var purchases: [Purchase]
  /// The kinds of provision that the CBS registers (SRG).
  package var registrations: [Registration]
  package var registrationTotal: RegistrationTotal
  /// The four doelgroepen.
  package var targetGroups: [TargetGroup]
  /// The spectrum of maatschappelijke posities, in its order.
  package var positions: [SocialPosition]
  package var errata: [Erratum]
  /// How the program reads what the sources leave open.
  package var readings: [Erratum]

  package init(
    documents: [Document], caveat: Statement, support: SupportTable, rates: [Rate],
    budgets: [BudgetReference], purchases: [Purchase], registrations: [Registration],
    registrationTotal: RegistrationTotal, targetGroups: [TargetGroup],
    positions: [SocialPosition], errata: [Erratum], readings: [Erratum]
  ) {
    self.documents = documents
    self.caveat = caveat
    self.support = support
    self.rates = rates
    self.budgets = budgets
    self.purchases = purchases
    self.registrations = registrations
    self.registrationTotal = registrationTotal
    self.targetGroups = targetGroups
    self.positions = positions
    self.errata = errata
    self.readings = readings
  }

  /// Returns the erratum of this id.
  package func erratum(_ id: String) -> Erratum? {
    errata.first { $0.id == id }
  }

  /// Returns the document of this short name.
  package func document(_ id: String) -> Document? {
    documents.first { $0.id == id }
  }
}
