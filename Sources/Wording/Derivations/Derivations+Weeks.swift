import Reintegration

extension Derivations {
  /// Derives the elapsed weeks: where each phase lies, and which ends last.
  var elapsed: Derivation {
    var derivation = Derivation(wording("Doorlooptijd", "Elapsed time"))
    derivation.add(
      wording.said(totals[.elapsed]), .result)
    for stage in places {
      derivation.add(span(of: stage), .part)
      explainStart(of: stage, in: &derivation)
    }
    derivation.add(
      wording(
        "De doorlooptijd loopt tot het laatste einde: \(wording.week(totals[.elapsed].band)).",
        "The elapsed time runs to the latest end: \(wording.week(totals[.elapsed].band))."),
      .arithmetic)
    addCases(
      [(totals.short.elapsed, totals.long.elapsed)], result: nil, to: &derivation)
    addUnknownWeeks(totals[.elapsed].unknown, to: &derivation)
    return derivation
  }

  /// Derives the weeks in which something is done.
  var active: Derivation {
    var derivation = Derivation(wording("Inzetduur", "Active time"))
    derivation.add(
      wording.said(totals[.active]), .result)
    derivation.add(
      wording(
        "Inzetduur is doorlooptijd min wachttijd, in het korte en in het lange geval.",
        "Active time is elapsed time less waiting time, in the short and in the long case."),
      .note)
    for (name, schedule) in cases {
      derivation.add(
        "\(name): \(number(schedule.elapsed)) - \(number(schedule.waiting))"
          + " = \(wording.said(Band(schedule.active), .weeks))", .arithmetic)
    }
    addPauseBesideWork(to: &derivation)
    addUnknownWeeks(totals[.elapsed].unknown, to: &derivation)
    return derivation
  }

  private func addPauseBesideWork(to derivation: inout Derivation) {
    if trajectory.hasWorkBesidePause(in: totals) { derivation.add(wording.pauseBesideWork, .note) }
  }

  /// Derives the weeks without an intervention.
  var waiting: Derivation {
    var derivation = Derivation(
      wording("Wachttijd: weken zonder interventie", "Waiting time: weeks without intervention"))
    derivation.add(wording.said(totals[.waiting]), .result)
    for stage in places where stage.total[.waiting].band.high > .zero {
      addWait(of: stage, to: &derivation)
    }
    for (name, schedule) in cases {
      let terms = schedule.stages.map { $0.wait + $0.pauses }.filter { $0 > .zero }
      guard terms.count > 1 else { continue }
      derivation.add(
        "\(name): " + terms.map { number($0) }.joined(separator: " + ")
          + " = \(wording.said(Band(schedule.waiting), .weeks))", .arithmetic)
    }
    addPauseBesideWork(to: &derivation)
    if totals[.waiting].band.high > .zero {
      derivation.add(
        wording(
          "Weken waarin niets gebeurt zijn een bevinding: wie houdt dan contact?",
          "Weeks in which nothing happens are a finding: who keeps contact then?"), .note)
    }
    addUnknownWeeks(totals[.elapsed].unknown, to: &derivation)
    return derivation
  }

  /// Derives the weeks of one phase: its steps after one another, or its longest background entry.
  func duration(of stage: StagePlace) -> Derivation {
    let phase = wording.nameInSentence(of: stage.chosen.phase)
    var derivation = Derivation(wording("Duur van \(phase)", "Duration of \(phase)"))
    derivation.add(
      wording.said(stage.total[.elapsed]), .result)
    for place in steps(of: stage) {
      let figures = place.total.figures.duration
      let start = wording.name(of: place.chosen.entry.start)
      derivation.add(
        "\(name(of: place.chosen)), \(start): \(wording.said(figures, .weeks)), "
          + wording.span(place.total.start, place.total.end, isOpen: figures.band == nil),
        figures.band == nil ? .unknown : .part)
    }
    derivation.add(
      wording(
        "Stappen tellen op; een stap duurt zo lang als het langste erin. Wat de hele fase loopt, "
          + "telt alleen als het langer duurt dan de stappen samen.",
        "Steps add up; a step lasts as long as the longest in it. What runs the whole phase "
          + "counts only if it lasts longer than the steps together."), .note)
    if stage.chosen.times > 1 {
      let times = stage.chosen.times
      derivation.add(
        wording(
          "De fase wordt \(times) keer doorlopen: ", "The phase is gone through \(times) times: ")
          + wording.said(stage.total[.elapsed].band, .weeks), .arithmetic)
    }
    addUnknownWeeks(stage.total[.elapsed].unknown, to: &derivation)
    return derivation
  }

