/// The client's weekly load over one pass of a schedule, in hours per week.
package struct PeakLoad: Hashable, Sendable {
  /// The load from a week on, until the next change.
  package struct Change: Hashable, Sendable {
    package let week: Amount
    package let hoursPerWeek: Amount
  }

  /// The load after each week in which it changes, in order; empty where there is none.
  package let changes: [Change]
  /// The largest load; 0 where there is none.
  package let hoursPerWeek: Amount

  init(_ schedule: Schedule, figures: [[StepFigures]], case scheduleCase: ScheduleCase) {
    var running: [(span: Schedule.Span, load: Amount)] = []
    for (stage, laidOut) in schedule.stages.enumerated() {
      for (step, span) in laidOut.steps.enumerated() where span.start < span.end {
        let figures = figures[stage][step]
        guard figures.by == .client, figures.duration.unknown == nil else { continue }
        let load = figures.load.end(scheduleCase.end)
        if load > .zero { running.append((span, load)) }
      }
    }
    var weeks: [Amount] = []
    for (span, _) in running { weeks += [span.start, span.end] }
    weeks.sort()
    var changes: [Change] = []
    var peak = Amount.zero
    for week in weeks where changes.last?.week != week {
      var load = Amount.zero
      for (span, hours) in running where span.start <= week && week < span.end {
        load = load + hours
      }
      changes.append(Change(week: week, hoursPerWeek: load))
      peak = max(peak, load)
    }
    self.changes = changes
    hoursPerWeek = peak
  }
}

extension Trajectory {
  /// Returns the client's load over the weeks, in one case.
  package func load(in scheduleCase: ScheduleCase, of totals: Totals) -> PeakLoad {
    PeakLoad(
      scheduleCase == .short ? totals.short : totals.long,
      figures: totals.stages.map { $0.steps.map(\.figures) }, case: scheduleCase)
  }
}
