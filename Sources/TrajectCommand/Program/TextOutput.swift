/// Where a command writes its result.
package protocol TextOutput {
  /// Writes a text whole.
  mutating func write(_ text: String) throws(Failure)
}

/// A result that is kept as one text.
struct CollectedText: TextOutput {
  private(set) var text = ""

  mutating func write(_ text: String) {
    self.text += text
  }
}
