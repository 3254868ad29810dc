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
