import Reintegration
import Wording

/// The figures that are guessed before they are seen ("oefening"), and how far each is.
struct ExercisePage: PageSource {
  /// The rows that begin, end and reveal.
  enum Step: String, CaseIterable {
    case begin, revealAll, end

    var row: RowID { RowID("exercise", rawValue) }

    /// Returns the step that a row is about; nil where it is another row.
    static func of(_ row: RowID) -> Step? { row.name(of: "exercise").flatMap(Step.init) }
  }

  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Oefenen: cijfers schatten", "Exercise: guess figures")
    guard let work = model.work else { return Page(title) }
    let results =
      work.scenario.guesses.isEmpty
      ? []
      : [
        Row(
          RowID("results"),
          [Cell(.text, say("Alle schattingen en punten", "All guesses and points"))],
          tone: .link, opens: .show(.guessResults))
      ]
    guard !work.persona.exercise.isEmpty else {
      return Page(title, [.text(say(Self.nothing), .secondary), .table(.list(results))])
    }
    let figures: [Block] = [
      .heading(say("Wat je schat", "What you guess")),
      .table(Table(columns(say), rows(work, model), hasHeadings: true)),
    ]
    guard let exercise = model.exercise else {
      let begin = row(.begin, say("Begin de oefening", "Begin the exercise"))
      return Page(
        title, [.text(say(Self.whileOff)), .table(.list([begin] + results))] + figures)
    }
    let reveal =
      exercise.covered(of: work.persona).isEmpty
      ? [] : [row(.revealAll, say("Onthul alles", "Reveal everything"))]
    let end = row(
      .end,
      say(
        "De oefening is klaar: laat alle cijfers zien",
        "The exercise is done: show all figures"))
    return Page(
      title,
      [.text(say(Self.whileOn), .secondary)] + figures
        + [.table(.list(results + reveal + [end]))])
  }

  /// The first that is still to be guessed, once the exercise is on.
  func firstRow(in model: Model) -> RowID? {
    guard let persona = model.work?.persona, let exercise = model.exercise else { return nil }
    return (exercise.covered(of: persona).first ?? persona.exercise.first)
      .map { .figure($0, of: persona) }
  }

  func take(_ row: RowID, in model: inout Model) -> [Effect] {
    guard let step = Step.of(row), let persona = model.work?.persona else { return [] }
    switch step {
    case .begin:
      if let lock = model.lock {
        model.notice = Notice(.problem, lock)
        return []
      }
      model.exercises[persona.id] = Exercise()
      model.visit.row = nil
      model.notice = Notice(
        .info,
        Text(
          nl: "De oefening loopt: deze cijfers zijn nu overal afgedekt.",
          en: "The exercise is on: these figures are covered everywhere now."))
    case .revealAll:
      model.exercises[persona.id]?.revealed = Set(persona.exercise)
      model.notice = Notice(
        .info, Text(nl: "Alles is onthuld.", en: "Everything has been revealed."))
    case .end:
      model.exercises[persona.id] = nil
      model.visit.row = nil
      model.notice = Notice(
        .info,
        Text(
          nl: "De oefening is gestopt: alle cijfers zijn te zien. De schattingen blijven staan.",
          en: "The exercise has ended: all figures are shown. The guesses stay."))
    }
    return []
  }

  private func columns(_ say: Wording) -> [Column] {
    [
      Column(.name, .name, Phrase(say("cijfer", "figure"))),
      Column(.guesses, .word, Phrase(say("schattingen", "guesses"))),
      Column(.figure, .figure, Phrase(say("bron", "source"))),
    ]
  }

  private func rows(_ work: Work, _ model: Model) -> [Row] {
    let say = model.say
    return work.persona.exercise.map { figure in
      let rounds = work.scenario.rounds(of: figure).map { round in
        (round, work.scenario.guesses(of: figure, in: round).count)
      }
      return Row(
        .figure(figure, of: work.persona),
        [
          Cell(.name, work.name(of: figure, say)),
          Cell(
            .guesses,
            rounds.map { say("ronde \($0): \($1)", "round \($0): \($1)") }.joined(separator: ", "),
            short: rounds.map { "\($1)" }.joined(separator: "+")),
        ] + (rounds.isEmpty && model.exercise == nil ? [] : [Cell(.figure, figure, of: work, say)]),
        opens: .show(.guesses(figure)))
    }
  }

  private func row(_ step: Step, _ text: String) -> Row {
    Row(step.row, [Cell(.text, text)], opens: Command(.take, at: step.row))
  }

  private static let nothing = Text(
    nl: "Bij deze persona is er niets te schatten.",
    en: "There is nothing to guess for this persona.")

  private static let whileOn = Text(
    nl: "De oefening loopt. Wat je nog niet hebt onthuld, is overal afgedekt: ook in wat ermee is "
      + "berekend.",
    en: "The exercise is on. What you have not revealed yet is covered everywhere: in what is "
      + "computed with it too.")

  private static let whileOff = Text(
    nl: "Schat eerst, kijk daarna. Zolang de oefening loopt, zijn deze cijfers overal afgedekt.",
    en: "Guess first, look later. While the exercise is on, these figures are covered everywhere.")
}

extension ColumnID {
  static let guesses = ColumnID("guesses")
}

extension RowID {
  /// The row of a figure that is guessed, by its place in the exercise.
  static func figure(_ figure: FigureID, of persona: Persona) -> RowID {
    RowID("figure", persona.exercise.firstIndex(of: figure) ?? 0)
  }
}

extension Cell {
  /// A cell with what the source says of a figure that is guessed, over all variants that it is about.
  init(_ column: ColumnID, _ figure: FigureID, of work: Work, _ say: Wording) {
    let estimate = work.persona.estimate(of: figure)
    let unit = work.unit(of: figure)
    self.init(
      column, estimate.map { say.said($0, unit) } ?? say("geen", "none"),
      tone: estimate?.figure == nil ? .unknown : nil,
      subjects: [Subject(figure)])
  }
}

extension Deed {
  static let exercise = opening(
    { _ in .exercise },
    Text(nl: "Oefenen: cijfers schatten", en: "Exercise: guess figures"),
    label: Text(nl: "oefenen", en: "exercise"), .looking,
    words: [
      Text(nl: "oefenen", en: "exercise"), Text(nl: "schatten", en: "guess"),
      Text(nl: "raden", en: "guessing"), Text(nl: "afgedekt", en: "covered"),
    ], at: { Reach.walk($0) || $0 == .start })
}
