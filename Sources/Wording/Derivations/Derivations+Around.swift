import Reintegration

extension Derivations {
  /// One of the two kinds of support.
  enum SupportKind {
    case klantmanager, jobcoach
  }

  /// Derives the client's busiest week, in both cases.
  var peakLoad: Derivation {
    var derivation = Derivation(
      wording("Zwaarste week van de cliënt", "The client's busiest week"))
    derivation.add(wording.said(.peakLoad, of: totals), .result)
    for (name, scheduleCase) in zip(cases.map(\.name), [ScheduleCase.short, .long]) {
      let load = trajectory.load(in: scheduleCase, of: totals)
      guard let peak = load.changes.first(where: { $0.hoursPerWeek == load.hoursPerWeek }),
        peak.hoursPerWeek > .zero
      else { continue }
      let running = running(in: peak.week, scheduleCase)
      derivation.add(
        wording(
          "\(name), vanaf week \(number(peak.week)): ",
          "\(name), from week \(number(peak.week)): ")
          + running.map { "\($0.name) \(number($0.hours))" }.joined(separator: " + ")
          + " = " + wording.said(Band(peak.hoursPerWeek), .hoursPerWeek), .arithmetic)
    }
    derivation.add(
      wording(
        "Alleen wat uren per week en een duur heeft telt mee, één keer doorlopen.",
        "Only what states hours per week and a duration counts, gone through once."), .note)
    return derivation
  }

  private func running(
    in week: Amount, _ scheduleCase: ScheduleCase
  ) -> [(name: String, hours: Amount)] {
    let schedule = scheduleCase == .short ? totals.short : totals.long
    return places.flatMap { stage in
      zip(steps(of: stage), schedule.stages[stage.index].steps).compactMap { place, span in
        let figures = place.total.figures
        let hours = figures.load.end(scheduleCase.end)
        guard figures.by == .client, figures.duration.unknown == nil, hours > .zero,
          span.start <= week, week < span.end
        else { return nil }
        return (name(of: place.chosen), hours)
      }
    }
  }

  /// Derives a line of support: weeks to months, months times hours and euros.
  func support(_ line: SupportLine, _ kind: SupportKind) -> Derivation {
    var derivation = Derivation(
      kind == .klantmanager
        ? wording("Begeleiding door de klantmanager", "Support by the klantmanager")
        : wording("Begeleiding door een jobcoach", "Support by a job coach"))
    if kind == .jobcoach, !wording.hasPlacement(trajectory) {
      derivation.add(wording.noJobcoach, .result)
      derivation.add(wording.supportFootnote(withJobcoach: true), .note)
      return derivation
    }
    let weeks = wording.said(line.weeks)
    derivation.add(wording.said(line), .result)
    derivation.add(
      kind == .klantmanager
        ? wording("Over de hele doorlooptijd: \(weeks).", "Over the whole elapsed time: \(weeks).")
        : wording(
          "Over de plaatsing en de weken erna: \(weeks).",
          "Over the placement and the weeks after: \(weeks)."), .part)
    if line.weeks.band.high > .zero { addProducts(of: line, to: &derivation) }
    if line.weeks.isOpen {
      let names = line.weeks.unknown.map { wording.name(of: $0, in: trajectory) }
      derivation.add(
        wording(
          "Duur onbekend, dus niet meegeteld: \(wording.list(names)).",
          "Duration unknown, so not counted: \(wording.list(names))."), .unknown)
    }
    derivation.add(wording.supportFootnote(withJobcoach: kind == .jobcoach), .note)
    return derivation
  }

  /// Adds how weeks become months, and months hours and euros.
  private func addProducts(of line: SupportLine, to derivation: inout Derivation) {
    let months = wording.said(line.months.band, .months)
    derivation.add("\(wording.said(line.weeks.band, .weeks)) x 12 / 52 = \(months)", .arithmetic)
    let perMonth = wording(" per maand", " per month")
    derivation.add(
      "\(months) x \(wording.said(line.hoursPerMonth, .hours))\(perMonth)"
        + " = \(wording.said(line.hours.band, .hours))", .arithmetic)
    derivation.add(
      "\(months) x \(wording.said(line.eurosPerMonth, .euros))\(perMonth)"
        + " = \(wording.said(line.cost.band, .euros))", .arithmetic)
    let isRounded = Band.End.allCases.contains {
      !line.months.band.end($0).isWholeHundredths
    }
    if isRounded {
      derivation.add(
        wording(
          "Er is gerekend met de precieze maanden, niet met de afgeronde die er staan.",
          "The sum uses the exact months, not the rounded ones shown."), .note)
    }
  }

  /// Derives the grand total: cost and support.
  var grandTotal: Derivation {
    var derivation = Derivation(
      wording("Kosten met begeleiding", "Cost with support"))
    derivation.add(wording.said(totals.grandTotal), .result)
    derivation.add(wording("Kosten: ", "Cost: ") + wording.said(totals[.cost]), .subtotal)
    if let line = totals.support.klantmanager {
      derivation.add("Klantmanager: \(wording.said(line.cost))", .subtotal)
    }
    if let line = totals.support.jobcoach {
      derivation.add(
        wording("Jobcoach: ", "Job coach: ")
          + (wording.hasPlacement(trajectory) ? wording.said(line.cost) : wording.noJobcoach),
        .subtotal)
    }
    addSum(
      ([totals[.cost].band] + totals.support.lines.map(\.cost.band)).filter { $0.high > .zero },
      result: totals.grandTotal.band, unit: .euros, to: &derivation)
    if !totals.support.lines.isEmpty {
      derivation.add(
        wording.supportFootnote(withJobcoach: totals.support.jobcoach != nil), .note)
    }
    derivation.add(wording.bandsAreNoExpectation, .note)
    return derivation
  }

  /// Derives what the budget of the years begun comes to.
  var budget: Derivation {
    let budget = totals.budget
    var derivation = Derivation(wording("Jaarbudget", "Year's budget"))
    derivation.add(wording.said(budget.available, .euros), .result)
    let elapsed = wording.said(totals[.elapsed])
    derivation.add(
      wording(
        "Begonnen jaren, van 52 weken, in een doorlooptijd van \(elapsed): ",
        "Years begun, of 52 weeks, in an elapsed time of \(elapsed): ")
        + wording.budgetYears(totals), .part)
    derivation.add(
      "\(wording.said(budget.years, .years)) x \(wording.euros(budget.perYear))"
        + " = \(wording.said(budget.available, .euros))", .arithmetic)
    if trajectory.scenario.assumptions.budgetPerYear != nil {
      derivation.add(
        wording("Eigen bedrag per jaar.", "Own amount per year."), .assumption)
    }
    if totals.support.jobcoach != nil {
      derivation.add(wording.aftercareIsBeyond, .note)
    }
    derivation.add(wording.budgetFootnote, .note)
    return derivation
  }
}
