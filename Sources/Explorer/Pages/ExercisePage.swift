import Reintegration
import Wording

/// The figures that are guessed before they are seen, and how far each is.
struct ExercisePage: PageSource {
  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Oefenen", "Exercise")
    guard let persona = model.work?.persona else { return Page(title) }
    guard !persona.exercise.isEmpty else {
      return Page(title, [.text(say(Self.nothing), .secondary)])
    }
    let isOn = model.exercise != nil
    let state = Row(
      Self.state,
      [
        Cell(.label, say("oefening", "exercise")),
        Cell(.text, isOn ? say("aan", "on") : say("uit", "off")),
      ],
      opens: Command(.toggleExercise), isAdjustable: true)
    let figures = persona.exercise.map { figure in
      Row(
        .figure(figure, of: persona),
        [
          Cell(.text, say.name(of: figure, of: persona)),
          Cell(
            .state,
            say(
              model.isCovered(figure) ? "afgedekt" : "te zien",
              model.isCovered(figure) ? "covered" : "shown")),
        ],
        opens: .show(.guesses(figure)))
    }
    return Page(
      title,
      [
        .text(isOn ? say(Self.whileOn) : say(Self.whileOff), .secondary),
        .table(.labelled([state])),
        .heading(say("Om te schatten", "To guess")),
        .table(Table([.text, Column(.state, .word)], figures)),
      ])
  }

  func adjust(_ row: RowID, by step: Int, in model: inout Model) -> [Effect] {
    model.run(Command(.toggleExercise))
  }

  fileprivate static let state = RowID("exercise")

  fileprivate static let nothing = Text(
    nl: "Bij deze persona is er niets te schatten.",
    en: "There is nothing to guess for this persona.")

  private static let whileOn = Text(
    nl: "Wat je nog niet hebt onthuld, is overal afgedekt: ook in wat ermee is berekend.",
    en: "What you have not revealed yet is covered everywhere: in what is computed with it too.")

  private static let whileOff = Text(
    nl: "Zet de oefening aan voordat je de cijfers bekijkt. Ze zijn dan overal afgedekt.",
    en: "Turn the exercise on before you look at the figures. They are covered everywhere then.")
}

extension ColumnID {
  static let state = ColumnID("state")
}

extension RowID {
  /// The row of a figure that is guessed, by its place in the exercise.
  static func figure(_ figure: FigureID, of persona: Persona) -> RowID {
    RowID("figure", persona.exercise.firstIndex(of: figure) ?? 0)
  }
}

extension Model {
  /// Returns whether a figure of the open persona is still to be guessed.
  func isCovered(_ figure: FigureID) -> Bool {
    guard let exercise, let persona = work?.persona else { return false }
    return exercise.covered(of: persona).contains(figure)
  }
}

extension Deed {
  static let exercise = opening(
    { _ in .exercise },
    Text(nl: "Oefenen: cijfers schatten", en: "Exercise: guess figures"),
    label: Text(nl: "oefenen", en: "exercise"), .looking,
    words: [
      Text(nl: "oefenen", en: "exercise"), Text(nl: "schatten", en: "guess"),
      Text(nl: "raden", en: "guessing"),
    ])

  static let toggleExercise = Deed(
    Text(nl: "De oefening aan of uit", en: "Exercise on or off"),
    label: Text(nl: "aan/uit", en: "on/off"), .looking,
    words: [Text(nl: "oefening", en: "practice")],
    at: { $0 == .exercise },
    unless: { model, _ in
      model.work?.persona.exercise.isEmpty == false ? nil : ExercisePage.nothing
    },
    keepsNotice: false,
    run: { model, _ in
      guard let id = model.work?.persona.id else { return [] }
      let isOn = model.exercises[id] == nil
      model.exercises[id] = isOn ? Exercise() : nil
      model.notice = Notice(
        .info,
        isOn
          ? Text(
            nl: "De oefening staat aan: wat je schat, is overal afgedekt.",
            en: "The exercise is on: what you guess is covered everywhere.")
          : Text(
            nl: "De oefening staat uit: alle cijfers zijn te zien.",
            en: "The exercise is off: all figures are shown."))
      return []
    })
}
