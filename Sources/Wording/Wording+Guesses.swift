package import Reintegration

extension Wording {
  /// Names who guessed.
  package func name(of guesser: Guesser) -> String {
    guesser.name ?? self("zonder naam", "without a name")
  }

  /// Says a guess with its unit, or that there is nothing to tell.
  package func said(_ guess: Guess.Value, _ unit: Unit) -> String {
    switch guess {
    case .band(let band): said(band, unit)
    case .undeterminable: undeterminable
    }
  }

  /// That the source has no figure, somebody thinks.
  package var undeterminable: String { self("niet te bepalen", "cannot be told") }

  /// Says the points of a guess: "raak, 43".
  package func said(_ score: GuessScore) -> String {
    (score.isHit ? self("raak, ", "hit, ") : "") + "\(score.points.rounded)"
  }

  /// What the source's figure is: "schatting van collega's".
  package var sourceOfGuess: String {
    self("schatting van collega's", "estimate by colleagues")
  }

  /// That the source's figure is no truth.
  package var sourceIsNoTruth: String {
    self(
      "De bron geeft een schatting van collega's in het onderzoek, niet de waarheid.",
      "The source gives an estimate by colleagues in the study, not the truth.")
  }

  /// How a guess is scored, in sentences.
  package var ruleOfPoints: [String] {
    [
      self(
        "Een bandbreedte telt in stappen van 1 week, 1 uur of € 50; het eerste getal telt mee. Van 1 "
          + "tot 3 weken zijn dus 3 stappen.",
        "A range counts in steps of 1 week, 1 hour or €50, its first number included. So 1 to 3 "
          + "weeks are 3 steps."),
      self(
        "Punten: 100 keer de stappen die schatting en bron allebei hebben, gedeeld door alle stappen "
          + "die ze samen beslaan. Zonder overlap: 0.",
        "Points: 100 times the steps that guess and source both have, divided by all the steps that "
          + "they span together. Without overlap: 0."),
      self(
        "Raak: de hele bandbreedte van de bron valt binnen de schatting. Van twee die raak zijn, "
          + "krijgt de smalste de meeste punten.",
        "A hit: the whole range of the source lies within the guess. Of two hits the narrower one "
          + "gets the most points."),
      self(
        "'Niet te bepalen' is 100 punten als de bron geen cijfer heeft, en anders 0. Een cijfer "
          + "schatten dat de bron niet heeft: 0.",
        "'Cannot be told' is 100 points if the source has no figure, and 0 otherwise. Guessing a "
          + "figure that the source does not have: 0."),
      self(
        "Punten worden opgeteld, nooit gemiddeld. Wat niet is geschat, telt niet mee.",
        "Points are added up, never averaged. What was not guessed is not counted."),
    ]
  }
}
