import Reintegration

/// A phase on the timeline: what every pass of it and of its entries looks like as a bar.
struct TimelineStage {
  let short: Schedule.Stage
  let long: Schedule.Stage
  private let times: Int
  private let totals: Totals.Stage
  private let steps: [Trajectory.Step]

  init(_ index: Int, of current: Evaluation) {
    short = current.totals.short.stages[index]
    long = current.totals.long.stages[index]
    totals = current.totals.stages[index]
    steps = current.trajectory.stages[index].steps
    times = totals.times
  }

  /// The weeks of waiting before it, for its earliest week.
  var wait: Band { Band(between: short.wait, and: long.wait) }

  /// Every pass of the entry at a place.
  func passes(of step: Int) -> [PassWeeks] {
    (0..<times).map { PassWeeks(short.steps[step], long.steps[step], pass: $0, self) }
  }

  /// The bars of the wait before it.
  var waitSpans: [Span] {
    guard wait.high > .zero else { return [] }
    let start = min(short.span.start, long.span.start)
    return [Span(.waiting, from: max(start - wait.high, .zero), to: start)]
  }

  /// The bars of the entry at a place; the weeks of a pause are weeks of waiting.
  func spans(of step: Int) -> [Span] {
    let passes = passes(of: step)
    let isPause = steps[step].intervention.isPause
    let open =
      totals.steps[step].figures.duration.unknown == nil
      ? [] : passes.map { Span.open(from: $0.end.high) }
    return open
      + spans(between: passes) { weeks in
        if passes.contains(where: { $0.holds(weeks) }) { return isPause ? .waiting : .certain }
        return passes.contains { $0.mayHold(weeks) } ? .spread : nil
      }
  }

  /// The bars of the phase as a whole, with the pauses in it as waiting.
  var spans: [Span] {
    let places = steps.indices
    let pauses = places.filter { steps[$0].intervention.isPause }.flatMap(passes)
    let work = places.filter { !steps[$0].intervention.isPause }.flatMap(passes)
    let isOpen = totals.steps.contains { $0.figures.duration.unknown != nil }
    let (start, end) = (totals.start, totals.end)
    return (isOpen ? [.open(from: end.high)] : [])
      + spans(between: pauses + work, from: [start.low, start.high, end.low, end.high]) { weeks in
        guard start.low <= weeks.from, weeks.to <= end.high else { return nil }
        if pauses.contains(where: { $0.holds(weeks) }) { return .waiting }
        if pauses.contains(where: { $0.mayHold(weeks) }) {
          return work.contains { $0.mayHold(weeks) } ? .spread : .waiting
        }
        return start.high <= weeks.from && weeks.to <= end.low ? .certain : .spread
      }
  }

  /// The weeks between all moments at which something starts or ends, each as what it is; those of
  /// one kind that meet are one.
  private func spans(
    between passes: [PassWeeks], from moments: [Amount] = [], kind: (Weeks) -> Span.Kind?
  ) -> [Span] {
    let all = passes.flatMap { [$0.start.low, $0.start.high, $0.end.low, $0.end.high] } + moments
    let sorted = Set(all).sorted()
    var spans: [Span] = []
    for (from, to) in zip(sorted, sorted.dropFirst()) {
      guard let kind = kind(Weeks(from: from, to: to)) else { continue }
      if let last = spans.last, last.kind == kind, last.end == from {
        spans[spans.count - 1] = Span(kind, from: last.start, to: to)
      } else {
        spans.append(Span(kind, from: from, to: to))
      }
    }
    return spans
  }
}
