/// The directions in which box lines leave a cell.
struct Joints: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let up = Joints(rawValue: 1)
  static let down = Joints(rawValue: 2)
  static let left = Joints(rawValue: 4)
  static let right = Joints(rawValue: 8)
  static let horizontal: Joints = [.left, .right]
  static let vertical: Joints = [.up, .down]

  /// The scalar that draws these lines.
  func scalar(in glyphs: GlyphSet) -> UInt32 {
    switch glyphs {
    case .unicode: Self.boxLines[Int(rawValue & 15)]
    case .ascii:
      if isSubset(of: .horizontal) {
        0x2D  // -
      } else if isSubset(of: .vertical) {
        0x7C  // |
      } else {
        0x2B  // +
      }
    }
  }

  /// The lines that the scalar draws, or nil when it is no light box line.
  static func drawn(by scalar: UInt32) -> Joints? {
    // The last: a line that goes nowhere is drawn as one to both sides.
    guard 0x2500...0x257F ~= scalar, let index = boxLines.lastIndex(of: scalar) else { return nil }
    return Joints(rawValue: UInt8(index))
  }

  // Bits: up 1, down 2, left 4, right 8.
  private static let boxLines: [UInt32] = "─╵╷│╴┘┐┤╶└┌├─┴┬┼".unicodeScalars.map(\.value)
}
