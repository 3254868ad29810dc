import Reintegration

/// Asks what a saved scenario's file is to be called.
struct RenamingForm: FormSource {
  let path: String

  func title(in model: Model) -> Text { Deed.renameFile.name }

  func form(of model: Model) -> Form? {
    Form(
      [Form.Field(.path, Text(nl: "Bestand", en: "File"), .text(TextField(path)))],
      explanation: Text(
        nl: "Een naam die er al is, wordt niet vervangen.",
        en: "A name that is there already is not replaced."))
  }

  func problem(in field: Form.Field, of form: Form, in model: Model) -> Text? { field.missing }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    let new = ScenarioPath.completed(form[.path]?.text ?? "")
    return new == path ? [] : [.moveFile(from: path, to: new)]
  }
}

/// What is done with the files of the list.
extension Deed {
  static let renameFile = Deed(
    Text(nl: "Bestand een andere naam geven", en: "Give the file another name"),
    label: Text(nl: "andere naam", en: "rename"), .keeping,
    words: [Text(nl: "hernoem", en: "rename")], at: { $0 == .files }, unless: unlessFile,
    run: { model, command in
      if let path = model.file(of: command)?.path { model.open(.renaming(path)) }
      return []
    })

  static let removeFile = Deed(
    Text(nl: "Bestand weghalen", en: "Take the file away"),
    label: Text(nl: "haal weg", en: "take away"), .keeping,
    words: [Text(nl: "haal-weg", en: "take-away")], at: { $0 == .files }, unless: unlessFile,
    run: { model, command in
      model.file(of: command).map { [.removeFile(path: $0.path)] } ?? []
    })

  private static let unlessFile: @Sendable (Model, Command) -> Text? = { model, command in
    model.file(of: command) == nil
      ? Text(nl: "Ga eerst naar een bestand.", en: "Go to a file first.") : nil
  }
}

extension Model {
  /// The saved scenario that a command of the list is about.
  fileprivate func file(of command: Command) -> SavedFile? {
    (command.row ?? visit.row).flatMap { FilesPage.file(at: $0, in: self) }
  }
}
