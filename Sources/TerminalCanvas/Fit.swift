/// What is to become of text that does not fit.
package enum Fit: Hashable, Sendable {
  /// It must be read whole: it is cut with a mark, and recorded in the canvas's clippings.
  case whole
  /// It may be cut with a mark.
  case mayTruncate
}
