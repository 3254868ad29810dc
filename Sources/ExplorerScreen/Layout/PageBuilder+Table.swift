import Explorer
import Reintegration
import TerminalCanvas

extension PageBuilder {
  /// Adds the rows of a table, under its headings and its scale; returns the first line of each, and
  /// of what follows them.
  mutating func append(_ table: Table, _ fitted: TableColumns) -> [Int] {
    if let bar = fitted.placed.first(where: { $0.column.kind == .bar }), let scale = table.scale {
      layout.append(lines(of: scale, at: bar.start, columns: bar.columns))
    }
    if table.hasHeadings {
      layout.append(headingLine(fitted))
    }
    let heading = layout.lines.count - 1
    var starts = [layout.lines.count]
    for row in table.rows {
      layout.append(lines(of: row, fitted, table.scale))
      starts.append(layout.lines.count)
    }
    if table.hasHeadings {
      layout.noteHeading(heading, over: (heading + 1)..<layout.lines.count)
    }
    let legend = shownLegend(table, fitted)
    if !legend.isEmpty { layout.append(lines(of: legend)) }
    return starts
  }

  private func headingLine(_ fitted: TableColumns) -> Line {
    var line = Line()
    for placed in fitted.placed {
      let heading = placed.column.heading
      var text = fitted.isShort ? heading.short : heading.full
      if ruler.width(of: text) > placed.columns {
        // A name or a bar may have less room than its heading.
        text = [heading.full, heading.short].first { ruler.width(of: $0) <= placed.columns } ?? ""
      }
      put(text, in: placed, on: &line, .faint)
    }
    return line
  }

  /// What the signs in shortened cells stand for.
  func shownLegend(_ table: Table, _ fitted: TableColumns) -> [LegendEntry] {
    guard fitted.isShort else { return [] }
    var legend: [LegendEntry] = []
    let shown = Set(fitted.placed.map(\.column.id))
    for row in table.rows {
      for cell in row.cells where shown.contains(cell.column) && cell.short != cell.full {
        for entry in cell.legend where !legend.contains(entry) { legend.append(entry) }
      }
    }
    return legend
  }

  /// Puts a text that stays on one line in its column.
  private func put(
    _ text: String, in placed: TableColumns.Placed, on line: inout Line, _ style: Style
  ) {
    guard !text.isEmpty else { return }
    let offset =
      placed.column.kind == .figure ? max(0, placed.columns - ruler.width(of: text)) : 0
    line.put(text, at: placed.start + offset, style)
  }

  /// A row as lines: its texts over as many as they need, its figures in the first.
  mutating func lines(of row: Row, _ fitted: TableColumns, _ scale: Scale?) -> [Line] {
    let id = row.isSelectable ? row.id : nil
    var lines = [Line(id)]
    func put(_ text: String, at column: Int, _ style: Style, line index: Int) {
      while lines.count <= index { lines.append(Line(id)) }
      lines[index].put(text, at: column, style)
    }
    drawPick(row, fitted, on: &lines[0])
    let indent = 2 * row.indent
    var firstColumn = true
    for placed in fitted.placed {
      let style = (row[placed.column.id]?.tone ?? row.tone).style
      let moved = firstColumn ? indent : 0
      firstColumn = false
      switch placed.column.kind {
      case .name, .label, .text:
        if placed.column.kind == .text, let input = row.input {
          append(input, of: row, in: placed, to: &lines)
          continue
        }
        guard let cell = row[placed.column.id] else { continue }
        let text = fitted.isShort && placed.column.kind == .word ? cell.short : cell.full
        let own = placed.column.kind == .label && cell.tone == nil ? Style.faint : style
        for (part, text) in ruler.wrap(text, columns: max(1, placed.columns - moved)).enumerated() {
          put(text, at: placed.start + moved, own, line: part)
        }
      case .figure, .word:
        guard let cell = row[placed.column.id] else { continue }
        self.put(fitted.isShort ? cell.short : cell.full, in: placed, on: &lines[0], style)
      case .shortcut:
        guard let opens = row.opens else { continue }
        let text = ruler.truncated(shortcut(opens), to: placed.columns)
        self.put(text, in: placed, on: &lines[0], Style.key.bold)
      case .bar:
        guard let scale, !row.spans.isEmpty, placed.columns > 0 else { continue }
        lines[0].bars.append(bar(row.spans, on: scale, at: placed.start, columns: placed.columns))
      }
    }
    let label = fitted.placed.first { $0.column.kind == .label }
    let start = label.map { $0.start + $0.columns + 2 } ?? fitted.prefix + indent
    for prose in row.lines { lines += self.lines(of: prose, from: start, row: id) }
    return lines
  }

  private func drawPick(_ row: Row, _ fitted: TableColumns, on line: inout Line) {
    if let pick = row.pick {
      let isChosen = pick != .open
      let style = isChosen ? Style.chosen.bold : Style.faint
      line.put(glyphs.box(isChosen: isChosen), at: 0, style)
      if case .chosen(let number) = pick {
        line.put(String(number), at: glyphs.boxColumns, style)
      }
      line.box = 0..<fitted.pickColumns
    }
    var column = fitted.pickColumns
    for mark in row.marks.prefix(max(0, fitted.markColumns - 1)) {
      line.put(glyphs.mark(mark.kind), at: column, style(of: mark.kind))
      column += 1
    }
  }

  private func style(of kind: RowMark.Kind) -> Style {
    switch kind {
    case .warning: Style.warning.bold
    case .reason: .key
    case .aside: Style.chosen.bold
    case .own: Style.own.bold
    case .current: Style.key.bold
    }
  }

  /// A row's spans as a bar on a scale.
  private func bar(_ spans: [Span], on scale: Scale, at column: Int, columns: Int) -> Line.Bar {
    let canvasScale = CanvasScale(upTo: scale.maximum.approximation, columns: columns)
    let parts = spans.map { span in
      let start = canvasScale.position(span.start.approximation)
      let end =
        span.kind == .open ? start + 4 : canvasScale.position(span.end.approximation)
      return BarPart(span.kind.part, from: start, to: end, style: span.tone?.style)
    }
    return Line.Bar(column: column, columns: columns, parts: parts)
  }
}
