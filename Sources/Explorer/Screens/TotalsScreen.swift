import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  /// Everything the engine totals, in one overview.
  mutating func drawTotals(in rect: Rect) {
    guard let work = model.work else { return }
    let area = rect.inset(columns: 1, rows: 0)
    drawLines(totalsLines(work, columns: area.columns), of: .totals, in: area)
  }

  private func totalsLines(_ work: Work, columns: Int) -> [ListLine] {
    let table = TotalsTable(work, canvas: canvas, say: say)
    var lines: [ListLine] = [.init { $0.drawRow(table.heading, table, in: $1, style: .faint) }]
    let bars = CostBars(work.current.totals, defaults: model.catalog.defaults)
    for (index, row) in model.totalsRows.enumerated() {
      switch row {
      case .phase, .intervention:
        guard let cells = table.rows[row] else { continue }
        let style =
          if case .phase(let phase) = row { Style(role(of: phase), .bold) } else { Style.text }
        lines.append(ListLine(index) { $0.drawRow(cells, table, in: $1, style: style) })
      case .total(.elapsed):
        lines.append(.empty)
        lines.append(.text(say("Weken, uren, kosten", "Weeks, hours, cost"), Style.heading.bold))
        lines += line(for: row, work, item: index, columns: columns)
      case .total(.cost):
        lines += line(for: row, work, item: index, columns: columns)
        lines += barLines(bars, work, columns: columns)
      case .peakLoad:
        lines += line(for: row, work, item: index, columns: columns)
      case .warning:
        lines += line(for: row, work, item: index, columns: columns)
      default:
        lines += line(for: row, work, item: index, columns: columns)
      }
    }
    lines.append(.empty)
    lines += wrapped(
      say(model.catalog.reference.caveat.text), item: nil, columns: columns, style: .faint)
    return lines
  }

  private func line(
    for row: TotalsRow, _ work: Work, item: Int, columns: Int
  ) -> [ListLine] {
    let totals = work.current.totals
    switch row {
    case .total(.unknown): return unknownLines(work, item: item, columns: columns)
    case .total(let total):
      let said = TotalsPanel.said(total, totals, say, isShort: false)
      let style = total == .cost ? Style(totals.cost.isOpen ? .unknown : .text, .bold) : Style.text
      var figure = said.figure
      if total == .waiting { figure += say(" zonder interventie", " without an intervention") }
      if total == .cost, totals.cost.isOpen {
        figure += say(
          ", plus \(totals.cost.unknown.count) onbekend",
          ", plus \(totals.cost.unknown.count) unknown")
      }
      return labelled(said.label, figure, item: item, columns: columns, style: style)
    case .peakLoad:
      return labelled(
        say("piekbelasting", "peak load"), say.peakLoad(totals), item: item, columns: columns)
    case .support: return supportLines(totals, item: item, columns: columns)
    case .grandTotal:
      return labelled(
        say("met begeleiding", "with support"), say.said(totals.grandTotal), item: item,
        columns: columns, style: Style.own.bold)
    case .budget: return budgetLines(totals, item: item, columns: columns)
    case .warning(let index):
      let warning = work.current.warnings[index]
      return labelled(
        say("let op", "note"), say.said(warning, in: work.current.trajectory), item: item,
        columns: columns, style: .warning)
    case .phase, .intervention: return []
    }
  }

  private func unknownLines(_ work: Work, item: Int, columns: Int) -> [ListLine] {
    let totals = work.current.totals
    var texts: [String] = []
    for step in totals.stages.flatMap(\.steps) {
      let name = say.name(of: step.id, in: work.current.trajectory)
      let parts: [(Part, UnknownReason?)] = [
        (.duration, step.figures.duration.unknown), (.hours, step.figures.hours.unknown),
        (.cost, step.figures.cost?.unknown),
      ]
      let unknown = parts.compactMap { part, reason in
        reason.map { "\(say.name(of: part)) (\(say.name(of: $0)))" }
      }
      if !unknown.isEmpty { texts.append("\(name): " + unknown.joined(separator: ", ")) }
    }
    for id in totals.cost.outside {
      texts.append(
        say.name(of: id, in: work.current.trajectory)
          + say(": betaald uit een ander budget", ": paid from another budget"))
    }
    if texts.isEmpty { texts = [say("niets", "nothing")] }
    return texts.enumerated().flatMap { index, text in
      labelled(
        index == 0 ? say("onbekend", "unknown") : " ", text, item: item, columns: columns,
        style: .unknown)
    }
  }

  private func supportLines(_ totals: Totals, item: Int, columns: Int) -> [ListLine] {
    let lines: [(String, SupportLine?)] = [
      ("klantmanager", totals.support.klantmanager), ("jobcoach", totals.support.jobcoach),
    ]
    return lines.flatMap { name, line -> [ListLine] in
      guard let line else { return [] }
      let least = line.unknown.isEmpty ? "" : say("ten minste ", "at least ")
      let text =
        least + say.said(line.months, .months) + ", " + say.said(line.hours, .hours) + ", "
        + say.said(line.cost, .euros)
      return labelled(name, text, item: item, columns: columns, style: .own)
    }
      + labelled(
        " ", say(model.catalog.reference.support.footnote.text), item: item, columns: columns,
        style: .faint)
  }

  private func budgetLines(_ totals: Totals, item: Int, columns: Int) -> [ListLine] {
    let budget = totals.budget
    var text =
      say.euros(budget.perYear) + say(" per jaar, ", " a year, ")
      + say.said(budget.years, .years) + ": " + say.said(budget.available, .euros)
      + say(". Een gemiddelde per persoon, geen grens.", ". An average per person, not a cap.")
    if model.showsVerdict {
      text +=
        say(" Het totaal ", " The total ") + say.name(of: budget.verdict) + "."
        + say(
          " Uit dit budget worden ook klantmanagers en jobcoaches betaald.",
          " This budget also pays klantmanagers and jobcoaches.")
    } else {
      text += say(" c toont het oordeel.", " c shows the verdict.")
    }
    return labelled(
      say("jaarbudget", "year's budget"), text, item: item, columns: columns, style: .budget)
  }

  // MARK: Cost bars

  private func barLines(_ bars: CostBars, _ work: Work, columns: Int) -> [ListLine] {
    let totals = work.current.totals
    guard !totals.stages.isEmpty else { return [] }
    var lines: [ListLine] = []
    for stage in totals.stages {
      lines.append(
        barLine(
          say.name(of: stage.phase), stage.cost, outlier: bars.outliers(of: stage, in: work), bars))
    }
    if totals.stages.count > 1 {
      lines.append(
        barLine(say("samen", "together"), totals.cost, outlier: bars.outliers(in: work), bars))
    }
    lines.append(
      ListLine { painter, rect in
        let label = TotalsTable.barLabelColumns
        let scale = CanvasScale(upTo: bars.maximum, columns: max(1, rect.columns - label))
        painter.put(
          painter.say("per jaar begroot", "budget per year"), rect.column, rect.row,
          columns: label - 1, .budget)
        var free = 0
        for year in 1...4 {
          let euros = totals.budget.perYear * Amount(year)
          let column = Int(scale.position(euros.approximation))
          let text =
            (painter.model.settings.glyphs == .unicode ? "┆" : ":") + painter.say.number(euros)
          guard column >= free, column + painter.canvas.width(of: text) <= scale.columns else {
            continue
          }
          painter.put(text, rect.column + label + column, rect.row, .budget)
          free = column + painter.canvas.width(of: text) + 1
        }
      })
    return lines
  }

  private func barLine(
    _ name: String, _ cost: CostTally, outlier: Amount, _ bars: CostBars
  ) -> ListLine {
    ListLine { painter, rect in
      let label = TotalsTable.barLabelColumns
      let figure = painter.say.band(cost.band, highIs: cost.highIs, unit: .euros)
      let open = cost.isOpen ? " + ?" : ""
      painter.put(
        "  " + name, rect.column, rect.row, columns: 15, .faint)
      painter.put(
        figure + open, rect.column + 15, rect.row, columns: label - 16, align: .trailing)
      let scale = CanvasScale(upTo: bars.maximum, columns: max(1, rect.columns - label))
      let low = scale.position(cost.band.low.approximation)
      let high = scale.position(cost.band.high.approximation)
      var parts = [
        BarPart(.certain, from: 0, to: low), BarPart(.spread, from: low, to: high),
      ]
      let beyond = scale.position((cost.band.high + outlier).approximation)
      if outlier > .zero { parts.append(BarPart(.outlier, from: high, to: beyond)) }
      if cost.isOpen {
        parts.append(BarPart(.open, from: max(high, beyond), to: max(high, beyond) + 3))
      }
      painter.canvas.bar(
        parts, at: Point(column: rect.column + label, row: rect.row), columns: scale.columns)
    }
  }

  /// Draws one row of the table of totals.
  fileprivate mutating func drawRow(
    _ row: TotalsTable.Row, _ table: TotalsTable, in rect: Rect, style: Style
  ) {
    let name = max(8, rect.columns - table.widths.reduce(0, +) - 2 * table.widths.count)
    put(row.name, rect.column, rect.row, columns: name, style, fit: .mayTruncate)
    var column = rect.column + name + 2
    for (text, columns) in zip(row.cells, table.widths) {
      put(text, column, rect.row, columns: columns, style, align: .trailing)
      column += columns + 2
    }
  }
}

