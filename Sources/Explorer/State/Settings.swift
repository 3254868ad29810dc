package import Reintegration
package import TerminalCanvas

/// What a user sets once and for all.
package struct Settings: Hashable, Sendable {
  package var language: Language
  package var glyphs: GlyphSet
  package var usesColor: Bool
  package var usesMouse: Bool
  /// Whether the first-run tour has been seen or skipped.
  package var hasSeenTour: Bool

  package init(
    language: Language = .nl, glyphs: GlyphSet = .unicode, usesColor: Bool = true,
    usesMouse: Bool = true, hasSeenTour: Bool = true
  ) {
    self.language = language
    self.glyphs = glyphs
    self.usesColor = usesColor
    self.usesMouse = usesMouse
    self.hasSeenTour = hasSeenTour
  }
}
