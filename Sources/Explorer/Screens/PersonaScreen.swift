import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  /// The persona: profile, milestones, what the phases allow, context, questions.
  mutating func drawPersona(in rect: Rect) {
    guard let persona = model.work?.persona else { return }
    let area = rect.inset(columns: 1, rows: 0)
    drawLines(personaLines(persona, columns: area.columns), of: .persona, in: area)
  }

  private func personaLines(_ persona: Persona, columns: Int) -> [ListLine] {
    var lines: [ListLine] = []
    var section: String?
    for (index, item) in model.personaItems.enumerated() {
      let heading = heading(of: item, persona)
      if heading != section {
        if section != nil { lines.append(.empty) }
        lines.append(.text(heading, Style.heading.bold))
        section = heading
        if case .milestone = item { lines += milestoneLine(persona) }
      }
      let (label, text) = words(of: item, persona)
      lines += labelled(label, text, item: index, columns: columns)
    }
    return lines
  }

  /// The milestones on a line of weeks.
  private func milestoneLine(_ persona: Persona) -> [ListLine] {
    let weeks = persona.milestones.map(\.week.approximation)
    let last = max(104, weeks.max() ?? 0)
    let isUnicode = model.settings.glyphs == .unicode
    let line = ListLine { painter, rect in
      let scale = CanvasScale(upTo: last, columns: max(1, rect.columns - 5))
      painter.put(
        String(repeating: isUnicode ? "─" : "-", count: scale.columns + 1), rect.column, rect.row,
        .border)
      for week in weeks {
        painter.put(
          isUnicode ? "◆" : "*", rect.column + Int(scale.position(week)), rect.row, .milestone)
      }
    }
    let numbers = ListLine { painter, rect in
      let scale = CanvasScale(upTo: last, columns: max(1, rect.columns - 5))
      var free = 0
      for milestone in persona.milestones {
        let text = painter.say.number(milestone.week)
        let column = Int(scale.position(milestone.week.approximation))
        guard column >= free else { continue }
        painter.put(text, rect.column + column, rect.row, .faint)
        free = column + painter.canvas.width(of: text) + 1
      }
    }
    return [line, numbers]
  }

  private func heading(of item: PersonaItem, _ persona: Persona) -> String {
    switch item {
    case .profile: "\(persona.name), \(persona.age)"
    case .milestone: say("Wanneer kan wat (weken)", "What is possible when (weeks)")
    case .phaseRule: say("De drie fasen", "The three phases")
    case .context: say("Goed om te weten", "Good to know")
    case .question: say("Vragen voor het gesprek", "Questions for discussion")
    }
  }

  private func words(of item: PersonaItem, _ persona: Persona) -> (String, String) {
    switch item {
    case .profile(let index):
      return (say(persona.profile[index].label), say(persona.profile[index].text))
    case .milestone(let index):
      let milestone = persona.milestones[index]
      return ("week " + say.number(milestone.week), say(milestone.text))
    case .phaseRule(let phase):
      return (say.name(of: phase), said(persona.rule(for: phase)))
    case .context(let index): return ("", say(persona.context[index].text))
    case .question(let index):
      let question = persona.questions[index]
      return (question.phase.map { say.name(of: $0) } ?? say("Alles", "All"), say(question.text))
    }
  }

  /// What a phase allows, and why not.
  private func said(_ rule: PhaseRule) -> String {
    let reason = rule.reason.map { " " + say($0) } ?? ""
    if !rule.isAvailable {
      return say("niet binnen twee jaar.", "not within two years.") + reason
    }
    if let week = rule.earliestWeek {
      return say("vanaf week \(say.number(week)).", "from week \(say.number(week)) on.") + reason
    }
    return say("vanaf het begin.", "from the start.") + reason
  }

  /// A label with a text beside it, wrapped; below it where the screen is narrow.
  func labelled(
    _ label: String, _ text: String, item: Int?, columns: Int, style: Style = .text,
    labelColumns wanted: Int? = nil
  ) -> [ListLine] {
    let labelColumns = label.isEmpty ? 2 : wanted ?? min(22, max(18, columns / 5))
    let parts = canvas.wrap(text, columns: max(1, columns - labelColumns - 1))
    let labels = canvas.wrap(label, columns: max(1, labelColumns - 1))
    return (0..<max(parts.count, labels.count)).map { index in
      ListLine(item) { painter, rect in
        if index < labels.count, !label.isEmpty {
          painter.put(
            labels[index], rect.column, rect.row, columns: labelColumns - 1, Style.faint)
        }
        if index == 0, label.isEmpty { painter.put("-", rect.column, rect.row, .faint) }
        guard index < parts.count else { return }
        painter.put(
          parts[index], rect.column + labelColumns, rect.row,
          columns: rect.columns - labelColumns, style)
      }
    }
  }
}
