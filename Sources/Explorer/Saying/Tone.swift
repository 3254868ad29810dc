package import Reintegration

/// What a text or a figure means to the reader: a front end gives it a look, a voice or nothing.
package enum Tone: Hashable, Sendable {
  /// Ordinary text.
  case plain
  /// Text of less weight: notes, sources, units.
  case secondary
  /// The result, or the name of what is explained.
  case strong
  /// A heading within rows.
  case heading
  /// Something that has been chosen.
  case chosen
  /// One's own figure or assumption, not the source's.
  case own
  /// A figure that the source does not give.
  case unknown
  /// Something to look at before relying on it.
  case warning
  /// Something that is wrong.
  case problem
  /// Something that a change did.
  case good
  /// A milestone of the persona.
  case milestone
  /// Weeks in which nothing happens.
  case waiting
  /// A budget and what it buys.
  case budget
  /// A phase.
  case phase(Phase)
  /// Something that opens.
  case link
}
