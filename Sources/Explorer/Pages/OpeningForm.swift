import Reintegration

/// Asks which file to open, or the route of which code.
///
/// It stays below what is opened until that is open, with what was typed.
struct OpeningForm: FormSource {
  /// What was typed before.
  let suggestion: String?

  func title(in model: Model) -> Text { Deed.openFile.name }

  func form(of model: Model) -> Form? {
    Form(
      [
        Form.Field(
          .path, Text(nl: "Bestand", en: "File"), .text(TextField(suggestion ?? "")))
      ],
      explanation: Text(
        nl:
          "Typ de naam waaronder het scenario bewaard is, zo nodig met de map ervoor, of de code van "
          + "een route.",
        en: "Type the name under which the scenario was saved, with its folder if need be, or the "
          + "code of a route."))
  }

  func problem(in field: Form.Field, of form: Form, in model: Model) -> Text? {
    field.missing
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    let path = form[.path]?.text.trimmed ?? ""
    model.open(.opening(suggesting: path))
    return model.leave(.open(path: path))
  }
}
