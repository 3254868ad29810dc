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
  }

  /// One phase laid out.
  package struct Stage: Hashable, Sendable {
    /// All passes of the phase.
    package let span: Span
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

  /// Lays out the stages, each entry with the weeks given for it.
  init(_ stages: [Trajectory.Stage], weeks: (_ stage: Int, _ step: Int) -> Amount) {
    var laidOut: [Stage] = []
    laidOut.reserveCapacity(stages.count)
    var latestEnd = Amount.zero
    var waiting = Amount.zero
    for (index, stage) in stages.enumerated() {
      let pass = Pass(stage) { weeks(index, $0) }
      let before = stage.start == .with ? laidOut.last?.span.start ?? .zero : latestEnd
      let earliest = stage.earliestWeek ?? .zero
      let start = max(before, earliest)
      let wait = max(earliest - latestEnd, .zero)
      let pauses = stage.times * pass.pauses
      let end = start + stage.times * pass.length
      waiting = waiting + wait + pauses
      latestEnd = max(latestEnd, end)
      laidOut.append(
        Stage(
          span: Span(start: start, end: end), wait: wait, pauses: pauses,
          steps: pass.spans.map { Span(start: start + $0.start, end: start + $0.end) }))
    }
    self.stages = laidOut
    self.elapsed = latestEnd
    self.waiting = waiting
  }

  /// The weeks of one pass, counted from its start.
  struct Pass {
    private(set) var spans: [Span] = []
    private(set) var length = Amount.zero
    private(set) var pauses = Amount.zero

    init(_ stage: Trajectory.Stage, weeks: (_ step: Int) -> Amount) {
      spans.reserveCapacity(stage.steps.count)
      var stepStart = Amount.zero
      var stepEnd = Amount.zero
      var longestBackground = Amount.zero
      for (index, step) in stage.steps.enumerated() {
        let weeks = weeks(index)
        switch step.entry.start {
        case .after:
          stepStart = stepEnd
          stepEnd = stepStart + weeks
          spans.append(Span(start: stepStart, end: stepEnd))
        case .with:
          stepEnd = max(stepEnd, stepStart + weeks)
          spans.append(Span(start: stepStart, end: stepStart + weeks))
        case .phase:
          longestBackground = max(longestBackground, weeks)
          spans.append(Span(start: .zero, end: weeks))
        }
        if step.intervention.definition.isPause { pauses = pauses + weeks }
      }
      length = max(stepEnd, longestBackground)
    }
  }
}
