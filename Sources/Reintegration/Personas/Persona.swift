/// A fictional person for whom interventions are chosen.
package struct Persona: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: String
  package var age: Int
  /// The rows of the source's table, in its order.
  package var profile: [ProfileRow]
  package var source: Source
  package var milestones: [Milestone]
  package var phaseRules: [Phase: PhaseRule]
  package var interventions: [Intervention] {
    didSet { places = Self.places(of: interventions) }
  }
  package var context: [ContextNote]
  /// Routes that the source describes: examples, never advice.
  package var routes: [Route]
  package var questions: [Question]
  /// Who the persona is, in a line, where the file gives one.
  package var situation: Text?
  /// What is guessed before it is shown, in this order.
  package var exercise: [FigureID] = []
  /// The texts that name figures, which they do not while these are still to be guessed.
  package var coveredTexts: [CoveredText] = []
  /// The parts of a workshop, in their order.
  package var plan: [WorkshopPart] = []
  package var origin: Origin
  /// Where each intervention stands in the list, by its id.
  private var places: [String: Int]

  package init(
    id: String, name: String, age: Int, profile: [ProfileRow], source: Source,
    milestones: [Milestone] = [], phaseRules: [Phase: PhaseRule] = [:],
    interventions: [Intervention], context: [ContextNote] = [], routes: [Route] = [],
    questions: [Question] = [], situation: Text? = nil, origin: Origin = .builtIn
  ) {
    self.id = id
    self.name = name
    self.age = age
    self.profile = profile
    self.source = source
    self.milestones = milestones
    self.phaseRules = phaseRules
    self.interventions = interventions
    places = Self.places(of: interventions)
    self.context = context
    self.routes = routes
    self.questions = questions
    self.situation = situation
    self.origin = origin
  }

  /// Returns the intervention of this id.
  package func intervention(_ id: String) -> Intervention? {
    places[id].map { interventions[$0] }
  }

  /// Returns where the intervention of this id stands in the list.
  package func place(of id: String) -> Int? { places[id] }

  private static func places(of interventions: [Intervention]) -> [String: Int] {
    Dictionary(
      zip(interventions.lazy.map(\.id), interventions.indices),
      uniquingKeysWith: { first, _ in first })
  }

  /// Returns what the source says of a phase; without a word of it, the phase is open from week 0.
  package func rule(for phase: Phase) -> PhaseRule {
    phaseRules[phase] ?? PhaseRule()
  }
}

/// A row of a persona's profile.
package struct ProfileRow: Hashable, Sendable {
  package var label: Text
  package var text: Text

  package init(label: Text, text: Text) {
    self.label = label
    self.text = text
  }
}

/// A week from which something is possible, as it was told to the respondents.
package struct Milestone: Hashable, Sendable {
  package var week: Amount
  package var text: Text
  package var source: Source

  package init(week: Amount, text: Text, source: Source) {
    self.week = week
    self.text = text
    self.source = source
  }
}

/// What the source says of one phase for one persona.
package struct PhaseRule: Hashable, Sendable {
  /// The week before which the phase does not start.
  package var earliestWeek: Amount?
  /// Whether the persona can reach the phase within the two years that were asked about.
  package var isAvailable: Bool
  package var reason: Text?
  package var source: Source?

  package init(
    earliestWeek: Amount? = nil, isAvailable: Bool = true, reason: Text? = nil,
    source: Source? = nil
  ) {
    self.earliestWeek = earliestWeek
    self.isAvailable = isAvailable
    self.reason = reason
    self.source = source
  }
}

/// Something another source says that matters for a persona.
package struct ContextNote: Hashable, Sendable {
  package var text: Text
  package var source: Source

  package init(text: Text, source: Source) {
    self.text = text
    self.source = source
  }
}

/// An example scenario that the source describes.
package struct Route: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: Text
  package var summary: Text?
  package var scenario: Scenario
  package var source: Source

  package init(id: String, name: Text, summary: Text?, scenario: Scenario, source: Source) {
    self.id = id
    self.name = name
    self.summary = summary
    self.scenario = scenario
    self.source = source
  }
}
