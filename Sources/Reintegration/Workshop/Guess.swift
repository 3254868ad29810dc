/// What a person or a group guesses a figure to be, before it is shown ("schatting").
package struct Guess: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case band(Band)
    /// The source has no figure, the guesser thinks ("niet te bepalen").
    case undeterminable
  }

  /// The person or group; nil where one guesses alone.
  package var by: String?
  /// The round in which it was guessed, from 1.
  package var round: Int
  package var figure: FigureID
  package var value: Value

  /// The rounds that a file may name.
  package static let roundsAllowed = 1...99

  package init(by: String? = nil, round: Int = 1, _ figure: FigureID, _ value: Value) {
    self.by = by
    self.round = round
    self.figure = figure
    self.value = value
  }
}
