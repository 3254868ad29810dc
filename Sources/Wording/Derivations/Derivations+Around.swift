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
    derivation.add(wording.peakLoad(totals), .result)
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
        ? wording("Ondersteuning door de klantmanager", "Support by the klantmanager")
        : wording("Ondersteuning door een jobcoach", "Support by a job coach"))
    derivation.add(
      wording.said(line.cost, .euros) + ", " + wording.said(line.hours, .hours), .result)
    switch kind {
    case .klantmanager:
      derivation.add(
        wording(
          "Over de hele doorlooptijd: \(wording.said(line.weeks, .weeks)).",
          "Over the whole elapsed time: \(wording.said(line.weeks, .weeks))."), .part)
    case .jobcoach:
      derivation.add(
        line.weeks.high == .zero
          ? wording("Er is geen plaatsing, dus geen jobcoach.", "No placement, so no job coach.")
          : wording(
            "Over de plaatsing en de weken erna: \(wording.said(line.weeks, .weeks)).",
            "Over the placement and the weeks after: \(wording.said(line.weeks, .weeks))."), .part)
    }
    let months = wording.said(line.months, .months)
    derivation.add("\(wording.said(line.weeks, .weeks)) x 12 / 52 = \(months)", .arithmetic)
    let perMonth = wording(" per maand", " per month")
    derivation.add(
      "\(months) x \(wording.said(line.hoursPerMonth, .hours))\(perMonth)"
        + " = \(wording.said(line.hours, .hours))", .arithmetic)
    derivation.add(
      "\(months) x \(wording.said(line.eurosPerMonth, .euros))\(perMonth)"
        + " = \(wording.said(line.cost, .euros))", .arithmetic)
    if !line.unknown.isEmpty {
      let names = line.unknown.map { wording.name(of: $0, in: trajectory) }
      derivation.add(
        wording(
          "De duur is ten minste zo lang: onbekend is die van \(wording.list(names)).",
          "The duration is a least: that of \(wording.list(names)) is unknown."), .unknown)
    }
    derivation.add(wording.supportFootnote(withJobcoach: kind == .jobcoach), .note)
    return derivation
  }

  /// Derives the grand total: cost and support.
  var grandTotal: Derivation {
    var derivation = Derivation(
      wording("Kosten met ondersteuning", "Cost with support"))
    derivation.add(wording.said(totals.grandTotal), .result)
    derivation.add(wording("Kosten: ", "Cost: ") + wording.said(totals.cost), .subtotal)
    if let line = totals.support.klantmanager {
      derivation.add("Klantmanager: \(wording.said(line.cost, .euros))", .subtotal)
    }
    if let line = totals.support.jobcoach {
      derivation.add(
        wording("Jobcoach: ", "Job coach: ") + wording.said(line.cost, .euros), .subtotal)
    }
    addSum(
      [totals.cost.band] + totals.support.lines.map(\.cost), result: totals.grandTotal.band,
      unit: .euros, to: &derivation)
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
    var derivation = Derivation(wording("Budget ernaast", "Budget beside it"))
    derivation.add(wording.said(budget.available, .euros), .result)
    derivation.add(
      wording(
        "Begonnen jaren in \(wording.said(totals.elapsed, .weeks)), een jaar is 52 weken: ",
        "Years begun in \(wording.said(totals.elapsed, .weeks)), a year is 52 weeks: ")
        + wording.said(budget.years, .years), .part)
    derivation.add(
      "\(wording.said(budget.years, .years)) x \(wording.euros(budget.perYear))"
        + " = \(wording.said(budget.available, .euros))", .arithmetic)
    if trajectory.scenario.assumptions.budgetPerYear != nil {
      derivation.add(
        wording("Eigen bedrag per jaar.", "Own amount per year."), .assumption)
    }
    derivation.add(wording.budgetFootnote, .note)
    return derivation
  }
}
