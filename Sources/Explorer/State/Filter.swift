/// How a list is searched.
enum Filter {
  /// Returns whether a text holds all the words of a filter, whatever the case and the accents.
  static func matches(_ text: String, _ filter: String) -> Bool {
    let text = folded(text)
    return folded(filter).split(separator: " ").allSatisfy { text.contains($0) }
  }

  private static func folded(_ text: String) -> String {
    let accents: [Character: Character] = [
      "á": "a", "à": "a", "ä": "a", "é": "e", "è": "e", "ë": "e", "ê": "e", "í": "i", "ï": "i",
      "ó": "o", "ö": "o", "ú": "u", "ü": "u", "ç": "c",
    ]
    return String(text.lowercased().map { accents[$0] ?? $0 })
  }
}
