/// Where a command writes its result.
package protocol TextOutput {
  /// Writes a part of a text in UTF-8, whole.
  mutating func write(_ bytes: [UInt8]) throws(Failure)
}

extension TextOutput {
  /// Writes a text whole.
  package mutating func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }
}

/// A result that is kept as one text.
struct CollectedText: TextOutput {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ bytes: [UInt8]) {
    self.bytes += bytes
  }
}
