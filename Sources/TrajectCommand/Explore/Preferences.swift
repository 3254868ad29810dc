import Explorer
import Reintegration
import TerminalCanvas

/// What a user set once and for all, as it stands in the settings file.
struct Preferences: Hashable, Sendable {
  /// Which characters the explorer draws with.
  enum Characters: String, CaseIterable, Sendable {
    /// What the terminal can show.
    case auto
    case full
    case plain
  }

  var language = Language.nl
  var characters = Characters.auto
  var colors = true
  var mouse = true
  var plain = false
  var tourSeen = false

  /// Returns the settings that follow from them on a terminal.
  func settings(on glyphs: GlyphSet) -> Settings {
    Settings(
      language: language, usesPlainGlyphs: isPlain(on: glyphs), usesColor: colors, usesMouse: mouse,
      usesLines: plain,
      hasSeenTour: tourSeen)
  }

  /// Takes over what was changed while the program ran, and nothing else: what a flag asked for is
  /// for one run.
  mutating func take(from old: Settings, to new: Settings, on glyphs: GlyphSet) {
    if old.language != new.language { language = new.language }
    if old.usesPlainGlyphs != new.usesPlainGlyphs {
      let isUsual = new.usesPlainGlyphs == (glyphs == .ascii)
      characters = isUsual ? .auto : new.usesPlainGlyphs ? .plain : .full
    }
    if old.usesColor != new.usesColor { colors = new.usesColor }
    if old.usesMouse != new.usesMouse { mouse = new.usesMouse }
    if old.usesLines != new.usesLines { plain = new.usesLines }
    if old.hasSeenTour != new.hasSeenTour { tourSeen = new.hasSeenTour }
  }

  private func isPlain(on terminal: GlyphSet) -> Bool {
    switch characters {
    case .auto: terminal == .ascii
    case .full: false
    case .plain: true
    }
  }
}
