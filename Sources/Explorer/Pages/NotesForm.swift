import Reintegration

/// Takes notes on the scenario as a whole, in several lines.
struct NotesForm: FormSource {
  func title(in model: Model) -> Text { Deed.notes.name }

  func form(of model: Model) -> Form? {
    guard let work = model.work else { return nil }
    return Form(
      [
        Form.Field(
          .notes, Text(nl: "Notities", en: "Notes"), .area(TextArea(work.scenario.notes ?? "")))
      ],
      explanation: Text(
        nl: "Wat viel op, en wat sprak je af? Geen gegevens van cliënten.",
        en: "What stood out, and what was agreed? No clients' data."))
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    let notes = form[.notes]?.text ?? ""
    model.change(Text(nl: "Notities", en: "Notes"), about: nil) {
      $0.notes = notes.isBlank ? nil : notes
    }
    return []
  }
}

extension Deed {
  static let notes = opening(
    { _ in .notes }, Text(nl: "Notities bij het scenario", en: "Notes on the scenario"),
    label: Text(nl: "notities", en: "notes"), .keeping,
    words: [Text(nl: "notities", en: "notes"), Text(nl: "opmerkingen", en: "remarks")],
    at: Reach.working)
}
