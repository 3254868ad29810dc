/// A total above 10¹²; nothing is said of it.
package struct TotalTooLarge: Error, Hashable, Sendable {}

/// Everything that a trajectory comes to: weeks, hours and euros, in bands.
package struct Totals: Hashable, Sendable {
  /// One phase of it, all its passes.
  package struct Stage: Hashable, Sendable {
    package let phase: Phase
    package let times: Int
    /// The week in which it starts, [short case, long case].
    package let start: Band
    /// The week in which its last pass ends.
    package let end: Band
    /// Weeks of all passes.
    package let duration: Band
    /// Weeks of waiting before it and of pauses within it.
    package let waiting: Band
    package let durationUnknown: [String]
    package let clientHours: Tally
    package let professionalHours: Tally
    package let cost: CostTally
    package let steps: [Step]
  }

  /// One entry of it, in one pass of its phase.
  package struct Step: Hashable, Sendable {
    package let id: String
    package let figures: StepFigures
    package let start: Band
    package let end: Band
  }

  package let stages: [Stage]
  /// "Doorlooptijd": weeks up to the latest end.
  package let elapsed: Band
  /// "Inzetduur": elapsed less waiting.
  package let active: Band
  /// "Wachttijd": weeks without an intervention.
  package let waiting: Band
  /// The entries whose duration is unknown.
  package let durationUnknown: [String]
  package let clientHours: Tally
  package let professionalHours: Tally
  /// The client's largest load, in hours per week.
  package let peakLoad: Band
  package let cost: CostTally
  package let support: Support
  /// Cost and support together.
  package let grandTotal: CostTally
  package let budget: Budget
  /// The short and the long case laid out.
  package let short: Schedule
  package let long: Schedule

  /// Totals a trajectory; what it does not set itself comes from the defaults.
  package init(_ trajectory: Trajectory, defaults: Defaults) throws(TotalTooLarge) {
    let assumptions = trajectory.scenario.assumptions
    let figures = Self.figures(of: trajectory.stages, assumptions: assumptions)
    let short = Schedule(trajectory.stages) { figures[$0].duration.known.low }
    let long = Schedule(trajectory.stages) { figures[$0].duration.known.high }
    self.short = short
    self.long = long
    elapsed = Band(between: short.elapsed, and: long.elapsed)
    active = Band(between: short.active, and: long.active)
    waiting = Band(between: short.waiting, and: long.waiting)
    peakLoad = Band(
      between: PeakLoad.largest(short, case: .short) { figures[$0] },
      and: PeakLoad.largest(long, case: .long) { figures[$0] })

    var stages: [Stage] = []
    stages.reserveCapacity(trajectory.stages.count)
    var clientHours = Tally()
    var professionalHours = Tally()
    var cost = CostTally()
    var durationUnknown: [String] = []
    var place = 0
    for index in trajectory.stages.indices {
      let stage = Stage(
        trajectory.stages[index], figures: figures[place...],
        short: short.stages[index], long: long.stages[index])
      place += stage.steps.count
      clientHours.add(stage.clientHours)
      professionalHours.add(stage.professionalHours)
      cost.add(stage.cost)
      if !stage.durationUnknown.isEmpty { durationUnknown += stage.durationUnknown }
      stages.append(stage)
    }
    self.stages = stages
    self.durationUnknown = durationUnknown
    self.clientHours = clientHours
    self.professionalHours = professionalHours
    self.cost = cost
    let placement = stages.first { $0.phase == .placement }
    support = Support(
      assumptions, defaults: defaults, elapsed: elapsed, placement: placement?.duration,
      unknown: durationUnknown, unknownInPlacement: placement?.durationUnknown ?? [])
    grandTotal =
      support.lines.isEmpty
      ? cost
      : cost.adding(support.lines, inOrder: stages.flatMap { $0.steps.map(\.id) })
    budget = Budget(
      perYear: assumptions.budgetPerYear ?? defaults.budgetPerYear, elapsed: elapsed,
      grandTotal: grandTotal, isDurationUnknown: !durationUnknown.isEmpty)

    let isSupportTooLarge = support.lines.contains { $0.weeks.isTooLarge || $0.hours.isTooLarge }
    if elapsed.isTooLarge || waiting.isTooLarge || clientHours.band.isTooLarge
      || professionalHours.band.isTooLarge || peakLoad.isTooLarge || grandTotal.band.isTooLarge
      || budget.available.isTooLarge || isSupportTooLarge
    {
      throw TotalTooLarge()
    }
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
      for step in stages[stage].steps.indices {
        figures.append(StepFigures(stages[stage].steps[step], assumptions: assumptions))
      }
    }
    return figures
  }
}

extension Totals.Stage {
  /// Totals a stage, whose figures come first in those given.
  fileprivate init(
    _ stage: Trajectory.Stage, figures: ArraySlice<StepFigures>, short: Schedule.Stage,
    long: Schedule.Stage
  ) {
    phase = stage.phase
    times = stage.times
    start = Band(between: short.span.start, and: long.span.start)
    end = Band(between: short.span.end, and: long.span.end)
    duration = Band(between: short.span.weeks, and: long.span.weeks)
    waiting = Band(between: short.wait + short.pauses, and: long.wait + long.pauses)
    var durationUnknown: [String] = []
    var clientHours = Tally()
    var professionalHours = Tally()
    var cost = CostTally()
    var steps: [Totals.Step] = []
    steps.reserveCapacity(stage.steps.count)
    for index in stage.steps.indices {
      let figures = figures[figures.startIndex + index]
      let id = stage.steps[index].entry.intervention
      if figures.duration.unknown != nil { durationUnknown.append(id) }
      switch figures.by {
      case .client: clientHours.add(figures.hours, of: id, times: stage.times)
      case .professional: professionalHours.add(figures.hours, of: id, times: stage.times)
      }
      cost.add(figures, of: id, times: stage.times)
      let (early, late) = (short.steps[index], long.steps[index])
      steps.append(
        Totals.Step(
          id: id, figures: figures, start: Band(between: early.start, and: late.start),
          end: Band(between: early.end, and: late.end)))
    }
    self.durationUnknown = durationUnknown
    self.clientHours = clientHours
    self.professionalHours = professionalHours
    self.cost = cost
    self.steps = steps
  }
}
