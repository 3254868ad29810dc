import Reintegration

/// What a persona states, place by place, with the section that says it.
struct StatedFacts {
  /// One place of a persona: a figure, a text, or both.
  struct Statement {
    let place: String
    let figures: String
    /// Its own source, or that of what it is a part of.
    let source: Source?
    let hasOwnSource: Bool
    let text: Text?

    /// `place | figures | source | Dutch | English`: of a text its figures and qualifying words.
    var line: String {
      let nl = text.map { FactWords.of($0.nl, in: .nl) } ?? ""
      let en = text.map { FactWords.of($0.en, in: .en) } ?? ""
      let said = hasOwnSource ? source?.said ?? "" : ""
      return [place, figures, said, nl, en].map { $0.isEmpty ? "-" : $0 }.joined(separator: " | ")
    }

    /// Whether it states anything: a text without figures, qualifying words and source does not.
    var isStatement: Bool { !line.hasSuffix("| - | - | - | -") }
  }

  private(set) var statements: [Statement] = []

  /// The places that state something, a line each.
  var lines: [String] { statements.filter(\.isStatement).map(\.line) }

  init(of persona: Persona) {
    add("age", "\(persona.age)", persona.source, persona.source.note)
    add("situation", persona.situation, within: persona.source)
    for (number, row) in persona.profile.enumerated() {
      add("profile \(number)", row.text, within: persona.source)
    }
    for (number, milestone) in persona.milestones.enumerated() {
      add("milestone \(number)", "week \(milestone.week)", milestone.source, milestone.text)
      addNote("milestone \(number)", of: milestone.source)
    }
    for phase in Phase.allCases {
      if let rule = persona.phaseRules[phase] { add(rule, of: phase) }
    }
    for intervention in persona.interventions { add(intervention) }
    for (number, note) in persona.context.enumerated() {
      add("context \(number)", "", note.source, note.text)
      addNote("context \(number)", of: note.source)
    }
    for route in persona.routes {
      add("route \(route.id)", route.scenario.said, route.source, route.summary)
      addNote("route \(route.id)", of: route.source)
    }
    for question in persona.questions {
      let phase = question.phase?.rawValue ?? "whole"
      add("question \(question.id)", phase, question.source, question.text)
      addNote("question \(question.id)", of: question.source)
    }
    add("exercise", persona.exercise.map(\.said).joined(separator: ", "), nil, nil)
  }

  private mutating func add(_ rule: PhaseRule, of phase: Phase) {
    let week = rule.earliestWeek.map { "from week \($0)" } ?? "any week"
    let figures = rule.isAvailable ? week : week + ", not available"
    add(phase.rawValue, figures, rule.source, rule.reason)
    addNote(phase.rawValue, of: rule.source)
  }

  private mutating func add(_ intervention: Intervention) {
    let definition = intervention.definition
    let (id, source) = (intervention.id, definition.source)
    add(id, definition.rules, source, nil)
    addNote(id, of: source)
    add("\(id) name", definition.name, within: source)
    add("\(id) summary", definition.summary, within: source)
    add("\(id) named by", definition.namedBy, within: source)
    for variant in definition.variants {
      add("\(id) \(variant.id)", variant.name, within: variant.source ?? source)
      add("\(id) \(variant.id) summary", variant.summary, within: variant.source ?? source)
    }
    for form in intervention.forms { add(form, of: intervention) }
    if let outlier = definition.outlier {
      add("\(id) outlier", outlier.said, outlier.source ?? source, outlier.source?.note)
    }
    if let limit = definition.notBefore {
      add("\(id) not before", "week \(limit.week)", limit.source, limit.text)
      addNote("\(id) not before", of: limit.source)
    }
  }

  private mutating func add(_ form: Intervention.Form, of intervention: Intervention) {
    let place = [intervention.id, form.variant].compactMap { $0 }.joined(separator: " ")
    let parts: [(Part, String, Source?)] = [
      (.duration, "\(form.duration.weeks.said) weeks", form.duration.source),
      (.hours, form.effort.said, form.effort.source), (.cost, form.cost.said, form.cost.source),
    ]
    for (part, figures, own) in parts {
      let source = intervention.source(of: part, in: form)
      add("\(place) \(part.rawValue)", figures, source, own?.note)
    }
  }

  mutating func addNote(_ place: String, of source: Source?) {
    add("\(place) note", source?.note, within: source)
  }

  mutating func add(_ place: String, _ text: Text?, within source: Source?) {
    guard let text else { return }
    statements.append(
      Statement(place: place, figures: "", source: source, hasOwnSource: false, text: text))
  }

  mutating func add(_ place: String, _ figures: String, _ source: Source?, _ text: Text?) {
    statements.append(
      Statement(place: place, figures: figures, source: source, hasOwnSource: true, text: text))
  }
}
