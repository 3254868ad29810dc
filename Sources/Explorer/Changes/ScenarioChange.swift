import Reintegration

/// A change of the scenario with its name: what a command makes, and what its refusal tries first.
struct ScenarioChange {
  /// What the history calls it.
  let name: Text
  /// The intervention that is added or taken away, if that is the change.
  let about: String?
  let apply: (inout Scenario) -> Void

  init(_ name: Text, about: String? = nil, _ apply: @escaping (inout Scenario) -> Void) {
    self.name = name
    self.about = about
    self.apply = apply
  }

  /// A change of the entry for an intervention.
  init(
    of intervention: Intervention, _ name: Text, _ edit: @escaping (inout Entry) -> Void
  ) {
    self.init(name) { scenario in
      let entries = scenario[intervention.phase].entries
      guard let index = entries.firstIndex(where: { $0.intervention == intervention.id }) else {
        return
      }
      edit(&scenario[intervention.phase].entries[index])
    }
  }
}

extension Model {
  /// Makes a change, and returns whether it was made.
  @discardableResult
  mutating func make(_ change: ScenarioChange) -> Bool {
    self.change(change.name, about: change.about, change.apply)
  }

  /// Returns why a change would break a rule of the scenario; nil where it would not.
  func refusal(of change: ScenarioChange) -> Text? {
    guard let work else { return nil }
    var scenario = work.scenario
    change.apply(&scenario)
    do {
      _ = try Trajectory(scenario, of: work.persona)
      return nil
    } catch {
      return error.flaws.first.map { refusal($0) }
    }
  }
}
