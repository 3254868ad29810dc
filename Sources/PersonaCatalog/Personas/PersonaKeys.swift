import Reintegration

enum PersonaKey: String, FieldKey {
  case format, persona, name, age, profile, source, milestones, phases, interventions, context
  case routes, situation, questions, exercise, plan

  static let thing = Text(nl: "een personabestand", en: "a persona file")
}

enum ProfileKey: String, FieldKey {
  case label, text

  static let thing = Text(nl: "een rij van het profiel", en: "a row of the profile")
}

enum MilestoneKey: String, FieldKey {
  case week, text, source

  static let thing = Text(nl: "een mijlpaal", en: "a milestone")
}

enum PhaseRuleKey: String, FieldKey {
  case earliestWeek, available, reason, source

  static let thing = Text(nl: "een fase van een persona", en: "a phase of a persona")
}

enum StatementKey: String, FieldKey {
  case text, source

  static let thing = Text(nl: "een uitspraak", en: "a statement")
}

enum RouteKey: String, FieldKey {
  case id, name, summary, phases, source

  static let thing = Text(nl: "een voorbeeldroute", en: "an example route")
}

enum QuestionKey: String, FieldKey {
  case id, phase, text, source

  static let thing = Text(nl: "een gespreksvraag", en: "a question")
}

enum ExerciseKey: String, FieldKey {
  case intervention, variant, figure

  static let thing = Text(nl: "een cijfer om te schatten", en: "a figure to guess")
}

enum NamedFigureKey: String, FieldKey {
  case persona, intervention, variant, figure

  static let thing = Text(nl: "een cijfer van een persona", en: "a figure of a persona")
}

enum PlanKey: String, FieldKey {
  case part, minutes, short

  static let thing = Text(nl: "een onderdeel van de workshop", en: "a part of the workshop")
}

/// The phases as keys of a map.
enum PhaseKey: String, FieldKey {
  case activation, mediation, placement

  static let thing = Text(nl: "'phases'", en: "'phases'")

  var phase: Phase {
    switch self {
    case .activation: .activation
    case .mediation: .mediation
    case .placement: .placement
    }
  }
}