/// The largest amount that the cost bars must show, and what the outliers add.
private struct CostBars {
  let maximum: Double

  init(_ totals: Totals, defaults: Defaults) {
    let outliers = 1.25
    maximum = max(
      totals.cost.band.high.approximation * outliers, totals.budget.perYear.approximation * 1.1)
  }

  /// How far the exceptions of a phase reach beyond its high end, where they are not counted yet.
  func outliers(of stage: Totals.Stage, in work: Work) -> Amount {
    guard !work.scenario.assumptions.outliers else { return .zero }
    var scenario = work.scenario
    scenario.assumptions.outliers = true
    var beyond = Amount.zero
    for step in stage.steps {
      guard let chosen = work.current.trajectory.steps.first(where: { $0.id == step.id }) else {
        continue
      }
      let raised = StepFigures(chosen, assumptions: scenario.assumptions)
      let more = (raised.cost?.known.high ?? .zero) - (step.figures.cost?.known.high ?? .zero)
      beyond = beyond + stage.times * more
    }
    return beyond
  }

  func outliers(in work: Work) -> Amount {
    work.current.totals.stages.reduce(.zero) { $0 + outliers(of: $1, in: work) }
  }
}

/// The texts of the totals' table, and how wide its columns are.
private struct TotalsTable {
  struct Row {
    let name: String
    /// Weeks, client hours, professional hours, cost.
    let cells: [String]
  }

