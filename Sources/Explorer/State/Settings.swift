package import Reintegration

/// What a user sets once and for all; only the commands of the settings change it.
package struct Settings: Hashable, Sendable {
  package var language: Language
  /// Whether only the characters of ASCII are drawn.
  package var usesPlainGlyphs: Bool
  package var usesColor: Bool
  package var usesMouse: Bool
  /// Whether the program begins in lines, in place of a screen.
  package var usesLines: Bool
  /// Whether the first-run tour has been seen or skipped.
  package var hasSeenTour: Bool

  package init(
    language: Language = .nl, usesPlainGlyphs: Bool = false, usesColor: Bool = true,
    usesMouse: Bool = true, usesLines: Bool = false, hasSeenTour: Bool = true
  ) {
    self.language = language
    self.usesPlainGlyphs = usesPlainGlyphs
    self.usesColor = usesColor
    self.usesMouse = usesMouse
    self.usesLines = usesLines
    self.hasSeenTour = hasSeenTour
  }
}
