extension String {
  /// The text in lower case and without the accents of Dutch, by which words are compared.
  package var folded: String { String(lowercased().map { Self.accents[$0] ?? $0 }) }

  private static let accents: [Character: Character] = [
    "á": "a", "à": "a", "ä": "a", "é": "e", "è": "e", "ë": "e", "ê": "e", "í": "i", "ï": "i",
    "ó": "o", "ö": "o", "ú": "u", "ü": "u", "ç": "c",
  ]
}
