/// Which of the two cases a schedule lays out (engine rules: every duration at one end).
package enum ScheduleCase: Hashable, Sendable, CaseIterable {
  /// Every duration at its low end.
  case short
  /// Every duration at its high end.
  case long

  package var end: Band.End { self == .short ? .low : .high }
}

/// The phases of a trajectory laid out over weeks, in one case.
package struct Schedule: Hashable, Sendable {
  /// From a week up to, not including, another.
  package struct Span: Hashable, Sendable {
    package let start: Amount
    package let end: Amount

    package var weeks: Amount { end - start }

    /// Returns the span so many weeks later.
    func moved(by weeks: Amount) -> Span { Span(start: start + weeks, end: end + weeks) }
  }

  /// One phase laid out.
  package struct Stage: Hashable, Sendable {
    /// All passes of the phase.
    package let span: Span
    /// Weeks of one pass.
    package let pass: Amount
    /// Weeks of waiting before the phase, for its earliest week.
    package let wait: Amount
    /// Weeks of pause within it, in all its passes.
    package let pauses: Amount
    /// The entries' spans in the first pass, in their order.
    package let steps: [Span]
  }

  package let stages: [Stage]
  /// The latest end of all phases.
  package let elapsed: Amount
  /// The waits before phases and the pauses.
  package let waiting: Amount

  /// Elapsed less waiting, not below 0.
  package var active: Amount { max(elapsed - waiting, .zero) }

  /// Lays out the stages, each entry with the weeks given for it by its place among all entries.
  init(_ stages: [Trajectory.Stage], weeks: (_ place: Int) -> Amount) {
    var laidOut: [Stage] = []
    laidOut.reserveCapacity(stages.count)
    var latestEnd = Amount.zero
    var waiting = Amount.zero
    var place = 0
    for index in stages.indices {
      let times = stages[index].times
      let earliest = stages[index].earliestWeek ?? .zero
      let before = stages[index].start == .with ? laidOut.last?.span.start ?? .zero : latestEnd
      let start = max(before, earliest)
      let pass = Pass(stages[index].steps, from: start) { weeks(place + $0) }
      let wait = max(earliest - latestEnd, .zero)
      let pauses = times * pass.pauses
      let end = start + times * pass.length
      waiting = waiting + wait + pauses
      latestEnd = max(latestEnd, end)
      laidOut.append(
        Stage(
          span: Span(start: start, end: end), pass: pass.length, wait: wait, pauses: pauses,
          steps: pass.spans))
      place += pass.spans.count
    }
    self.stages = laidOut
    self.elapsed = latestEnd
    self.waiting = waiting
  }

  /// The weeks of one pass of a phase.
  private struct Pass {
    var spans: [Span] = []
    var length = Amount.zero
    var pauses = Amount.zero

    init(_ steps: [Trajectory.Step], from start: Amount, weeks: (_ index: Int) -> Amount) {
      spans.reserveCapacity(steps.count)
      var stepStart = start
      var stepEnd = start
      var latestEnd = start
      for index in steps.indices {
        let weeks = weeks(index)
        switch steps[index].entry.start {
        case .after:
          stepStart = stepEnd
          stepEnd = stepStart + weeks
          spans.append(Span(start: stepStart, end: stepEnd))
        case .with:
          stepEnd = max(stepEnd, stepStart + weeks)
          spans.append(Span(start: stepStart, end: stepStart + weeks))
        case .phase:
          latestEnd = max(latestEnd, start + weeks)
          spans.append(Span(start: start, end: start + weeks))
        }
        if steps[index].intervention.isPause { pauses = pauses + weeks }
      }
      length = max(stepEnd, latestEnd) - start
    }
  }
}
