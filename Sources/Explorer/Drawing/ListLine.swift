import TerminalCanvas

/// One line of a list: part of an item, or a line between items.
struct ListLine {
  /// The item it belongs to; nil for a heading or an empty line.
  let item: Int?
  let draw: (inout Painter, Rect) -> Void

  init(_ item: Int? = nil, draw: @escaping (inout Painter, Rect) -> Void) {
    self.item = item
    self.draw = draw
  }

  /// A line of text.
  static func text(_ text: String, _ style: Style = .text, item: Int? = nil) -> ListLine {
    ListLine(item) { painter, rect in
      painter.put(text, rect.column, rect.row, columns: rect.columns, style)
    }
  }

  static var empty: ListLine { ListLine { _, _ in } }
}

extension Painter {
  /// Draws the lines that fit around the cursor's item, which is highlighted.
  mutating func drawLines(
    _ lines: [ListLine], of list: ListName, in rect: Rect, showsCursor: Bool = true
  ) {
    guard rect.rows > 0 else { return }
    let cursor = model.cursor(in: list)
    let first = lines.firstIndex { $0.item == cursor } ?? 0
    let last = lines.lastIndex { $0.item == cursor } ?? first
    var top = 0
    if lines.count > rect.rows {
      // The cursor's item stays in view, with what comes before it where there is room.
      top = min(max(0, first - rect.rows / 2), lines.count - rect.rows)
      if last >= top + rect.rows { top = min(first, last - rect.rows + 1) }
      if cursor == 0 { top = 0 }
      // The first line in view begins an item, where the cursor's item stays in view with that.
      while top > 0, let item = lines[top].item, lines[top - 1].item == item,
        last < top - 1 + rect.rows
      {
        top -= 1
      }
    }
    let hasFocus = showsCursor && model.focusedTotal == nil
    for (offset, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
      let row = Rect(column: rect.column, row: rect.row + offset, columns: rect.columns, rows: 1)
      // What a line draws may have a zone of its own, over that of the row.
      if let item = line.item { zone(row, .row(list, item)) }
      line.draw(&self, row)
      guard let item = line.item else { continue }
      if item == cursor, hasFocus { canvas.restyle(row, role: .cursor, adding: .reverse) }
    }
    drawScrollMarks(top: top, count: lines.count, in: rect)
  }

  /// The items of a list of which a line can be in view, whatever stands before and after them.
  ///
  /// An item has a line at least, so that as many items as rows on either side of the cursor are
  /// enough for ``drawLines(_:of:in:showsCursor:)`` to show what it would show of all of them.
  func itemsInView(of list: ListName, count: Int, rows: Int) -> Range<Int> {
    let cursor = model.cursor(in: list)
    let end = min(count, cursor + rows + 1)
    // Only near the end does the window reach further back than half of itself.
    let before = end < count ? rows / 2 + 1 : rows
    return min(end, max(0, cursor - before))..<end
  }

  /// Arrows in the border where there is more above or below.
  mutating func drawScrollMarks(top: Int, count: Int, in rect: Rect) {
    let edge = min(rect.right, canvas.size.columns - 1)
    if top > 0 { put(model.settings.glyphs == .unicode ? "▲" : "^", edge, rect.row, .key) }
    if top + rect.rows < count {
      put(model.settings.glyphs == .unicode ? "▼" : "v", edge, rect.bottom - 1, .key)
    }
  }
}
