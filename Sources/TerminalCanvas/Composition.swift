/// Composing letters with their accents, so that text reaches the terminal in normal form C.
///
/// Covers the precomposed letters of Latin, Greek, Cyrillic and the marks of those scripts; other
/// pairs stay a letter with a mark over it, which is drawn all the same.
enum Composition {
  /// Returns the single scalar for a letter with a mark over it, if there is one.
  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    guard let first = Unicode.Scalar(base), let second = Unicode.Scalar(mark) else { return nil }
    var text = String.UnicodeScalarView()
    text.append(first)
    text.append(second)
    return table[String(text)]
  }

  // Strings are equal when they are canonically equivalent, so that the decomposed pair finds its
  // composed scalar here. The lower of two equivalent scalars is the one normal form C has.
  private static let table: [String: UInt32] = {
    var table: [String: UInt32] = [:]
    let ranges: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1FFF,
    ]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      if table[text] == nil { table[text] = value }
    }
    return table
  }()
}
