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
    var lines: [ListLine] =
      table.isTight(in: columns)
      ? [] : [ListLine { $0.drawRow(table.heading, table, in: $1, style: .faint) }]
    let bars = CostBars(work, canvas: canvas, say: say)
    for (index, row) in model.totalsRows.enumerated() {
      switch row {
      case .phase, .intervention:
        guard let cells = table.rows[row] else { continue }
        let style =
          if case .phase(let phase) = row { Style(role(of: phase), .bold) } else { Style.text }
        lines += tableLines(cells, table, item: index, columns: columns, style: style)
      case .total(.elapsed):
        lines.append(.empty)
        lines.append(.text(say("Weken, uren, kosten", "Weeks, hours, cost"), Style.heading.bold))
        lines += line(for: row, work, item: index, columns: columns)
      case .total(.cost):
        lines += line(for: row, work, item: index, columns: columns)
        lines += barLines(bars, work, columns: columns)
      default:
        lines += line(for: row, work, item: index, columns: columns)
      }
    }
    lines.append(.empty)
    lines += wrapped(
      say.caveat(of: work.persona, reference: model.catalog.reference), item: nil, columns: columns,
      style: .faint)
    return lines
  }

  /// A row of the table: its name wrapped, its figures beside it or, where it is narrow, below it.
  private func tableLines(
    _ row: TotalsTable.Row, _ table: TotalsTable, item: Int, columns: Int, style: Style
  ) -> [ListLine] {
    if table.isTight(in: columns) {
      return wrapped(row.name, item: item, columns: columns, style: style)
        + wrapped(table.words(of: row), item: item, columns: columns, style: .faint)
    }
    let indent = row.name.hasPrefix("  ") ? "  " : ""
    let names = canvas.wrap(row.name, columns: table.nameColumns(in: columns) - indent.count)
    return names.enumerated().map { part, name in
      let cells = part == 0 ? row.cells : row.cells.map { _ in "" }
      let shown = TotalsTable.Row(name: indent + name, cells: cells)
      return ListLine(item) { $0.drawRow(shown, table, in: $1, style: style) }
    }
  }

  private func line(
    for row: TotalsRow, _ work: Work, item: Int, columns: Int
  ) -> [ListLine] {
    let totals = work.current.totals
    switch row {
    case .total(.unknown): return unknownLines(work, item: item, columns: columns)
    case .total(let total):
      let said = TotalsPanel.said(total, totals, say, isShort: false)
      let style =
        total == .cost ? Style(totals[.cost].isOpen ? .unknown : .text, .bold) : Style.text
      var figure = said.figure
      if total == .waiting { figure += say(" zonder interventie", " without an intervention") }
      if total == .cost, totals[.cost].isOpen {
        figure = say.said(totals[.cost])
      }
      let isPauseBeside =
        total == .waiting && work.current.trajectory.hasWorkBesidePause(in: totals)
      return labelled(said.label, figure, item: item, columns: columns, style: style)
        + (isPauseBeside
          ? labelled(" ", say.pauseBesideWork, item: item, columns: columns, style: .warning) : [])
    case .peakLoad:
      return labelled(
        say("zwaarste week", "busiest week"),
        totals.stages.isEmpty ? "-" : say.said(.peakLoad, of: totals),
        item: item, columns: columns)
    case .support: return supportLines(work, item: item, columns: columns)
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
      let isOwn = work.scenario.isOwn(step.id)
      var unknown = Part.allCases.compactMap { part in
        step.figures.figures(of: part)?.unknown.map {
          "\(say.name(of: part)) (\(say.name(of: $0, isOwn: isOwn)))"
        }
      }
      if !step[.cost].partlyUnknown.isEmpty {
        unknown.append(say.name(of: Part.cost) + " (" + say.name(of: Mark.partlyUnknown) + ")")
      }
      if !unknown.isEmpty { texts.append("\(name): " + unknown.joined(separator: ", ")) }
    }
    let outside = totals[.cost].outside.map { say.name(of: $0, in: work.current.trajectory) }
    let other =
      outside.isEmpty
      ? []
      : labelled(
        say("ander budget", "other budget"),
        say.list(outside) + say(": hier niet meegeteld", ": not counted here"), item: item,
        columns: columns)
    if texts.isEmpty { texts = [totals.stages.isEmpty ? "-" : say("niets", "nothing")] }
    return texts.enumerated().flatMap { index, text in
      labelled(
        index == 0 ? say("onbekend", "unknown") : " ", text, item: item, columns: columns,
        style: .unknown)
    } + other
  }

  private func supportLines(_ work: Work, item: Int, columns: Int) -> [ListLine] {
    let support = work.current.totals.support
    let lines: [(String, String?)] = [
      ("klantmanager", support.klantmanager.map { say.said($0) }),
      (
        say("jobcoach", "job coach"),
        support.jobcoach.map { say.jobcoach($0, in: work.current.trajectory) }
      ),
    ]
    return lines.flatMap { name, text in
      text.map { labelled(name, $0, item: item, columns: columns, style: .own) } ?? []
    }
      + labelled(
        " ", say.supportFootnote(withJobcoach: support.jobcoach != nil), item: item,
        columns: columns, style: .faint)
  }

  private func budgetLines(_ totals: Totals, item: Int, columns: Int) -> [ListLine] {
    let budget = totals.budget
    var text =
      say.euros(budget.perYear) + say(" per jaar, ", " a year, ")
      + say.budgetYears(totals) + ": " + say.said(budget.available, .euros)
      + say(". Een gemiddelde per persoon, geen grens.", ". An average per person, not a cap.")
    if model.showsVerdict {
      text +=
        " " + say.verdict(totals)
        + say(
          " Uit dit budget worden ook klantmanagers en jobcoaches betaald.",
          " This budget also pays klantmanagers and job coaches.")
    } else {
      text += say(" c toont het oordeel.", " c shows the verdict.")
    }
    return labelled(
      say("jaarbudget", "year's budget"), text, item: item, columns: columns, style: .budget)
  }

  /// Draws one row of the table of totals.
  fileprivate mutating func drawRow(
    _ row: TotalsTable.Row, _ table: TotalsTable, in rect: Rect, style: Style
  ) {
    let name = table.nameColumns(in: rect.columns)
    put(row.name, rect.column, rect.row, columns: name, style, fit: .mayTruncate)
    var column = rect.column + name + 2
    for (text, columns) in zip(row.cells, table.widths) {
      put(text, column, rect.row, columns: columns, style, align: .trailing)
      column += columns + 2
    }
  }
}
