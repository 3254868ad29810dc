package import Reintegration

extension Wording {
  /// Says everything in a scenario that is not the source's or not the default, a sentence each.
  package func assumptions(of trajectory: Trajectory) -> [String] {
    let scenario = trajectory.scenario
    return Assumption.own(in: scenario).map { $0.sentence(scenario, self) }
      + entries(of: trajectory)
  }

  private func entries(of trajectory: Trajectory) -> [String] {
    trajectory.steps.compactMap { step in
      let name = self(step.intervention.name)
      if step.isOwn {
        return self("\(name): eigen interventie.", "\(name): own intervention.")
      }
      guard !step.entry.set.isEmpty else { return nil }
      return self("\(name): eigen cijfer, ", "\(name): own figure, ") + list(own(step.entry.set))
        + "."
    }
  }

  /// Says the figures of one's own: "20 weken", "€ 1.500".
  package func own(_ set: OwnFigures) -> [String] {
    var figures: [String] = []
    if let weeks = set.weeks { figures.append(said(weeks, .weeks)) }
    switch set.effort {
    case .hours(let band)?: figures.append(said(band, .hours))
    case .hoursPerWeek(let band)?: figures.append(said(band, .hoursPerWeek))
    case nil: break
    }
    switch set.cost {
    case .euros(let band)?: figures.append(said(band, .euros))
    case .perHour(let band)?: figures.append(said(band, .eurosPerHour))
    case nil: break
    }
    return figures
  }
}
