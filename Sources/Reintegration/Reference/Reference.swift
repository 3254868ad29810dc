/// What belongs to no single persona: the documents, tabel 8, budgets, errata.
///
/// What every total rests on is there; the long lists beside it are read when they are asked for.
package struct Reference: Hashable, Sendable {
  /// What must be read beside every total.
  package let caveat: Statement
  package let support: SupportTable
  /// Hourly rates that the sources name.
  package let rates: [Rate]
  /// Budgets per person and year that the sources name.
  package let budgets: [BudgetReference]
  package let registrationTotal: RegistrationTotal
  @Later package var documents: [Document]
  /// What a year's budget buys.
  @Later package var purchases: [Purchase]
  /// The kinds of provision that the CBS registers (SRG).
  @Later package var registrations: [Registration]
  /// The four doelgroepen.
  @Later package var targetGroups: [TargetGroup]
  /// The spectrum of maatschappelijke posities, in its order.
  @Later package var positions: [SocialPosition]
  @Later package var errata: [Erratum]
  /// How the program reads what the sources leave open.
  @Later package var readings: [Erratum]
  /// The words that are explained, in the order of the Dutch alphabet.
  @Later package var glossary: [GlossaryEntry]
  /// The texts of all of these that name figures of personas.
  @Later package var coveredTexts: [CoveredText]

  package init(
    caveat: Statement, support: SupportTable, rates: [Rate], budgets: [BudgetReference],
    registrationTotal: RegistrationTotal, documents: Later<[Document]>,
    purchases: Later<[Purchase]>, registrations: Later<[Registration]>,
    targetGroups: Later<[TargetGroup]>, positions: Later<[SocialPosition]>,
    errata: Later<[Erratum]>, readings: Later<[Erratum]>,
    glossary: Later<[GlossaryEntry]>, coveredTexts: Later<[CoveredText]> = Later { [] }
  ) {
    self.caveat = caveat
    self.support = support
    self.rates = rates
    self.budgets = budgets
    self.registrationTotal = registrationTotal
    _documents = documents
    _purchases = purchases
    _registrations = registrations
    _targetGroups = targetGroups
    _positions = positions
    _errata = errata
    _readings = readings
    _glossary = glossary
    _coveredTexts = coveredTexts
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
