import Reintegration

/// Why a choice was made, in the group's own words.
struct ReasonForm: FormSource {
  let id: String

  func title(in model: Model) -> Text {
    Text(nl: "Waarom deze keuze?", en: "Why this choice?")
  }

  func form(of model: Model) -> Form? {
    guard let work = model.work, let entry = work.entry(for: id) else { return nil }
    return Form(
      [
        Form.Field(.reason, Text(nl: "Reden", en: "Reason"), .area(TextArea(entry.note ?? "")))
      ],
      explanation: work.intervention(id)?.name)
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    guard let intervention = model.work?.intervention(id) else { return [] }
    let note = form[.reason]?.text.trimmed.nilIfEmpty
    let name = intervention.name
    model.make(
      ScenarioChange(
        of: intervention,
        note == nil
          ? Text(nl: "Reden bij \(name.nl) weg", en: "Reason for \(name.en) removed")
          : Text(nl: "Reden bij \(name.nl)", en: "Reason for \(name.en)")
      ) { $0.note = note })
    return []
  }
}

extension Deed {
  static let reason = Deed(
    Text(
      nl: "Waarom deze keuze: schrijf de reden op", en: "Why this choice: write down the reason"),
    label: Text(nl: "waarom kies je dit", en: "your reason"), .choosing,
    words: [Text(nl: "waarom", en: "why"), Text(nl: "reden", en: "reason")], at: Reach.phases,
    unless: Refusal.unlessChosen,
    run: { model, command in
      if let choice = model.choice(of: command) { model.open(.reason(of: choice.intervention.id)) }
      return []
    })
}
