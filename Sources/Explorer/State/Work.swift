package import Reintegration
package import Wording

/// The open scenario: its history, and the file it belongs to.
package struct Work: Hashable, Sendable {
  package var history: History
  /// The scenario as it was opened or last saved.
  package var saved: Scenario
  package var file: WorkFile?

  package init(_ evaluation: Evaluation, opening: Text, file: WorkFile? = nil) {
    history = History(evaluation, opening: opening)
    saved = evaluation.scenario
    self.file = file
  }

  package var current: Evaluation { history.current.evaluation }
  package var scenario: Scenario { current.scenario }
  package var persona: Persona { current.persona }

  /// Whether there is something that saving would keep.
  package var isUnsaved: Bool { scenario != saved }
}

extension Work {
  /// What the open scenario is called: its title, else the persona's name.
  package func title(_ say: Wording) -> String {
    let name = persona.name
    guard let title = scenario.title, !title.isEmpty else { return name }
    return title.hasPrefix(name) ? title : "\(name): \(title)"
  }
}

extension Work {
  /// Returns an intervention of the persona, or an own one of the scenario.
  package func intervention(_ id: String) -> Intervention? {
    persona.intervention(id) ?? scenario.own.first { $0.id == id }
  }
}
