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
    [totals.short, totals.long].contains { schedule in
      stages.indices.contains { stage in
        stages[stage].steps.indices.contains { step in
          guard stages[stage].steps[step].intervention.isPause else { return false }
          let pause = schedule.stages[stage].steps[step]
          return schedule.stages.indices.contains { other in
            other != stage
              && zip(stages[other].steps, schedule.stages[other].steps).contains { step, span in
                !step.intervention.isPause && span.start < pause.end && pause.start < span.end
              }
          }
        }
      }
    }
  }

  /// Returns the weeks without any intervention that the waiting time of a schedule is made of, in
  /// order; those that meet are one.
  package func idleSpans(in schedule: Schedule) -> [IdleSpan] {
    var found: [IdleSpan] = []
    for (stage, laidOut) in zip(stages, schedule.stages) {
      if laidOut.wait > .zero {
        let start = laidOut.span.start
        found.append(
          IdleSpan(span: Schedule.Span(start: start - laidOut.wait, end: start), pauses: []))
      }
      for (step, span) in zip(stage.steps, laidOut.steps)
      where step.intervention.isPause && span.weeks > .zero {
        for pass in 0..<stage.times {
          found.append(IdleSpan(span: span.moved(by: pass * laidOut.pass), pauses: [step.id]))
        }
      }
    }
    found.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    return found.reduce(into: []) { merged, next in
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
