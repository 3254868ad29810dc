import Reintegration
import Wording

/// Everything of one persona, as a text that can be read out.
struct PersonaText {
  let persona: Persona
  let wording: Wording
  let reference: Reference

  var text: String {
    var page = Page()
    page.say(
      wording("\(persona.name), \(persona.age) jaar", "\(persona.name), aged \(persona.age)"))
    if let origin = wording.origin(of: persona) { page.say(origin, indent: 2) }
    if let situation = persona.situation { page.say(wording(situation), indent: 2) }
    say(persona.source, to: &page, indent: 2)
    page.blank()
    for row in persona.profile { page.say(wording(row.label), wording(row.text)) }
    addMilestones(to: &page)
    for phase in Phase.allCases { addPhase(phase, to: &page) }
    addContext(to: &page)
    addRoutes(to: &page)
    addQuestions(to: &page)
    addExercise(to: &page)
    addPlan(to: &page)
    page.blank()
    page.say(wording.caveat(of: persona, reference: reference))
    return page.text
  }

  private func addMilestones(to page: inout Page) {
    guard !persona.milestones.isEmpty else { return }
    page.blank()
    page.say(wording("Mijlpalen", "Milestones"))
    for milestone in persona.milestones {
      page.say(wording.week(milestone.week), wording(milestone.text), width: 10)
      say(milestone.source, to: &page, indent: 13)
    }
  }

  private func addPhase(_ phase: Phase, to page: inout Page) {
    page.blank()
    page.say(wording.name(of: phase))
    let rule = persona.rule(for: phase)
    if !rule.isAvailable {
      page.say(wording("Niet binnen twee jaar.", "Not within two years."), indent: 2)
    } else if let week = rule.earliestWeek {
      let week = wording.number(week)
      page.say(wording("Niet voor week \(week).", "Not before week \(week)."), indent: 2)
    }
    if let reason = rule.reason { page.say(wording(reason), indent: 2) }
    if let source = rule.source { say(source, to: &page, indent: 2) }
    for intervention in persona.interventions where intervention.phase == phase {
      page.blank()
      InterventionText(
        intervention: intervention, persona: persona, wording: wording, reference: reference
      ).add(to: &page)
    }
  }

  private func addContext(to page: inout Page) {
    guard !persona.context.isEmpty else { return }
    page.blank()
    page.say(wording("Wat er ook speelt", "What else matters"))
    for note in persona.context {
      page.say("- " + wording(note.text), indent: 2, hanging: 2)
      say(note.source, to: &page, indent: 4)
    }
  }

  private func addRoutes(to page: inout Page) {
    guard !persona.routes.isEmpty else { return }
    page.blank()
    page.say(
      persona.isOwn
        ? wording("Voorbeelden van routes, geen advies", "Examples of routes, no advice")
        : wording(
          "Routes die de bron beschrijft: voorbeelden, geen advies",
          "Routes that the source describes: examples, no advice"))
    for route in persona.routes {
      let entries = route.scenario.entries.map { entry in
        entry.intervention + (entry.variant.map { ":\($0)" } ?? "")
      }
      page.say("- \(wording(route.name)) (\(route.id))", indent: 2, hanging: 2)
      if let summary = route.summary { page.say(wording(summary), indent: 4) }
      page.say(entries.joined(separator: ", "), indent: 4)
      say(route.source, to: &page, indent: 4)
    }
  }

  private func addQuestions(to page: inout Page) {
    guard !persona.questions.isEmpty else { return }
    page.blank()
    page.say(wording("Vragen voor het gesprek", "Questions for discussion"))
    for question in persona.questions {
      let phase = question.phase.map { wording.name(of: $0) + ": " } ?? ""
      page.say("- " + phase + wording(question.text), indent: 2, hanging: 2)
      say(question.source, to: &page, indent: 4)
    }
  }

  private func addExercise(to page: inout Page) {
    guard !persona.exercise.isEmpty else { return }
    page.blank()
    page.say(wording("Om te schatten", "To guess"))
    for figure in persona.exercise {
      page.say("- " + wording.name(of: figure, of: persona), indent: 2, hanging: 2)
    }
  }

  private func addPlan(to page: inout Page) {
    guard !persona.plan.isEmpty else { return }
    page.blank()
    let minutes = persona.plan.map(\.minutes).reduce(0, +)
    let short = persona.plan.compactMap(\.short).reduce(0, +)
    page.say(
      wording(
        "Een workshop van \(minutes) minuten, of een korte van \(short)",
        "A workshop of \(minutes) minutes, or a short one of \(short)"))
    for part in persona.plan {
      let short =
        part.short.map { wording("kort \($0)", "short \($0)") }
        ?? wording("niet in de korte", "not in the short one")
      page.say("- \(wording(part.name)): \(part.minutes), \(short)", indent: 2, hanging: 2)
    }
  }

  private func say(_ source: Source, to page: inout Page, indent: Int) {
    InterventionText.say(source, wording, reference, to: &page, indent: indent)
  }
}
