package import Reintegration

extension Wording {
  /// Says what is wrong with a figure that somebody wrote, and what was probably meant.
  package func said(_ error: FigureError) -> String {
    message(for: error) + (hint(for: error, in: notation).map { " " + $0 } ?? "")
  }

  /// Says what is wrong with a figure that somebody wrote.
  ///
  /// - Parameters:
  ///   - error: What is wrong.
  ///   - found: What was written, in quotes; without it the figure stands beside the message.
  ///   - notation: The notation that was read in, if not that of this language.
  package func message(
    for error: FigureError, found: String? = nil, in notation: Notation? = nil
  ) -> String {
    let notation = notation ?? self.notation
    let within = found ?? "dit getal"
    let found = found ?? self("Dit", "This")
    switch error {
    case .notANumber:
      // Beside the field of a form, what is expected can be seen.
      let isBeside = notation != .file
      return self("\(found) is geen getal", "\(found) is no number")
        + (isBeside
          ? "."
          : self(
            "; verwacht wordt iets als 6, 1.5 of 4-8.",
            "; expected is something like 6, 1.5 or 4-8."))
    case .exponent:
      return self(
        "\(found) is geen gewoon getal; schrijf alle cijfers uit.",
        "\(found) is no plain number; write all of its digits.")
    case .negative:
      return self(
        "\(found) is kleiner dan nul; verwacht wordt 0 of meer.",
        "\(found) is below zero; 0 or more is expected.")
    case .reversed:
      return self(
        "\(found) staat andersom; het laagste getal hoort vooraan.",
        "\(found) is the wrong way round; the lowest number comes first.")
    case .tooLarge:
      let largest = notation.text(Notation.largestFigure)
      return self(
        "\(found) is te groot; het hoogste getal is \(largest).",
        "\(found) is too large; the highest number is \(largest).")
    case .invisible(let sign):
      return self(
        "In \(within) staat tussen de cijfers een teken dat je niet ziet (\(sign.code)).",
        "\(found) holds a sign between its digits that cannot be seen (\(sign.code)).")
    case .otherUnit(let other, let expected):
      let (other, expected) = (name(of: other, isOne: false), name(of: expected, isOne: false))
      return self(
        "\(found) telt \(other); hier horen \(expected).",
        "\(found) counts \(other); \(expected) belong here.")
    case .tooManyDecimals:
      return self(
        "\(found) heeft meer dan twee cijfers achter de \(notation == .dutch ? "komma" : "punt").",
        "\(found) has more than two decimals.")
    }
  }

  /// Says what was probably meant by a figure that somebody wrote; nil where nobody can tell.
  package func hint(for error: FigureError, in notation: Notation) -> String? {
    switch error {
    case .notANumber(let suggestion), .tooManyDecimals(let suggestion):
      suggestion.map { didYouMean($0) }
    case .reversed(let low, let high):
      didYouMean("\(notation.text(high))-\(notation.text(low))")
    case .exponent, .negative, .tooLarge, .invisible, .otherUnit: nil
    }
  }

  /// Asks whether something else was meant.
  package func didYouMean(_ meant: String) -> String {
    self("Bedoel je \(meant)?", "Did you mean \(meant)?")
  }
}
