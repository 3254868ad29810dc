/// What is wrong with a figure that somebody wrote.
package enum FigureError: Error, Hashable, Sendable {
  /// Not a number at all; with what is probably meant, where that can be told.
  case notANumber(suggestion: String?)
  /// A number like `1e3`.
  case exponent
  case negative
  /// A band with its high end first.
  case reversed(low: Amount, high: Amount)
  /// Above 10⁹.
  case tooLarge
  /// More than two decimals; with the whole number probably meant, as 2875 for `2.875`.
  case tooManyDecimals(suggestion: String?)
}
