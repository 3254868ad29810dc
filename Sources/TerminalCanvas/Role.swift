/// What a cell means to the reader; a ``Theme`` turns it into a look.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Text of less weight: notes, units, what does not apply.
  case faint
  /// The name of the program, a persona or a screen.
  case title
  /// The heading of a pane or a column.
  case heading
  /// Box lines and rules.
  case border
  /// The row under the cursor.
  case cursor
  /// An intervention that has been chosen.
  case chosen
  /// The part of a band that is certain.
  case certain
  /// The part of a band between its low and its high end.
  case spread
  /// What lies beyond the usual band.
  case outlier
  /// A figure that the source does not give.
  case unknown
  /// An own assumption or an own figure, not the source's.
  case own
  /// Something to look at before relying on it.
  case warning
  /// Something that went wrong.
  case error
  /// Something that went well.
  case good
  /// The name of a key that works here.
  case key
  /// A milestone of the persona.
  case milestone
  /// Time spent waiting.
  case waiting
  /// The first phase, activation.
  case activation
  /// The second phase, mediation.
  case mediation
  /// The third phase, placement.
  case placement
  /// A budget and what it buys.
  case budget
  /// Something that opens.
  case link
}
