/// Where a figure or a statement comes from.
package struct Source: Hashable, Sendable {
  /// What a statement is in the source.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Told to the respondents.
    case given
    /// The respondents' answers.
    case finding
    /// What a letter or another policy document says ("beleidsstuk"): no research.
    case policy
    /// The researchers' guess ("duiding").
    case interpretation
    /// Our arithmetic.
    case derived
    /// Our own reading of what a source leaves open ("onze lezing").
    case reading
    /// What the maker of a file says ("eigen opgave"): no research.
    case own
  }

  /// The short name of the ``Document``, such as `significant-2025`.
  package var document: String
  /// The section, table or figure: `8.2, tabel 9`.
  package var section: String
  package var kind: Kind
  package var note: Text?
  /// The errata that touch it: `T-08`.
  package var errata: [String]

  package init(
    document: String, section: String, kind: Kind = .finding, note: Text? = nil,
    errata: [String] = []
  ) {
    self.document = document
    self.section = section
    self.kind = kind
    self.note = note
    self.errata = errata
  }
}
