package import Reintegration
package import Wording

/// What was guessed and what it came to: the points of everybody, and the guesses figure by figure.
struct GuessResultsPage: PageSource {
  func page(of model: Model) -> Page {
    let say = model.say
    guard let work = model.work else { return Page(say(GuessResults.title)) }
    let results = GuessResults([GuessResults.Route(work)], say) { !model.isCovered($0) }
    return Page(
      say(GuessResults.title),
      work.scenario.guesses.isEmpty
        ? [.text(say("Er is niet geschat.", "Nothing was guessed."), .secondary)]
        : results.blocks)
  }
}

/// The guesses of one route, or of several about the same persona, as they are written up.
package struct GuessResults {
  package struct Route {
    /// What its guessers are called by, where there are several routes.
    let name: String?
    let work: Work

    package init(_ work: Work, called name: String? = nil) {
      self.work = work
      self.name = name
    }

    /// The id of the persona that it is about.
    package var persona: String { work.persona.id }
  }

  package static let title = Text(nl: "Schattingen en punten", en: "Guesses and points")

  private let routes: [Route]
  private let say: Wording
  private let isTold: (FigureID) -> Bool

  /// Writes up some routes about one persona.
  ///
  /// - Parameter isTold: Whether the source's figure may be seen.
  package init(
    _ routes: [Route], _ say: Wording, where isTold: @escaping (FigureID) -> Bool = { _ in true }
  ) {
    self.routes = routes
    self.say = say
    self.isTold = isTold
  }

  package var blocks: [Block] {
    [.text(say.sourceIsNoTruth, .secondary)] + tallies
      + [.heading(say("Per cijfer", "Figure by figure"))] + figures + [Block].pointsRule(say)
  }

  private var tallies: [Block] {
    let rows = routes.enumerated().flatMap { index, route in
      route.work.persona.tallies(of: route.work.scenario, where: isTold).map { tally in
        Row(
          RowID("tally", "\(index)/\(tally.round)/\(tally.guesser.name ?? "")"),
          [
            Cell(.name, name(of: tally.guesser, in: route)),
            Cell(.round, "\(tally.round)"),
            Cell(.counted, "\(tally.counted)"), Cell(.hits, "\(tally.hits)"),
            Cell(.points, "\(tally.points.rounded)"),
          ])
      }
    }
    guard !rows.isEmpty else {
      return [
        .text(
          say(
            "Punten komen er zodra je onthult wat de bron zegt.",
            "There are points once you reveal what the source says."))
      ]
    }
    return [
      .heading(say("Punten, opgeteld", "Points, added up")),
      .table(
        Table(
          [
            Column(.name, .name, Phrase(say("wie", "who"))),
            Column(.round, .figure, Phrase(say("ronde", "round"))),
            Column(
              .counted, .figure,
              Phrase(say("geteld", "counted"), said: say("cijfers geteld", "figures counted"))),
            Column(.hits, .figure, Phrase(say("raak", "hits"))),
            Column(.points, .figure, Phrase(say("punten", "points"))),
          ], rows, hasHeadings: true)),
    ]
  }

  private var figures: [Block] {
    let columns = [
      Column(.name, .name, Phrase(say("wie", "who"))),
      Column(.round, .figure, Phrase(say("ronde", "round"))),
      Column(.figure, .figure, Phrase(say("schatting", "guess"))),
      Column(.points, .figure, Phrase(say("punten", "points"))),
    ]
    let all = guessed.enumerated().flatMap { index, figure in rows(of: figure, number: index) }
    return [.table(Table(columns, all, hasHeadings: true))]
  }

  /// What was guessed, in the order of the exercise, and then what it does not ask for.
  private var guessed: [FigureID] {
    let all = routes.flatMap { $0.work.scenario.guesses.map(\.figure) }
    let asked = (routes.first?.work.persona.exercise ?? []).filter { all.contains($0) }
    return all.reduce(into: asked) { figures, figure in
      if !figures.contains(figure) { figures.append(figure) }
    }
  }

  private func rows(of figure: FigureID, number: Int) -> [Row] {
    guard let work = routes.first?.work else { return [] }
    let heading = Row(
      RowID("figure", number), [Cell(.name, work.name(of: figure, say))], tone: .strong,
      isSelectable: false)
    guard isTold(figure) else {
      let covered = Row(
        RowID("source", number),
        [Cell(.name, say("nog niet onthuld", "not revealed yet"), tone: .secondary)], indent: 1,
        isSelectable: false)
      return [heading, covered]
    }
    let source = Row(
      RowID("source", number),
      [
        Cell(.name, say.sourceOfGuess, tone: .secondary), Cell(.figure, figure, of: work, say),
      ], indent: 1, opens: .show(.explanation(.intervention(figure.intervention))))
    let guesses = routes.enumerated().flatMap { index, route in
      route.work.scenario.rounds(of: figure).flatMap { round in
        route.work.scenario.guesses(of: figure, in: round).widestFirst.map { guess in
          row(of: guess, in: route, id: "\(number)/\(index)/\(round)/\(guess.by ?? "")")
        }
      }
    }
    return [heading, source] + guesses
  }

  private func row(of guess: Guess, in route: Route, id: String) -> Row {
    let score = route.work.persona.score(of: guess)
    return Row(
      RowID("guess", id),
      [
        Cell(.name, name(of: guess.guesser, in: route)),
        Cell(.round, "\(guess.round)"),
        Cell(.figure, say.said(guess.value, route.work.unit(of: guess.figure)), tone: .own),
        Cell(
          .points, score.map { say.said($0) } ?? say("telt niet", "not counted"),
          subjects: [Subject(guess.figure.intervention, guess.figure.part)]),
      ], indent: 1)
  }

  private func name(of guesser: Guesser, in route: Route) -> String {
    guard let route = route.name else { return say.name(of: guesser) }
    return guesser.name.map { "\(route): \($0)" } ?? route
  }
}

extension ColumnID {
  fileprivate static let round = ColumnID("round")
  fileprivate static let counted = ColumnID("counted")
  fileprivate static let hits = ColumnID("hits")
}
