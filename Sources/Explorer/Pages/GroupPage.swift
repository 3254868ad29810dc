import Reintegration
import Wording

/// What the group wrote beside its choices: reasons, answers, its own placing of the persona, notes.
struct GroupPage: PageSource {
  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Wat de groep zegt", "What the group says")
    guard let work = model.work else { return Page(title) }
    return Page(
      title,
      reasons(work, say) + answers(work, say)
        + placings(work, model.catalog.reference, say) + notes(work, say))
  }

  func adjust(_ row: RowID, by step: Int, in model: inout Model) -> [Effect] {
    if let placing = Placing.of(row) { model.place(placing, by: step) }
    return []
  }

  private func reasons(_ work: Work, _ say: Wording) -> [Block] {
    let rows = work.scenario.entries.compactMap { entry in
      work.intervention(entry.intervention).map { intervention in
        written(
          RowID("reason", entry.intervention), say.name(of: intervention, as: entry), entry.note,
          or: say("nog geen reden", "no reason yet"),
          opens: .reason(of: entry.intervention))
      }
    }
    return [
      .heading(say("Waarom deze keuzes", "Why these choices")),
      rows.isEmpty ? .nothingChosen(say) : .table(.labelled(rows)),
    ]
  }

  private func answers(_ work: Work, _ say: Wording) -> [Block] {
    let rows = work.persona.questions.map { question in
      Row(
        RowID("answer", question.id),
        [
          Cell(.label, question.phase.map { say.name(of: $0) } ?? say("Alles", "All")),
          Cell(.text, say(question.text)),
        ],
        lines: work.answer(to: question, say),
        opens: .show(.answer(to: question.id)))
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(say("Vragen en antwoorden", "Questions and answers")), .table(.labelled(rows)),
    ]
  }

  private func placings(_ work: Work, _ reference: Reference, _ say: Wording) -> [Block] {
    [
      .heading(
        say(
          "Waar staat \(work.persona.name) volgens de groep?",
          "Where does \(work.persona.name) stand, says the group?")),
      .text(
        say(
          "Dit vult de groep in. Het programma plaatst niemand en rekent er niet mee.",
          "The group fills this in. The program places nobody and computes nothing from it."),
        .secondary),
      .table(.labelled(Placing.allCases.map { $0.row(of: work.scenario, reference, say) })),
    ]
  }

  private func notes(_ work: Work, _ say: Wording) -> [Block] {
    let row = written(
      RowID("notes"), say("Wat viel op?", "What stood out?"), work.scenario.notes,
      or: say("nog geen notities", "no notes yet"), opens: .notes)
    return [.heading(say("Notities", "Notes")), .table(.labelled([row]))]
  }

  private func written(
    _ id: RowID, _ label: String, _ text: String?, or nothing: String, opens place: Place
  ) -> Row {
    Row(
      id,
      [
        Cell(.label, label),
        Cell(.text, text ?? nothing, tone: text == nil ? .secondary : .own),
      ],
      opens: .show(place))
  }
}

extension Work {
  /// Says what the group answered to a question; nothing where it did not.
  func answer(to question: Reintegration.Question, _ say: Wording) -> [Prose] {
    scenario.answers.filter { $0.question == question.id }
      .map { Prose(say("Antwoord: ", "Answer: ") + $0.text.trimmed, .own) }
  }
}

extension Deed {
  static let group = opening(
    { _ in .group },
    Text(
      nl: "Wat de groep zegt: redenen, antwoorden, positie",
      en: "What the group says: reasons, answers, position"),
    label: Text(nl: "de groep", en: "the group"), .keeping,
    words: [
      Text(nl: "antwoorden", en: "answers"), Text(nl: "redenen", en: "reasons"),
      Text(nl: "positie", en: "position"), Text(nl: "doelgroep", en: "target group"),
    ])
}
