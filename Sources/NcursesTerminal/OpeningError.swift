/// Why the terminal could not be opened.
package enum OpeningError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The terminal cannot put text at a place, as with TERM=dumb.
  case noCursorAddressing
  /// Nothing is known of the terminal, or its screen is open already.
  case unusableTerminal

  /// What is wrong, in one English line.
  package var description: String {
    switch self {
    case .notATerminal: "standard input and output are not a terminal"
    case .noCursorAddressing: "this terminal cannot place text on its screen (see TERM)"
    case .unusableTerminal: "this terminal is not known (see TERM)"
    }
  }
}
