/// The figures of one entry: duration, hours and cost of one pass of its phase.
package struct StepFigures: Hashable, Sendable {
  /// Weeks.
  package private(set) var duration: PartFigures
  /// Hours of ``by``.
  package private(set) var hours: PartFigures
  package let by: Worker
  /// Euros; nil where it falls outside the budget.
  package private(set) var cost: PartFigures?
  /// The marks that the high end of the cost carries into a sum.
  package private(set) var highMarks: Marks
  /// Hours per week while it runs, for the peak load; 0 where none are stated.
  package private(set) var load: Band
  /// The one hourly rate that prices it in every form, or nil.
  package private(set) var rate: Band?

  /// Whether the cost falls outside the budget.
  package var isOutside: Bool { cost == nil }

  /// Computes the figures that an intervention would have if it were chosen: as an entry, else in
  /// all its variants or, where one must be chosen, in the first.
  package init(
    of intervention: Intervention, as entry: Entry? = nil, assumptions: Assumptions,
    isOwn: Bool = false
  ) {
    let variant =
      intervention.definition.mustChoose ? intervention.definition.variants.first?.id : nil
    self.init(
      Trajectory.Step(
        entry: entry ?? Entry(intervention.id, variant: variant), intervention: intervention,
        isOwn: isOwn),
      assumptions: assumptions)
  }

  /// Computes the figures of a step under the scenario's assumptions.
  package init(_ step: Trajectory.Step, assumptions: Assumptions) {
    self.init(
      of: step.intervention, choosing: step.entry.variant, count: step.entry.count,
      set: step.entry.set, isOwn: step.isOwn, assumptions: assumptions)
  }

  /// Computes the figures of an intervention in a variant, or in all of them.
  init(
    of intervention: Intervention, choosing variant: String?, count: Int, set: OwnFigures,
    isOwn: Bool, assumptions: Assumptions
  ) {
    let conditions = StepFactors.Conditions(of: intervention, isOwn: isOwn, assumptions)
    var figures: StepFigures?
    for terms in intervention.terms(choosing: variant) {
      let factors = StepFactors(terms, set: set, under: conditions)
      let next = StepFigures(factors, by: terms.by, count: count)
      figures = figures?.hull(next) ?? next
    }
    self = figures ?? StepFigures()
  }

  private init() {
    duration = PartFigures(band: .zero)
    hours = PartFigures(band: .zero)
    by = .client
    cost = PartFigures(band: .zero)
    highMarks = []
    load = .zero
    rate = nil
  }

  /// Computes the figures of one form.
  init(_ factors: StepFactors, by: Worker, count: Int) {
    self.by = by
    duration = count * PartFigures(factors.weeks.estimate)
    switch factors.effort {
    case .hours(let factor):
      hours = count * PartFigures(factor.estimate)
      load = .zero
    case .hoursPerWeek(let factor):
      let perWeek = PartFigures(factor.estimate)
      hours = .product(perWeek, duration, marks: perWeek.marks)
      load = perWeek.known
    }
    switch factors.cost {
    case .euros(let factor):
      let euros = count * PartFigures(factor.estimate)
      cost = euros
      highMarks = euros.marks
      rate = nil
    case .perHour(let factor):
      let perHour = PartFigures(factor.estimate)
      let product = PartFigures.product(perHour, hours, marks: perHour.marks)
      cost = product
      highMarks = product.band == nil ? [] : perHour.marks
      rate = perHour.band
    case .outside:
      cost = nil
      highMarks = []
      rate = nil
    }
  }

  private func hull(_ other: StepFigures) -> StepFigures {
    var hull = self
    hull.duration = duration.hull(other.duration)
    hull.hours = hours.hull(other.hours)
    if let one = cost, let two = other.cost { hull.cost = one.hull(two) }
    hull.highMarks = highMarks(with: other)
    hull.load = load.hull(other.load)
    hull.rate = rate == other.rate ? rate : nil
    return hull
  }

  /// The marks of the form that gives the hull its high end; of both where they give it together.
  private func highMarks(with other: StepFigures) -> Marks {
    guard let mine = cost?.band else { return other.highMarks }
    guard let theirs = other.cost?.band else { return highMarks }
    if mine.high == theirs.high { return highMarks.union(other.highMarks) }
    return mine.high > theirs.high ? highMarks : other.highMarks
  }
}
