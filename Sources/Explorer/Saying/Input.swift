/// What is filled in on a row.
package enum Input: Hashable, Sendable {
  /// One line of text.
  case text(TextField)
  /// Several lines of text.
  case area(TextArea)
  /// One of several values, by its place.
  case choice([String], Int)
}
