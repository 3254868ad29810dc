/// The name of something that can be done.
///
/// The only list of commands: ``deed`` says what each is called, where it is possible and what it does.
/// The deeds are in the files of the pages they belong to, under `Pages/`.
package enum CommandID: String, CaseIterable, Hashable, Sendable {
  // Moving
  case open, show, take, back, quit
  case previousPlace, nextPlace
  case goPersona, goActivation, goMediation, goPlacement, goTimeline, goTotals, goStart
  case summary
  // Choosing
  case choose, nextVariant, countUp, countDown, moveEarlier, moveLater, nextStart, relapse
  // What if
  case ownFigures, newOwn, removeOwn, reason, answer, fixLow, fixHigh, fixSource
  case assumptions, toggleOutliers
  case previousValue, nextValue
  // Looking
  case compare, actuals, discussion, sensitivity, load, purchases, history, toggleVerdict, words
  case exercise
  // Presenting
  case present, nextStep, previousStep, restart, blackout, toggleBackground, restartClock
  // Changing
  case undo, redo
  // Files
  case save, saveAs, report, openFile, details, group, notes, newScenario, setAside
  case copy, renameFile, removeFile, startOver
  case code
  // Help
  case help, palette, filter, tour
  // Settings
  case settings, toggleLanguage, toggleGlyphs, toggleColor, toggleMouse, toggleLines, suspend
  // Forms and questions
  case accept
}

extension CommandID {
  /// What the command is called, where it is possible and what it does: see ``Deed``.
  package var deed: Deed {
    switch self {
    case .open: .open
    case .show: .show
    case .take: .take
    case .back: .back
    case .quit: .quit
    case .previousPlace: .previousPlace
    case .nextPlace: .nextPlace
    case .goPersona: .goPersona
    case .goActivation: .goActivation
    case .goMediation: .goMediation
    case .goPlacement: .goPlacement
    case .goTimeline: .goTimeline
    case .goTotals: .goTotals
    case .goStart: .goStart
    case .summary: .summary
    case .choose: .choose
    case .nextVariant: .nextVariant
    case .countUp: .countUp
    case .countDown: .countDown
    case .moveEarlier: .moveEarlier
    case .moveLater: .moveLater
    case .nextStart: .nextStart
    case .relapse: .relapse
    case .ownFigures: .ownFigures
    case .newOwn: .newOwn
    case .removeOwn: .removeOwn
    case .reason: .reason
    case .answer: .answer
    case .fixLow: .fixLow
    case .fixHigh: .fixHigh
    case .fixSource: .fixSource
    case .assumptions: .assumptions
    case .toggleOutliers: .toggleOutliers
    case .previousValue: .previousValue
    case .nextValue: .nextValue
    case .compare: .compare
    case .actuals: .actuals
    case .discussion: .discussion
    case .sensitivity: .sensitivity
    case .load: .load
    case .purchases: .purchases
    case .history: .history
    case .toggleVerdict: .toggleVerdict
    case .words: .words
    case .exercise: .exercise
    case .present: .present
    case .nextStep: .nextStep
    case .previousStep: .previousStep
    case .restart: .restart
    case .blackout: .blackout
    case .toggleBackground: .toggleBackground
    case .restartClock: .restartClock
    case .undo: .undo
    case .redo: .redo
    case .save: .save
    case .saveAs: .saveAs
    case .report: .report
    case .openFile: .openFile
    case .details: .details
    case .group: .group
    case .notes: .notes
    case .newScenario: .newScenario
    case .setAside: .setAside
    case .copy: .copy
    case .renameFile: .renameFile
    case .removeFile: .removeFile
    case .startOver: .startOver
    case .code: .code
    case .help: .help
    case .palette: .palette
    case .filter: .filter
    case .tour: .tour
    case .settings: .settings
    case .toggleLanguage: .toggleLanguage
    case .toggleGlyphs: .toggleGlyphs
    case .toggleColor: .toggleColor
    case .toggleMouse: .toggleMouse
    case .toggleLines: .toggleLines
    case .suspend: .suspend
    case .accept: .accept
    }
  }
}
