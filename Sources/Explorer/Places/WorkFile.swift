/// The file that a scenario was opened from or saved to.
package struct WorkFile: Hashable, Sendable {
  package var path: String
  /// What the file held when it was read or written last, as a fingerprint.
  package var stamp: String
  /// Whether it held comments, which saving would lose.
  package var hasComments: Bool

  package init(path: String, stamp: String, hasComments: Bool = false) {
    self.path = path
    self.stamp = stamp
    self.hasComments = hasComments
  }
}
