/// The look of a cell, in terms a terminal knows.
package struct Appearance: Hashable, Sendable {
  /// The number of the text colour in xterm's palette; nil for the terminal's own.
  package var foreground: UInt8?
  /// The number of the background colour; nil for the terminal's own.
  package var background: UInt8?
  /// Whether the glyphs are heavier.
  package var bold = false
  /// Whether the glyphs are underlined.
  package var underline = false
  /// Whether foreground and background are exchanged.
  package var reverse = false
  /// Whether the glyphs are fainter.
  package var dim = false

  /// Creates a look; the terminal's own unless something is given.
  package init(
    foreground: UInt8? = nil, background: UInt8? = nil, bold: Bool = false, underline: Bool = false,
    reverse: Bool = false, dim: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
    self.dim = dim
  }
}
