/// The client's weekly load over a schedule, in hours per week.
package struct PeakLoad: Hashable, Sendable {
  /// The load from a week on, until the next change.
  package struct Change: Hashable, Sendable {
    package let week: Amount
    package let hoursPerWeek: Amount
  }

  /// The load after each week in which it changes, in order and in all passes of the phases; empty
  /// where there is none.
  package let changes: [Change]
  /// The largest load in one pass; 0 where there is none.
  package let hoursPerWeek: Amount

  init(
    _ schedule: Schedule, case scheduleCase: ScheduleCase, times: (_ stage: Int) -> Int,
    figures: (Int) -> StepFigures
  ) {
    hoursPerWeek = Self.largest(schedule, case: scheduleCase, figures: figures)
    let loads = Self.loads(schedule, case: scheduleCase, times: times, figures: figures)
    let weeks = Set(loads.flatMap { [$0.span.start, $0.span.end] }).sorted()
    changes = weeks.map { Change(week: $0, hoursPerWeek: Self.load(at: $0, of: loads)) }
  }

  /// Returns the largest load alone; the figures are by their place among all entries.
  static func largest(
    _ schedule: Schedule, case scheduleCase: ScheduleCase, figures: (Int) -> StepFigures
  ) -> Amount {
    largest(of: loads(schedule, case: scheduleCase, figures: figures))
  }

  private typealias Load = (span: Schedule.Span, hoursPerWeek: Amount)

  private static func loads(
    _ schedule: Schedule, case scheduleCase: ScheduleCase,
    times: (_ stage: Int) -> Int = { _ in 1 },
    figures: (Int) -> StepFigures
  ) -> [Load] {
    var loads: [Load] = []
    var place = 0
    for stage in schedule.stages.indices {
      for span in schedule.stages[stage].steps {
        let figures = figures(place)
        place += 1
        guard figures.by == .client, figures.duration.unknown == nil, span.start < span.end
        else { continue }
        let hours = figures.load.end(scheduleCase.end)
        guard hours > .zero else { continue }
        for pass in 0..<times(stage) {
          loads.append((span.moved(by: pass * schedule.stages[stage].pass), hours))
        }
      }
    }
    return loads
  }

  private static func load(at week: Amount, of loads: [Load]) -> Amount {
    var sum = Amount.zero
    for (span, hours) in loads where span.start <= week && week < span.end { sum = sum + hours }
    return sum
  }

  /// The load is largest at a moment at which something starts.
  private static func largest(of loads: [Load]) -> Amount {
    var largest = Amount.zero
    for (span, _) in loads { largest = max(largest, load(at: span.start, of: loads)) }
    return largest
  }
}

extension Trajectory {
  /// Returns the client's load over the weeks, in one case.
  package func load(in scheduleCase: ScheduleCase, of totals: Totals) -> PeakLoad {
    let figures = totals.stages.flatMap { $0.steps.map(\.figures) }
    return PeakLoad(
      scheduleCase == .short ? totals.short : totals.long, case: scheduleCase,
      times: { stages[$0].times }, figures: { figures[$0] })
  }
}
