import Reintegration

extension Deed {
  /// Takes what is filled in, answered or searched.
  static let accept = Deed(
    Text(nl: "Klaar: neem dit over", en: "Done: take this"), label: Text(nl: "klaar", en: "done"),
    .choosing, words: [Text(nl: "klaar", en: "done")],
    at: { _ in true },
    unless: { model, _ in
      model.visit.isFiltering || [.form, .dialog].contains(model.place.kind)
        ? nil
        : Text(nl: "Hier is niets in te vullen.", en: "There is nothing to fill in here.")
    },
    run: { model, command in
      if model.place.kind == .dialog { return DialogPage.answer(command, in: &model) }
      if model.place.kind == .form { return model.acceptForm() }
      model.visit.isFiltering = false
      return []
    })
}

extension Model {
  /// Takes what is filled in, or goes to the first field in which something is wrong.
  mutating func acceptForm() -> [Effect] {
    checkForm()
    guard let form = visit.form else { return [] }
    if let field = form.fields.first(where: { $0.problem != nil }) {
      visit.row = field.name.row
      notice = field.problem.map { Notice(.problem, $0) }
      return []
    }
    let source = place.source
    close()
    return source.commit(form, into: &self)
  }

  /// Leaves a form: at once where nothing was filled in, else after asking.
  mutating func leaveForm() {
    guard visit.isTouched else { return close() }
    open(
      .dialog(
        Dialog(
          title: Text(nl: "Wat je invulde staat er nog niet in", en: "Not taken yet"),
          text: Text(
            nl: "Wil je overnemen wat je hebt ingevuld?",
            en: "Do you want to take what you filled in?"),
          answers: [
            Dialog.Answer(Text(nl: "Overnemen", en: "Take it"), .acceptForm),
            Dialog.Answer(Text(nl: "Weggooien", en: "Throw it away"), .dropForm),
            Dialog.Answer(Text(nl: "Verder invullen", en: "Go on filling in"), .cancel),
          ])))
  }
}
