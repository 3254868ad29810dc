import Reintegration

extension Evaluation {
  /// Returns who states the figures of an intervention: the scenario's own, or the persona's.
  func maker(of intervention: String) -> Maker {
    scenario.isOwn(intervention) ? .ownIntervention : persona.maker
  }

  /// The figures of an intervention: as chosen, or as they would be if it were chosen.
  func figures(of intervention: Intervention) -> StepFigures {
    if let step = step(intervention.id) { return step.figures }
    return StepFigures(
      of: intervention, assumptions: scenario.assumptions, isOwn: scenario.isOwn(intervention.id))
  }

  /// The figures of a choice as the source has them, without the own ones.
  func sourceFigures(of intervention: Intervention, _ entry: Entry) -> StepFigures {
    StepFigures(
      of: intervention, as: entry.withoutOwnFigures, assumptions: scenario.assumptions)
  }
}
