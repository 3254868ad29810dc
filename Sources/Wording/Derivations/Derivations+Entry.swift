import Reintegration

extension Derivations {
  /// Derives a part of an entry: its arithmetic, what is not the source's, marks and sources.
  func entry(_ place: StepPlace, _ part: Part) -> Derivation {
    let step = place.chosen
    let forms = step.intervention.forms(choosing: step.entry.variant)
    var derivation = Derivation(
      wording(
        "\(wording.heading(of: part)) van \(name(of: step))",
        "\(wording.heading(of: part)) of \(name(of: step))"))
    let maker = trajectory.maker(of: step)
    derivation.add(wording.said(part, of: place.total.figures, by: maker), .result)
    let factors = forms.map { form in
      (form, StepFactors(form, of: step, assumptions: trajectory.scenario.assumptions))
    }
    for (form, factors) in factors {
      let variant = forms.count > 1 ? form.variant.flatMap { step.intervention.variant($0) } : nil
      let arithmetic = arithmetic(of: part, factors, count: step.entry.count)
      // A figure that the source states as it stands has no arithmetic.
      guard variant != nil || arithmetic.contains(" = ") else { continue }
      derivation.add((variant.map { wording($0.name) + ": " } ?? "") + arithmetic, .arithmetic)
    }
    if forms.count > 1 {
      derivation.add(
        wording(
          "Er is geen variant gekozen: van het laagste tot het hoogste van alle varianten.",
          "No variant is chosen: from the lowest to the highest of all variants."), .arithmetic)
    }
    if place.stage.chosen.times > 1 {
      let times = place.stage.chosen.times
      derivation.add(
        wording(
          "Dit is één keer; de fase wordt \(times) keer doorlopen en telt \(times) keer mee.",
          "This is one pass; the phase is gone through \(times) times and counts \(times) times."),
        .note)
    }
    for (form, factors) in factors {
      for factor in factors.named(for: part, form: form) {
        explain(factor, of: part, step: step, in: &derivation)
      }
      explainSources(of: part, form: form, factors: factors, step: step, in: &derivation)
    }
    explainUncountedOutlier(of: part, step: step, in: &derivation)
    return derivation
  }

  /// The product that a form's figure is: "12-26 weken x 12-20 uur per week = 144-520 uur".
  private func arithmetic(of part: Part, _ factors: StepFactors, count: Int) -> String {
    let times = count == 1 ? "" : "\(count) x "
    switch part {
    case .duration:
      return product([factors.weeks.estimate], units: [.weeks], times: times, count: count).said
    case .hours:
      return hours(factors, count: count).said
    case .cost:
      switch factors.cost {
      case .euros(let factor):
        return product([factor.estimate], units: [.euros], times: times, count: count).said
      case .perHour(let factor):
        // The hours are counted already, so that only they carry the count.
        let hours = hours(factors, count: count).band
        return product(
          [hours.map { .known(Figure($0)) } ?? .unknown(.notReported), factor.estimate],
          units: [.hours, .eurosPerHour], times: "", count: 1
        ).said
      case .outside: return wording.outside
      }
    }
  }

  private func hours(_ factors: StepFactors, count: Int) -> (said: String, band: Band?) {
    let times = count == 1 ? "" : "\(count) x "
    return switch factors.effort {
    case .hours(let factor):
      product([factor.estimate], units: [.hours], times: times, count: count)
    case .hoursPerWeek(let factor):
      product(
        [factors.weeks.estimate, factor.estimate], units: [.weeks, .hoursPerWeek], times: times,
        count: count)
    }
  }

  /// Says a product of one or two figures, low by low and high by high, and computes it.
  private func product(
    _ estimates: [Estimate], units: [Unit], times: String, count: Int
  ) -> (said: String, band: Band?) {
    let said = times + zip(estimates, units).map { wording.said($0, $1) }.joined(separator: " x ")
    let bands = estimates.compactMap { $0.figure?.band }
    guard bands.count == estimates.count, let first = bands.first else {
      let unknown = wording("onbekend", "unknown")
      return (said == unknown ? said : "\(said) = \(unknown)", nil)
    }
    let band = count * bands.dropFirst().reduce(first, *)
    guard estimates.count > 1 || count > 1 else { return (said, band) }
    let unit: Unit =
      units.last == .hoursPerWeek
      ? .hours
      : units.last == .eurosPerHour
        ? .euros
        : units.last ?? .hours
    return ("\(said) = \(wording.said(band, unit))", band)
  }

  /// Says of one factor what is not the source's, what its marks mean and why it is unknown.
  private func explain(
    _ named: NamedFactor, of part: Part, step: Trajectory.Step, in derivation: inout Derivation
  ) {
    if let line = assumption(of: named) { derivation.addOnce(line, .assumption) }
    switch named.factor.estimate {
    case .known(let figure):
      for mark in figure.marks.list {
        derivation.addOnce("\(wording.name(of: mark)): \(wording.meaning(of: mark))", .mark)
      }
    case .unknown(let reason):
      let maker = trajectory.maker(of: step)
      let (name, meaning) = (
        wording.name(of: reason, by: maker), wording.meaning(of: reason, by: maker)
      )
      derivation.addOnce(
        wording("Onbekend, \(name): \(meaning)", "Unknown, \(name): \(meaning)"), .unknown)
      derivation.addOnce(
        wording("Om het te weten: ", "To know it: ") + wording.remedy(for: reason), .remedy)
    }
  }

  private func explainUncountedOutlier(
    of part: Part, step: Trajectory.Step, in derivation: inout Derivation
  ) {
    guard !trajectory.scenario.assumptions.outliers,
      let outlier = step.intervention.definition.outlier
    else { return }
    let (amount, unit): (Amount?, Unit) =
      switch part {
      case .duration: (outlier.weeks, .weeks)
      case .hours: (outlier.hours, .hours)
      case .cost: (outlier.euros, .euros)
      }
    guard let amount else { return }
    let value = wording.said(Band(amount), unit, highIs: HighEnd(outlier.marks))
    derivation.add(
      wording(
        "De bron noemt een uitschieter tot \(value); die telt niet mee.",
        "The source names an outlier up to \(value); it is not counted."), .note)
  }
}
