import Reintegration
import Wording

/// Asks what somebody guesses a figure to be in a round: a low and a high, or that it cannot be told.
struct GuessForm: FormSource {
  let figure: FigureID
  let round: Int
  /// Whose guess it is; nil for that of somebody who has not guessed before.
  let guesser: Guesser?

  func title(in model: Model) -> Text {
    Text(nl: "Schatting, ronde \(round)", en: "Guess, round \(round)")
  }

  func form(of model: Model) -> Form? {
    guard let work = model.work else { return nil }
    let value = guess(in: work.scenario)?.value
    let isUndeterminable = value == .undeterminable
    let band: String =
      if case .band(let band) = value { model.say.exact(band) } else { "" }
    let unit = Text { $0("in ", "in ") + $0.name(of: work.unit(of: figure), isOne: false) }
    return Form(
      [
        Form.Field(
          .by, Text(nl: "Wie", en: "Who"), .text(TextField(guesser?.name ?? "")),
          beside: Text(nl: "een persoon of een groep", en: "a person or a group")),
        Form.Field(
          .guess, Text(nl: "Van-tot", en: "Low-high"), .text(TextField(band)), beside: unit),
        Form.Field(
          .kind, Text(nl: "Soort", en: "Kind"),
          .choice(
            [
              Text(nl: "een bandbreedte", en: "a range"), Text { $0.undeterminable },
            ], isUndeterminable ? 1 : 0)),
      ],
      explanation: Text { say in
        work.name(of: figure, say)
          + say(
            ". Een getal of van-tot. Denk je dat de bron geen cijfer heeft? Kies dan 'niet te "
              + "bepalen'. Leeg = geen schatting.",
            ". A number or low-high. Do you think that the source has no figure? Then choose "
              + "'cannot be told'. Empty = no guess.")
      })
  }

  /// Whose guess it is is known where they guessed before.
  func firstRow(in model: Model) -> RowID? {
    guesser?.name == nil ? nil : FieldName.guess.row
  }

  func problem(in field: Form.Field, of form: Form, in model: Model) -> Text? {
    guard let work = model.work else { return nil }
    switch field.name {
    case .by: return problem(withName: field.text.trimmed.nilIfEmpty, in: work.scenario)
    case .guess:
      let isUndeterminable = form[.kind]?.choice == 1
      guard isUndeterminable, !field.text.isBlank else {
        return field.bandProblem(model.say, in: work.unit(of: figure))
      }
      return Text(
        nl: "Maak dit leeg, of kies hieronder 'een bandbreedte'.",
        en: "Empty this, or choose 'a range' below.")
    default: return nil
    }
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    guard let work = model.work else { return [] }
    let name = form[.by]?.text.trimmed.nilIfEmpty
    let value: Guess.Value? =
      form[.kind]?.choice == 1
      ? .undeterminable : form[.guess]?.band(model.say).map { .band($0) }
    model.change(
      Text { $0("Schatting: ", "Guess: ") + work.name(of: figure, $0) }, about: nil
    ) { scenario in
      let index = guess(in: scenario).flatMap { scenario.guesses.firstIndex(of: $0) }
      switch (index, value) {
      case (let index?, let value?):
        scenario.guesses[index].by = name
        scenario.guesses[index].value = value
      case (let index?, nil): scenario.guesses.remove(at: index)
      case (nil, let value?):
        scenario.guesses.append(Guess(by: name, round: round, figure, value))
      case (nil, nil): break
      }
    }
    // The next to guess must not open this one.
    if model.place == .guesses(figure), let scenario = model.work?.scenario {
      let next = scenario.guessers.first { scenario.guess(of: figure, in: round, by: $0) == nil }
      model.visit.row = next.map(GuessesPage.turn) ?? GuessesPage.another
    }
    return []
  }

  private func guess(in scenario: Scenario) -> Guess? {
    guesser.flatMap { scenario.guess(of: figure, in: round, by: $0) }
  }

  /// That another guess of this round is by somebody of the same name.
  private func problem(withName name: String?, in scenario: Scenario) -> Text? {
    // A name that is as it was in a file stays.
    if let guesser, guesser.name == name { return nil }
    let own = guess(in: scenario)
    let others = scenario.guesses(of: figure, in: round).filter { $0 != own }
    guard others.contains(where: { $0.by?.folded == name?.folded }) else { return nil }
    return name.map {
      Text(
        nl: "Van \($0) staat er in deze ronde al een schatting.",
        en: "There is a guess by \($0) in this round already.")
    }
      ?? Text(
        nl: "Vul in van wie deze schatting is: er staat er al een zonder naam.",
        en: "Fill in whose guess this is: there is one without a name already.")
  }
}

extension FieldName {
  package static let by = FieldName("by")
  package static let guess = FieldName("guess")
  package static let kind = FieldName("kind")
}
