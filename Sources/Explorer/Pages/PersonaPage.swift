import Reintegration
import Wording

/// The persona: profile, milestones, what the phases allow, context, questions.
struct PersonaPage: PageSource {
  var kind: PlaceKind { .screen }

  func page(of model: Model) -> Page {
    guard let persona = model.work?.persona else { return Page("Persona") }
    let say = model.say
    let milestones = milestones(of: persona, say)
    return Page(
      "Persona",
      section("\(persona.name), \(persona.age)", profile(of: persona, say))
        + section(
          say("Wanneer kan wat (weken)", "What is possible when (weeks)"), milestones,
          above: milestones.isEmpty ? [] : [.table(axis(of: persona, say))])
        + section(say("De drie fasen", "The three phases"), phases(of: persona, say))
        + section(say("Goed om te weten", "Good to know"), context(of: persona, say))
        + section(
          say("Vragen voor het gesprek", "Questions for discussion"), questions(of: persona, say)))
  }

  private func section(_ heading: String, _ rows: [Row], above: [Block] = []) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let hasLabels = rows.contains { $0[.label] != nil }
    return [.heading(heading)] + above
      + [.table(hasLabels ? .labelled(rows) : .list(rows))]
  }

  private func profile(of persona: Persona, _ say: Wording) -> [Row] {
    persona.profile.enumerated().map { index, row in
      labelled(RowID("profile", index), say(row.label), say(row.text), .profile)
    }
  }

  /// The weeks of the milestones on a scale, above what they are.
  private func axis(of persona: Persona, _ say: Wording) -> Table {
    var weeks: [Amount] = []
    for milestone in persona.milestones where !weeks.contains(milestone.week) {
      weeks.append(milestone.week)
    }
    return Table(
      [Column(.bar, .bar)], [],
      scale: Scale(
        upTo: Amount(hundredths: 110) * persona.weeksShown, unit: "week",
        points: weeks.sorted().map { Scale.Point($0, say.number($0), .milestone) }))
  }

  private func milestones(of persona: Persona, _ say: Wording) -> [Row] {
    persona.milestones.enumerated().map { index, milestone in
      labelled(
        RowID("milestone", index), "week " + say.number(milestone.week), say(milestone.text),
        .milestone(index))
    }
  }

  private func phases(of persona: Persona, _ say: Wording) -> [Row] {
    Phase.allCases.map { phase in
      labelled(
        RowID("phase", phase.rawValue), say.name(of: phase), said(persona.rule(for: phase), say),
        .phaseRule(phase))
    }
  }

  private func context(of persona: Persona, _ say: Wording) -> [Row] {
    persona.context.enumerated().map { index, note in
      Row(
        RowID("context", index), [Cell(.text, say(note.text))],
        opens: .show(.explanation(.context(index))))
    }
  }

  private func questions(of persona: Persona, _ say: Wording) -> [Row] {
    persona.questions.enumerated().map { index, question in
      labelled(
        RowID(RowID.question, index),
        question.phase.map { say.name(of: $0) } ?? say("Alles", "All"),
        say(question.text), .question(index))
    }
  }

  private func labelled(_ id: RowID, _ label: String, _ text: String, _ topic: Topic) -> Row {
    Row(id, [Cell(.label, label), Cell(.text, text)], opens: .show(.explanation(topic)))
  }

  /// What a phase allows, and why not.
  private func said(_ rule: PhaseRule, _ say: Wording) -> String {
    say.when(rule) + "." + (rule.reason.map { " " + say($0) } ?? "")
  }
}

extension Persona {
  /// The weeks that scales of weeks show: the two years asked about, and what lies beyond them.
  var weeksShown: Amount { max(104, milestones.map(\.week).max() ?? .zero) }
}
