import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  mutating func drawForm(_ form: Form, in rect: Rect) {
    var area = drawHeading(say(form.title), in: rect)
    if let explanation = form.explanation {
      area = area.dropTop(
        canvas.putWrapped(say(explanation), in: area, style: .faint, fit: .mayTruncate))
    }
    let labels = form.fields.map { canvas.width(of: say($0.label)) }.max() ?? 0
    var lines: [(Int, (inout Painter, Rect) -> Void)] = []
    for (index, field) in form.fields.enumerated() {
      lines.append((index, { $0.drawField(field, isFocused: index == form.focus, labels, in: $1) }))
      let below = (field.problem.map { ("! " + say($0), Style.error) })
      if let (text, style) = below {
        for part in canvas.wrap(text, columns: max(1, area.columns - labels - 3)) {
          lines.append(
            (
              index,
              { painter, rect in
                painter.put(
                  part, rect.column + labels + 2, rect.row, columns: rect.columns - labels - 2,
                  style)
              }
            ))
        }
      }
    }
    // The field in focus stays in view where the form is longer than the room.
    let focused = lines.lastIndex { $0.0 == form.focus } ?? 0
    let last = min(
      focused - area.rows + 1 + (focused + 1 < lines.count ? 1 : 0), lines.count - area.rows)
    // Its own line comes before what is said about it, and before the next field.
    let first = lines.firstIndex { $0.0 == form.focus } ?? 0
    let top = max(0, min(last, first))
    for (offset, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      let row = Rect(column: area.column, row: area.row + offset, columns: area.columns, rows: 1)
      line.1(&self, row)
      zone(row, .field(line.0))
    }
    drawScrollMarks(top: top, count: lines.count, in: area)
  }

  private mutating func drawField(
    _ field: Form.Field, isFocused: Bool, _ labels: Int, in rect: Rect
  ) {
    put(
      say(field.label), rect.column, rect.row, columns: labels,
      isFocused ? Style.heading.bold : .faint)
    let start = rect.column + labels + 2
    let beside = field.beside.map { say($0) } ?? ""
    let isLong = [.path, .title, .author, .note, .name].contains(field.name)
    var room = rect.right - start
    if !beside.isEmpty {
      let columns = canvas.width(of: beside)
      let least = isLong ? 24 : 12
      room = max(least, room - columns - 2)
      put(
        beside, start + room + 2, rect.row, columns: rect.right - start - room - 2, .faint,
        fit: .mayTruncate)
    }
    switch field.value {
    case .choice(let options, let index):
      let text = options.indices.contains(index) ? say(options[index]) : ""
      put(
        isFocused ? "< \(text) >" : "  \(text)", start, rect.row, columns: room,
        isFocused ? Style.cursor.reversed : .text)
    case .text(let text):
      drawText(text, isFocused: isFocused, at: Point(column: start, row: rect.row), columns: room)
    }
  }

  /// A line of text with its cursor in view; what does not fit scrolls out on the left.
  private mutating func drawText(
    _ field: TextField, isFocused: Bool, at point: Point, columns: Int
  ) {
    var start = 0
    let characters = Array(field.text)
    let measure = canvas
    let width = { (range: Range<Int>) in measure.width(of: String(characters[range])) }
    while width(start..<field.cursor) > columns - 1, start < field.cursor { start += 1 }
    let shown = String(characters[start...])
    let style: Style =
      isFocused ? (field.isSuggestion ? Style.cursor.reversed : Style.text.underlined) : .text
    if isFocused {
      canvas.fill(
        Rect(column: point.column, row: point.row, columns: columns, rows: 1),
        style: Style.text.underlined)
      canvas.cursor = Point(column: point.column + width(start..<field.cursor), row: point.row)
    }
    put(shown, point.column, point.row, columns: columns, style, fit: .mayTruncate)
  }

  mutating func drawNotes(_ notes: TextArea, in rect: Rect) {
    let area = drawHeading(say("Notities bij het scenario", "Notes on the scenario"), in: rect)
    var lines: [(String, isCursor: Bool, column: Int)] = []
    for (index, line) in notes.lines.enumerated() {
      let isHere = index == notes.row
      lines.append((line.text, isHere, canvas.width(of: String(line.beforeCursor))))
    }
    let top = max(0, min(notes.row - area.rows + 1, lines.count - area.rows))
    for (offset, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      let shift = max(0, line.column - area.columns + 1)
      let text = shift > 0 && line.isCursor ? String(line.0.dropFirst(shift)) : line.0
      put(text, area.column, area.row + offset, columns: area.columns, fit: .mayTruncate)
      if line.isCursor {
        canvas.cursor = Point(
          column: area.column + min(line.column, area.columns - 1), row: area.row + offset)
      }
    }
    drawScrollMarks(top: top, count: lines.count, in: area)
  }
}
