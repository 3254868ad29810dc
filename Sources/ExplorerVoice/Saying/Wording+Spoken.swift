package import Wording

extension Wording {
  /// Returns a text as it is heard: on one line, harmless, with single blanks, and with words for the
  /// signs that a voice leaves out ("12-26" is "12 tot 26").
  package func spoken(_ text: String) -> String {
    words(of: text, signsAtStart: false)
  }

  /// Returns a figure or a change as it is heard, where a sign at the start means more or less.
  package func spokenFigure(_ text: String) -> String {
    text == "-" ? self("geen", "none") : words(of: text, signsAtStart: true)
  }

  private func words(of text: String, signsAtStart: Bool) -> String {
    let words = Harmless.line(text).split(whereSeparator: \.isWhitespace)
    return words.indices.map { index in
      let word = words[index]
      let next = index + 1 < words.count ? words[index + 1].first : nil
      let isSign = (signsAtStart && index == 0) || next?.isNumber == true || next == "€"
      if next != nil, isSign {
        if word == "+" { return "plus" }
        if word == "-" { return self("min", "minus") }
      }
      return spelled(word)
    }
    .joined(separator: " ")
  }

  /// Returns a word with a range in it spelled out: digits, a hyphen, digits, and no letters at them.
  private func spelled(_ word: Substring) -> String {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    guard parts.count == 2, let low = parts.first, let high = parts.last, let end = low.last,
      end.isNumber, high.first?.isNumber == true, isFigure(low.drop { !$0.isNumber }),
      low.prefix(while: { !$0.isNumber }).allSatisfy({ "(€+~".contains($0) }),
      !high.contains(where: { $0.isLetter || "/_".contains($0) })
    else { return String(word) }
    return low + self(" tot ", " to ") + high
  }

  private func isFigure(_ text: Substring) -> Bool {
    text.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
  }
}
