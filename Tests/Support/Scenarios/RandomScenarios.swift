package import Reintegration

/// Personas and scenarios of every kind that the rules allow, the same for the same seed.
package struct RandomScenarios {
  package var generator: SeededGenerator

  package init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// Returns a sound trajectory of a new persona.
  package mutating func trajectory() -> Trajectory {
    let persona = self.persona()
    return trajectory(of: persona)
  }

  /// Returns a sound trajectory of a persona.
  package mutating func trajectory(of persona: Persona) -> Trajectory {
    let scenario = self.scenario(of: persona)
    return .make(scenario, of: persona)
  }

  /// Returns a persona with so many interventions, or with some.
  package mutating func persona(interventions: Int? = nil) -> Persona {
    let count = interventions ?? generator.int(1...12)
    let interventions = (0..<count).map { intervention("i\($0)", among: count) }
    var rules: [Phase: PhaseRule] = [:]
    for phase in Phase.allCases where generator.oneIn(3) {
      rules[phase] = PhaseRule(
        earliestWeek: generator.oneIn(4) ? nil : weeks(), isAvailable: !generator.oneIn(3))
    }
    return Persona(interventions, rules: rules)
  }

  /// Returns a scenario with some of the interventions and own ones, or with all and no other.
  package mutating func scenario(of persona: Persona, choosingAll: Bool = false) -> Scenario {
    var scenario = Scenario(persona: persona.id)
    if !choosingAll, generator.oneIn(3) {
      scenario.own = (0..<generator.int(1...3)).map { intervention("own\($0)", among: 3) }
    }
    let all = (persona.interventions + scenario.own).shuffled(using: &generator)
    for intervention in all.prefix(choosingAll ? all.count : generator.int(0...all.count)) {
      let plan = scenario[intervention.phase]
      let isAfterPause =
        plan.entries.last { $0.start != .phase }
        .flatMap { last in all.first { $0.id == last.intervention } }?.definition.isPause ?? false
      scenario[intervention.phase].entries.append(
        entry(of: intervention, mayJoin: !isAfterPause))
    }
    for phase in Phase.allCases {
      if generator.oneIn(3) { scenario[phase].times = generator.int(2...9) }
      if generator.oneIn(3) { scenario[phase].start = .with }
      if generator.oneIn(4) { scenario[phase].earliestWeek = weeks() }
    }
    scenario.assumptions = assumptions()
    return scenario
  }

  package mutating func assumptions() -> Assumptions {
    var assumptions = Assumptions()
    assumptions.outliers = generator.oneIn(2)
    if generator.oneIn(2) { assumptions.hourlyRate = band(upTo: 150) }
    if generator.oneIn(2) { assumptions.klantmanager = support() }
    if generator.oneIn(2) {
      assumptions.jobcoach = JobcoachAssumption(
        rates: support(), aftercareWeeks: generator.oneIn(2) ? weeks() : nil)
    }
    if generator.oneIn(2) { assumptions.budgetPerYear = figure(upTo: 20_000) }
    return assumptions
  }

  private mutating func support() -> SupportAssumption {
    SupportAssumption(
      hoursPerMonth: generator.oneIn(2) ? band(upTo: 8) : nil,
      eurosPerMonth: generator.oneIn(2) ? band(upTo: 700) : nil)
  }

  private mutating func entry(of intervention: Intervention, mayJoin: Bool) -> Entry {
    var entry = Entry(intervention.id)
    let variants = intervention.definition.variants
    if !variants.isEmpty, intervention.definition.mustChoose || generator.oneIn(2) {
      entry.variant = generator.pick(variants).id
    }
    entry.count = generator.int(1...intervention.definition.repeatable)
    if !intervention.definition.isPause {
      entry.start = generator.pick(mayJoin ? [.after, .with, .phase] : [.after, .phase])
    }
    if generator.oneIn(4) { entry.set.weeks = band(upTo: 60) }
    if generator.oneIn(4) {
      entry.set.effort = generator.oneIn(2) ? .hours(band(upTo: 90)) : .hoursPerWeek(band(upTo: 24))
    }
    if generator.oneIn(4) {
      entry.set.cost = generator.oneIn(2) ? .euros(band(upTo: 9000)) : .perHour(band(upTo: 150))
    }
    return entry
  }
}
