/// How much of each total's width is one entry's.
package struct Sensitivity: Hashable, Sendable {
  package let intervention: String
  package let phase: Phase
  /// Euros, all passes.
  package let cost: Amount
  /// Hours, all passes.
  package let clientHours: Amount
  package let professionalHours: Amount
  /// Weeks that the longest elapsed time loses when this entry alone is at its low end.
  package let elapsedWeeks: Amount
}

extension Totals {
  /// Returns a line for every entry, the widest cost first, ties in entry order.
  package func sensitivity(of trajectory: Trajectory) -> [Sensitivity] {
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
        let hours = stage.times * step.figures.hours.known.width
        lines.append(
          Sensitivity(
            intervention: step.id, phase: stage.phase,
            cost: stage.times * (step.figures.cost?.known.width ?? .zero),
            clientHours: step.figures.by == .client ? hours : .zero,
            professionalHours: step.figures.by == .professional ? hours : .zero,
            elapsedWeeks: long.elapsed - shortened))
      }
    }
    return lines.enumerated()
      .sorted { ($1.element.cost, $0.offset) < ($0.element.cost, $1.offset) }
      .map(\.element)
  }
}
