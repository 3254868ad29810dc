import Explorer
package import Wording

extension Wording {
  /// Returns a text as it is heard: on one line, harmless, with single blanks, and with words for the
  /// signs that a voice leaves out ("12-26" is "12 tot 26").
  package func spoken(_ text: String) -> String {
    words(of: text, isFigure: false)
  }

  /// Returns a figure or a change as it is heard, where a sign at the start means more or less.
  package func spokenFigure(_ text: String) -> String {
    text == "-" ? self("geen", "none") : words(of: text, isFigure: true)
  }

  private func words(of text: String, isFigure: Bool) -> String {
    let words = Harmless.line(text).split(whereSeparator: \.isWhitespace)
    return words.indices.map { index in
      let word = words[index]
      let next = index + 1 < words.count ? words[index + 1].first : nil
      if isFigure, word == "?" { return self("onbekend", "unknown") }
      if let next, let sign = sign(word, after: index > 0 ? words[index - 1] : nil, before: next) {
        if isFigure || sign.isSure { return sign.said }
      }
      // A range at the end of another: "van week 26 tot 32-38".
      let isInRange = words[max(0, index - 2)..<index].contains { $0 == "tot" || $0 == "to" }
      return spelled(word, joinedBy: isInRange ? self(" à ", " or ") : self(" tot ", " to "))
    }
    .joined(separator: " ")
  }

  /// Returns what a sign between words says, and whether it does so in running text too: before a
  /// figure.
  private func sign(
    _ word: Substring, after previous: Substring?, before next: Character
  ) -> (said: String, isSure: Bool)? {
    let isSure = next.isNumber || next == "€" || next == "?"
    switch word {
    case "+": return ("plus", isSure)
    case "-":
      let begins = previous.map { $0.last == ":" || $0 == "naar" || $0 == "to" } ?? true
      return isSure || begins ? (self("min", "minus"), isSure) : nil
    default: return nil
    }
  }

  /// Returns the heading of a column before what stands in it: a unit goes with a number only.
  func heading(_ heading: Phrase, before text: String) -> String {
    let words = heading.said.split(separator: " ")
    let hasUnit = words.count > 1 && words.last == "€"
    let needsUnit = text.first?.isNumber == true
    return spoken((hasUnit && !needsUnit ? words.dropLast() : words[...]).joined(separator: " "))
  }

  /// Returns a word with a range in it spelled out: digits, a hyphen, digits, and no letters at them.
  private func spelled(_ word: Substring, joinedBy to: String) -> String {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    guard parts.count == 2, let low = parts.first, let high = parts.last, let end = low.last,
      end.isNumber, high.first?.isNumber == true, isNumber(low.drop { !$0.isNumber }),
      low.prefix(while: { !$0.isNumber }).allSatisfy({ "(€+~".contains($0) }),
      !high.contains(where: { $0.isLetter || "/_".contains($0) })
    else { return String(word) }
    return low + to + high
  }

  private func isNumber(_ text: Substring) -> Bool {
    text.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
  }
}
