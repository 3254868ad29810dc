/// Something that happened at the terminal.
package enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted, all of it at once; line ends are `\n`.
  case paste(String)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The terminal has another size; several changes in a row come as one.
  case resize(Size)
  /// The screen is to be drawn anew, because what it shows is not what was drawn (Ctrl-L).
  case repaint
  /// The program was stopped and goes on.
  case suspendResume
  /// The program is to end, at once and without asking; what is not saved is to be kept.
  case hangUp(Ending)
  /// What is watched beside the terminal has something to tell.
  case watched
  /// Nothing happened for the time that was given.
  case tick

  /// Why the program is to end.
  package enum Ending: Hashable, Sendable {
    /// The terminal is gone.
    case hangUp
    /// Somebody asked it to end.
    case terminate
    /// It was interrupted from outside.
    case interrupt

    /// The exit code that shells expect: 128 and the number of the signal.
    package var exitCode: Int32 {
      switch self {
      case .hangUp: 129
      case .terminate: 143
      case .interrupt: 130
      }
    }
  }
}
