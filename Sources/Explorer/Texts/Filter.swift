/// The words by which a list is searched, whatever their case and accents.
struct Filter {
  private let words: [Substring]

  init(_ filter: String) {
    words = Self.folded(filter).split(separator: " ")
  }

  /// Returns whether a text holds all the words.
  func matches(_ text: String) -> Bool {
    let text = Self.folded(text)
    return words.allSatisfy { text.contains($0) }
  }

  private static let accents: [Character: Character] = [
    "á": "a", "à": "a", "ä": "a", "é": "e", "è": "e", "ë": "e", "ê": "e", "í": "i", "ï": "i",
    "ó": "o", "ö": "o", "ú": "u", "ü": "u", "ç": "c",
  ]

  private static func folded(_ text: String) -> String {
    String(text.lowercased().map { accents[$0] ?? $0 })
  }
}
