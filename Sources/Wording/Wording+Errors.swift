package import Reintegration

extension Wording {
  /// Says what is wrong with a figure that somebody wrote.
  package func said(_ error: FigureError) -> String {
    switch error {
    case .notANumber(let suggestion):
      self("Dit is geen getal.", "This is not a number.") + didYouMean(suggestion)
    case .exponent:
      self(
        "Schrijf het getal voluit, zonder 'e'.", "Write the number in full, without an 'e'.")
    case .negative: self("Een getal onder nul kan niet.", "A number below zero is not possible.")
    case .reversed(let low, let high):
      self(
        "De bandbreedte staat andersom: bedoel je \(exact(high))-\(exact(low))?",
        "The range is the wrong way round: do you mean \(exact(high))-\(exact(low))?")
    case .tooLarge:
      self(
        "Dit is te groot: ten hoogste 1.000.000.000.", "This is too large: at most 1,000,000,000.")
    case .invisible(let sign):
      self(
        "Tussen de cijfers staat een teken dat je niet ziet (\(sign.code)).",
        "Between the digits is a sign that cannot be seen (\(sign.code)).")
    case .otherUnit(let found, let expected):
      self(
        "Hier horen \(name(of: expected, isOne: false)), geen \(name(of: found, isOne: false)).",
        "Fill in \(name(of: expected, isOne: false)) here, not \(name(of: found, isOne: false)).")
    case .tooManyDecimals(let suggestion):
      self("Ten hoogste twee decimalen.", "At most two decimals.") + didYouMean(suggestion)
    }
  }

  private func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { self(" Bedoel je \($0)?", " Do you mean \($0)?") } ?? ""
  }
}
