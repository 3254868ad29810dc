import Reintegration

/// Asks what the scenario is called and which group made it.
struct DetailsForm: FormSource {
  func title(in model: Model) -> Text { Deed.details.name }

  func form(of model: Model) -> Form? {
    guard let work = model.work else { return nil }
    return Form([
      Form.Field(
        .title, Text(nl: "Titel", en: "Title"),
        .text(TextField(work.ownTitle(model.say) ?? ""))),
      Form.Field(
        .author, Text(nl: "Groep", en: "Group"), .text(TextField(work.scenario.author ?? "")),
        beside: Text(nl: "bijvoorbeeld Groep 2; geen namen", en: "such as Group 2; no names")),
    ])
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    let isTitleTouched = form[.title]?.text != form.initial.first { $0.name == .title }?.text
    model.change(Deed.details.name, about: nil) { scenario in
      if isTitleTouched { scenario.title = form[.title]?.text.trimmed.nilIfEmpty }
      scenario.author = form[.author]?.text.trimmed.nilIfEmpty
    }
    return []
  }
}

extension Deed {
  static let details = opening(
    { _ in .details }, Text(nl: "Titel en groep", en: "Title and group"),
    label: Text(nl: "titel", en: "title"), .keeping,
    words: [Text(nl: "titel", en: "title"), Text(nl: "groep", en: "group")])
}