  static let barLabelColumns = 36

  let rows: [TotalsRow: Row]
  let heading: Row
  let widths: [Int]

  init(_ work: Work, canvas: Canvas, say: Wording) {
    var rows: [TotalsRow: Row] = [:]
    let unknown = say("onbekend", "unknown")
    let tally = { (tally: Tally) -> String in
      if tally.isOpen, tally.band.high == .zero { return unknown }
      return say.band(tally.band) + (tally.isOpen ? " + ?" : "")
    }
    let cost = { (cost: CostTally) -> String in
      if cost.isOpen, cost.band.high == .zero { return unknown }
      return say.band(cost.band, highIs: cost.highIs, unit: .euros) + (cost.isOpen ? " + ?" : "")
    }
    for stage in work.current.totals.stages {
      let times = stage.times > 1 ? " \(stage.times)x" : ""
      rows[.phase(stage.phase)] = Row(
        name: say.name(of: stage.phase) + times,
        cells: [
          stage.durationUnknown.isEmpty
            ? say.band(stage.duration, unit: .weeks)
            : stage.duration.high == .zero
              ? unknown : say.band(stage.duration, unit: .weeks) + " + ?",
          tally(stage.clientHours), tally(stage.professionalHours), cost(stage.cost),
        ])
      for step in stage.steps {
        let figures = step.figures
        let part = { (part: PartFigures, unit: Unit) -> String in
          guard let band = part.band else { return unknown }
          return say.band(band, unit: unit) + (part.unknown == nil ? "" : " + ?")
        }
        let hours = part(figures.hours, .hours)
        let price =
          figures.cost.map { cost in
            guard let band = cost.band else { return unknown }
            return say.band(band, highIs: HighEnd(figures.highMarks), unit: .euros)
              + (cost.unknown == nil ? "" : " + ?")
          } ?? say("ander budget", "other budget")
        rows[.intervention(step.id)] = Row(
          name: "  " + say.name(of: step.id, in: work.current.trajectory),
          cells: [
            part(figures.duration, .weeks), figures.by == .client ? hours : "",
            figures.by == .professional ? hours : "", price,
          ])
      }
    }
    self.rows = rows
    heading = Row(
      name: say("fase en interventie", "phase and intervention"),
      cells: [
        say("weken", "weeks"), say("cliënt u", "client h"), say("prof. u", "prof. h"),
        say("kosten €", "cost €"),
      ])
    let all = Array(rows.values) + [heading]
    widths = (0..<4).map { index in all.map { canvas.width(of: $0.cells[index]) }.max() ?? 0 }
  }
}
