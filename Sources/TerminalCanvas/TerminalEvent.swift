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
  /// Somebody asks the program from outside to stop for a moment, as Ctrl-Z does.
  case stop
  /// The program was stopped and goes on.
  case suspendResume
  /// The program is to end, at once and without asking; what is not saved is to be kept.
  case hangUp(Ending)
  /// The terminal has taken all that it was shown, after it was behind.
  case taken
  /// What is watched beside the terminal has something to tell.
  case watched
  /// Nothing happened for the time that was given.
  case tick

  /// Whether the program is to end.
  package var isEnd: Bool {
    if case .hangUp = self { true } else { false }
  }

  /// The signal that ends the program; that of a terminal that is gone is the one of a closed window.
  package struct Ending: Hashable, Sendable {
    /// The number of the signal.
    package let signal: Int32

    package init(signal: Int32) {
      self.signal = signal
    }

    /// The terminal is gone.
    package static let hangUp = Ending(signal: 1)
    /// Somebody interrupted it from outside.
    package static let interrupt = Ending(signal: 2)
    /// Somebody asked it to end.
    package static let terminate = Ending(signal: 15)

    /// The exit code that shells expect: 128 and the number of the signal.
    package var exitCode: Int32 { 128 + signal }
  }
}
