/// Text that is drawn as it stands, one scalar to a column: nearly all that there is.
///
/// It is measured, wrapped and drawn from its bytes, without making a ``DrawnText`` of it.
extension DrawnText {
  /// Returns the columns of text that is drawn as it stands; nil for any other text.
  static func simpleWidth(of text: String, glyphs: GlyphSet) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { simpleWidth(of: $0, glyphs: glyphs) } ?? nil
  }

  /// Returns the columns of text that is drawn as it stands, given as UTF-8; nil for any other text.
  static func simpleWidth(of bytes: UnsafeBufferPointer<UInt8>, glyphs: GlyphSet) -> Int? {
    var width = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        guard 0x20...0x7E ~= byte else { return nil }
        index += 1
      } else {
        guard glyphs == .unicode, isSimple(scalar(in: bytes, at: &index)) else { return nil }
      }
      width += 1
    }
    return width
  }

  /// Returns the scalar that begins at a byte, and moves on to the next.
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
    let first = bytes[index]
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var scalar = count == 1 ? UInt32(first) : UInt32(first & (0x7F >> UInt8(count)))
    for next in 1..<max(1, count) { scalar = scalar << 6 | UInt32(bytes[index + next] & 0x3F) }
    index += count
    return scalar
  }

  /// Whether a scalar beyond ASCII is drawn as it stands, in one column: Latin letters, dashes, the
  /// euro sign, arrows, lines and blocks.
  static func isSimple(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA1..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x20AC, 0x2190...0x21FF, 0x2500...0x25FC: true
    default: false
    }
  }
}
