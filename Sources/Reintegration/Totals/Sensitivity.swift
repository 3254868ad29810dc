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
    let weeks = stages.flatMap { $0.steps.map(\.figures.duration.known) }
    var lines: [Sensitivity] = []
    lines.reserveCapacity(weeks.count)
    for stage in stages {
      for step in stage.steps {
        let place = lines.count
        let shortened =
          weeks[place].isSingle
          ? long
          : Schedule(trajectory.stages) { $0 == place ? weeks[$0].low : weeks[$0].high }
        let hours = stage.times * step.figures.hours.known.width
        lines.append(
          Sensitivity(
            intervention: step.id, phase: stage.phase,
            cost: stage.times * (step.figures.cost?.known.width ?? .zero),
            clientHours: step.figures.by == .client ? hours : .zero,
            professionalHours: step.figures.by == .professional ? hours : .zero,
            elapsedWeeks: long.elapsed - shortened.elapsed))
      }
    }
    return lines.enumerated()
      .sorted { ($1.element.cost, $0.offset) < ($0.element.cost, $1.offset) }
      .map(\.element)
  }
}
