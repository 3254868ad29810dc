/// What the guesses of one guesser in one round come to ("stand"): summed, never averaged.
package struct GuessTally: Hashable, Sendable {
  package let guesser: Guesser
  package let round: Int
  /// How many figures were guessed and counted; what was not answered is not.
  package private(set) var counted = 0
  /// How many of them cover what the source says.
  package private(set) var hits = 0
  package private(set) var points = Points.zero

  fileprivate init(_ guesser: Guesser, _ round: Int) {
    self.guesser = guesser
    self.round = round
  }

  fileprivate mutating func add(_ score: GuessScore) {
    counted += 1
    hits += score.isHit ? 1 : 0
    points = points + score.points
  }
}

extension Persona {
  /// Returns the score of a guess; nil for a figure that the source does not speak of.
  package func score(of guess: Guess) -> GuessScore? {
    estimate(of: guess.figure).map { GuessScore(guess.value, of: $0, in: guess.figure.part) }
  }

  /// Returns what every guesser comes to in every round, in the order of the guessers.
  ///
  /// - Parameter isTold: Whether the source's figure may be known; what may not is left out.
  package func tallies(
    of scenario: Scenario, where isTold: (FigureID) -> Bool
  ) -> [GuessTally] {
    let guesses = scenario.guesses.filter { isTold($0.figure) }
    return scenario.guessers.flatMap { guesser -> [GuessTally] in
      let own = guesses.filter { $0.guesser == guesser }
      return Set(own.map(\.round)).sorted().compactMap { round in
        var tally = GuessTally(guesser, round)
        for guess in own where guess.round == round {
          if let score = score(of: guess) { tally.add(score) }
        }
        return tally.counted > 0 ? tally : nil
      }
    }
  }
}
