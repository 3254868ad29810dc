/// The characters that a terminal can be trusted to show.
package enum GlyphSet: Hashable, Sendable, CaseIterable {
  /// Unicode: accents, the euro sign, box lines and blocks.
  case unicode
  /// The 95 printable characters of ASCII; everything else is transliterated before it is drawn.
  case ascii

  /// The mark at the end of text that was cut.
  var ellipsis: UInt32 { self == .unicode ? 0x2026 : 0x7E }

  /// What stands for a character that cannot be shown.
  var replacement: UInt32 { self == .unicode ? 0xFFFD : 0x3F }
}

extension GlyphSet {
  /// Returns text with no other characters than these: é as e, € as EUR where there is only ASCII.
  package func spelled(_ text: String) -> String { DrawnText(text, glyphs: self).string }
}
