/// What belongs to no single persona: the documents, tabel 8, budgets, errata.
///
/// What every total rests on is there; the long lists beside it are read when they are asked for. It
/// never changes, and all that hold it share one place.
package final class Reference: Hashable, Sendable {
  /// What must be read beside every total.
  package let caveat: Statement
  package let support: SupportTable
  /// Hourly rates that the sources name.
  package let rates: [Rate]
  /// Budgets per person and year that the sources name.
  package let budgets: [BudgetReference]
  package let registrationTotal: RegistrationTotal
  package var documents: [Document] { later.documents.wrappedValue }
  /// What a year's budget buys.
  package var purchases: [Purchase] { later.purchases.wrappedValue }
  /// The kinds of provision that the CBS registers (SRG).
  package var registrations: [Registration] { later.registrations.wrappedValue }
  /// The four doelgroepen.
  package var targetGroups: [TargetGroup] { later.targetGroups.wrappedValue }
  /// The spectrum of maatschappelijke posities, in its order.
  package var positions: [SocialPosition] { later.positions.wrappedValue }
  package var errata: [Erratum] { later.errata.wrappedValue }
  /// How the program reads what the sources leave open.
  package var readings: [Erratum] { later.readings.wrappedValue }
  /// The words that are explained, in the order of the Dutch alphabet.
  package var glossary: [GlossaryEntry] { later.glossary.wrappedValue }
  /// The texts of all of these that name figures of personas.
  package var coveredTexts: [CoveredText] { later.coveredTexts.wrappedValue }

  /// The long lists, each of which is read when it is first asked for.
  private struct LaterLists: Hashable {
    let documents: Later<[Document]>
    let purchases: Later<[Purchase]>
    let registrations: Later<[Registration]>
    let targetGroups: Later<[TargetGroup]>
    let positions: Later<[SocialPosition]>
    let errata: Later<[Erratum]>
    let readings: Later<[Erratum]>
    let glossary: Later<[GlossaryEntry]>
    let coveredTexts: Later<[CoveredText]>
  }

  private let later: LaterLists

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
    later = LaterLists(
      documents: documents,
      purchases: purchases,
      registrations: registrations,
      targetGroups: targetGroups,
      positions: positions,
      errata: errata,
      readings: readings,
      glossary: glossary,
      coveredTexts: coveredTexts)
  }

  package static func == (left: Reference, right: Reference) -> Bool {
    left === right
      || left.caveat == right.caveat && left.support == right.support && left.rates == right.rates
        && left.budgets == right.budgets && left.registrationTotal == right.registrationTotal
        && left.later == right.later
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(caveat)
    hasher.combine(support)
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
