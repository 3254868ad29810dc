import Reintegration

/// Asks what a copy of the open route is called, with which one goes on as a new route.
struct CopyForm: FormSource {
  func title(in model: Model) -> Text { Deed.copy.name }

  func form(of model: Model) -> Form? {
    guard let work = model.work else { return nil }
    let title = ScenarioPath.anotherTitle(than: work.ownTitle(model.say) ?? work.persona.name)
    return Form(
      [
        Form.Field(
          .title, Text(nl: "Titel", en: "Title"), .text(TextField(title, isSuggestion: true)))
      ],
      explanation: Text(
        nl: "De route zoals die nu is blijft staan, en staat apart om mee te vergelijken.",
        en: "The route as it is now stays, and is set aside to compare with."))
  }

  func problem(in field: Form.Field, of form: Form, in model: Model) -> Text? {
    if let missing = field.missing { return missing }
    guard let work = model.work, field.text.trimmed == work.ownTitle(model.say) else { return nil }
    return Text(nl: "Zo heet de route al.", en: "That is what the route is called already.")
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    model.goOnWithCopy(called: form[.title]?.text.trimmed ?? "")
    return []
  }
}

extension Deed {
  static let copy = opening(
    { _ in .copying }, Text(nl: "Een kopie als nieuwe route", en: "A copy as a new route"),
    label: Text(nl: "kopie", en: "copy"), .keeping,
    words: [Text(nl: "kopie", en: "copy"), Text(nl: "nieuwe route", en: "new route")],
    unless: { model, _ in
      guard let work = model.work else { return Refusal.noScenario }
      return work.isUnsaved && model.alternatives.count >= Alternative.most
        ? Text(
          nl: "Bewaar deze route eerst: er is geen plaats meer om hem apart te zetten.",
          en: "Save this route first: there is no more room to set it aside.") : nil
    })

  static let startOver = Deed(
    Text(nl: "Opnieuw beginnen, met een volgende groep", en: "Start over, with the next group"),
    label: Text(nl: "begin opnieuw", en: "start over"), .keeping,
    words: [Text(nl: "volgende-groep", en: "next-group"), Text(nl: "schoon", en: "clean")],
    at: Reach.working, unless: Refusal.withoutScenario,
    run: { model, _ in model.startOver() })
}
