import Reintegration
import Wording

/// What is guessed of one figure: round by round, and once it is revealed what the source has.
struct GuessesPage: PageSource {
  /// The row that leads to the guess of somebody else.
  static let another = RowID("new")

  /// The row of somebody's turn.
  static func turn(_ guesser: Guesser) -> RowID { RowID("turn", guesser.name ?? "") }

  /// The rows that show, reveal and cover.
  enum Step: String, CaseIterable {
    case show, reveal, cover

    var row: RowID { RowID("guesses", rawValue) }

    /// Returns the step that a row is about; nil where it is another row.
    static func of(_ row: RowID) -> Step? { row.name(of: "guesses").flatMap(Step.init) }
  }

  let figure: FigureID

  func page(of model: Model) -> Page {
    guard let work = model.work else { return Page("") }
    return Page(
      work.name(of: figure, model.say),
      model.isCovered(figure) ? guessing(work, model) : told(work, model))
  }

  func take(_ row: RowID, in model: inout Model) -> [Effect] {
    guard let step = Step.of(row), let work = model.work else { return [] }
    let persona = work.persona
    switch step {
    case .show:
      let round = model.openRound(of: figure)
      model.exercises[persona.id]?.shownRounds[figure] = round
      model.notice = Notice(
        .info,
        Text(
          nl: "De schattingen van ronde \(round) staan nu naast elkaar.",
          en: "The guesses of round \(round) stand side by side now."))
    case .reveal:
      model.exercises[persona.id]?.revealed.insert(figure)
      model.notice = Notice(.info, said(of: work, in: model))
    case .cover:
      model.exercises[persona.id]?.revealed.remove(figure)
      model.notice = Notice(
        .info, Text(nl: "Het is weer afgedekt.", en: "It is covered again."))
    }
    return []
  }

  /// What the source says, or why that stays covered.
  private func said(of work: Work, in model: Model) -> Text {
    if model.isCovered(figure), let told = model.told(by: figure, of: work.persona) {
      let other = Text { work.name(of: told, $0) }
      return Text(
        nl: "Dit blijft nog afgedekt: het zou '\(other.nl)' verklappen.",
        en: "This stays covered for now: it would tell '\(other.en)'.")
    }
    let estimate = work.persona.estimate(of: figure)
    return Text { say in
      say.sourceOfGuess + ": "
        + (estimate.map { say.said($0, work.unit(of: figure)) } ?? say("geen", "none"))
    }
  }

  /// The page while the figure is covered: who guesses now, then what has been shown.
  private func guessing(_ work: Work, _ model: Model) -> [Block] {
    let say = model.say
    let round = model.openRound(of: figure)
    let table = GuessTable(figure: figure, work: work, isTold: false, say: say)
    let isRevealed = model.exercise?.revealed.contains(figure) == true
    let shown = model.shownRounds(of: figure).flatMap { round in
      [.heading(say("Ronde \(round)", "Round \(round)"))]
        + table.blocks(of: round) {
          .show(.guess(figure, round: $0.round, by: $0.guesser))
        }
    }
    let filling = Guess.roundsAllowed.contains(round) ? filling(round, work, say) : []
    // What was shown is looked at until somebody guesses once more.
    let isBegun = shown.isEmpty || !work.scenario.guesses(of: figure, in: round).isEmpty
    return [.text(question(work, say))] + (isBegun ? filling + shown : shown + filling)
      + [
        .table(
          .list([
            isRevealed
              ? row(.cover, say("Toch niet onthullen", "Do not reveal it after all"))
              : row(.reveal, say("Onthul wat de bron zegt", "Reveal what the source says"))
          ]))
      ]
  }

  /// Everybody's turn in a round, of which no guess is seen before all are.
  private func filling(_ round: Int, _ work: Work, _ say: Wording) -> [Block] {
    let turns = work.scenario.guessers.map { guesser in
      let isFilledIn = work.scenario.guess(of: figure, in: round, by: guesser) != nil
      return Row(
        Self.turn(guesser),
        [
          Cell(.label, say.name(of: guesser)),
          Cell(
            .text, isFilledIn ? say("ingevuld", "filled in") : say("nog niet", "not yet"),
            tone: isFilledIn ? .own : .secondary),
        ],
        opens: .show(.guess(figure, round: round, by: guesser)))
    }
    let another = Row(
      Self.another,
      [
        Cell(
          .text,
          turns.isEmpty
            ? say("Vul de eerste schatting in", "Fill in the first guess")
            : say("Nog iemand laten schatten", "Have somebody else guess"))
      ],
      tone: .link, opens: .show(.guess(figure, round: round, by: nil)))
    let isAnyFilledIn = !work.scenario.guesses(of: figure, in: round).isEmpty
    let show = row(
      .show,
      say(
        "Toon de schattingen van ronde \(round) naast elkaar",
        "Show the guesses of round \(round) side by side"))
    let heading =
      isAnyFilledIn || round == 1
      ? say("Ronde \(round): nog niet getoond", "Round \(round): not shown yet")
      : say("Ronde \(round): schat nog eens", "Round \(round): guess once more")
    return [.heading(heading)] + (turns.isEmpty ? [] : [.table(.labelled(turns))])
      + [.table(.list([another] + (isAnyFilledIn ? [show] : [])))]
  }

  /// The page once the figure may be seen: the source's beside every guess, and the points.
  private func told(_ work: Work, _ model: Model) -> [Block] {
    let say = model.say
    let table = GuessTable(figure: figure, work: work, isTold: true, say: say)
    let rounds = model.shownRounds(of: figure)
    let guesses: [Block] = rounds.flatMap { round in
      [.heading(say("Ronde \(round)", "Round \(round)"))] + table.blocks(of: round)
    }
    let cover: [Block] =
      model.exercise?.revealed.contains(figure) == true
      ? [.table(.list([row(.cover, say("Dek het weer af", "Cover it again"))]))] : []
    let nothing = Block.text(say("Hier is niet geschat.", "Nobody guessed this."))
    guard !rounds.isEmpty || !cover.isEmpty else { return [nothing] }
    return [.text(say.sourceIsNoTruth, .secondary)]
      + (rounds.isEmpty
        ? table.sourceAlone + [nothing] : guesses + [Block].pointsRule(say)) + cover
  }

  private func question(_ work: Work, _ say: Wording) -> String {
    let unit = say.name(of: work.unit(of: figure), isOne: false)
    return say(
      "Wat zegt de bron, denk je? Schat in \(unit), van laag tot hoog. Of zeg dat het niet te bepalen "
        + "is.",
      "What does the source say, do you think? Guess in \(unit), from low to high. Or say that it "
        + "cannot be told.")
  }

  private func row(_ step: Step, _ text: String) -> Row {
    Row(step.row, [Cell(.text, text)], opens: Command(.take, at: step.row))
  }
}

extension [Block] {
  /// How a guess is scored.
  static func pointsRule(_ say: Wording) -> [Block] {
    [.heading(say("Zo worden de punten geteld", "How the points are counted"))]
      + say.ruleOfPoints.map { .prose(Prose($0, .secondary, .bullet)) }
  }
}

extension Model {
  /// Returns a figure that is still to be guessed and that another one would tell; nil for none.
  fileprivate func told(by figure: FigureID, of persona: Persona) -> FigureID? {
    exercise?.covered(of: persona).first { covered in
      persona.figuresTelling(covered).contains(FigureID(figure.intervention, figure.part))
    }
  }
}
