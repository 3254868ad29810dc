import Reintegration

/// The figures that something tells of, which an exercise may cover.
package enum ToldFigures: Hashable, Sendable {
  case these(Set<Subject>)
  /// Those of a change: only an exercise asks for them, so they are worked out when it does, and not at
  /// every choice.
  case changed(from: Evaluation, to: Evaluation)

  static let none = ToldFigures.these([])

  /// Of a change: all that was chosen before it or after, unless nothing changed that is counted.
  package var subjects: Set<Subject> {
    switch self {
    case .these(let subjects): subjects
    case .changed(let before, let after):
      before.scenario.countsSame(as: after.scenario) ? [] : before.subjects.union(after.subjects)
    }
  }
}

extension Scenario {
  /// Returns whether another scenario comes to the same because it holds the same choices.
  fileprivate func countsSame(as other: Scenario) -> Bool {
    Phase.allCases.allSatisfy { self[$0] == other[$0] } && own == other.own
      && assumptions == other.assumptions
  }
}
