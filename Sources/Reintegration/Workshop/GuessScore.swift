/// The points of a guess: how much of guess and source together both name, out of 100.
///
/// A band of `a` to `b` counts as (b - a) / step + 1, in steps of one week, one hour or € 50. It is
/// an exact fraction; only printing rounds. It is no mark for the guesser: the source's band is
/// colleagues' estimates, and never the truth.
package struct GuessScore: Hashable, Sendable {
  /// From 0 to 100.
  package let points: Points
  /// Whether the guess covers the whole band of the source ("raak").
  package let isHit: Bool

  /// Scores a guess of a figure.
  package init(_ guess: Guess.Value, of source: Estimate, in part: Part) {
    switch (guess, source) {
    case (.undeterminable, .unknown): self.init(points: Points(100, 1), isHit: true)
    case (.undeterminable, .known), (.band, .unknown):
      self.init(points: Points(0, 1), isHit: false)
    case (.band(let band), .known(let figure)):
      self.init(band, figure.band, step: part.guessStep)
    }
  }

  private init(points: Points, isHit: Bool) {
    self.points = points
    self.isHit = isHit
  }

  private init(_ guess: Band, _ source: Band, step: Amount) {
    let low = max(guess.low, source.low)
    let high = min(guess.high, source.high)
    let union = guess.hull(source)
    let points =
      low > high
      ? Points(0, 1)
      : Points(100 * (high - low + step).parts, (union.width + step).parts)
    self.init(points: points, isHit: guess.low <= source.low && guess.high >= source.high)
  }
}

extension Part {
  /// The step in which a guess of this figure is counted: one week, one hour, or € 50.
  package var guessStep: Amount {
    switch self {
    case .duration, .hours: 1
    case .cost: 50
    }
  }
}

extension Persona {
  /// Returns what the source says of a figure that is guessed, over all variants where it names none;
  /// nil where the persona has no such figure, or it falls outside the budget.
  ///
  /// A figure that is known in part counts by what is known, as in the totals.
  package func estimate(of figure: FigureID) -> Estimate? {
    guard flaw(naming: figure.intervention, variant: figure.variant) == nil,
      let forms = intervention(figure.intervention)?.forms(choosing: figure.variant)
    else { return nil }
    let estimates = forms.compactMap { $0.estimate(of: figure.part) }
    guard estimates.count == forms.count, let first = estimates.first else { return nil }
    let known = estimates.compactMap(\.figure)
    guard let one = known.first else { return first }
    guard known.count == estimates.count else {
      return .known(
        Figure(known.dropFirst().reduce(one.band.hull(.zero)) { $0.hull($1.band) }))
    }
    return .known(
      Figure(
        known.dropFirst().reduce(one.band) { $0.hull($1.band) },
        marks: known.dropFirst().reduce(one.marks) { $0.union($1.marks) }))
  }
}
