import Reintegration
import TerminalCanvas

/// A row of the settings.
package enum SettingsRow: String, CaseIterable, Hashable, Sendable {
  case language, glyphs, color, mouse, tour

  var command: Command {
    switch self {
    case .language: .toggleLanguage
    case .glyphs: .toggleGlyphs
    case .color: .toggleColor
    case .mouse: .toggleMouse
    case .tour: .tour
    }
  }
}

extension Model {
  mutating func runInSettings(_ command: Command) -> [Effect]? {
    switch command {
    case .open, .choiceLeft, .choiceRight:
      let row = SettingsRow.allCases[cursor(in: .settings)]
      if row == .tour, command != .open { return [] }
      return run(row.command)
    case .back:
      overlays.removeLast()
      return []
    default: return nil
    }
  }
}
