/// Weeks without any intervention: a wait for a phase's earliest week, or a pause.
package struct IdleSpan: Hashable, Sendable {
  package let span: Schedule.Span
  /// The pauses ("pauze") that make it, by their ids; empty where it is only a wait.
  package let pauses: [String]
}

extension Trajectory {
  /// Returns whether something of another phase runs during a pause, whose weeks count as waiting
  /// all the same.
  package func hasWorkBesidePause(in totals: Totals) -> Bool {
    guard hasPause else { return false }
    return [totals.short, totals.long].contains { schedule in
      let placed = placed(in: schedule)
      let work = placed.filter { !$0.step.intervention.isPause }
      return placed.filter(\.step.intervention.isPause).contains { pause in
        work.contains {
          $0.stage != pause.stage && $0.span.start < pause.span.end
            && pause.span.start < $0.span.end
        }
      }
    }
  }

  /// Returns the weeks without any intervention that the waiting time of a schedule is made of, in
  /// order; those that meet are one.
  package func idleSpans(in schedule: Schedule) -> [IdleSpan] {
    let waits = schedule.stages.filter { $0.wait > .zero }.map { stage in
      let start = stage.span.start
      return IdleSpan(span: Schedule.Span(start: start - stage.wait, end: start), pauses: [])
    }
    guard hasPause else { return merged(waits) }
    let pauses = placed(in: schedule)
      .filter { $0.step.intervention.isPause && $0.span.weeks > .zero }
      .map { IdleSpan(span: $0.span, pauses: [$0.step.id]) }
    return merged(waits + pauses)
  }

  /// Whether there is a pause at all: in most trajectories there is none.
  private var hasPause: Bool {
    stages.contains { stage in stage.steps.contains { $0.intervention.isPause } }
  }

  /// Every step in every pass of its phase, with its weeks.
  private func placed(
    in schedule: Schedule
  ) -> [(stage: Int, step: Step, span: Schedule.Span)] {
    zip(stages, schedule.stages).enumerated().flatMap { index, pair in
      let (stage, laidOut) = pair
      return zip(stage.steps, laidOut.steps).flatMap { step, span in
        (0..<stage.times).map { pass in
          (stage: index, step: step, span: span.moved(by: pass * laidOut.pass))
        }
      }
    }
  }

  private func merged(_ spans: [IdleSpan]) -> [IdleSpan] {
    let sorted = spans.sorted {
      ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end)
    }
    return sorted.reduce(into: []) { merged, next in
      guard let last = merged.last, next.span.start <= last.span.end else {
        return merged.append(next)
      }
      let end = max(last.span.end, next.span.end)
      merged[merged.count - 1] = IdleSpan(
        span: Schedule.Span(start: last.span.start, end: end),
        pauses: last.pauses + next.pauses.filter { !last.pauses.contains($0) })
    }
  }
}
