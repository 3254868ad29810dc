import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  /// A phase: what can be chosen, with its figures, and what the cursor is on.
  mutating func drawPhase(_ phase: Phase, in rect: Rect) {
    guard let work = model.work else { return }
    let area = rect.inset(columns: 1, rows: 0)
    let isWide = area.columns >= 108
    let items = model.interventions(in: phase)
    let table = InterventionTable(items, work: work, canvas: canvas, say: say)
    let listColumns = isWide ? max(66, area.columns * 3 / 5) : area.columns
    var lines = phaseLines(phase, items, table, columns: listColumns)
    let head = phaseHead(phase, table, columns: listColumns)
    if items.isEmpty { lines.append(contentsOf: emptyLines(phase, columns: listColumns)) }

    let listArea: Rect
    let details: Rect
    let current = model.interventionUnderCursor
    let name = current.map { say($0.name) }
    if isWide {
      listArea = area.left(listColumns)
      let column = listArea.right + 1
      canvas.verticalRule(at: Point(column: column, row: rect.row - 1), rows: rect.rows + 2)
      let right = Rect(
        column: column + 2, row: area.row, columns: area.right - column - 2, rows: area.rows)
      if let name {
        put(
          name, right.column, right.row, columns: right.columns, Style.heading.bold,
          fit: .mayTruncate)
      }
      details = right.dropTop(1)
    } else {
      let wanted = head.count + lines.count
      let rows = area.rows < 8 || current == nil ? area.rows : min(wanted, max(5, area.rows - 4))
      listArea = area.top(rows)
      details = area.dropTop(rows + 1)
      if details.rows > 0 {
        canvas.horizontalRule(
          at: Point(column: rect.column - 1, row: listArea.bottom), columns: rect.columns + 2,
          title: name, fit: .mayTruncate)
      }
    }
    for (index, line) in head.enumerated() where index < listArea.rows {
      line.draw(
        &self,
        Rect(column: listArea.column, row: listArea.row + index, columns: listArea.columns, rows: 1)
      )
    }
    let scrolled = isWide ? min(listArea.rows, head.count + lines.count + 1) : listArea.rows
    drawLines(lines, of: .phase(phase), in: listArea.top(scrolled).dropTop(head.count))
    if isWide {
      let below = listArea.dropTop(scrolled)
      if below.rows >= 4 { drawStrip(in: below) }
    }
    drawDetails(of: current, in: details)
  }

  private func phaseHead(_ phase: Phase, _ table: InterventionTable, columns: Int) -> [ListLine] {
    var head: [ListLine] = []
    let list = ListName.phase(phase)
    if model.filtering == list || !model[list: list].filter.isEmpty {
      head.append(filterLine(list))
    }
    head.append(
      ListLine { painter, rect in
        painter.drawRow(table.heading(painter.say), table, in: rect, style: Style.faint)
      })
    return head
  }

  private func phaseLines(
    _ phase: Phase, _ items: [Intervention], _ table: InterventionTable, columns: Int
  ) -> [ListLine] {
    var lines: [ListLine] = []
    let order = model.work?.scenario[phase].entries.map(\.intervention) ?? []
    for (index, intervention) in items.enumerated() {
      let place = order.firstIndex(of: intervention.id)
      let isChosen = place != nil
      let row = table.rows[index]
      let nameColumns = table.nameColumns(in: columns - boxColumns - 1)
      let names = canvas.wrap(row.name, columns: nameColumns)
      for (part, name) in names.enumerated() {
        lines.append(
          ListLine(index) { painter, rect in
            let mark = painter.boxColumns
            if part == 0 {
              painter.put(
                painter.box(isChosen: isChosen), rect.column, rect.row,
                isChosen ? Style.chosen.bold : .faint)
            }
            var shown = row
            shown.name = name
            if part > 0 { (shown.weeks, shown.hours, shown.cost) = ("", "", "") }
            painter.drawRow(
              shown, table,
              in: Rect(
                column: rect.column + mark + 1, row: rect.row, columns: rect.columns - mark - 1,
                rows: 1), style: isChosen ? Style.chosen.bold : .text)
          })
      }
    }
    return lines
  }

  private func emptyLines(_ phase: Phase, columns: Int) -> [ListLine] {
    guard model[list: .phase(phase)].filter.isEmpty else {
      return [
        .text(
          say("Niets gevonden. Esc wist het zoeken.", "Nothing found. Esc clears the search."),
          .faint)
      ]
    }
    guard let persona = model.work?.persona else { return [] }
    let rule = persona.rule(for: phase)
    var text = say(
      "De bron noemt hier geen interventies.", "The source names no interventions here.")
    if !rule.isAvailable {
      text =
        say(
          "\(say.name(of: phase)) kan bij \(persona.name) niet binnen twee jaar.",
          "\(say.name(of: phase)) is not possible for \(persona.name) within two years.")
        + (rule.reason.map { " " + say($0) } ?? "")
        + (rule.source.map { " (\(say.said($0)))" } ?? "")
      if rule.reason == nil {
        text += say(
          " Dat is iets anders dan € 0: er zijn geen cijfers.",
          " That is not the same as €0: there are no figures.")
      }
    }
    text += say(
      " Met i voeg je een eigen interventie toe, als wat-als.",
      " With i you add an intervention of your own, as a what-if.")
    return wrapped(text, item: nil, columns: columns)
  }

  /// Draws one row of the table of interventions.
  mutating func drawRow(
    _ row: InterventionTable.Row, _ table: InterventionTable, in rect: Rect, style: Style
  ) {
    let name = table.nameColumns(in: rect.columns)
    let unknown = say("onbekend", "unknown")
    var column = rect.column
    put(row.name, column, rect.row, columns: name, style)
    column += name + 2
    for (text, columns) in [
      (row.weeks, table.weeksColumns), (row.hours, table.hoursColumns),
      (row.cost, table.costColumns),
    ] {
      put(
        text, column, rect.row, columns: columns, text == unknown ? Style.unknown : style,
        align: .trailing)
      column += columns + 2
    }
    if row.isOwn { put("*", rect.right - 1, rect.row, Style.own.bold) }
  }
}

