/// A total above 10¹²; nothing is said of it.
package struct TotalTooLarge: Error, Hashable, Sendable {}

/// Everything that a trajectory comes to: weeks, hours and euros.
///
/// It never changes, and all that hold it share one place: much is said of it in one go.
package final class Totals: Hashable, Sendable {
  /// One phase of it, all its passes.
  package struct Stage: Hashable, Sendable {
    package let phase: Phase
    package let times: Int
    /// The week in which it starts, [short case, long case].
    package let start: Band
    /// The week in which its last pass ends.
    package let end: Band
    package let steps: [Step]
    private let sums: PerMeasure<Sum>

    /// What the phase comes to, all its passes; empty for what is not ``Measure/ofPhase``.
    package subscript(measure: Measure) -> Sum { sums[measure] }
  }

  /// One entry of it, in one pass of its phase.
  package struct Step: Hashable, Sendable {
    /// The intervention's id.
    package let id: String
    package let figures: StepFigures
    /// The week in which it starts, [short case, long case].
    package let start: Band
    package let end: Band

    /// What the entry comes to in one pass; empty where it has no part in the measure.
    package subscript(measure: Measure) -> Sum { figures.sum(of: measure, id: id) }
  }

  package let stages: [Stage]
  package let support: Support
  /// Cost and support together, in euros.
  package let grandTotal: Sum
  package let budget: Budget
  /// The short and the long case laid out.
  package let short: Schedule
  package let long: Schedule
  private let sums: PerMeasure<Sum>

  /// What the whole comes to.
  package subscript(measure: Measure) -> Sum { sums[measure] }

  /// Totals a trajectory; what it does not set itself comes from the defaults.
  package init(_ trajectory: Trajectory, defaults: Defaults) throws(TotalTooLarge) {
    let assumptions = trajectory.scenario.assumptions
    let figures = Self.figures(of: trajectory.stages, assumptions: assumptions)
    let short = Schedule(trajectory.stages) { figures[$0].duration.known.low }
    let long = Schedule(trajectory.stages) { figures[$0].duration.known.high }
    self.short = short
    self.long = long

    var stages: [Stage] = []
    stages.reserveCapacity(trajectory.stages.count)
    var sums = PerMeasure { Sum($0.unit) }
    // The entries whose duration is unknown or partly so, up to a phase.
    var gaps: [Sum.Gap] = []
    var placement: Sum?
    var place = 0
    for index in trajectory.stages.indices {
      let stage = Stage(
        trajectory.stages[index], figures: figures[place...], short: short.stages[index],
        long: long.stages[index], gapsBefore: gaps)
      place += stage.steps.count
      for measure in Measure.added { sums[measure].add(stage[measure]) }
      let elapsed = stage[.elapsed]
      if !elapsed.gaps.isEmpty { gaps += elapsed.gaps }
      if stage.phase == .placement { placement = elapsed }
      stages.append(stage)
    }
    func weeks(_ short: Amount, _ long: Amount, openAs bound: Sum.Bound = .atLeast) -> Sum {
      Sum(.weeks, Band(between: short, and: long), entries: place, gaps: gaps, openAs: bound)
    }
    sums[.elapsed] = weeks(short.elapsed, long.elapsed)
    sums[.active] = weeks(short.active, long.active)
    let isPauseOpen =
      !gaps.isEmpty && trajectory.stages.contains(where: \.hasPause)
      && trajectory.stages.reduce(0) { $0 + $1.gapsOfPauses(among: gaps).count } == gaps.count
    sums[.waiting] = weeks(
      short.waiting, long.waiting, openAs: isPauseOpen ? .atLeast : .atMost)
    sums[.peakLoad] = Sum(
      .hoursPerWeek,
      Band(
        between: PeakLoad.largest(short, case: .short) { figures[$0] },
        and: PeakLoad.largest(long, case: .long) { figures[$0] }),
      entries: sums[.clientHours].isEmpty ? 0 : place, gaps: sums[.clientHours].gaps)
    support = Support(
      assumptions, defaults: defaults, elapsed: sums[.elapsed], placement: placement)
    grandTotal =
      support.lines.isEmpty
      ? sums[.cost]
      : sums[.cost].adding(
        support.lines.map(\.cost), inOrder: stages.flatMap { $0.steps.map(\.id) })
    budget = Budget(
      perYear: assumptions.budgetPerYear ?? defaults.budgetPerYear, elapsed: sums[.elapsed],
      grandTotal: grandTotal)
    self.stages = stages
    let isTooLarge =
      grandTotal.band.isTooLarge || budget.available.isTooLarge
      || Measure.allCases.contains { sums[$0].band.isTooLarge }
      || support.lines.contains { $0.weeks.band.isTooLarge || $0.hours.band.isTooLarge }
    self.sums = sums
    if isTooLarge { throw TotalTooLarge() }
  }

  package static func == (left: Totals, right: Totals) -> Bool {
    left === right
      || left.stages == right.stages && left.sums == right.sums && left.support == right.support
        && left.grandTotal == right.grandTotal && left.budget == right.budget
        && left.short == right.short && left.long == right.long
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(sums)
    hasher.combine(stages)
  }
}

