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
  /// A sign between digits that cannot be seen, so that nobody can tell what is meant.
  case invisible(Unicode.Scalar)
  /// A figure with the word for another unit beside it.
  case otherUnit(Unit, insteadOf: Unit)
  /// More than two decimals; with the whole number probably meant, as 2875 for `2.875`.
  case tooManyDecimals(suggestion: String?)
}
