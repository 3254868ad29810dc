/// One character cell: what stands in it and what that means.
///
/// Its parts fill 16 bytes without a gap, so that cells are compared as two words.
package struct Cell: Hashable, Sendable {
  /// The scalar drawn here; a space in the right half of a wide character.
  package internal(set) var scalar: UInt32
  /// The first combining mark over it, or 0.
  package internal(set) var mark: UInt32
  /// The second combining mark over it, or 0.
  package internal(set) var secondMark: UInt32
  /// What the cell means.
  package internal(set) var style: Style
  /// The columns that its character takes: 1, 2, or 0 in the right half of a wide one.
  package internal(set) var span: UInt8
  /// The box lines that leave this cell, so that later lines can join; none in text.
  var joints: Joints

  init(scalar: UInt32, style: Style, span: UInt8 = 1, joints: Joints = []) {
    self.scalar = scalar
    self.mark = 0
    self.secondMark = 0
    self.style = style
    self.span = span
    self.joints = joints
  }

  /// An empty cell.
  static let blank = Cell(scalar: 0x20, style: .text)

  /// The right half of a wide character.
  static func rightHalf(style: Style) -> Cell { Cell(scalar: 0x20, style: style, span: 0) }

  /// The character drawn here; a space in the right half of a wide one.
  package var glyph: Character {
    var text = String.UnicodeScalarView()
    append(to: &text)
    return String(text).first ?? " "
  }

  /// Whether nothing is drawn here.
  package var isBlank: Bool { scalar == 0x20 }

  /// Appends the scalars of the character, with its combining marks.
  func append(to text: inout String.UnicodeScalarView) {
    for value in [scalar, mark, secondMark] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
  }
}