/// The texts of the columns of a phase's interventions, and how wide they are.
struct InterventionTable {
  struct Row {
    var name: String
    var weeks: String
    var hours: String
    var cost: String
    /// Whether a figure is one's own.
    var isOwn: Bool
  }

  let rows: [Row]
  let weeksColumns: Int
  let hoursColumns: Int
  let costColumns: Int

  init(_ interventions: [Intervention], work: Work, canvas: Canvas, say: Wording) {
    rows = interventions.map { Self.row($0, work: work, say: say) }
    let heading = Self.heading(say)
    let width = { (texts: [String]) in texts.map { canvas.width(of: $0) }.max() ?? 0 }
    weeksColumns = width(rows.map(\.weeks) + [heading.weeks])
    hoursColumns = width(rows.map(\.hours) + [heading.hours])
    costColumns = width(rows.map(\.cost) + [heading.cost])
  }

  /// The columns left for the name; one is kept for the mark of own figures.
  func nameColumns(in columns: Int) -> Int {
    max(8, columns - weeksColumns - hoursColumns - costColumns - 8)
  }

  func heading(_ say: Wording) -> Row { Self.heading(say) }

  private static func heading(_ say: Wording) -> Row {
    Row(
      name: say("interventie", "intervention"), weeks: say("weken", "weeks"),
      hours: say("uren", "hours"), cost: say("kosten €", "cost €"), isOwn: false)
  }

  private static func row(_ intervention: Intervention, work: Work, say: Wording) -> Row {
    let entry = work.scenario.entry(for: intervention.id)
    let figures = work.current.figures(of: intervention)
    let unknown = say("onbekend", "unknown")
    let part = { (part: PartFigures, said: (Band) -> String) -> String in
      guard let band = part.band else { return unknown }
      return part.unknown == nil ? said(band) : said(band) + " + ?"
    }
    let isOwn = work.scenario.own.contains { $0.id == intervention.id }
    var name = say(intervention.name)
    if let entry {
      if let variant = entry.variant.flatMap({ intervention.variant($0) }) {
        name += ": " + say(variant.name)
      }
      if entry.count > 1 { name += " \(entry.count)x" }
    }
    let cost =
      figures.cost.map { cost in
        part(cost) { say.band($0, highIs: HighEnd(figures.highMarks), unit: .euros) }
      } ?? say("ander budget", "other budget")
    let worker = figures.by == .client ? say("cliënt", "client") : "prof."
    return Row(
      name: name, weeks: part(figures.duration) { say.band($0, unit: .weeks) },
      hours: figures.hours.band == nil
        ? unknown : part(figures.hours) { say.band($0) } + " " + worker,
      cost: cost, isOwn: isOwn || !(entry?.set.isEmpty ?? true))
  }
}

extension Evaluation {
  /// The figures of an intervention: as chosen, or as they would be if it were chosen.
  func figures(of intervention: Intervention) -> StepFigures {
    if let step = step(intervention.id) { return step.figures }
    let isOwn = scenario.own.contains { $0.id == intervention.id }
    return StepFigures(of: intervention, assumptions: scenario.assumptions, isOwn: isOwn)
  }

  /// The figures of a choice as the source has them, without the own ones.
  func sourceFigures(of intervention: Intervention, _ entry: Entry) -> StepFigures {
    var plain = entry
    plain.set = OwnFigures()
    return StepFigures(of: intervention, as: plain, assumptions: scenario.assumptions)
  }
}

extension StepFigures {
  /// The known band of a part.
  func band(of part: Part) -> Band? {
    switch part {
    case .duration: duration.band
    case .hours: hours.band
    case .cost: cost?.band
    }
  }
}
