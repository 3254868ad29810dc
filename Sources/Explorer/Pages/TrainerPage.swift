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
    return Page(
      title, clock.now + step(work, trainer, model) + groups(model) + clock.plan, saysTotals: true)
  }

  // MARK: - What the room sees

  private func step(_ work: Work, _ trainer: Trainer, _ model: Model) -> [Block] {
    let say = model.say
    guard let shown = trainer.presented else {
      return [
        .text(
          say(
            "Er wordt nog niet gepresenteerd. Open dit scenario in de verkenner en presenteer het: "
              + "dit scherm loopt dan mee.",
            "Nothing is presented yet. Open this scenario in the explorer and present it: this "
              + "screen then follows."), .secondary)
      ] + notes(work, say)
    }
    let number = say(
      "stap \(shown.number) van \(shown.count)", "step \(shown.number) of \(shown.count)")
    let black = shown.isBlack ? say(", scherm zwart", ", screen black") : ""
    let next =
      shown.next.map { say("Straks: ", "Next: ") + $0 }
      ?? say("Dit is de laatste stap.", "This is the last step.")
    let step = Presentation(of: model)?.steps.first { $0.id == shown.step }
    return [.heading("\(shown.title) (\(number)\(black))"), .text(next, .strong)]
      + (step.map { blocks(of: $0, work, model) } ?? []) + notes(work, say)
  }

  /// What explains a step: the group's reasons and answers, then where it comes from.
  private func blocks(of step: Presentation.Step, _ work: Work, _ model: Model) -> [Block] {
    let say = model.say
    var blocks: [Block] = []
    if let entry = step.intervention.flatMap({ work.scenario.entry(for: $0) }), entry.note == nil {
      blocks.append(
        .text(say("Nog geen reden opgeschreven.", "No reason written yet."), .secondary))
    }
    let explanation = Explanation(of: work, in: model)
    for topic in step.topics {
      if case .question(let index) = topic, work.persona.questions.indices.contains(index) {
        blocks += work.answer(to: work.persona.questions[index], say).map { .prose($0) }
      }
      blocks += explanation.blocks(about: topic)
    }
    // The step is called by what it is about.
    blocks.removeAll { $0 == .heading(step.title) }
    return blocks
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
