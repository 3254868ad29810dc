import Reintegration

/// Asks under which name to save.
struct SavingForm: FormSource {
  /// Where one goes once it is saved.
  let leaving: Leaving?
  let suggestion: String?

  func title(in model: Model) -> Text { Text(nl: "Bewaren", en: "Save") }

  func form(of model: Model) -> Form? {
    guard let work = model.work else { return nil }
    let path = suggestion ?? ScenarioPath.suggested(for: work, model.say)
    return Form(
      [
        Form.Field(
          .path, Text(nl: "Bestand", en: "File"), .text(TextField(path, isSuggestion: true)),
          beside: Text(
            nl: "eindigt op \(ScenarioPath.ending)", en: "ends in \(ScenarioPath.ending)"))
      ],
      explanation: Text(
        nl: """
          Onder welke naam? Typ een andere, of neem deze. Alleen tekst over een fictieve persona: \
          geen gegevens van cliënten.
          """,
        en: """
          Under which name? Type another, or take this one. Only text about a fictional persona: \
          no clients' data.
          """))
  }

  func problem(in field: Form.Field, of form: Form, in model: Model) -> Text? {
    field.missing
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    let path = ScenarioPath.completed(form[.path]?.text ?? "")
    return model.writeScenario(to: path, mayReplace: false, then: leaving)
  }
}

/// Saving, and starting afresh.
extension Deed {
  static let save = Deed(
    Text(nl: "Bewaren", en: "Save"), label: Text(nl: "bewaar", en: "save"), .keeping,
    words: [Text(nl: "bewaar", en: "save"), Text(nl: "opslaan", en: "store")],
    at: Reach.working, unless: Refusal.withoutScenario, run: { model, _ in model.save() })

  static let saveAs = opening(
    { _ in .saving(then: nil, suggesting: nil) },
    Text(nl: "Bewaren onder een andere naam", en: "Save under another name"),
    label: Text(nl: "andere naam", en: "other name"), .keeping,
    words: [
      Text(nl: "bewaar-als", en: "save-as")
    ])

  static let newScenario = Deed(
    Text(nl: "Leeg beginnen met deze persona", en: "Start afresh with this persona"),
    label: Text(nl: "leeg", en: "afresh"),
    .keeping,
    words: [Text(nl: "leeg", en: "afresh"), Text(nl: "nieuw", en: "new")],
    at: Reach.walk, unless: Refusal.withoutScenario,
    run: { model, _ in
      guard let persona = model.work?.persona.id else { return [] }
      return model.start(persona)
    })
}
