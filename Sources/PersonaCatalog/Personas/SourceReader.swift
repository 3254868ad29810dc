import Reintegration

enum SourceKey: String, FieldKey {
  case document, section, kind, note, errata

  static let thing = Text(nl: "een bron", en: "a source")
}

extension YamlValue {
  /// Reads a source. Whether its document has such a section is not asked: a file may have own ones.
  func source() -> Source? {
    guard let fields = Fields<SourceKey>(self) else { return nil }
    let document = fields.required(.document)?.id()
    let section = fields.required(.section)?.string()
    let kind = fields[.kind].map { $0.choice(Source.Kind.self) }
    let note = fields[.note].map { $0.text() }
    let errata = fields[.errata]?.list().compactMap { $0.erratumID() } ?? []
    guard let document, let section, kind != .some(nil), note != .some(nil) else { return nil }
    return Source(
      document: document, section: section, kind: (kind ?? nil) ?? reading.sourceKind,
      note: note ?? nil, errata: errata)
  }

  /// Reads the id of an erratum: `T-08`.
  private func erratumID() -> String? {
    guard let string = string() else { return nil }
    let letters = Array(string.utf8)
    let isDigit = letters.dropFirst(2).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
    guard letters.count == 4, letters.starts(with: "T-".utf8), isDigit else {
      report(.badErratum(string))
      return nil
    }
    return string
  }
}
