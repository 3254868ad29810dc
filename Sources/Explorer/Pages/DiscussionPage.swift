import Reintegration
import Wording

/// The questions for discussion, those of a phase first where there is one.
struct DiscussionPage: PageSource {
  let phase: Phase?

  func page(of model: Model) -> Page {
    let say = model.say
    guard let work = model.work else { return Page(say(Deed.discussion.name)) }
    let questions = Array(work.persona.questions.enumerated())
    let order: [Phase?] =
      [phase].filter { $0 != nil } + Phase.allCases.filter { $0 != phase } + [nil]
    let blocks = order.flatMap { phase -> [Block] in
      let asked = questions.filter { $0.element.phase == phase }
      guard !asked.isEmpty else { return [] }
      let heading = phase.map { say.name(of: $0) } ?? say("Over het geheel", "About the whole")
      let rows = asked.map { index, question in
        Row(
          RowID("question", index), [Cell(.text, say(question.text))],
          lines: [
            Prose(
              say.cited(question.source, reference: model.catalog.reference), .secondary,
              .indented(1), cites: .source)
          ] + work.answer(to: question, say),
          opens: .show(.explanation(.question(index))))
      }
      return [.heading(heading), .table(.list(rows))]
    }
    let none = say("Over deze persona zijn geen vragen.", "There are no questions on this persona.")
    return Page(say(Deed.discussion.name), blocks.isEmpty ? [.text(none, .secondary)] : blocks)
  }
}

extension Deed {
  static let discussion = opening(
    { .discussion($0.phase) },
    Text(nl: "Vragen voor het gesprek", en: "Questions for discussion"),
    label: Text(nl: "gespreksvragen", en: "questions"), .looking,
    words: [Text(nl: "vragen", en: "questions"), Text(nl: "gesprek", en: "discussion")])
}
