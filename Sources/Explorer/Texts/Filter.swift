/// The words by which a list is searched, whatever their case and accents.
struct Filter {
  private let words: [Substring]

  init(_ filter: String) {
    words = filter.folded.split(separator: " ")
  }

  /// Returns whether a text holds all the words.
  func matches(_ text: String) -> Bool {
    let text = text.folded
    return words.allSatisfy { text.contains($0) }
  }
}

extension String {
  /// The text in lower case and without the accents of Dutch.
  var folded: String { String(lowercased().map { Self.accents[$0] ?? $0 }) }

  private static let accents: [Character: Character] = [
    "á": "a", "à": "a", "ä": "a", "é": "e", "è": "e", "ë": "e", "ê": "e", "í": "i", "ï": "i",
    "ó": "o", "ö": "o", "ú": "u", "ü": "u", "ç": "c",
  ]
}
