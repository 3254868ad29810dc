/// One persona and the interventions chosen for it.
package struct Scenario: Hashable, Sendable {
  /// The persona's id.
  package var persona: String
  package var title: String?
  package var author: String?
  package var notes: String?
  package var activation = PhasePlan()
  package var mediation = PhasePlan()
  package var placement = PhasePlan()
  /// Own interventions, which the catalog does not know.
  package var own: [Intervention] = []
  /// What the group said to the persona's questions.
  package var answers: [Answer] = []
  package var guesses: [Guess] = []
  /// What it was in a case of one's own.
  package var actual: [Actual] = []
  package var position: Position?
  package var assumptions = Assumptions()

  package init(persona: String) {
    self.persona = persona
  }

  package subscript(phase: Phase) -> PhasePlan {
    get {
      switch phase {
      case .activation: activation
      case .mediation: mediation
      case .placement: placement
      }
    }
    set {
      switch phase {
      case .activation: activation = newValue
      case .mediation: mediation = newValue
      case .placement: placement = newValue
      }
    }
  }

  /// All entries, in the order of the phases.
  package var entries: [Entry] {
    activation.entries + mediation.entries + placement.entries
  }

  /// Returns whether an intervention is one of the scenario's own.
  package func isOwn(_ intervention: String) -> Bool {
    own.contains { $0.id == intervention }
  }

  /// Returns the entry for an intervention, wherever it stands.
  package func entry(for intervention: String) -> Entry? {
    for phase in Phase.allCases {
      let entries = self[phase].entries
      for index in entries.indices where entries[index].intervention == intervention {
        return entries[index]
      }
    }
    return nil
  }
}

/// What is planned in one phase.
package struct PhasePlan: Hashable, Sendable {
  /// How often the phase is gone through: more than once after a relapse. 1 to 9.
  package var times = 1
  package var start = PhaseStart.after
  /// An own assumption instead of the persona's earliest week.
  package var earliestWeek: Amount?
  package var entries: [Entry] = []

  /// The times that a phase may be gone through.
  package static let timesAllowed = 1...9

  package init(entries: [Entry] = []) {
    self.entries = entries
  }
}

/// When a phase starts.
package enum PhaseStart: String, CaseIterable, Hashable, Sendable {
  /// At the latest end of all phases before it.
  case after
  /// At the start of the non-empty phase just before it.
  case with
}

/// The group's own placing of a persona; the program never sets it.
package struct Position: Hashable, Sendable {
  /// A step of the spectrum of maatschappelijke posities, by id.
  package var before: String?
  package var after: String?
  /// One of the four doelgroepen, before the trajectory.
  package var targetGroup: Int?
  /// The one after it.
  package var targetGroupAfter: Int?

  package init(
    before: String? = nil, after: String? = nil, targetGroup: Int? = nil,
    targetGroupAfter: Int? = nil
  ) {
    self.before = before
    self.after = after
    self.targetGroup = targetGroup
    self.targetGroupAfter = targetGroupAfter
  }
}
