import Reintegration
import Wording

/// The whole, its phases and its interventions with what each comes to, and its cost as a bar.
struct TotalsTable {
  private let work: Work
  private let totals: Totals
  private let steps: [Totals.Step]
  private let say: Wording

  init(_ work: Work, _ say: Wording) {
    self.work = work
    totals = work.current.totals
    steps = work.current.steps
    self.say = say
  }

  var blocks: [Block] {
    guard !totals.stages.isEmpty else { return [.nothingChosen(say)] }
    let rows = [whole] + totals.stages.indices.flatMap(rows)
    return [
      .table(Table(columns, rows, hasHeadings: true, scale: scale(of: rows))), legend(of: rows),
    ]
  }

  /// The bars give way first, then the two kinds of hours become one column, the figures go last.
  private var columns: [Column] {
    let name = Phrase(say("fase en interventie", "phase and intervention"), short: "")
    let hours = Phrase(say("uren", "hours"), short: say("uur", "h"))
    let bar = Phrase(say("kosten", "cost"), short: "")
    return [Column(.name, .name, name)] + Measure.ofEntry.map { $0.totalsColumn(say) } + [
      Column(
        .hours, .figure, hours, yields: 2, replaces: [.clientHours, .professionalHours]),
      Column(.bar, .bar, bar, yields: 9),
    ]
  }

  private func legend(of rows: [Row]) -> Block {
    let kinds = rows.reduce(into: Set()) { $0.formUnion($1.spans.map(\.kind)) }
    let marks = rows.reduce(into: Set()) { $0.formUnion($1.marks.map(\.kind)) }
    let names: [(RowMark.Kind, String)] = [
      (.warning, say("let op", "note")), (.reason, say("met een reden", "with a reason")),
      (.own, say("eigen", "own")),
    ]
    return .legend(
      Span.legend(of: kinds, say)
        + names.filter { marks.contains($0.0) }.map { LegendEntry(.mark($0.0), $0.1) })
  }

  private func rows(at index: Int) -> [Row] {
    let stage = totals.stages[index]
    let times = stage.times > 1 ? " \(stage.times)x" : ""
    let head = Row(
      RowID("phase", stage.phase.rawValue),
      [Cell(.name, say.name(of: stage.phase) + times)]
        + cells({ stage[$0] }, of: { part in Set(stage.steps.map { Subject($0.id, part) }) }),
      tone: .phase(stage.phase), spans: bar(of: stage[.cost], beyond: beyond(at: index)),
      opens: .show(.explanation(.phase(stage.phase))))
    return [head] + choices(at: index).map(row)
  }

  private func row(of step: Totals.Step, _ chosen: Trajectory.Step) -> Row {
    Row(
      .entry(step.id),
      [Cell(.name, say.name(of: chosen.intervention, as: chosen.entry))]
        + cells({ step[$0] }, of: { [Subject(step.id, $0)] }),
      indent: 1,
      marks: say.marks(
        of: chosen.intervention, as: chosen.entry, isOwn: chosen.isOwn,
        warnings: work.current.warnings.filter { $0.interventions.contains(step.id) }.map(\.code)),
      spans: bar(of: step[.cost], beyond: beyond(step, chosen)), lines: lines(below: step, chosen),
      opens: .show(.explanation(.intervention(step.id))))
  }

  /// The choices of a phase with their totals.
  private func choices(at index: Int) -> Zip2Sequence<[Totals.Step], [Trajectory.Step]> {
    zip(totals.stages[index].steps, work.current.trajectory.stages[index].steps)
  }

  private var whole: Row {
    Row(
      RowID("totals"),
      [Cell(.name, say("totaal", "total"))]
        + cells({ totals[$0] }, of: { part in Set(steps.map { Subject($0.id, part) }) }),
      tone: .strong,
      spans: bar(
        of: totals[.cost], beyond: totals.stages.indices.reduce(.zero) { $0 + beyond(at: $1) }),
      opens: .show(.explanation(.totals)))
  }

  /// The figures of a row, the hours of both kinds also as one.
  private func cells(_ sum: (Measure) -> Sum, of subjects: (Part) -> Set<Subject>) -> [Cell] {
    let figures = Measure.ofEntry.map { measure in
      Cell(measure.column, sum(measure), say, of: subjects(measure.part))
    }
    return figures + [hours(sum, of: subjects(.hours))]
  }

