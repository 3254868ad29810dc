import Reintegration

extension Evaluation {
  /// The figures of an intervention: as chosen, or as they would be if it were chosen.
  func figures(of intervention: Intervention) -> StepFigures {
    if let step = step(intervention.id) { return step.figures }
    let isOwn = scenario.own.contains { $0.id == intervention.id }
    return StepFigures(of: intervention, assumptions: scenario.assumptions, isOwn: isOwn)
  }

  /// The figures of a choice as the source has them, without the own ones.
  func sourceFigures(of intervention: Intervention, _ entry: Entry) -> StepFigures {
    var plain = entry
    plain.set = OwnFigures()
    return StepFigures(of: intervention, as: plain, assumptions: scenario.assumptions)
  }
}

extension StepFigures {
  /// Whether a part of the respondents did not know the cost.
  var isCostPartlyUnknown: Bool { cost?.marks.contains(Marks(.partlyUnknown)) ?? false }

  /// The known band of a part.
  func band(of part: Part) -> Band? {
    switch part {
    case .duration: duration.band
    case .hours: hours.band
    case .cost: cost?.band
    }
  }
}
