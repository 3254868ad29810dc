import Reintegration
import Wording

/// An intervention of one's own in a phase: a new one, or one that is there.
struct OwnInterventionForm: FormSource {
  let phase: Phase
  let replaced: String?

  func title(in model: Model) -> Text { Text(nl: "Eigen interventie", en: "Own intervention") }

  func form(of model: Model) -> Form? {
    let say = model.say
    let definition = existing(in: model)?.definition
    let (effort, cost) = (definition?.effort, definition?.cost)
    return Form(
      [
        Form.Field(
          .name, Text(nl: "Naam", en: "Name"),
          .text(TextField(definition.map { say($0.name) } ?? ""))),
        .band(.weeks, .weeksLabel, definition?.duration?.weeks.figure?.band, say),
        .band(.effort, .hoursLabel, effort?.amount.estimate.figure?.band, say),
        .effortKind(isPerWeek: effort?.isPerWeek ?? false),
        Form.Field(
          .worker, Text(nl: "Van de", en: "Of the"),
          .choice(
            [Text(nl: "cliënt", en: "client"), Text("professional")],
            effort?.by == .professional ? 1 : 0)),
        .band(.cost, .costLabel, cost?.amount.estimate?.figure?.band, say),
        .costKind(isPerHour: cost?.isPerHour ?? false),
      ],
      explanation: Text(
        nl: "Leeg = onbekend. Een getal of van-tot: 4-8.",
        en: "Empty = unknown. A number or low-high: 4-8."))
  }

  func problem(in field: Form.Field, of form: Form, in model: Model) -> Text? {
    if field.name == .name, let missing = field.missing { return missing }
    let isFigure = [.weeks, .effort, .cost].contains(field.name)
    return (isFigure ? field.bandProblem(model.say, in: form.unit(of: field.name)) : nil)
      ?? flaw(in: field, of: form, in: model)
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    guard let work = model.work else { return [] }
    let name = form[.name]?.text.trimmed ?? ""
    let taken = Set(work.persona.interventions.map(\.id) + work.scenario.own.map(\.id))
    let id = replaced ?? unusedID(for: name, taken: taken, model.say)
    guard let intervention = try? Intervention(filled(from: form, id: id, in: model)) else {
      return []
    }
    guard replaced == nil else {
      model.change(
        Text(nl: "Eigen interventie: \(name)", en: "Own intervention: \(name)"), about: nil
      ) {
        guard let index = $0.own.firstIndex(where: { $0.id == id }) else { return }
        $0.own[index] = intervention
      }
      return []
    }
    model.change(Text(nl: "+ \(name) (eigen)", en: "+ \(name) (own)"), about: id) {
      $0.own.append(intervention)
      $0[phase].entries.append(Entry(id))
    }
    if model.place == .phase(phase) {
      model.visit.filter = ""
      model.visit.row = .entry(id)
    }
    return []
  }

  private func existing(in model: Model) -> Intervention? {
    replaced.flatMap { id in model.work?.scenario.own.first { $0.id == id } }
  }

  /// The definition with what the form says; what was not changed in the form stays to the letter.
  private func filled(from form: Form, id: String, in model: Model) -> InterventionDefinition {
    let say = model.say
    let existing = existing(in: model)?.definition
    var filled = existing ?? InterventionDefinition(id: id, phase: phase, name: Text(""))
    let hasChanged = { (names: [FieldName]) in existing == nil || form.hasChanged(names) }
    let estimate = { (name: FieldName) -> Estimate in
      form[name]?.band(say).map { .known(Figure($0)) } ?? .unknown(.notReported)
    }
    if hasChanged([.name]) { filled.name = Text(form[.name]?.text.trimmed ?? "") }
    if hasChanged([.weeks]) { filled.duration = Duration(weeks: estimate(.weeks)) }
    if hasChanged([.effort, .effortKind, .worker]) {
      let effort = estimate(.effort)
      filled.effort = Effort(
        form[.effortKind]?.choice == 1 ? .hoursPerWeek(effort) : .hours(effort),
        by: form[.worker]?.choice == 1 ? .professional : .client)
    }
    if hasChanged([.cost, .costKind]) {
      let cost = estimate(.cost)
      filled.cost = Cost(form[.costKind]?.choice == 1 ? .perHour(cost) : .euros(cost))
    }
    return filled
  }

