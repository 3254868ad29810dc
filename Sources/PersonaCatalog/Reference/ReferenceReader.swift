package import Reintegration

/// Reads the reference file.
package enum ReferenceReader {
  /// Reads the whole file, or throws everything that is wrong in it.
  package static func read(_ bytes: [UInt8], file: String) throws(Findings) -> Reference {
    let report = Report(file: file, sourceKind: .finding, takesCovers: true)
    let reference = fields(of: bytes, report: report).flatMap { fields in
      Self.reference(from: fields, lists: fields)
    }
    try report.check()
    guard let reference else { throw Findings.none(in: file) }
    return reference
  }

  /// Reads what every total rests on; the lists follow when they are asked for.
  static func open(_ file: ReferenceFile) throws(Findings) -> Reference {
    let report = Report(file: file.name, sourceKind: .finding, takesCovers: true)
    let fields = file.fields(
      [.caveat, .support, .rates, .budgets, .srgTotal], report: report)
    let reference = fields.flatMap { Self.reference(from: $0, lists: file) }
    try report.check()
    guard let reference else { throw Findings.none(in: file.name) }
    return reference
  }

  /// Reads the top level of the file, or of a piece of it.
  static func fields(of bytes: [UInt8], report: Report) -> Fields<ReferenceKey>? {
    guard let text = FileText.decode(bytes, report: report),
      let root = YamlDocument.parse(text, report: report)
    else { return nil }
    return Fields<ReferenceKey>(root)
  }

  private static func reference(
    from fields: Fields<ReferenceKey>, lists: some ReferenceLists
  ) -> Reference? {
    let caveat = fields.required(.caveat)?.statement()
    let support = fields.required(.support)?.supportTable()
    let rates = fields.required(.rates)?.list().compactMap { $0.rate() } ?? []
    let budgets = fields.required(.budgets)?.list().compactMap { $0.budget() } ?? []
    let total = fields.required(.srgTotal)?.registrationTotal()
    guard let caveat, let support, let total else { return nil }
    return Reference(
      caveat: caveat, support: support, rates: rates, budgets: budgets, registrationTotal: total,
      documents: lists.later(.documents) { $0.sourceDocument() },
      purchases: lists.later(.purchases) { $0.purchase() },
      registrations: lists.later(.srg) { $0.registration() },
      targetGroups: lists.later(.targetGroups) { $0.targetGroup() },
      positions: lists.later(.positions) { $0.socialPosition() },
      errata: lists.later(.errata) { $0.erratum() },
      readings: lists.later(.readings) { $0.erratum() },
      glossary: lists.later(.glossary) { $0.glossaryEntry() }, coveredTexts: lists.coveredTexts())
  }
}

/// Where the lists of the reference file come from.
private protocol ReferenceLists {
  /// Returns the list under a key.
  func later<Element: Sendable>(
    _ key: ReferenceKey, _ read: @escaping @Sendable (YamlValue) -> Element?
  ) -> Later<[Element]>

  /// Returns the texts that name figures of personas; asked for after the lists.
  func coveredTexts() -> Later<[CoveredText]>
}

extension ReferenceFile: ReferenceLists {
  fileprivate func coveredTexts() -> Later<[CoveredText]> {
    Later { (try? ReferenceReader.read(bytes, file: name))?.coveredTexts ?? [] }
  }
}

/// The lists of a file that is read whole, with what is wrong in them.
extension Fields: ReferenceLists where Key == ReferenceKey {
  fileprivate func later<Element: Sendable>(
    _ key: ReferenceKey, _ read: @escaping @Sendable (YamlValue) -> Element?
  ) -> Later<[Element]> {
    let list = required(key)?.list().compactMap(read) ?? []
    return Later { list }
  }

  fileprivate func coveredTexts() -> Later<[CoveredText]> {
    let texts = value.reading.coveredTexts()
    return Later { texts }
  }
}

extension Defaults {
  /// The defaults that tabel 8 and a budget give; nil where no budget is named.
  init?(_ reference: Reference) {
    let (support, budgets) = (reference.support, reference.budgets)
    guard let budget = budgets.first(where: \.isDefault) ?? budgets.first else { return nil }
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
