package import Reintegration

extension Wording {
  /// Says where something comes from in a sentence, with the title of the document and the numbers of
  /// the errata that touch it.
  package func full(_ source: Source, reference: Reference?) -> String {
    let document = reference?.document(source.document).map { self($0.title) } ?? source.document
    let errata = source.errata.isEmpty ? "" : "; " + source.errata.joined(separator: ", ")
    return self("Bron: ", "Source: ")
      + "\(document), \(section(of: source)) (\(name(of: source.kind))\(errata))."
  }

  /// Says where something comes from in a few words: "Significant APE 2025, tabel 9".
  package func cited(_ source: Source, reference: Reference?) -> String {
    let document = reference?.document(source.document)
    let name = document.map { document in
      let author = document.author ?? self(document.title)
      return document.date.map { "\(author) \(self($0).prefix(4))" } ?? author
    }
    let errata = source.errata.isEmpty ? "" : "; " + source.errata.joined(separator: ", ")
    return "\(name ?? source.document), \(section(of: source))\(errata)"
  }

  /// Says an erratum in a sentence; its number stands with the source. Nil for one that is not known.
  package func said(erratum id: String, reference: Reference?) -> String? {
    reference?.erratum(id).map { self($0.text) }
  }

  /// Says a section of a document in this language: "tabel 9", "table 9". Titles stay as they are.
  package func section(of source: Source) -> String {
    guard language == .en else { return source.section }
    return source.section.split(separator: ", ").map { part in
      let words = part.split(separator: " ", maxSplits: 1)
      guard let first = words.first, let name = Self.sectionNames[String(first)] else {
        return String(part)
      }
      // "Inleiding: ontwikkelingen in wetgeving" is a title.
      guard words.count > 1 else { return name }
      return words[1].contains(" ") ? String(part) : "\(name) \(words[1])"
    }.joined(separator: ", ")
  }

  private static let sectionNames = [
    "samenvatting": "summary", "Samenvatting": "Summary", "Inleiding": "Introduction",
    "tabel": "table", "figuur": "figure", "voetnoot": "footnote", "bijlage": "annex",
    "Afspraak": "Agreement",
  ]
}
