/// Why a route has no code.
package enum RouteCodeRefusal: Error, Hashable, Sendable {
  /// Figures of one's own, of this intervention.
  case ownFigures(String)
  case ownInterventions
  /// Assumptions other than those one starts with, an earliest week among them.
  case ownAssumptions
  /// More than nine signs can hold.
  case tooLong
  /// The route itself is not sound.
  case unsound
}

/// What is wrong with a code that was typed.
package enum RouteCodeFault: Error, Hashable, Sendable {
  /// A sign that no code has, as it was typed.
  case sign(Character)
  /// Fewer or more signs than a code has.
  case length(Int)
  /// The check symbols say that something was typed wrong.
  case mistyped
  /// No persona's name begins with these letters.
  case unknownPersona(String)
  /// Made with other material of this persona: other interventions or other figures.
  case otherMaterial(persona: String)
  /// More than one persona fits: their names begin alike.
  case ambiguous([String])
  /// Nothing that this program makes.
  case impossible
}
