package import Reintegration

/// What the keys go to: the topmost thing on the screen.
package enum Context: String, CaseIterable, Hashable, Sendable {
  case start, persona, phase, timeline, totals
  /// The totals at the bottom of a screen.
  case totalsPanel
  /// A filter that is being typed.
  case filter
  case help, palette, question, form, textArea, sheet, files, history, settings, assumptions
  case sensitivity, load, tour, tooSmall

  /// The screens of a scenario.
  static let screens: Set<Context> = [.persona, .phase, .timeline, .totals]
  /// Where nothing is being typed.
  static let browsing: Set<Context> = screens.union([.start, .totalsPanel])
  /// Panes over a screen through which a cursor moves.
  static let panes: Set<Context> = [
    .files, .history, .settings, .assumptions, .sensitivity, .load, .sheet,
  ]
}

extension Model {
  package var context: Context {
    if isTooSmall { return .tooSmall }
    switch overlays.last {
    case .help: return .help
    case .palette: return .palette
    case .question: return .question
    case .form: return .form
    case .notes: return .textArea
    case .sheet: return .sheet
    case .files: return .files
    case .history: return .history
    case .settings: return .settings
    case .assumptions: return .assumptions
    case .sensitivity: return .sensitivity
    case .load: return .load
    case .tour: return .tour
    case nil: break
    }
    if filtering != nil { return .filter }
    if focusedTotal != nil { return .totalsPanel }
    switch place {
    case .start: return .start
    case .persona: return .persona
    case .phase: return .phase
    case .timeline: return .timeline
    case .totals: return .totals
    }
  }

  /// The phase that the screen is on.
  package var phase: Phase? {
    if case .phase(let phase) = place { phase } else { nil }
  }
}
