import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  /// A phase: what can be chosen, with its figures, and what the cursor is on.
  mutating func drawPhase(_ phase: Phase, in rect: Rect) {
    guard let work = model.work, let listing = model.listing(of: phase) else { return }
    let area = rect.inset(columns: 1, rows: 0)
    let isWide = area.columns >= 108
    let table = InterventionTable(listing, work: work, canvas: canvas, say: say)
    let listColumns = isWide ? max(66, area.columns * 3 / 5) : area.columns
    let seen = itemsInView(of: .phase(phase), count: listing.shown.count, rows: area.rows)
    var lines = seen.flatMap { line(listing.shown[$0], item: $0, table, columns: listColumns) }
    let head = phaseHead(phase, table, columns: listColumns)
    if listing.shown.isEmpty { lines.append(contentsOf: emptyLines(phase, columns: listColumns)) }

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
    guard !table.isTight(in: columns - boxColumns - 1) else { return head }
    head.append(
      ListLine { painter, rect in
        painter.drawRow(
          painter.say("interventie", "intervention"), FigureTexts.heading(painter.say), table,
          in: rect, style: Style.faint)
      })
    return head
  }

  /// The lines of one intervention: its name over as many as it needs, its figures in the first.
  private func line(
    _ intervention: Intervention, item: Int, _ table: InterventionTable, columns: Int
  ) -> [ListLine] {
    let isChosen = table.isChosen(intervention)
    let style = isChosen ? Style.chosen.bold : .text
    let name = table.name(of: intervention)
    let room = columns - boxColumns - 1
    if table.isTight(in: room) {
      let mark = table.isOwn(intervention) ? " *" : ""
      let first = box(isChosen: isChosen) + " " + name + mark
      return wrapped(first, item: item, columns: columns, style: style)
        + wrapped(
          table.words(for: intervention, at: item), item: item, columns: columns, style: .faint)
    }
    return canvas.wrap(name, columns: table.nameColumns(in: room)).enumerated().map { part, name in
      ListLine(item) { painter, rect in
        let row = rect.dropLeft(painter.boxColumns + 1)
        guard part == 0 else {
          return painter.drawRow(name, FigureTexts(), table, in: row, style: style)
        }
        painter.put(
          painter.box(isChosen: isChosen), rect.column, rect.row,
          isChosen ? Style.chosen.bold : .faint)
        painter.zone(
          rect.left(painter.boxColumns + 1), .box(.phase(intervention.phase), item))
        painter.drawRow(
          name, table.figures(of: intervention, at: item), table, in: row, style: style,
          isOwn: table.isOwn(intervention))
      }
    }
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
    _ name: String, _ figures: FigureTexts, _ table: InterventionTable,
    in rect: Rect, style: Style, isOwn: Bool = false
  ) {
    let nameColumns = table.nameColumns(in: rect.columns)
    let unknown = say("onbekend", "unknown")
    var column = rect.column
    put(name, column, rect.row, columns: nameColumns, style)
    column += nameColumns + 2
    for (text, columns) in [
      (figures.weeks, table.columns.weeks), (figures.hours, table.columns.hours),
      (figures.cost, table.columns.cost),
    ] {
      put(
        text, column, rect.row, columns: columns, text == unknown ? Style.unknown : style,
        align: .trailing)
      column += columns + 2
    }
    if isOwn { put("*", rect.right - 1, rect.row, Style.own.bold) }
  }
}
