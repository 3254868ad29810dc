/// The name of something that can be done.
///
/// `CommandID.deed` says what each is called, where it is possible and what it does.
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
  case discussion, sensitivity, load, purchases, history, toggleVerdict, words
  // Changing
  case undo, redo
  // Files
  case save, saveAs, report, openFile, details, group, notes, newScenario
  // Help
  case help, palette, filter, tour
  // Settings
  case settings, toggleLanguage, toggleGlyphs, toggleColor, toggleMouse, toggleLines, suspend
  // Forms and questions
  case accept
}
