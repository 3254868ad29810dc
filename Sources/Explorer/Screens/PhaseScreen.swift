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
    guard !table.isTight(in: columns - boxColumns - 1) else { return head }
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
      if table.isTight(in: columns - boxColumns - 1) {
        let mark = box(isChosen: isChosen) + " " + row.name + (row.isOwn ? " *" : "")
        let style = isChosen ? Style.chosen.bold : .text
        lines += wrapped(mark, item: index, columns: columns, style: style)
        lines += wrapped(table.words(of: row, say), item: index, columns: columns, style: .faint)
        continue
      }
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
            if part > 0 {
              (shown.weeks, shown.hours, shown.cost) = ("", "", "")
              shown.isOwn = false
            }
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
