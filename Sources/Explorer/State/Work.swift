package import Reintegration
package import Wording

/// The open scenario: its history, and the file it belongs to.
package struct Work: Hashable, Sendable {
  package var history: History
  /// The scenario as it was opened or last saved.
  package var saved: Scenario
  package var file: WorkFile?
  /// The name of the example that it began as: what it is called until somebody gives it a title.
  package let example: Text?

  package init(
    _ evaluation: Evaluation, opening: Text, file: WorkFile? = nil, example: Text? = nil
  ) {
    history = History(evaluation, opening: opening)
    saved = evaluation.scenario
    self.file = file
    self.example = example
  }

  package var current: Evaluation { history.current.evaluation }
  package var scenario: Scenario { _read { yield current.scenario } }
  package var persona: Persona { _read { yield current.persona } }

  /// Whether there is something that saving would keep.
  package var isUnsaved: Bool { scenario != saved }
}

extension Work {
  /// What the open scenario is called: the persona's name, with its title where it has one.
  package func title(_ say: Wording) -> String {
    let name = persona.name
    guard let title = ownTitle(say), !title.isEmpty else { return name }
    return title.hasPrefix(name) ? title : "\(name): \(title)"
  }

  /// What it is called beside other routes: as ``title(_:)``; where it has no title, by its group, as
  /// on a board, and its file, for a group may have several.
  package func titleBeside(_ say: Wording) -> String {
    guard ownTitle(say) == nil else { return title(say) }
    let stem = file.map { ScenarioPath.stem(of: $0.path) } ?? ""
    let group = scenario.author ?? ""
    let says = group.lowercased() == stem.lowercased() ? [group] : [group, stem]
    let names = says.filter { !$0.isEmpty }
    return switch names.count {
    case 0: persona.name
    case 1: "\(persona.name): \(names[0])"
    default: "\(persona.name): \(group) (\(stem))"
    }
  }

  /// The title that was given to the scenario, else the name of the example that it began as.
  func ownTitle(_ say: Wording) -> String? { scenario.title ?? example.map { say($0) } }

  /// Returns a state of the scenario as it is kept: with the name of the example as its title, where
  /// nobody gave it another.
  func kept(_ scenario: Scenario, _ say: Wording) -> Scenario {
    var scenario = scenario
    scenario.title = scenario.title ?? example.map { say($0) }
    return scenario
  }
}

extension Work {
  /// Returns an intervention of the persona, or an own one of the scenario.
  package func intervention(_ id: String) -> Intervention? {
    current.trajectory.intervention(id)
  }

  /// Returns the entry of an intervention, where it is chosen.
  func entry(for intervention: String) -> Entry? { current.trajectory.entry(for: intervention) }

  /// The entries of a phase, in their order.
  func entries(of phase: Phase) -> [Entry] { current.trajectory.entries(of: phase) }
}
