import Reintegration

/// What a group answered, guessed and found, beside the choices of its scenario.
struct WorkshopSheet {
  /// What is written where the source is thought to have no figure.
  static let undeterminable = "undeterminable"

  private let fields: Fields<ScenarioKey>
  private let persona: Persona
  private let check: FigureCheck

  init(_ fields: Fields<ScenarioKey>, of persona: Persona, own: InterventionList) {
    self.fields = fields
    self.persona = persona
    check = FigureCheck(persona: persona, own: own.interventions, unsound: own.unsound)
  }

  /// Reads the sheet into a scenario; what cannot be read is reported and left out.
  func put(into scenario: inout Scenario) {
    scenario.answers = answers()
    scenario.guesses = guesses()
    scenario.actual = actual()
  }

  private func answers() -> [Answer] {
    var answers: [Answer] = []
    for element in fields[.answers]?.list() ?? [] {
      guard let fields = Fields<AnswerKey>(element) else { continue }
      let value = fields.required(.question)
      let text = fields.required(.text)
      let words = text?.ownWords() ?? ""
      guard let value, let question = value.id(), text != nil else { continue }
      if persona.question(question) == nil {
        let nearest = NearestMatch.of(question, in: persona.questions.map(\.id))
        value.report(.unknownQuestion(question, of: persona.name, nearest: nearest))
      } else if answers.contains(where: { $0.question == question }) {
        value.report(.namedTwice(question))
      }
      answers.append(Answer(question: question, text: words))
    }
    return answers
  }

  private func guesses() -> [Guess] {
    var guesses: [Guess] = []
    for element in fields[.guesses]?.list() ?? [] {
      guard let fields = Fields<GuessKey>(element) else { continue }
      let by = fields[.by]?.ownWords()
      let round = fields[.round]?.whole(in: Guess.roundsAllowed) ?? 1
      let figure = check.figure(
        fields.required(.intervention), fields[.variant], fields.required(.figure), isGuessed: true)
      let value = fields.required(.guess)?.guessed()
      guard let figure, let value else { continue }
      let guess = Guess(by: by, round: round, figure, value)
      let isTwice = guesses.contains {
        $0.by == by && $0.round == round && $0.figure == figure
      }
      if isTwice { element.report(.figureTwice) }
      guesses.append(guess)
    }
    return guesses
  }

  private func actual() -> [Actual] {
    var all: [Actual] = []
    for element in fields[.actual]?.list() ?? [] {
      guard let fields = Fields<ActualKey>(element) else { continue }
      let figure = check.figure(
        fields.required(.intervention), fields[.variant], fields.required(.figure),
        isGuessed: false)
      let value = fields.required(.value)?.band()
      guard let figure, let value else { continue }
      if all.contains(where: { $0.figure == figure }) { element.report(.figureTwice) }
      all.append(Actual(figure, value))
    }
    return all
  }
}

extension YamlValue {
  /// Reads what a figure is guessed to be: a band, or that it cannot be told.
  fileprivate func guessed() -> Guess.Value? {
    guard let scalar, scalar.contains(where: \.isLetter) else { return band().map { .band($0) } }
    guard scalar == WorkshopSheet.undeterminable else {
      let nearest = NearestMatch.of(scalar, in: [WorkshopSheet.undeterminable])
      report(.notAGuess(scalar, nearest: nearest))
      return nil
    }
    return .undeterminable
  }
}
