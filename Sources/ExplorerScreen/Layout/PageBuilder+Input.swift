import Explorer
import TerminalCanvas

extension PageBuilder {
  /// Adds what is filled in on a row, with what stands beside it.
  mutating func append(
    _ input: Input, of row: Row, in placed: TableColumns.Placed, to lines: inout [Line]
  ) {
    let isFocused = row.id == selected
    let beside = row[.text]?.full ?? ""
    let besideColumns = ruler.width(of: beside)
    let least = 14
    let fitsBeside = !beside.isEmpty && placed.columns - besideColumns - 2 >= least
    let room = max(1, fitsBeside ? placed.columns - besideColumns - 2 : placed.columns)
    switch input {
    case .choice(let options, let index):
      let text = options.indices.contains(index) ? options[index] : ""
      let shown = isFocused ? "< \(text) >" : "  \(text)"
      for (part, text) in ruler.wrap(shown, columns: room).enumerated() {
        if part > 0 { lines.append(Line(row.id)) }
        lines[part].put(part == 0 ? shown.prefixBlanks + text : text, at: placed.start)
      }
      if isFocused { layout.caret = (layout.lines.count, placed.start) }
    case .text(let field):
      append(field, isFocused: isFocused, at: placed.start, columns: room, to: &lines)
    case .area(let area):
      append(area, row, isFocused: isFocused, at: placed.start, columns: room, to: &lines)
    }
    guard !beside.isEmpty else { return }
    let style = (row[.text]?.tone ?? .secondary).style
    if fitsBeside {
      lines[0].put(beside, at: placed.start + room + 2, style)
    } else {
      for part in ruler.wrap(beside, columns: max(1, placed.columns)) {
        lines.append(Line(part, at: placed.start, style, row: row.id))
      }
    }
  }

  /// One line of text with its cursor in view; what does not fit scrolls out on the left.
  private mutating func append(
    _ field: TextField, isFocused: Bool, at column: Int, columns: Int, to lines: inout [Line]
  ) {
    let characters = Array(field.text)
    func width(_ range: Range<Int>) -> Int { ruler.width(of: String(characters[range])) }
    var start = 0
    if isFocused {
      while start < field.cursor, width(start..<field.cursor) > columns - 1 { start += 1 }
      layout.caret = (layout.lines.count, column + width(start..<field.cursor))
    }
    let shown = ruler.truncated(String(characters[start...]), to: columns)
    let style: Style =
      isFocused ? (field.isSuggestion ? Style.cursor.reversed : Style.text.underlined) : .text
    lines[0].put(shown, at: column, style)
    let rest = columns - ruler.width(of: shown)
    if isFocused, rest > 0 {
      lines[0].put(
        String(repeating: " ", count: rest), at: column + columns - rest, Style.text.underlined)
    }
  }

  /// Several lines of text, wrapped, with the cursor in its place.
  private mutating func append(
    _ area: TextArea, _ row: Row, isFocused: Bool, at column: Int, columns: Int,
    to lines: inout [Line]
  ) {
    layout.areaColumns = columns
    var index = 0
    for (number, text) in area.lines.enumerated() {
      let parts = AreaLines(text.text, columns: columns, ruler)
      for part in parts.parts {
        if index > 0 { lines.append(Line(row.id)) }
        lines[index].put(part.text, at: column)
        if isFocused, number == area.row, part.holds(text.cursor) {
          let before = part.text.prefix(text.cursor - part.start)
          layout.caret = (
            layout.lines.count + index,
            column + min(columns - 1, ruler.width(of: String(before)))
          )
        }
        index += 1
      }
    }
  }
}

extension String {
  /// The blanks it begins with, which wrapping takes away.
  fileprivate var prefixBlanks: String { String(prefix { $0 == " " }) }
}
