package import Reintegration

extension Wording {
  /// Says a warning in a sentence, with the interventions by name.
  package func said(_ warning: Warning, in trajectory: Trajectory) -> String {
    let names = warning.interventions.map { name(of: $0, in: trajectory) }
    switch warning.code {
    case .phaseUnavailable:
      let person = trajectory.persona.name
      let phase = nameInSentence(of: warning.phase)
      return self(
        "Volgens de bron lukt \(phase) bij \(person) niet binnen twee jaar: dit is een wat-als.",
        "According to the source, \(person) does not reach \(phase) within two years: this is a what-if."
      )
    case .sameGroup:
      return self(
        "De bron noemt \(list(names)) als keuze: het een of het ander.",
        "The source names \(list(names)) as alternatives: one or the other.")
    case .missingRequirement:
      return self(
        "\(names.first ?? "") gaat samen met \(names.last ?? ""), en dat is niet gekozen.",
        "\(names.first ?? "") goes with \(names.last ?? ""), which is not chosen.")
    case .excluded:
      return self(
        "\(list(names)) gaan volgens de bron niet samen.",
        "\(list(names)) do not go together according to the source.")
    case .beforeMilestone:
      let intervention = trajectory.steps.first { $0.id == warning.interventions.first }?
        .intervention
      let limit = intervention?.definition.notBefore
      let week = limit.map { number($0.week) } ?? ""
      let reason = limit.map { " " + self($0.text) } ?? ""
      return self(
        "\(names.first ?? "") begint voor week \(week).\(reason)",
        "\(names.first ?? "") starts before week \(week).\(reason)")
    }
  }

  /// The name of an intervention of a trajectory, or its id where it is not chosen or known.
  package func name(of intervention: String, in trajectory: Trajectory) -> String {
    let found =
      trajectory.persona.intervention(intervention)
      ?? trajectory.scenario.own.first { $0.id == intervention }
    return found.map { self($0.name) } ?? intervention
  }
}
