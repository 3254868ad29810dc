/// Whoever states the figures of an intervention, and leaves those open that are unknown.
package enum Maker: CaseIterable, Hashable, Sendable {
  /// The sources of a built-in persona.
  case source
  /// The file of an own persona ("eigen persona").
  case ownPersona
  /// Whoever filled in an own intervention of a scenario ("eigen interventie").
  case ownIntervention
}

extension Persona {
  /// Whoever states the figures of its interventions.
  package var maker: Maker { isOwn ? .ownPersona : .source }
}

extension Trajectory {
  /// Returns who states the figures of a step's intervention.
  package func maker(of step: Step) -> Maker { step.isOwn ? .ownIntervention : persona.maker }
}