  /// That a field does not fit what the form does not show: variants, or an exception beyond a figure.
  private func flaw(in field: Form.Field, of form: Form, in model: Model) -> Text? {
    guard let definition = existing(in: model)?.definition else { return nil }
    do throws(InterventionFlaws) {
      _ = try Intervention(filled(from: form, id: definition.id, in: model))
      return nil
    } catch {
      guard let flaw = error.flaws.first(where: { $0.field == field.name }) else { return nil }
      if case .outlierWithoutFigure = flaw {
        return Text(
          nl: "Hier hoort een getal: deze interventie heeft er een uitschieter bij.",
          en: "A number belongs here: this intervention has an outlier to it.")
      }
      return Text(
        nl: "Dat past niet bij de varianten van deze interventie.",
        en: "That does not fit the variants of this intervention.")
    }
  }

  private func unusedID(for name: String, taken: Set<String>, _ say: Wording) -> String {
    let base = ScenarioPath.slug(name, otherwise: say("eigen", "own"))
    guard taken.contains(base) else { return base }
    return (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
  }
}

extension Deed {
  static let newOwn = Deed(
    Text(nl: "Een eigen interventie toevoegen", en: "Add an intervention of your own"),
    label: Text(nl: "eigen interventie", en: "own intervention"), .whatIf,
    words: [Text(nl: "toevoegen", en: "add")], at: Reach.phases,
    unless: Refusal.withoutScenario,
    run: { model, _ in
      if let phase = model.phase { model.open(.ownIntervention(in: phase, replacing: nil)) }
      return []
    })

  static let removeOwn = Deed(
    Text(nl: "De eigen interventie verwijderen", en: "Remove the own intervention"),
    label: Text(nl: "verwijder", en: "remove"), .whatIf,
    words: [Text(nl: "verwijder", en: "remove")], at: Reach.phases,
    unless: { model, command in
      guard let intervention = model.intervention(of: command) else {
        return Refusal.noIntervention
      }
      return model.isOwn(intervention)
        ? nil
        : Text(
          nl: "Alleen een eigen interventie kan weg. Een andere kun je wel niet meer kiezen.",
          en: "Only an own intervention can be removed. Another can be unchosen.")
    },
    run: { model, command in
      if let id = model.intervention(of: command)?.id { model.removeOwn(id) }
      return []
    })
}

extension Model {
  /// Takes an own intervention out of the scenario, chosen or not.
  mutating func removeOwn(_ id: String) {
    guard let work, let own = work.scenario.own.first(where: { $0.id == id }) else { return }
    let isChosen = work.entry(for: id) != nil
    change(
      Text(nl: "- \(own.name.nl) (eigen)", en: "- \(own.name.en) (own)"), about: isChosen ? id : nil
    ) { scenario in
      scenario.own.removeAll { $0.id == id }
      scenario[own.phase].entries.removeAll { $0.intervention == id }
    }
  }
}

extension InterventionFlaw {
  /// The field of the form that it is about.
  fileprivate var field: FieldName {
    switch self {
    case .outlierWithoutFigure(let part), .partMissing(let part, _):
      switch part {
      case .duration: .weeks
      case .hours: .effort
      case .cost: .cost
      }
    case .workerDiffers: .worker
    case .outsideInPart: .cost
    case .variantTwice, .nothingToChoose: .name
    }
  }
}

extension Form {
  /// Whether any of some fields is not as it was before anybody typed.
  fileprivate func hasChanged(_ names: [FieldName]) -> Bool {
    zip(fields, initial).contains { field, before in
      names.contains(field.name) && (field.text != before.text || field.choice != before.choice)
    }
  }
}
