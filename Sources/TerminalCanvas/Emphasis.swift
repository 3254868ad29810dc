/// How a cell stands out on top of its role, in ways that need no colour.
package struct Emphasis: OptionSet, Hashable, Sendable {
  /// The set as bits.
  package let rawValue: UInt8

  /// Creates a set from its bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier glyphs.
  package static let bold = Emphasis(rawValue: 1)
  /// A line under the glyphs.
  package static let underline = Emphasis(rawValue: 2)
  /// Foreground and background exchanged.
  package static let reverse = Emphasis(rawValue: 4)
}
