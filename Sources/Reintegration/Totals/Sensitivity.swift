/// How much of each total's width (high less low) is one entry's.
package struct Sensitivity: Hashable, Sendable {
  package let intervention: String
  package let phase: Phase
  private let widths: PerMeasure<Amount>

  /// The width of a measure, in its unit and over all passes; nil where it is not compared.
  ///
  /// Of the elapsed weeks it is what the longest time loses when this entry alone is at its low end.
  package subscript(measure: Measure) -> Amount? {
    Measure.compared.contains(measure) ? widths[measure] : nil
  }

  fileprivate init(_ step: Totals.Step, of stage: Totals.Stage, elapsed: Amount) {
    intervention = step.id
    phase = stage.phase
    widths = PerMeasure {
      $0 == .elapsed ? elapsed : stage.times * (step.figures[$0]?.known.width ?? .zero)
    }
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
    for (place, stage) in stages.enumerated() {
      for (index, step) in stage.steps.enumerated() {
        let weeks = step.figures.duration.known
        let shortened =
          weeks.isSingle
          ? long.elapsed : longest.elapsed(shortening: index, of: place, to: weeks.low)
        lines.append(Sensitivity(step, of: stage, elapsed: long.elapsed - shortened))
      }
    }
    let widths = lines.map { $0[measure] ?? .zero }
    return lines.indices
      .sorted { (widths[$1], $0) < (widths[$0], $1) }
      .map { lines[$0] }
  }
}
