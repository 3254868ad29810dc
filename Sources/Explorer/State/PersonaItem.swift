package import Reintegration

/// A part of the persona screen.
package enum PersonaItem: Hashable, Sendable {
  case profile(Int)
  case milestone(Int)
  case phaseRule(Phase)
  case context(Int)
  case question(Int)
}
