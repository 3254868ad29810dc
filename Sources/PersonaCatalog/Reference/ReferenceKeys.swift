import Reintegration

enum ReferenceKey: String, FieldKey {
  case format, documents, caveat, support, rates, budgets, purchases, srg, srgTotal
  case targetGroups, positions, errata, readings, glossary

  static let thing = Text(nl: "het naslagbestand", en: "the reference file")
}

enum DocumentKey: String, FieldKey {
  case id, title, author, date, sections

  static let thing = Text(nl: "een document", en: "a document")
}

enum SupportTableKey: String, FieldKey {
  case klantmanager, jobcoach, footnote, rows

  static let thing = Text(nl: "tabel 8 ('support')", en: "tabel 8 ('support')")
}

enum ProfessionalKey: String, FieldKey {
  case hoursPerMonth, eurosPerMonth, aftercareWeeks, source

  static let thing = Text(nl: "een professional", en: "a professional")
}

enum SupportRowKey: String, FieldKey {
  case id, label, unit, jobcoach, klantmanager, source

  static let thing = Text(nl: "een rij van tabel 8", en: "a row of tabel 8")
}

enum SupportCellKey: String, FieldKey {
  case mean, band

  static let thing = Text(nl: "een cel van tabel 8", en: "a cell of tabel 8")
}

enum RateKey: String, FieldKey {
  case id, euros, name, note, `default`, source

  static let thing = Text(nl: "een uurtarief", en: "an hourly rate")
}

enum BudgetKey: String, FieldKey {
  case id, euros, name, text, `default`, source

  static let thing = Text(nl: "een budget", en: "a budget")
}

enum PurchaseKey: String, FieldKey {
  case id, budget, text, unit, source

  static let thing = Text(nl: "een besteding", en: "a purchase")
}

enum UnitKey: String, FieldKey {
  case euros, per, marks

  static let thing = Text(nl: "een prijs", en: "a price")
}

enum RegistrationKey: String, FieldKey {
  case id, name, provisions, persons, narrowShare, focusBroad, focusMixed, focusNarrow
  case respondents, source

  static let thing = Text(nl: "een SRG-soort", en: "an SRG kind")
}

enum TargetGroupKey: String, FieldKey {
  case number, name, text, caseloadShare, spendingShare, ratio, source

  static let thing = Text(nl: "een doelgroep", en: "a target group")
}

enum SocialPositionKey: String, FieldKey {
  case id, name, text, source

  static let thing = Text(nl: "een maatschappelijke positie", en: "a social position")
}

enum ErratumKey: String, FieldKey {
  case id, title, text, source

  static let thing = Text(nl: "een erratum", en: "an erratum")
}

enum GlossaryKey: String, FieldKey {
  case id, term, text, source

  static let thing = Text(nl: "een woord", en: "a word")
}
