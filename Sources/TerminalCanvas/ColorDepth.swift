/// How many colours a terminal shows.
package enum ColorDepth: Comparable, Hashable, Sendable, CaseIterable {
  /// None, or the user wants none.
  case none
  /// The eight of the first colour terminals.
  case eight
  /// Those eight and their bright forms.
  case sixteen
  /// The 256 of xterm.
  case many

  /// Creates the depth for a number of colours, as terminfo has it; negative is none.
  package init(colors: Int) {
    switch colors {
    case 256...: self = .many
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }
}
