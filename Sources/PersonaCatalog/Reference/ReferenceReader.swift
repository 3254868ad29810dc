package import Reintegration

/// Reads the reference file.
package enum ReferenceReader {
  /// Reads the whole file, or throws everything that is wrong in it.
  package static func read(_ bytes: [UInt8], file: String) throws(Findings) -> Reference {
    let report = Report(file: file, sourceKind: .finding)
    let fields = fields(of: bytes, report: report)
    let reference = fields.flatMap { Self.whole(from: $0) }
    try report.check()
    guard let reference else { throw Findings.none(in: file) }
    return reference
  }

  /// Reads the figures that hold where a scenario sets none, and nothing else.
  static func defaults(_ bytes: [UInt8], file: String) throws(Findings) -> Defaults {
    let report = Report(file: file, sourceKind: .finding)
    let piece = TopLevel.cut([ReferenceKey.support, .budgets], from: bytes)
    let fields = fields(of: piece, report: report)
    let support = fields?.required(.support)?.supportTable()
    let budgets = fields?.required(.budgets)?.list().compactMap { $0.budget() } ?? []
    let budget = budgets.first(where: \.isDefault) ?? budgets.first
    try report.check()
    guard let support, let budget else { throw Findings.none(in: file) }
    return Defaults(support: support, budget: budget)
  }

  /// Reads what the explorer's first screens need: what must be read beside every total, and what
  /// holds where a scenario sets none. The lists that one opens later are empty.
  static func opening(
    _ bytes: [UInt8], file: String
  ) throws(Findings) -> (reference: Reference, defaults: Defaults) {
    let report = Report(file: file, sourceKind: .finding)
    let piece = TopLevel.cut(
      [ReferenceKey.caveat, .support, .rates, .budgets, .srgTotal], from: bytes)
    let fields = fields(of: piece, report: report)
    let caveat = fields?.required(.caveat)?.statement()
    let support = fields?.required(.support)?.supportTable()
    let rates = fields?.required(.rates)?.list().compactMap { $0.rate() } ?? []
    let budgets = fields?.required(.budgets)?.list().compactMap { $0.budget() } ?? []
    let budget = budgets.first(where: \.isDefault) ?? budgets.first
    let total = fields?.required(.srgTotal)?.registrationTotal()
    try report.check()
    guard let caveat, let support, let budget, let total else { throw Findings.none(in: file) }
    let reference = Reference(
      documents: [], caveat: caveat, support: support, rates: rates, budgets: budgets,
      purchases: [], registrations: [], registrationTotal: total,
      targetGroups: [], positions: [], errata: [], readings: [])
    return (reference, Defaults(support: support, budget: budget))
  }

  /// Reads the ids of the maatschappelijke posities, and nothing else.
  static func positionIDs(_ bytes: [UInt8], file: String) throws(Findings) -> [String] {
    let report = Report(file: file, sourceKind: .finding)
    let fields = fields(of: TopLevel.cut([ReferenceKey.positions], from: bytes), report: report)
    let positions = fields?[.positions]?.list().compactMap { $0.socialPosition() } ?? []
    try report.check()
    return positions.map(\.id)
  }

  private static func fields(of bytes: [UInt8], report: Report) -> Fields<ReferenceKey>? {
    guard let text = FileText.decode(bytes, report: report),
      let root = YamlDocument.parse(text, report: report)
    else { return nil }
    return Fields<ReferenceKey>(root)
  }

  private static func whole(from fields: Fields<ReferenceKey>) -> Reference? {
    /// Reads the list under a key that must be there.
    func list<Element>(_ key: ReferenceKey, _ read: (YamlValue) -> Element?) -> [Element] {
      fields.required(key)?.list().compactMap(read) ?? []
    }
    let documents = list(.documents) { $0.sourceDocument() }
    let caveat = fields.required(.caveat)?.statement()
    let support = fields.required(.support)?.supportTable()
    let rates = list(.rates) { $0.rate() }
    let budgets = list(.budgets) { $0.budget() }
    let purchases = list(.purchases) { $0.purchase() }
    let registrations = list(.srg) { $0.registration() }
    let total = fields.required(.srgTotal)?.registrationTotal()
    let targetGroups = list(.targetGroups) { $0.targetGroup() }
    let positions = list(.positions) { $0.socialPosition() }
    let errata = list(.errata) { $0.erratum() }
    let readings = list(.readings) { $0.erratum() }
    guard let caveat, let support, let total else { return nil }
    return Reference(
      documents: documents, caveat: caveat, support: support, rates: rates, budgets: budgets,
      purchases: purchases, registrations: registrations, registrationTotal: total,
      targetGroups: targetGroups, positions: positions, errata: errata, readings: readings)
  }
}

extension Defaults {
  /// The defaults that tabel 8 and a budget give.
  init(support: SupportTable, budget: BudgetReference) {
    self.init(
      klantmanager: Support(
        hoursPerMonth: support.klantmanager.hoursPerMonth,
        eurosPerMonth: support.klantmanager.eurosPerMonth),
      jobcoach: Support(
        hoursPerMonth: support.jobcoach.hoursPerMonth,
        eurosPerMonth: support.jobcoach.eurosPerMonth),
      aftercareWeeks: support.aftercareWeeks, budgetPerYear: budget.euros.high)
  }
}
