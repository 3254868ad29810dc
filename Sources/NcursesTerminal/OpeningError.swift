/// Why the terminal could not be opened.
package enum OpeningError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The terminal cannot put text at a place, as with TERM=dumb.
  case noCursorAddressing
  /// Nothing is known of the terminal, or its screen is open already.
  case unusableTerminal
}
