import Explorer
import TerminalCanvas
import Wording

/// Draws a page for a room: its title, its texts and its figures, as large as they go together.
struct RoomPainter {
  let model: Model
  let shown: Page.Shown
  var canvas: Canvas
  private let area: Rect

  init(_ model: Model, _ shown: Page.Shown, size: Size, glyphs: GlyphSet) {
    self.model = model
    self.shown = shown
    canvas = Canvas(size: size, glyphs: glyphs)
    area = Rect(size).inset(columns: 2, rows: 0).dropTop(1).dropBottom(2)
  }

  /// Draws all but the keys; nothing where the screen is black.
  mutating func draw() {
    guard !shown.isBlack else { return }
    drawHead()
    let layout = RoomLayout(parts, in: area, canvas)
    // What is left over stands around it, less above than below.
    var row = area.row + max(0, (area.rows - layout.rows) / 3)
    for (index, form) in layout.forms.enumerated() {
      row += layout.gap(before: index)
      draw(form, layout.parts[index].style, at: row)
      row += form.rows
    }
    drawNotice()
  }

  /// Returns whether all of a step is seen at a size.
  static func fits(_ model: Model, size: Size, glyphs: GlyphSet) -> Bool {
    guard let shown = model.page.shown else { return true }
    let painter = RoomPainter(model, shown, size: size, glyphs: glyphs)
    return RoomLayout(painter.parts, in: painter.area, painter.canvas).rows <= painter.area.rows
  }

  private var parts: [RoomLayout.Part] {
    var parts = [
      RoomLayout.Part(content: .text(model.page.title), style: Style.heading.bold, weight: 2)
    ]
    for block in model.page.blocks {
      switch block {
      case .heading(let text):
        parts.append(RoomLayout.Part(content: .text(text), style: Style.heading.bold, weight: 0))
      case .prose(let prose):
        parts.append(
          RoomLayout.Part(
            content: .text(prose.text), style: prose.tone.style,
            weight: prose.tone == .strong ? 1 : 0))
      case .table(let table):
        for row in table.rows {
          guard let figure = row[.figure] else { continue }
          parts.append(
            RoomLayout.Part(
              content: .figure(
                label: row[.label]?.full ?? "", figure.full, short: figure.short),
              style: (figure.tone ?? row.tone).style.bold, weight: 3))
        }
      case .chart, .legend: break
      }
    }
    return parts
  }

  private mutating func draw(_ form: RoomLayout.Form, _ style: Style, at row: Int) {
    switch form {
    case .small(let lines):
      for (offset, line) in lines.enumerated() where row + offset < area.bottom {
        canvas.put(
          line, at: Point(column: area.column, row: row + offset), columns: area.columns,
          style: style, fit: .mayTruncate)
      }
    case .large(let dot, let lines, let label):
      var column = area.column
      if let label {
        let top = row + (dot.rows - label.lines.count + 1) / 2
        for (offset, line) in label.lines.enumerated() {
          canvas.put(line, at: Point(column: column, row: top + offset), style: Style.text.bold)
        }
        column += label.columns + 2
      }
      for (number, letters) in lines.enumerated() {
        letters.draw(
          dot, at: Point(column: column, row: row + number * (dot.rows + 1)), style: style,
          on: &canvas)
      }
    }
  }

  /// The route's name, what in it is not the source's, and how far the presentation is.
  private mutating func drawHead() {
    let header = model.header
    let right = "\(shown.step)/\(shown.of)"
    let rightColumns = canvas.width(of: right)
    canvas.put(right, at: Point(column: area.right - rightColumns, row: 0), style: .faint)
    let marks =
      header.notes.isEmpty
      ? "" : model.say(" · let op: ", " · note: ") + header.notes.joined(separator: ", ")
    canvas.put(
      (header.scenario ?? header.program) + marks, at: Point(column: area.column, row: 0),
      columns: area.columns - rightColumns - 2, style: header.notes.isEmpty ? .faint : .own,
      fit: .mayTruncate)
  }

  /// Why the last key did nothing, where it did nothing.
  private mutating func drawNotice() {
    guard let notice = model.notice else { return }
    canvas.put(
      model.say(notice.text), at: Point(column: area.column, row: area.bottom),
      columns: area.columns, style: Style.warning.bold, fit: .mayTruncate)
  }
}
