import Reintegration
import Wording

extension Model {
  /// The form for an own intervention in a phase: a new one, or one that is there.
  func ownInterventionForm(in phase: Phase, replacing existing: Intervention? = nil) -> Form {
    let definition = existing?.definition
    let text = { (estimate: Estimate?) in
      Form.Field.Value.text(TextField((estimate?.figure?.band).map(say.exact) ?? ""))
    }
    let isPerWeek = if case .hoursPerWeek? = definition?.effort?.amount { 1 } else { 0 }
    let isPerHour = if case .perHour? = definition?.cost?.amount { 1 } else { 0 }
    return Form(
      purpose: .ownIntervention(in: phase, replacing: existing?.id),
      title: Text(nl: "Eigen interventie", en: "Own intervention"),
      fields: [
        Form.Field(
          name: .name, label: Text(nl: "Naam", en: "Name"),
          value: .text(TextField(definition.map { say($0.name) } ?? ""))),
        Form.Field(
          name: .weeks, label: Text(nl: "Weken", en: "Weeks"),
          value: text(definition?.duration?.weeks)),
        Form.Field(
          name: .effort, label: Text(nl: "Uren", en: "Hours"),
          value: text(definition?.effort?.amount.estimate)),
        Form.Field(
          name: .effortKind, label: Text(nl: "Uren zijn", en: "Hours are"),
          value: .choice(Self.effortKinds, isPerWeek)),
        Form.Field(
          name: .worker, label: Text(nl: "Van de", en: "Of the"),
          value: .choice(
            [Text(nl: "cliënt", en: "client"), Text("professional")],
            definition?.effort?.by == .professional ? 1 : 0)),
        Form.Field(
          name: .cost, label: Text(nl: "Kosten (€)", en: "Cost (€)"),
          value: text(definition?.cost?.amount.estimate)),
        Form.Field(
          name: .costKind, label: Text(nl: "Kosten zijn", en: "Cost is"),
          value: .choice(Self.costKinds, isPerHour)),
      ],
      explanation: Text(
        nl: "Leeg = onbekend. Een getal of van-tot: 12-26.",
        en: "Empty = unknown. A number or low-high: 12-26."))
  }

  mutating func commitOwnIntervention(_ form: Form, in phase: Phase, replacing id: String?) {
    guard let work else { return }
    let name = form[.name]?.text.trimmed ?? ""
    let taken = Set(work.persona.interventions.map(\.id) + work.scenario.own.map(\.id))
    let newID = id ?? unusedID(for: name, taken: taken)
    let existing = work.scenario.own.first { $0.id == id }?.definition
    let definition = filled(
      existing ?? InterventionDefinition(id: newID, phase: phase, name: Text(name)), from: form,
      isNew: existing == nil)
    guard let intervention = try? Intervention(definition) else {
      return refuse(
        "Dat past niet bij de rest van deze interventie.",
        "That does not fit the rest of this intervention.")
    }
    if let id {
      change(Text(nl: "Eigen interventie: \(name)", en: "Own intervention: \(name)"), about: nil) {
        guard let index = $0.own.firstIndex(where: { $0.id == id }) else { return }
        $0.own[index] = intervention
      }
    } else {
      change(
        Text(nl: "+ \(name) (eigen)", en: "+ \(name) (own)"), about: newID
      ) {
        $0.own.append(intervention)
        $0[phase].entries.append(Entry(newID))
      }
      self[list: .phase(phase)].filter = ""
      let index = interventions(in: phase).firstIndex { $0.id == newID }
      if let index { self[list: .phase(phase)].cursor = index }
    }
  }

  /// The definition with what the form says; what the form leaves as it was stays to the letter.
  private func filled(
    _ definition: InterventionDefinition, from form: Form, isNew: Bool
  ) -> InterventionDefinition {
    var filled = definition
    let shown = ownInterventionForm(
      in: definition.phase, replacing: isNew ? nil : try? Intervention(definition))
    let hasChanged = { (names: [Form.FieldName]) in
      isNew || names.contains { shown[$0]?.value.answer != form[$0]?.value.answer }
    }
    let estimate = { (field: Form.Field?) -> Estimate in
      band(field).map { .known(Figure($0)) } ?? .unknown(.notReported)
    }
    if hasChanged([.name]) { filled.name = Text(form[.name]?.text.trimmed ?? "") }
    if hasChanged([.weeks]) { filled.duration = Duration(weeks: estimate(form[.weeks])) }
    if hasChanged([.effort, .effortKind, .worker]) {
      let effort = estimate(form[.effort])
      filled.effort = Effort(
        form[.effortKind]?.choice == 1 ? .hoursPerWeek(effort) : .hours(effort),
        by: form[.worker]?.choice == 1 ? .professional : .client)
    }
    if hasChanged([.cost, .costKind]) {
      let cost = estimate(form[.cost])
      filled.cost = Cost(form[.costKind]?.choice == 1 ? .perHour(cost) : .euros(cost))
    }
    return filled
  }

  private func unusedID(for name: String, taken: Set<String>) -> String {
    let base = slug(name, otherwise: say("eigen", "own"))
    guard taken.contains(base) else { return base }
    return (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
  }

  /// Asks whether the own intervention under the cursor may go.
  mutating func askRemoveOwn() {
    guard let intervention = interventionUnderCursor, let work else { return }
    guard work.scenario.isOwn(intervention.id) else {
      return refuse(
        "Alleen een eigen interventie kan weg. De spatiebalk kiest of kiest niet.",
        "Only an own intervention can be removed. The space bar chooses or unchooses.")
    }
    removeOwn(intervention.id)
  }

  mutating func removeOwn(_ id: String) {
    guard let own = work?.scenario.own.first(where: { $0.id == id }) else { return }
    let isChosen = work?.scenario.entry(for: id) != nil
    change(
      Text(nl: "- \(own.name.nl) (eigen)", en: "- \(own.name.en) (own)"), about: isChosen ? id : nil
    ) { scenario in
      scenario.own.removeAll { $0.id == id }
      scenario[own.phase].entries.removeAll { $0.intervention == id }
    }
  }
}

extension Form.Field.Value {
  /// What is filled in, wherever the text cursor is.
  fileprivate var answer: String {
    switch self {
    case .text(let field): field.text
    case .choice(_, let index): String(index)
    }
  }
}
