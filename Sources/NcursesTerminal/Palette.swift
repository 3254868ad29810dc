import CNcurses
import TerminalCanvas

/// The colour pairs and attributes of styles, worked out when a style is first drawn.
struct Palette {
  /// How curses draws a style.
  struct Entry {
    var pair: UInt16 = 0
    var look: UInt16 = 0
  }

  /// The colours of a pair; -1 is the terminal's own.
  private struct Colors: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let theme: Theme
  private let depth: ColorDepth
  /// Whether the terminal takes a colour as its red, green and blue, and knows no palette of 256.
  private let isDirect: Bool
  // Indexed by role and emphasis: a dictionary would cost more than all the rest of drawing.
  private var entries: [Entry?]
  private var pairs: [Colors: UInt16] = [:]

  init(theme: Theme, depth: ColorDepth) {
    self.theme = theme
    self.depth = depth
    isDirect = cn_colors() > 256
    entries = Array(repeating: nil, count: Role.allCases.count * 8)
  }

  /// Returns how curses draws a style.
  mutating func entry(for style: Style) -> Entry {
    let index = Int(style.role.rawValue) * 8 + Int(style.emphasis.rawValue & 7)
    if let known = entries[index] { return known }
    let appearance = theme.appearance(of: style, depth: depth)
    var entry = Entry()
    if appearance.bold { entry.look |= UInt16(cn_bold) }
    if appearance.underline { entry.look |= UInt16(cn_underline) }
    if appearance.reverse { entry.look |= UInt16(cn_reverse) }
    if appearance.dim { entry.look |= UInt16(cn_dim) }
    entry.pair = pair(for: appearance)
    entries[index] = entry
    return entry
  }

  /// Returns the pair of an appearance's colours; 0, the terminal's own, when there are no more.
  private mutating func pair(for appearance: Appearance) -> UInt16 {
    let colors = Colors(
      foreground: number(of: appearance.foreground), background: number(of: appearance.background))
    guard colors != Colors(foreground: -1, background: -1) else { return 0 }
    if let known = pairs[colors] { return known }
    let next = UInt16(pairs.count + 1)
    guard cn_set_pair(Int32(next), colors.foreground, colors.background) else { return 0 }
    pairs[colors] = next
    return next
  }

  /// Returns the number by which the terminal knows a colour of the palette; -1 for its own.
  private func number(of color: UInt8?) -> Int32 {
    guard let color else { return -1 }
    guard isDirect else { return Int32(color) }
    let (red, green, blue) = XTermPalette.rgb(color)
    return Int32(red << 16 | green << 8 | blue)
  }
}
