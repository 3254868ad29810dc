import Reintegration
import Wording

/// What who presents sees: what the room looks at with its notes, what comes next, the time, and
/// the groups.
struct TrainerPage: PageSource {
  var kind: PlaceKind { .screen }

  func page(of model: Model) -> Page {
    let say = model.say
    let title = say(Deed.trainerName)
    guard let work = model.work, let trainer = model.trainer else { return Page(title) }
    let clock = TrainerClock(trainer, plan: work.persona.plan, say)
    let step = trainer.presented.flatMap { shown in
      Presentation(of: model)?.steps.first { $0.id == shown.step }
    }
    // What one looks at while talking comes first. The whole plan comes last: what it is time for
    // stands at the top.
    return Page(
      title,
      clock.now + head(trainer, say) + (step.map { said(about: $0, work, say) } ?? [])
        + notes(work, say) + groups(model) + (step.map { sources(of: $0, work, model) } ?? [])
        + clock.plan,
      saysTotals: true)
  }

  // MARK: - What the room sees

  /// The step that is shown, and the next.
  private func head(_ trainer: Trainer, _ say: Wording) -> [Block] {
    guard let shown = trainer.presented else {
      return [
        .text(
          say(
            "Er wordt nog niet gepresenteerd. Open dit scenario in de verkenner en presenteer het: "
              + "dit scherm loopt dan mee.",
            "Nothing is presented yet. Open this scenario in the explorer and present it: this "
              + "screen then follows."), .secondary)
      ]
    }
    let number = say(
      "stap \(shown.number) van \(shown.count)", "step \(shown.number) of \(shown.count)")
    let black = shown.isBlack ? say(", scherm zwart", ", screen black") : ""
    let next =
      shown.next.map { say("Straks: ", "Next: ") + $0 }
      ?? say("Dit is de laatste stap.", "This is the last step.")
    return [.heading("\(shown.title) (\(number)\(black))"), .text(next, .strong)]
  }

  /// The group's reason for a choice, and its answer to a question.
  private func said(
    about step: Presentation.Step, _ work: Work, _ say: Wording
  ) -> [Block] {
    var blocks: [Block] = []
    if step.intervention != nil {
      blocks.append(
        work.reasonSaid(of: step, say)
          ?? .text(say("Nog geen reden opgeschreven.", "No reason written yet."), .secondary))
    }
    for case .question(let index) in step.topics
    where work.persona.questions.indices.contains(index) {
      blocks += work.answer(to: work.persona.questions[index], say).map { .prose($0) }
    }
    return blocks
  }

  /// What explains a step: its figures, and where they come from.
  private func sources(
    of step: Presentation.Step, _ work: Work, _ model: Model
  ) -> [Block] {
    let explanation = Explanation(of: work, in: model)
    let reason = work.reasonSaid(of: step, model.say)
    var blocks = step.topics.flatMap { explanation.blocks(about: $0) }
    // The step is called by what it is about, and its reason stands above.
    blocks.removeAll { $0 == .heading(step.title) || $0 == reason }
    guard !blocks.isEmpty else { return [] }
    return [.heading(model.say("Waar het vandaan komt", "Where it comes from"))] + blocks
  }

  private func notes(_ work: Work, _ say: Wording) -> [Block] {
    guard let notes = work.scenario.notes else { return [] }
    return [.heading(say("Notities", "Notes"))]
      + notes.split(whereSeparator: \.isNewline).map { .text(String($0), .own) }
  }

  // MARK: - The groups

  private func groups(_ model: Model) -> [Block] {
    guard let board = model.board else { return [] }
    let say = model.say
    let rows = board.groups.map { group in
      Row(
        RowID("group", group.path),
        [
          Cell(.name, group.name), Cell(.text, group.current.persona.name),
          Cell(
            .weeks, say.said(.elapsed, of: group.current.totals, as: .short),
            subjects: group.current.subjects(of: .elapsed)),
          Cell(
            .cost, say.said(.cost, of: group.current.totals, as: .short),
            subjects: group.current.subjects(of: .cost)),
        ], isSelectable: false)
    }
    let problem = board.problem.map { [Block.text(say($0), .problem)] } ?? []
    let wrong = board.problems.map { Block.text("\($0.path): \(say($0.reason))", .warning) }
    guard !rows.isEmpty else {
      return [.heading(model.boardTitle)] + problem
        + [.text(say("Er staan nog geen routes.", "There are no routes yet."), .secondary)] + wrong
    }
    let columns = [
      Column(.name, .name, Phrase(say("groep", "group"))),
      Column(.text, .word, Phrase("persona"), yields: 1),
      Column(.weeks, .figure, Phrase(say("doorlooptijd", "elapsed time"))),
      Column(.cost, .figure, Phrase(say("kosten", "cost"))),
    ]
    return [.heading(model.boardTitle)] + problem
      + [.table(Table(columns, rows, hasHeadings: true))] + wrong
  }
}

extension Deed {
  /// What the screen of who presents is called.
  static let trainerName = Text(nl: "Regie", en: "Presenter's notes")

  static let restartClock = Deed(
    Text(nl: "Klok op nul", en: "Clock to zero"),
    label: Text(nl: "klok op nul", en: "clock to zero"),
    .moving, words: [Text(nl: "klok", en: "clock")], at: { $0 == .trainer },
    run: { model, _ in
      model.trainer?.restartClock()
      return []
    })
}

extension Work {
  /// Says why the choice of a step was made, as its explanation does; nil where that is not written.
  fileprivate func reasonSaid(of step: Presentation.Step, _ say: Wording) -> Block? {
    step.intervention.flatMap { scenario.entry(for: $0)?.note }
      .map { .text(say("Waarom: ", "Why: ") + $0, .own) }
  }
}