  /// The hours of both kinds in one cell: "144-520 cliënt + 2 prof.", "144-520c 2p".
  private func hours(_ sum: (Measure) -> Sum, of subjects: Set<Subject>) -> Cell {
    var (full, short, legend): ([String], [String], [LegendEntry]) = ([], [], [])
    for worker in Worker.allCases {
      let hours = sum(.hours(of: worker))
      guard !hours.isEmpty else { continue }
      let (text, signs) = say.shortest(hours)
      let whose = LegendEntry.hours(of: worker, say)
      full.append(say.said(hours, as: .cell) + " " + say.inShort(worker))
      if case .letter(let letter) = whose.sign { short.append(text + letter) }
      legend += signs + [whose]
    }
    return Cell(
      .hours, full.joined(separator: " + "), short: short.joined(separator: " "), legend: legend,
      subjects: subjects)
  }

  /// Its own figures beside the source's, what is unknown of it and why, or that it falls outside the
  /// budget; then why it was chosen.
  private func lines(below step: Totals.Step, _ chosen: Trajectory.Step) -> [Prose] {
    let maker = work.current.maker(of: step.id)
    let unknown = Part.allCases.compactMap { part in
      step.figures.figures(of: part)?.unknown.map {
        "\(say.name(of: part)) (\(say.name(of: $0, by: maker)))"
      }
    }
    var parts =
      unknown.isEmpty ? [] : [say("onbekend: ", "unknown: ") + unknown.joined(separator: ", ")]
    if !step[.cost].partlyUnknown.isEmpty {
      parts.append(say("kosten deels onbekend", "cost partly unknown"))
    }
    var lines: [Prose] = []
    if let own = work.ownFigures(of: chosen.intervention, say) {
      let subjects = Part.allCases.map { Subject(step.id, $0) }
      lines.append(Prose(own, .own, subjects: Set(subjects)))
    }
    if !parts.isEmpty {
      lines.append(
        Prose(
          parts.joined(separator: "; "), .unknown,
          subjects: Subject.all(of: step.id)))
    }
    if !step[.cost].outside.isEmpty {
      lines.append(Prose(say.outside, .secondary, subjects: [Subject(step.id, .cost)]))
    }
    if let reason = work.reason(for: chosen.entry, say) { lines.append(reason) }
    return lines
  }
}

/// The bars of the cost, and the scale that they are drawn on.
extension TotalsTable {
  private func bar(of sum: Sum, beyond: Amount) -> [Span] {
    Span.bar(of: sum, exception: beyond > .zero ? sum.band.high + beyond : nil)
  }

  /// How far an exception reaches beyond the high end, in one pass; 0 where it is counted.
  private func beyond(_ step: Totals.Step, _ chosen: Trajectory.Step) -> Amount {
    let reach = step.figures.costWithOutlier(
      of: chosen.intervention, as: chosen.entry, work.scenario.assumptions)
    return reach.map { $0 - step[.cost].band.high } ?? .zero
  }

  /// How far the exceptions of a phase reach beyond its high end, in all its passes.
  private func beyond(at index: Int) -> Amount {
    choices(at: index).reduce(.zero) { $0 + totals.stages[index].times * beyond($1.0, $1.1) }
  }

  /// The scale from zero, with the budget of so many years at its place.
  private func scale(of rows: [Row]) -> Scale {
    let perYear = totals.budget.perYear
    let reach = rows.flatMap { $0.spans.map(\.end) }.reduce(perYear) { max($0, $1) }
    // Some room to the right for an open end.
    let most = Amount(hundredths: 110) * reach
    let years = (1...4).filter { perYear > .zero && $0 * perYear <= most }
    return Scale(
      upTo: most, unit: "€",
      points: years.map { year in
        let name = say("budget \(year) jaar", "budget \(year) year\(year > 1 ? "s" : "")")
        return Scale.Point(year * perYear, name, .budget)
      }, subjects: work.current.subjects(of: .cost))
  }
}

extension Measure {
  /// The column of a table in which it stands.
  var column: ColumnID {
    switch self {
    case .elapsed: .weeks
    case .clientHours: .clientHours
    case .professionalHours: .professionalHours
    case .cost: .cost
    case .active, .waiting, .peakLoad: .figure
    }
  }

  /// Its column in the table of totals: the cost goes last.
  fileprivate func totalsColumn(_ say: Wording) -> Column {
    let short =
      switch self {
      case .elapsed: "wk"
      case .cost: "€"
      default: say.column(of: self)
      }
    let said =
      switch self {
      case .clientHours: say("cliënturen", "client hours")
      case .professionalHours: say("professional-uren", "professional hours")
      default: say.column(of: self)
      }
    let yields: Int? =
      switch self {
      case .cost: nil
      case .elapsed: 1
      default: 2
      }
    return Column(
      column, .figure, Phrase(say.column(of: self), short: short, said: said), yields: yields)
  }
}
