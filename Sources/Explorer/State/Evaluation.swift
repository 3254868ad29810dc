package import Reintegration

/// A scenario with all that the engine says of it.
///
/// It never changes, and is shared by all that hold it: the history and the pages pass it on at
/// every key.
package final class Evaluation: Hashable, Sendable {
  package let trajectory: Trajectory
  package let totals: Totals
  package let warnings: [Warning]

  /// Why a scenario has no totals.
  package enum Failure: Error, Hashable, Sendable {
    case flawed([ScenarioFlaw])
    case tooLarge
  }

  /// Evaluates a scenario, or throws why it cannot be.
  package init(
    _ scenario: Scenario, of persona: Persona, defaults: Defaults
  ) throws(Failure) {
    do {
      trajectory = try Trajectory(scenario, of: persona)
    } catch {
      throw .flawed(error.flaws)
    }
    do {
      totals = try Totals(trajectory, defaults: defaults)
    } catch {
      throw .tooLarge
    }
    warnings = totals.warnings(of: trajectory)
  }

  /// Creates what the engine says of a trajectory whose totals are computed already.
  package init(_ trajectory: Trajectory, _ totals: Totals) {
    self.trajectory = trajectory
    self.totals = totals
    warnings = totals.warnings(of: trajectory)
  }

  package static func == (left: Evaluation, right: Evaluation) -> Bool {
    left === right
      || left.trajectory == right.trajectory && left.totals == right.totals
        && left.warnings == right.warnings
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(trajectory)
  }

  // Read in place: a copy of either takes a hundred steps.
  package var scenario: Scenario { _read { yield trajectory.scenario } }
  package var persona: Persona { _read { yield trajectory.persona } }

  /// Returns the totals of an entry, where it is chosen.
  package func step(_ id: String) -> Totals.Step? {
    for stage in totals.stages {
      for index in stage.steps.indices where stage.steps[index].id == id {
        return stage.steps[index]
      }
    }
    return nil
  }

  /// The figures of all that is chosen.
  var subjects: Set<Subject> {
    Set(steps.flatMap { step in Part.allCases.map { Subject(step.id, $0) } })
  }

  /// The totals of all entries, each in one pass of its phase, in their order.
  package var steps: [Totals.Step] { totals.stages.flatMap(\.steps) }
}
