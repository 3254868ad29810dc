package import Reintegration

extension RandomScenarios {
  /// Returns the scenario with some of its choices, figures and assumptions changed.
  package mutating func changed(_ scenario: Scenario, of persona: Persona) -> Scenario {
    var changed = self.scenario(of: persona)
    changed.own = scenario.own
    for phase in Phase.allCases {
      // Half of what was chosen comes back as it was, so that the two have much in common.
      changed[phase].entries = scenario[phase].entries.filter { entry in
        !generator.oneIn(4) || persona.intervention(entry.intervention) == nil
      }
      if generator.oneIn(2) { changed[phase].times = scenario[phase].times }
      for index in changed[phase].entries.indices where generator.oneIn(4) {
        changed[phase].entries[index].set.cost =
          generator.oneIn(2) ? .euros(band(upTo: 900)) : .perHour(band(upTo: 150))
      }
    }
    if generator.oneIn(2) { changed.assumptions = scenario.assumptions }
    if generator.oneIn(2) { changed.assumptions.outliers = scenario.assumptions.outliers }
    return repaired(changed, of: persona)
  }

  /// Returns the scenario with its steps, and the entries within each, in another order.
  package mutating func shuffled(_ scenario: Scenario) -> Scenario {
    var shuffled = scenario
    for phase in Phase.allCases {
      var steps: [[Entry]] = []
      var background: [Entry] = []
      for entry in scenario[phase].entries {
        switch entry.start {
        case .phase: background.append(entry)
        case .with where !steps.isEmpty: steps[steps.count - 1].append(entry)
        case .after, .with: steps.append([entry])
        }
      }
      steps.shuffle(using: &generator)
      var entries: [Entry] = []
      for step in steps {
        for (index, entry) in step.shuffled(using: &generator).enumerated() {
          var entry = entry
          entry.start = index == 0 ? .after : .with
          entries.append(entry)
        }
      }
      for entry in background.shuffled(using: &generator) {
        entries.insert(entry, at: generator.int(0...entries.count))
      }
      shuffled[phase].entries = entries
    }
    return shuffled
  }

  /// Returns the band with both ends moved out, or with one, or with none.
  package mutating func widened(_ band: Band) -> Band {
    let low = generator.oneIn(2) ? band.low : max(band.low - figure(upTo: 20), .zero)
    let high = generator.oneIn(2) ? band.high : band.high + figure(upTo: 20)
    return Band(between: low, and: high)
  }

  /// Returns the scenario without the entries that would join the step of a pause.
  private func repaired(_ scenario: Scenario, of persona: Persona) -> Scenario {
    var repaired = scenario
    for phase in Phase.allCases {
      var isPause = false
      for index in repaired[phase].entries.indices {
        let entry = repaired[phase].entries[index]
        let known = persona.intervention(entry.intervention)
        let own = scenario.own.first { $0.id == entry.intervention }
        if entry.start == .with, isPause { repaired[phase].entries[index].start = .after }
        if repaired[phase].entries[index].start == .after {
          isPause = (known ?? own)?.definition.isPause ?? false
        }
      }
    }
    return repaired
  }
}