  /// Derives the waiting before and within one phase.
  func waiting(of stage: StagePlace) -> Derivation {
    let phase = wording.nameInSentence(of: stage.chosen.phase)
    var derivation = Derivation(
      wording("Wachttijd bij \(phase)", "Waiting time of \(phase)"))
    derivation.add(wording.said(stage.total[.waiting]), .result)
    addWait(of: stage, to: &derivation)
    return derivation
  }

  private func addWait(of stage: StagePlace, to derivation: inout Derivation) {
    let (short, long) = (totals.short.stages[stage.index], totals.long.stages[stage.index])
    let phase = wording.name(of: stage.chosen.phase)
    if max(short.wait, long.wait) > .zero {
      derivation.add(
        wording(
          "Wachten voor \(phase): kort geval \(number(short.wait)), lang geval \(number(long.wait)).",
          "Waiting before \(phase): short case \(number(short.wait)), "
            + "long case \(number(long.wait))."), .part)
    }
    explainStart(of: stage, in: &derivation)
    if max(short.pauses, long.pauses) > .zero {
      let names = stage.chosen.steps.filter { $0.intervention.definition.isPause }
        .map { name(of: $0) }
      derivation.add(
        wording(
          "Pauze in \(phase) (\(wording.list(names))): ",
          "Pause in \(phase) (\(wording.list(names))): ")
          + wording.said(Band(between: short.pauses, and: long.pauses), .weeks), .part)
    }
  }

  /// Says from which week a phase can start, and why.
  private func explainStart(of stage: StagePlace, in derivation: inout Derivation) {
    let phase = stage.chosen.phase
    guard let earliest = stage.chosen.earliestWeek else { return }
    let name = wording.name(of: phase)
    if trajectory.scenario[phase].earliestWeek != nil {
      derivation.add(
        wording(
          "\(name) niet voor week \(number(earliest)): eigen aanname.",
          "\(name) not before week \(number(earliest)): own assumption."), .assumption)
      return
    }
    let rule = trajectory.persona.rule(for: phase)
    let reason = rule.reason.map { " " + wording($0) } ?? ""
    derivation.add(
      wording(
        "\(name) niet voor week \(number(earliest)).\(reason)",
        "\(name) not before week \(number(earliest)).\(reason)"), .note)
    if let source = rule.source { explain(source, in: &derivation) }
  }

  private func addUnknownWeeks(_ ids: [String], to derivation: inout Derivation) {
    guard !ids.isEmpty else { return }
    let names = ids.map { wording.name(of: $0, in: trajectory) }
    derivation.add(
      wording(
        "Duur onbekend, dus niet meegeteld: \(wording.list(names)).",
        "Duration unknown, so not counted: \(wording.list(names))."), .unknown)
  }

  private func addCases(
    _ terms: [(short: Amount, long: Amount)], result: Band?, to derivation: inout Derivation
  ) {
    for term in terms where term.short != term.long {
      derivation.add(
        wording(
          "Kort geval: week \(number(term.short)). Lang geval: week \(number(term.long)).",
          "Short case: week \(number(term.short)). Long case: week \(number(term.long))."), .note)
    }
  }

  private func span(of stage: StagePlace) -> String {
    let times = stage.chosen.times > 1 ? " (\(stage.chosen.times) x)" : ""
    return "\(wording.name(of: stage.chosen.phase))\(times): "
      + wording.span(
        stage.total.start, stage.total.end, isOpen: !stage.total[.elapsed].unknown.isEmpty)
  }

  /// The two cases by name.
  var cases: [(name: String, schedule: Schedule)] {
    [
      (wording("Kort geval", "Short case"), totals.short),
      (wording("Lang geval", "Long case"), totals.long),
    ]
  }

  func number(_ amount: Amount) -> String { wording.number(amount) }
}
