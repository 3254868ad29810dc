package import Reintegration

extension Wording {
  /// Says everything in a scenario that is not the source's or not the default, a sentence each.
  package func assumptions(of trajectory: Trajectory) -> [String] {
    whole(trajectory.scenario.assumptions) + phases(of: trajectory) + entries(of: trajectory)
  }

  private func whole(_ assumptions: Assumptions) -> [String] {
    var lines: [String] = []
    if assumptions.outliers {
      lines.append(self("Uitschieters tellen mee.", "Outliers are counted."))
    }
    if let rate = assumptions.hourlyRate {
      let said = said(rate, .eurosPerHour)
      lines.append(self("Eigen uurtarief: \(said).", "Own hourly rate: \(said)."))
    }
    if let support = assumptions.klantmanager {
      lines.append(
        self("De klantmanager telt mee", "The klantmanager is counted") + rates(of: support) + ".")
    }
    if let support = assumptions.jobcoach {
      let weeks = support.aftercareWeeks.map { said(Band($0), .weeks) }
      let aftercare = weeks.map { self(", nazorg \($0)", ", aftercare \($0)") } ?? ""
      lines.append(
        self("Een jobcoach telt mee", "A job coach is counted")
          + rates(of: support.rates) + aftercare + ".")
    }
    if let budget = assumptions.budgetPerYear {
      lines.append(
        self("Eigen budget per jaar: \(euros(budget)).", "Own budget per year: \(euros(budget))."))
    }
    return lines
  }

  private func rates(of support: SupportAssumption) -> String {
    let perMonth = self(" per maand", " per month")
    let rates = [
      support.hoursPerMonth.map { said($0, .hours) + perMonth },
      support.eurosPerMonth.map { said($0, .euros) + perMonth },
    ].compactMap { $0 }
    return rates.isEmpty ? "" : self(", eigen cijfers: ", ", own figures: ") + list(rates)
  }

  private func phases(of trajectory: Trajectory) -> [String] {
    trajectory.stages.flatMap { stage -> [String] in
      let name = name(of: stage.phase)
      let plan = trajectory.scenario[stage.phase]
      var lines: [String] = []
      if stage.times > 1 {
        lines.append(
          self(
            "\(name) wordt \(stage.times) keer doorlopen.",
            "\(name) is gone through \(stage.times) times."))
      }
      if stage.start == .with {
        lines.append(
          self(
            "\(name) begint tegelijk met de fase ervoor.",
            "\(name) starts with the phase before it."))
      }
      if let week = plan.earliestWeek {
        lines.append(
          self(
            "\(name) niet voor week \(number(week)): eigen aanname.",
            "\(name) not before week \(number(week)): own assumption."))
      }
      return lines
    }
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
