import Reintegration

/// A check of a scenario against its persona, which reports what is wrong where it stands.
struct ScenarioCheck {
  let persona: Persona
  /// Interventions that are named but could not be read: choosing one is no second error.
  let unsound: Set<String>
  /// Where the ids of the scenario's own interventions stand.
  let own: [Place]
  let plans: PhasePlans

  /// Checks a scenario; nil if anything is wrong with it.
  @discardableResult
  func check(_ scenario: Scenario) -> Trajectory? {
    do throws(ScenarioFlaws) {
      return try Trajectory(scenario, of: persona)
    } catch {
      for flaw in error.flaws { report(flaw, in: scenario) }
      return nil
    }
  }

  private func report(_ flaw: ScenarioFlaw, in scenario: Scenario) {
    switch flaw.place {
    case .own:
      // Own ids that are taken are found while the list is read.
      break
    case .phase(let phase):
      plans.times[phase]?.report(.timesOutOfRange(scenario[phase].times))
    case .entry(let phase, let index):
      guard let entries = plans.entries[phase], entries.indices.contains(index) else { return }
      report(flaw.rule, of: entries[index], in: phase, of: scenario)
    }
  }

  private func report(
    _ rule: ScenarioFlaw.Rule, of entry: PhasePlans.EntryPlaces, in phase: Phase,
    of scenario: Scenario
  ) {
    switch rule {
    case .unknownIntervention(let id):
      guard !unsound.contains(id) else { return }
      let known = (persona.interventions + scenario.own).map(\.id) + unsound.sorted()
      entry.intervention.report(
        .unknownIntervention(
          id, in: phase, of: persona.name, nearest: NearestMatch.of(id, in: known)))
    case .chosenTwice(let id):
      entry.intervention.report(.chosenTwice(id))
    case .otherPhase(let id, let other):
      entry.intervention.report(.otherPhase(id, belongsTo: other))
    case .variantMissing(let id):
      // A variant that is there and cannot be read has been reported already.
      guard entry.fields?[.variant] == nil else { return }
      entry.intervention.report(.variantMissing(id, variants: variants(of: id, in: scenario)))
    case .unknownVariant(let variant, let id):
      let nearest = NearestMatch.of(variant, in: variants(of: id, in: scenario))
      entry.value(.variant).report(.unknownVariant(variant, of: id, nearest: nearest))
    case .countOutOfRange(let count, let allowed):
      entry.value(.count).report(
        .countOutOfRange(count, allowed: allowed, of: entry.intervention.scalar ?? ""))
    case .pauseNotAlone(let id):
      entry.value(.start).report(.pauseNotAlone(id))
    case .joinsPause(let id, let pause):
      entry.value(.start).report(.joinsPause(id, pause: pause))
    case .timesOutOfRange(let times):
      entry.intervention.report(.timesOutOfRange(times))
    case .idTaken(let id):
      entry.intervention.report(.idTaken(id))
    }
  }

  private func variants(of id: String, in scenario: Scenario) -> [String] {
    let intervention = persona.intervention(id) ?? scenario.own.first { $0.id == id }
    return intervention?.definition.variants.map(\.id) ?? []
  }
}
