/// A line of the start screen.
package enum StartItem: Hashable, Sendable {
  /// Back to the open scenario.
  case resume
  case persona(String)
  case route(persona: String, route: String)
  case openFile
  /// Unsaved work of an earlier run that was put off.
  case recovery(Recovery)
  /// What is wrong with the files of an own folder.
  case problems
}
