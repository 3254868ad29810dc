/// A rule that a scenario breaks, and where.
package struct ScenarioFlaw: Hashable, Sendable {
  /// The place in the scenario.
  package enum Place: Hashable, Sendable {
    /// An entry, by its place in its phase.
    case entry(Phase, index: Int)
    case phase(Phase)
    /// An own intervention, by its place in the list.
    case own(index: Int)
  }

  /// The rule.
  package enum Rule: Hashable, Sendable {
    /// Neither the persona nor the scenario itself has an intervention of this id.
    case unknownIntervention(String)
    /// The intervention is chosen more than once.
    case chosenTwice(String)
    /// The intervention belongs to another phase.
    case otherPhase(String, belongsTo: Phase)
    /// The intervention must be chosen in one of its variants.
    case variantMissing(String)
    case unknownVariant(String, of: String)
    /// The count is below 1 or above what the intervention allows.
    case countOutOfRange(Int, allowed: ClosedRange<Int>)
    /// A pause that starts alongside something else.
    case pauseNotAlone(String)
    /// An entry that joins the step of a pause.
    case joinsPause(String, pause: String)
    /// The times of a phase are not 1 to 9.
    case timesOutOfRange(Int)
    /// An own intervention has the id of another intervention.
    case idTaken(String)
  }

  package let place: Place
  package let rule: Rule
}

/// Everything that is wrong with one scenario.
package struct ScenarioFlaws: Error, Hashable, Sendable {
  package let flaws: [ScenarioFlaw]
}
