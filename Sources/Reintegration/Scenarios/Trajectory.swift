/// A scenario with its interventions found and its rules checked: what the totals are made from.
///
/// A trajectory ("traject") exists only if the scenario is sound, so that no total has to handle
/// an unknown id or a pause that something runs alongside. It never changes, and all that hold it share
/// one place.
package final class Trajectory: Hashable, Sendable {
  /// An entry with the intervention it names.
  package struct Step: Hashable, Sendable {
    package let entry: Entry
    package let intervention: Intervention
    /// Whether the intervention is the scenario's own.
    package let isOwn: Bool

    package var id: String { entry.intervention }
  }

  /// A phase that has entries.
  package struct Stage: Hashable, Sendable {
    package let phase: Phase
    package let times: Int
    package let start: PhaseStart
    /// The earliest week: the scenario's own, else the persona's.
    package let earliestWeek: Amount?
    /// The entries, in their order.
    package let steps: [Step]
  }

  package let persona: Persona
  package let scenario: Scenario
  /// The phases that have entries, in order.
  package let stages: [Stage]

  /// Checks a scenario of a persona, or throws everything that is wrong with it.
  package init(_ scenario: Scenario, of persona: Persona) throws(ScenarioFlaws) {
    var check = ScenarioCheck()
    let stages = check.stages(of: scenario, persona)
    guard check.flaws.isEmpty else { throw ScenarioFlaws(flaws: check.flaws) }
    self.persona = persona
    self.scenario = scenario
    self.stages = stages
  }

  package static func == (left: Trajectory, right: Trajectory) -> Bool {
    left === right || left.scenario == right.scenario && left.persona == right.persona
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(scenario)
  }

  // Asked here and not of the scenario or the persona: they are read in place, and never copied.

  /// Returns the intervention of this id: the persona's, or an own one of the scenario.
  package func intervention(_ id: String) -> Intervention? {
    persona.intervention(id) ?? scenario.own.first { $0.id == id }
  }

  /// Returns the entry of an intervention, where it is chosen.
  package func entry(for intervention: String) -> Entry? { scenario.entry(for: intervention) }

  /// The entries of a phase, in their order.
  package func entries(of phase: Phase) -> [Entry] { scenario[phase].entries }

  /// All steps, in the order of the phases.
  package var steps: [Step] { stages.flatMap(\.steps) }
}

/// One reading of a scenario against its persona. It holds neither: a copy of both takes a tenth of it.
private struct ScenarioCheck {
  var flaws: [ScenarioFlaw] = []

  mutating func stages(of scenario: Scenario, _ persona: Persona) -> [Trajectory.Stage] {
    for (index, own) in scenario.own.enumerated()
    where persona.intervention(own.id) != nil
      || scenario.own[..<index].contains(where: { $0.id == own.id })
    {
      flaws.append(ScenarioFlaw(place: .own(index: index), rule: .idTaken(own.id)))
    }
    var chosen: Set<String> = []
    chosen.reserveCapacity(Phase.allCases.reduce(0) { $0 + scenario[$1].entries.count })
    return Phase.allCases.compactMap { phase in
      let plan = scenario[phase]
      if !PhasePlan.timesAllowed.contains(plan.times) {
        flaws.append(ScenarioFlaw(place: .phase(phase), rule: .timesOutOfRange(plan.times)))
      }
      guard !plan.entries.isEmpty else { return nil }
      return Trajectory.Stage(
        phase: phase, times: plan.times, start: plan.start,
        earliestWeek: plan.earliestWeek ?? persona.phaseRules[phase]?.earliestWeek,
        steps: steps(of: plan, in: phase, of: scenario, persona, chosen: &chosen))
    }
  }

  private mutating func steps(
    of plan: PhasePlan, in phase: Phase, of scenario: Scenario, _ persona: Persona,
    chosen: inout Set<String>
  ) -> [Trajectory.Step] {
    var steps: [Trajectory.Step] = []
    steps.reserveCapacity(plan.entries.count)
    // The pause that is the step which a `with` would join.
    var pause: String?
    for (index, entry) in plan.entries.enumerated() {
      var rules: [ScenarioFlaw.Rule] = []
      if !chosen.insert(entry.intervention).inserted {
        rules.append(.chosenTwice(entry.intervention))
      }
      let step = step(for: entry, in: phase, of: scenario, persona, rules: &rules)
      let isPause = step?.intervention.isPause ?? false
      if isPause, entry.start != .after {
        rules.append(.pauseNotAlone(entry.intervention))
      } else if entry.start == .with, let pause {
        rules.append(.joinsPause(entry.intervention, pause: pause))
      }
      if entry.start == .after { pause = isPause ? entry.intervention : nil }
      if let step { steps.append(step) }
      guard !rules.isEmpty else { continue }
      flaws += rules.map { ScenarioFlaw(place: .entry(phase, index: index), rule: $0) }
    }
    return steps
  }

  private func step(
    for entry: Entry, in phase: Phase, of scenario: Scenario, _ persona: Persona,
    rules: inout [ScenarioFlaw.Rule]
  ) -> Trajectory.Step? {
    let known = persona.intervention(entry.intervention)
    let own = known == nil ? scenario.own.first { $0.id == entry.intervention } : nil
    guard let intervention = known ?? own else {
      rules.append(.unknownIntervention(entry.intervention))
      return nil
    }
    if intervention.phase != phase {
      rules.append(.otherPhase(entry.intervention, belongsTo: intervention.phase))
    }
    if let variant = entry.variant {
      if intervention.variant(variant) == nil {
        rules.append(.unknownVariant(variant, of: entry.intervention))
      }
    } else if intervention.definition.mustChoose {
      rules.append(.variantMissing(entry.intervention))
    }
    let allowed = 1...max(1, intervention.definition.repeatable)
    if !allowed.contains(entry.count) {
      rules.append(.countOutOfRange(entry.count, allowed: allowed))
    }
    return Trajectory.Step(entry: entry, intervention: intervention, isOwn: own != nil)
  }
}
