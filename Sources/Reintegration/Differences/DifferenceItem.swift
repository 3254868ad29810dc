/// An entry with what it adds to its scenario's totals, all passes of its phase.
struct DifferenceItem {
  let step: Trajectory.Step
  let times: Int
  let assumptions: Assumptions
  let figures: StepFigures

  static func items(of trajectory: Trajectory, _ totals: Totals) -> [DifferenceItem] {
    let assumptions = trajectory.scenario.assumptions
    return zip(trajectory.stages, totals.stages).flatMap { stage, stageTotals in
      zip(stage.steps, stageTotals.steps).map { step, stepTotals in
        DifferenceItem(
          step: step, times: stage.times, assumptions: assumptions, figures: stepTotals.figures)
      }
    }
  }

  /// What it adds to a measure.
  func band(of measure: Measure) -> Band? { figures[measure]?.band.map { times * $0 } }

  /// Whether what it brings to a measure is unknown, or that of one of its variants is.
  func isUnknown(_ measure: Measure) -> Bool { figures[measure]?.unknown != nil }

  var hours: Band { times * figures.hours.known }
  var cost: Band? { figures.cost?.band.map { times * $0 } }
  /// The rate that prices all of it.
  var rate: Band? { figures.rate }
  /// The cost that no shared rate prices.
  var fixedCost: Band? { rate == nil ? cost : nil }

  /// The factors of every form that it stands for.
  var factors: [StepFactors] {
    let conditions = StepFactors.Conditions(
      of: step.intervention, isOwn: step.isOwn, assumptions)
    return step.intervention.terms(choosing: step.entry.variant).map {
      StepFactors($0, set: step.entry.set, under: conditions)
    }
  }

  /// The hours of one of the forms, all passes; nothing where they are unknown.
  func hours(of form: StepFactors) -> Band {
    times * StepFigures(form, by: figures.by, count: step.entry.count).hours.known
  }

  /// Whether both are of one intervention and variant, as often, in as many passes.
  func isSameChoice(as other: DifferenceItem) -> Bool {
    step.entry.intervention == other.step.entry.intervention
      && step.entry.variant == other.step.entry.variant
      && step.entry.count == other.step.entry.count && times == other.times
      && step.intervention == other.step.intervention
  }

  /// Whether the entry's own figures are the same, the hourly rate among them or not.
  func hasSameFigures(as other: DifferenceItem, settingAsideRate: Bool) -> Bool {
    guard settingAsideRate else { return step.entry.set == other.step.entry.set }
    var (mine, theirs) = (step.entry.set, other.step.entry.set)
    if case .perHour = mine.cost { mine.cost = nil }
    if case .perHour = theirs.cost { theirs.cost = nil }
    return mine == theirs
  }
}

extension StepFactors {
  /// Whether an exception that the source names counts in any of them.
  var countsOutlier: Bool {
    weeks.origin == .outlier || effort.factor.origin == .outlier || cost.factor?.origin == .outlier
  }

  /// The hourly rate; nil where there is none, or where it is unknown.
  var rate: Band? {
    if case .perHour(let factor) = cost { factor.band } else { nil }
  }

  /// Whether both are priced by the hour, at rates that are known or unknown both, or neither is.
  func isPricedAlike(_ other: StepFactors) -> Bool {
    switch (cost, other.cost) {
    case (.perHour(let mine), .perHour(let theirs)): (mine.band == nil) == (theirs.band == nil)
    case (.euros, .euros), (.outside, .outside): true
    default: false
    }
  }

  /// Whether a part comes from the same bands, so that what is unknown of it is the same unknown.
  func isSame(as other: StepFactors, in part: Part) -> Bool {
    switch part {
    case .duration:
      weeks.band == other.weeks.band
    case .hours:
      switch (effort, other.effort) {
      case (.hours(let mine), .hours(let theirs)):
        mine.band == theirs.band
      case (.hoursPerWeek(let mine), .hoursPerWeek(let theirs)):
        mine.band == theirs.band && isSame(as: other, in: .duration)
      default:
        false
      }
    case .cost:
      switch (cost, other.cost) {
      case (.euros(let mine), .euros(let theirs)):
        mine.band == theirs.band
      case (.perHour(let mine), .perHour(let theirs)):
        mine.band == theirs.band && isSame(as: other, in: .hours)
      case (.outside, .outside):
        true
      default:
        false
      }
    }
  }
}
