/// The person or group whose guesses they are; without a name where one guesses alone.
package struct Guesser: Hashable, Sendable {
  package let name: String?

  package init(_ name: String?) { self.name = name }
}

extension Guess {
  package var guesser: Guesser { Guesser(by) }
}

extension Scenario {
  /// Those who guessed, in the order in which they first did.
  package var guessers: [Guesser] {
    guesses.map(\.guesser).reduce(into: []) { guessers, guesser in
      if !guessers.contains(guesser) { guessers.append(guesser) }
    }
  }

  /// Returns the rounds in which a figure was guessed, the first one first.
  package func rounds(of figure: FigureID) -> [Int] {
    Set(guesses.filter { $0.figure == figure }.map(\.round)).sorted()
  }

  /// Returns what was guessed of a figure in a round, in the order in which it was written down.
  package func guesses(of figure: FigureID, in round: Int) -> [Guess] {
    guesses.filter { $0.figure == figure && $0.round == round }
  }

  /// Returns what somebody guessed a figure to be in a round; nil where that is nothing.
  package func guess(of figure: FigureID, in round: Int, by guesser: Guesser) -> Guess? {
    guesses(of: figure, in: round).first { $0.guesser == guesser }
  }
}

extension [Guess] {
  /// The guesses as they are talked about: the widest first, those that cannot be told last, and
  /// equals in the order in which they were written down.
  package var widestFirst: [Guess] {
    enumerated().sorted { left, right in
      switch (left.element.width, right.element.width) {
      case (let one?, let other?) where one != other: one > other
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}

extension Guess {
  /// How far its ends lie apart; nil where it says that there is no figure.
  fileprivate var width: Amount? {
    switch value {
    case .band(let band): band.width
    case .undeterminable: nil
    }
  }
}
