import Reintegration
import Wording

/// Everything of one persona as JSON, with the keys of a persona file and texts in one language.
struct PersonaJSON {
  let persona: Persona
  let wording: Wording

  var value: JSONValue {
    .object([
      ("format", .int(1)),
      ("persona", .string(persona.id)),
      ("origin", .string(persona.origin.rawValue)),
      ("name", .string(persona.name)),
      ("age", .int(persona.age)),
      ("situation", .text(persona.card.summaryLine.map { wording($0) })),
      (
        "profile",
        .array(
          persona.profile.map {
            .object([("label", text($0.label)), ("text", text($0.text))])
          })
      ),
      ("source", source(persona.source)),
      (
        "milestones",
        .array(
          persona.milestones.map {
            .object([
              ("week", .amount($0.week)), ("text", text($0.text)), ("source", source($0.source)),
            ])
          })
      ),
      ("phases", .object(Phase.allCases.map { ($0.rawValue, rule(persona.rule(for: $0))) })),
      (
        "interventions",
        .array(
          persona.interventions.map {
            InterventionJSON(intervention: $0, wording: wording).value
          })
      ),
      (
        "context",
        .array(
          persona.context.map {
            .object([("text", text($0.text)), ("source", source($0.source))])
          })
      ),
      ("routes", .array(persona.routes.map(route))),
      (
        "questions",
        .array(
          persona.questions.map {
            .object([
              ("id", .string($0.id)), ("phase", .text($0.phase?.rawValue)),
              ("text", text($0.text)),
              ("source", source($0.source)),
            ])
          })
      ),
      ("exercise", .array(persona.exercise.map(figure))),
      (
        "plan",
        .array(
          persona.plan.map {
            .object([
              ("part", text($0.name)), ("minutes", .int($0.minutes)),
              ("short", $0.short.map { .int($0) } ?? .null),
            ])
          })
      ),
    ])
  }

  private func figure(_ figure: FigureID) -> JSONValue {
    .object([
      ("intervention", .string(figure.intervention)), ("variant", .text(figure.variant)),
      ("figure", .string(figure.word)),
    ])
  }

  private func rule(_ rule: PhaseRule) -> JSONValue {
    .object([
      ("available", .bool(rule.isAvailable)), ("earliestWeek", .amount(rule.earliestWeek)),
      ("reason", .text(rule.reason.map { wording($0) })),
      ("source", rule.source.map(source) ?? .null),
    ])
  }

  private func route(_ route: Route) -> JSONValue {
    .object([
      ("id", .string(route.id)), ("name", text(route.name)),
      ("summary", .text(route.summary.map { wording($0) })),
      (
        "entries",
        .array(
          route.scenario.entries.map {
            .object([
              ("intervention", .string($0.intervention)), ("variant", .text($0.variant)),
              ("count", .int($0.count)), ("start", .string($0.start.rawValue)),
            ])
          })
      ),
      ("source", source(route.source)),
    ])
  }

  private func text(_ text: Text) -> JSONValue { .string(wording(text)) }

  private func source(_ source: Source) -> JSONValue {
    SourceJSON.value(source, wording: wording)
  }
}
