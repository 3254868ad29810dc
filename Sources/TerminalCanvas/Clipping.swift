/// Text that should have been drawn whole and did not fit.
package struct Clipping: Hashable, Sendable {
  /// The text, whole.
  package let text: String
  /// The place it was given.
  package let rect: Rect

  /// Creates a clipping.
  package init(text: String, rect: Rect) {
    self.text = text
    self.rect = rect
  }
}
