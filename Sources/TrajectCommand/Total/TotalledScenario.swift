import Reintegration

/// A scenario with its totals: what the reports of `total` are made from.
struct TotalledScenario: Sendable {
  /// The file as it was named, or nil for a scenario put together on the command line.
  let file: String?
  let trajectory: Trajectory
  let totals: Totals

  var title: String? { trajectory.scenario.title }
  var persona: Persona { trajectory.persona }

  /// The phases as chosen, each with what it comes to.
  var stages: [(chosen: Trajectory.Stage, total: Totals.Stage)] {
    zip(trajectory.stages, totals.stages).map { (chosen: $0, total: $1) }
  }
}

extension Trajectory.Stage {
  /// The entries as chosen, each with what it comes to.
  func steps(_ total: Totals.Stage) -> [(chosen: Trajectory.Step, total: Totals.Step)] {
    zip(steps, total.steps).map { (chosen: $0, total: $1) }
  }
}
