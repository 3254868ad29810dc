/// Where text stands in the columns it is given.
package enum Alignment: Hashable, Sendable {
  /// At the left.
  case leading
  /// At the right, as figures do.
  case trailing
  /// In the middle.
  case center
}
