/// The words of a text, in which terms are looked up whatever their case, accents and endings.
struct TermSearch {
  private let words: [Substring]

  init(in texts: [String]) {
    words = texts.flatMap { Self.words(of: $0) }
  }

  /// Returns whether the text holds the words of a term one after another: "uitschieter" is in
  /// "uitschieters".
  func uses(_ term: String) -> Bool {
    let term = Self.words(of: term)
    guard let first = term.first, term.count <= words.count else { return false }
    return words.indices.dropLast(term.count - 1).contains { start in
      words[start].hasPrefix(first)
        && zip(words[start...], term).allSatisfy { $0.hasPrefix($1) }
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.folded.filter { $0 != "-" }.split { !$0.isLetter && !$0.isNumber }
  }
}
