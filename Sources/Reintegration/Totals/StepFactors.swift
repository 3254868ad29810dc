/// The figures that one form of an entry is computed from, after outliers, assumptions and own
/// figures, each with where it comes from.
package struct StepFactors: Hashable, Sendable {
  /// Where a factor comes from.
  package enum Origin: Hashable, Sendable {
    /// The source, as it stands.
    case source
    /// The source, with its high end raised to the exception it names.
    case outlier
    /// The entry's own figure, which replaces the source's.
    case own(replacing: Estimate?)
    /// The scenario's hourly rate, which replaces the source's.
    case hourlyRate(replacing: Estimate)
  }

  package struct Factor: Hashable, Sendable {
    package let estimate: Estimate
    package let origin: Origin

    var band: Band? { estimate.figure?.band }
  }

  package enum Effort: Hashable, Sendable {
    case hours(Factor)
    case hoursPerWeek(Factor)

    package var factor: Factor {
      switch self {
      case .hours(let factor), .hoursPerWeek(let factor): factor
      }
    }
  }

  package enum Cost: Hashable, Sendable {
    case euros(Factor)
    case perHour(Factor)
    case outside

    package var factor: Factor? {
      switch self {
      case .euros(let factor), .perHour(let factor): factor
      case .outside: nil
      }
    }
  }

  package let weeks: Factor
  package let effort: Effort
  package let cost: Cost

  package init(_ form: Intervention.Form, of step: Trajectory.Step, assumptions: Assumptions) {
    self.init(
      form.terms, set: step.entry.set,
      under: Conditions(of: step.intervention, isOwn: step.isOwn, assumptions))
  }

  /// What the scenario assumes of the interventions, as far as it touches one of them.
  struct Conditions {
    /// The outlier that counts, if any.
    let outlier: Outlier?
    /// The rate that replaces the intervention's own, if any.
    let hourlyRate: Band?

    init(of intervention: Intervention, isOwn: Bool, _ assumptions: Assumptions) {
      outlier = assumptions.outliers ? intervention.outlier : nil
      hourlyRate = isOwn ? nil : assumptions.hourlyRate
    }
  }

  init(_ terms: Intervention.Terms, set: OwnFigures, under conditions: Conditions) {
    let outlier = conditions.outlier
    weeks = Self.weeks(terms.weeks, set: set, outlier: outlier)
    effort = Self.effort(terms.effort, set: set, outlier: outlier)
    switch (set.cost, terms.cost) {
    case (.euros(let band), let stated):
      cost = .euros(Self.own(band, replacing: stated.estimate))
    case (.perHour(let band), let stated):
      cost = .perHour(Self.own(band, replacing: stated.estimate))
    case (nil, .euros(let estimate)):
      cost = .euros(Self.raise(estimate, to: outlier?.euros, marks: outlier?.marks))
    case (nil, .perHour(let estimate)):
      if let rate = conditions.hourlyRate {
        cost = .perHour(
          Factor(estimate: .known(Figure(rate)), origin: .hourlyRate(replacing: estimate)))
      } else {
        cost = .perHour(Factor(estimate: estimate, origin: .source))
      }
    case (nil, .outside):
      cost = .outside
    }
  }

  private static func weeks(
    _ stated: Estimate, set: OwnFigures, outlier: Outlier?
  ) -> Factor {
    guard let own = set.weeks else {
      return raise(stated, to: outlier?.weeks, marks: outlier?.marks)
    }
    return Self.own(own, replacing: stated)
  }

  private static func effort(
    _ stated: Reintegration.Effort.Amount, set: OwnFigures, outlier: Outlier?
  ) -> Effort {
    switch (set.effort, stated) {
    case (.hours(let band), _):
      return .hours(own(band, replacing: stated.estimate))
    case (.hoursPerWeek(let band), _):
      return .hoursPerWeek(own(band, replacing: stated.estimate))
    case (nil, .hours(let estimate)):
      return .hours(raise(estimate, to: outlier?.hours, marks: outlier?.marks))
    case (nil, .hoursPerWeek(let estimate)):
      return .hoursPerWeek(Factor(estimate: estimate, origin: .source))
    }
  }

  private static func own(_ band: Band, replacing stated: Estimate?) -> Factor {
    Factor(estimate: .known(Figure(band)), origin: .own(replacing: stated))
  }

  private static func raise(_ estimate: Estimate, to value: Amount?, marks: Marks?) -> Factor {
    guard let value, case .known(let figure) = estimate, value > figure.band.high else {
      return Factor(estimate: estimate, origin: .source)
    }
    // The words to the old high end say nothing of the new one.
    let marks = figure.marks.subtracting(.ofHighEnd).union(marks ?? [])
    let raised = Figure(figure.band.raised(to: value), marks: marks)
    return Factor(estimate: .known(raised), origin: .outlier)
  }
}