extension Totals {
  /// The figures of all entries, in their order.
  private static func figures(
    of stages: [Trajectory.Stage], assumptions: Assumptions
  ) -> [StepFigures] {
    var figures: [StepFigures] = []
    figures.reserveCapacity(stages.reduce(0) { $0 + $1.steps.count })
    for stage in stages.indices {
      let steps = stages[stage].steps
      for index in steps.indices {
        // Field by field: the whole step would be copied, with its notes and names.
        figures.append(
          StepFigures(
            of: steps[index].intervention, choosing: steps[index].entry.variant,
            count: steps[index].entry.count, set: steps[index].entry.set,
            isOwn: steps[index].isOwn, assumptions: assumptions))
      }
    }
    return figures
  }
}

extension Totals.Stage {
  /// Totals a stage, whose figures come first in those given.
  fileprivate init(
    _ stage: Trajectory.Stage, figures: ArraySlice<StepFigures>, short: Schedule.Stage,
    long: Schedule.Stage, gapsBefore: [Sum.Gap]
  ) {
    phase = stage.phase
    times = stage.times
    start = Band(between: short.span.start, and: long.span.start)
    end = Band(between: short.span.end, and: long.span.end)
    var sums = PerMeasure { Sum($0.unit) }
    var duration = Sum(.weeks)
    var steps: [Totals.Step] = []
    steps.reserveCapacity(stage.steps.count)
    for index in stage.steps.indices {
      let figures = figures[figures.startIndex + index]
      let id = stage.steps[index].entry.intervention
      duration.add(figures, of: id, to: .elapsed)
      for measure in Measure.added {
        sums[measure].add(figures, of: id, to: measure, times: stage.times)
      }
      let (early, late) = (short.steps[index], long.steps[index])
      steps.append(
        Totals.Step(
          id: id, figures: figures, start: Band(between: early.start, and: late.start),
          end: Band(between: early.end, and: late.end)))
    }
    sums[.elapsed] = Sum(
      .weeks, Band(between: short.span.weeks, and: long.span.weeks), entries: steps.count,
      gaps: duration.gaps)
    // Unknown weeks of the phases before it fall in its wait; those of a pause come on top.
    let pauses =
      duration.gaps.isEmpty || !stage.hasPause ? [] : stage.gapsOfPauses(among: duration.gaps)
    sums[.waiting] = Sum(
      .weeks, Band(between: short.wait + short.pauses, and: long.wait + long.pauses),
      entries: steps.count, gaps: pauses.isEmpty ? gapsBefore : gapsBefore + pauses,
      openAs: gapsBefore.isEmpty ? .atLeast : .atMost)
    self.sums = sums
    self.steps = steps
  }
}

extension Trajectory.Stage {
  fileprivate var hasPause: Bool { steps.contains { $0.intervention.isPause } }

  /// Those of the gaps that are pauses of this phase.
  fileprivate func gapsOfPauses(among gaps: [Sum.Gap]) -> [Sum.Gap] {
    gaps.filter { gap in
      steps.contains { $0.intervention.isPause && $0.entry.intervention == gap.id }
    }
  }
}

extension StepFigures {
  /// Returns what an entry comes to in a measure, in so many passes of its phase.
  package func sum(of measure: Measure, id: String, times: Int = 1) -> Sum {
    var sum = Sum(measure.unit)
    sum.add(self, of: id, to: measure, times: times)
    return sum
  }
}
