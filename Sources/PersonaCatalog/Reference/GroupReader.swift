import Reintegration

extension YamlValue {
  func sourceDocument() -> Document? {
    guard let fields = Fields<DocumentKey>(self) else { return nil }
    let id = fields.required(.id)?.id()
    let title = fields.required(.title)?.text()
    let author = fields[.author]?.string()
    let date = fields[.date]?.text()
    let sections = fields.required(.sections)?.list().compactMap { $0.string() } ?? []
    guard let id, let title else { return nil }
    return Document(id: id, title: title, author: author, date: date, sections: sections)
  }

  func registration() -> Registration? {
    guard let fields = Fields<RegistrationKey>(self) else { return nil }
    let id = fields.required(.id)?.id()
    let name = fields.required(.name)?.text()
    let provisions = fields.required(.provisions)?.amount()
    let persons = fields.required(.persons)?.amount()
    guard let id, let name, let provisions, let persons else { return nil }
    var registration = Registration(
      id: id, name: name, provisions: provisions, persons: persons)
    registration.narrowShare = fields[.narrowShare]?.amount()
    registration.focusBroad = fields[.focusBroad]?.amount()
    registration.focusMixed = fields[.focusMixed]?.amount()
    registration.focusNarrow = fields[.focusNarrow]?.amount()
    registration.respondents = fields[.respondents]?.amount()
    registration.source = fields.required(.source)?.source()
    return registration
  }

  func registrationTotal() -> RegistrationTotal? {
    guard let fields = Fields<RegistrationTotalKey>(self) else { return nil }
    let provisions = fields.required(.provisions)?.amount()
    let persons = fields.required(.persons)?.amount()
    let source = fields.required(.source)?.source()
    guard let provisions, let persons else { return nil }
    return RegistrationTotal(provisions: provisions, persons: persons, source: source)
  }

  func targetGroup() -> TargetGroup? {
    guard let fields = Fields<TargetGroupKey>(self) else { return nil }
    let number = fields.required(.number)?.whole(in: 1...4)
    let name = fields.required(.name)?.text()
    let text = fields.required(.text)?.text()
    let caseload = fields.required(.caseloadShare)?.amount()
    let spending = fields.required(.spendingShare)?.amount()
    let ratio = fields[.ratio]?.amount()
    let source = fields.required(.source)?.source()
    guard let number, let name, let text, let caseload, let spending else { return nil }
    return TargetGroup(
      number: number, name: name, text: text, caseloadShare: caseload, spendingShare: spending,
      ratio: ratio, source: source)
  }

  func socialPosition() -> SocialPosition? {
    guard let fields = Fields<SocialPositionKey>(self) else { return nil }
    let id = fields.required(.id)?.id()
    let name = fields.required(.name)?.text()
    let text = fields.required(.text)?.text()
    let source = fields.required(.source)?.source()
    guard let id, let name, let text else { return nil }
    return SocialPosition(id: id, name: name, text: text, source: source)
  }

  func glossaryEntry() -> GlossaryEntry? {
    guard let fields = Fields<GlossaryKey>(self) else { return nil }
    let id = fields.required(.id)?.id()
    let term = fields.required(.term)?.text()
    let text = fields.required(.text)?.text()
    let source = fields.required(.source)?.source()
    guard let id, let term, let text, let source else { return nil }
    return GlossaryEntry(id: id, term: term, text: text, source: source)
  }

  func erratum() -> Erratum? {
    guard let fields = Fields<ErratumKey>(self) else { return nil }
    let id = fields.required(.id)?.string()
    let title = fields.required(.title)?.text()
    let text = fields.required(.text)?.text()
    let source = fields[.source]?.source()
    guard let id, let title, let text else { return nil }
    return Erratum(id: id, title: title, text: text, source: source)
  }
}

enum RegistrationTotalKey: String, FieldKey {
  case provisions, persons, source

  static let thing = Text(nl: "het SRG-totaal", en: "the SRG total")
}
