import Reintegration

/// What the group says to one of the persona's questions, in several lines.
struct AnswerForm: FormSource {
  /// The question's id.
  let question: String

  func title(in model: Model) -> Text {
    Text(nl: "Antwoord van de groep", en: "The group's answer")
  }

  func form(of model: Model) -> Form? {
    guard let work = model.work, let asked = work.persona.question(question) else { return nil }
    let answer = work.scenario.answers.first { $0.question == question }
    return Form(
      [
        Form.Field(
          .answer, Text(nl: "Antwoord", en: "Answer"), .area(TextArea(answer?.text ?? "")),
          beside: Text(nl: "geen gegevens van cliënten", en: "no clients' data"))
      ],
      explanation: asked.text)
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    guard let questions = model.work?.persona.questions else { return [] }
    let text = form[.answer]?.text.trimmed.nilIfEmpty
    model.change(
      text == nil
        ? Text(nl: "Antwoord weg", en: "Answer removed") : Text(nl: "Antwoord", en: "Answer"),
      about: nil
    ) { scenario in
      let old = scenario.answers.first { $0.question == question }?.text.trimmed
      guard text != old else { return }
      scenario.answers.removeAll { $0.question == question }
      if let text { scenario.answers.append(Answer(question: question, text: text)) }
      let order = Dictionary(
        questions.enumerated().map { ($0.element.id, $0.offset) },
        uniquingKeysWith: { first, _ in first })
      scenario.answers.sort { (order[$0.question] ?? 0) < (order[$1.question] ?? 0) }
    }
    return []
  }
}

extension FieldName {
  package static let answer = FieldName("answer")
}

extension Deed {
  static let answer = Deed(
    Text(nl: "Beantwoord deze vraag", en: "Answer this question"),
    label: Text(nl: "beantwoord", en: "answer"), .choosing,
    words: [Text(nl: "beantwoord", en: "answer")],
    at: { if case .discussion = $0 { true } else { false } },
    unless: { model, command in
      model.question(of: command) == nil
        ? Text(nl: "Ga eerst naar een vraag.", en: "Go to a question first.") : nil
    },
    run: { model, command in
      if let question = model.question(of: command) { model.open(.answer(to: question)) }
      return []
    })
}

extension Model {
  /// The id of the question that a command is about: that of its row.
  fileprivate func question(of command: Command) -> String? {
    guard let persona = work?.persona,
      let index = (command.row ?? visit.row)?.number(of: "question"),
      persona.questions.indices.contains(index)
    else { return nil }
    return persona.questions[index].id
  }
}
