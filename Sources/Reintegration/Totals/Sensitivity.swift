/// How much of each total's width (high less low) is one entry's.
package struct Sensitivity: Hashable, Sendable {
  package let intervention: String
  package let phase: Phase
  fileprivate let widths: PerMeasure<Amount>

  /// The width of a measure, in its unit and over all passes; nil where it is not compared.
  ///
  /// Of the elapsed weeks it is what the longest time loses when this entry alone is at its low end.
  package subscript(measure: Measure) -> Amount? {
    Measure.compared.contains(measure) ? widths[measure] : nil
  }

  fileprivate init(_ step: Totals.Step, of phase: Phase, times: Int, elapsed: Amount) {
    intervention = step.id
    self.phase = phase
    var widths = PerMeasure { _ in Amount.zero }
    for measure in Measure.added {
      if let band = step.figures[measure]?.band { widths[measure] = times * band.width }
    }
    widths[.elapsed] = elapsed
    self.widths = widths
  }
}

extension Totals {
  /// Returns a line for every entry, the widest of a measure first, ties in entry order.
  package func sensitivity(
    of trajectory: Trajectory, by measure: Measure = .cost
  ) -> [Sensitivity] {
    let longest = LongestWeeks(
      trajectory.stages, weeks: stages.map { $0.steps.map(\.figures.duration.known.high) })
    var lines: [Sensitivity] = []
    lines.reserveCapacity(stages.reduce(0) { $0 + $1.steps.count })
    for place in stages.indices {
      let stage = stages[place]
      for index in stage.steps.indices {
        let weeks = stage.steps[index].figures.duration.known
        let shortened =
          weeks.isSingle
          ? long.elapsed : longest.elapsed(shortening: index, of: place, to: weeks.low)
        lines.append(
          Sensitivity(
            stage.steps[index], of: stage.phase, times: stage.times,
            elapsed: long.elapsed - shortened))
      }
    }
    // The sort is stable, so that ties stay in entry order.
    let widths = lines.map { $0.widths[measure] }
    return lines.indices.sorted { widths[$0] > widths[$1] }.map { lines[$0] }
  }
}
