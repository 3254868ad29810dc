import Explorer
import Reintegration

/// The places that the table of keys tells apart.
extension KeyTable {
  static let known: [(name: Text, place: Place)] = [
    (Text(nl: "start", en: "start"), .start), (Text(nl: "bord", en: "board"), .board),
    (Text(nl: "persona", en: "persona"), .persona),
    (Text(nl: "fase", en: "phase"), .phase(.activation)),
    (Text(nl: "tijdlijn", en: "timeline"), .timeline), (Text(nl: "totaal", en: "totals"), .totals),
    (Text(nl: "totaal onderin", en: "totals below"), .summary),
    (explanation, .explanation(.totals)), (history, .history), (settings, .settings),
    (assumptions, .assumptions), (uncertainty, .sensitivity(.cost)), (comparison, .comparison),
    (actuals, .actuals), (load, .load), (files, .files), (discussion, .discussion(nil)),
    (purchases, .purchases), (Text(nl: "hulp", en: "help"), .help),
    (Text(nl: "alles", en: "everything"), .palette),
    (
      Text(nl: "vraag", en: "question"),
      .dialog(Dialog(title: Text(""), text: Text(""), answers: []))
    ),
    (Text(nl: "formulier", en: "form"), .details), (Text(nl: "rondleiding", en: "tour"), .tour(0)),
    (exercise, .exercise), (guesses, .guesses(FigureID("", .cost))),
    (points, .guessResults),
    (Text(nl: "presentatie", en: "presentation"), .presentation(0)),
    (Text(nl: "aantekeningen voor wie presenteert", en: "presenter's notes"), .trainer),
  ]

  /// Places with one name for all of them.
  static let groups: [(name: Text, places: [Text])] = [
    (
      Text(nl: "alle schermen van een scenario", en: "all screens of a scenario"),
      known.filter { Place.walk.contains($0.place) }.map(\.name)
    ),
    (
      Text(nl: "alle panelen", en: "all panes"),
      [
        explanation, history, settings, assumptions, uncertainty, load, files, discussion,
        purchases, comparison, actuals, exercise, guesses, points,
      ]
    ),
  ]

  private static let explanation = Text(nl: "uitleg", en: "explanation")
  private static let history = Text(nl: "geschiedenis", en: "history")
  private static let settings = Text(nl: "instellingen", en: "settings")
  private static let assumptions = Text(nl: "aannames", en: "assumptions")
  private static let uncertainty = Text(nl: "onzekerheid", en: "uncertainty")
  private static let comparison = Text(nl: "vergelijking", en: "comparison")
  private static let actuals = Text(nl: "geraamd en werkelijk", en: "estimated and actual")
  private static let load = Text(nl: "belasting", en: "load")
  private static let files = Text(nl: "bestanden", en: "files")
  private static let discussion = Text(nl: "gespreksvragen", en: "questions for discussion")
  private static let exercise = Text(nl: "oefening", en: "exercise")
  private static let guesses = Text(nl: "schattingen", en: "guesses")
  private static let points = Text(nl: "punten", en: "points")
  private static let purchases = Text(nl: "jaarbudget", en: "year's budget")
}
