extension Canvas {
  /// Returns text as it will be drawn: in normal form C, harmless, and in the glyph set.
  package func text(_ text: String) -> String {
    DrawnText.simpleWidth(of: text, glyphs: glyphs) == nil
      ? DrawnText(text, glyphs: glyphs).string : text
  }

  /// Returns the columns that text takes when it is drawn.
  package func width(of text: String) -> Int {
    DrawnText.simpleWidth(of: text, glyphs: glyphs) ?? DrawnText(text, glyphs: glyphs).width
  }

  /// Returns text cut to so many columns, with a mark at its end when something went.
  package func truncated(_ text: String, to columns: Int) -> String {
    if let width = DrawnText.simpleWidth(of: text, glyphs: glyphs), width <= columns { return text }
    var drawn = DrawnText(text, glyphs: glyphs)
    guard drawn.width > columns else { return drawn.string }
    drawn.truncate(to: columns)
    return drawn.string
  }

  /// Draws one line of text and returns the columns it took.
  ///
  /// Without `columns` it may run to the right edge of the canvas. Trailing spaces that do not fit
  /// are no loss. Text that does not fit is cut with a mark; see ``Fit`` for what is recorded.
  @discardableResult
  package mutating func put(
    _ text: String, at point: Point, columns: Int? = nil, style: Style = .text,
    align: Alignment = .leading, fit: Fit = .whole
  ) -> Int {
    let room = max(0, columns ?? size.columns - point.column)
    let shown = 0..<size.rows ~= point.row
    if shown, point.column >= 0, point.column + room <= size.columns,
      let used = putSimple(text, at: point, room: room, style: style, align: align)
    {
      return used
    }
    var drawn = DrawnText(text, glyphs: glyphs)
    if drawn.width > room { drawn.dropTrailingSpaces(to: room) }
    let cut = drawn.width > room
    if cut { drawn.truncate(to: room) }
    let start = point.column + offset(of: drawn.width, in: room, align: align)
    let outside = !shown || start < 0 || start + drawn.width > size.columns
    if fit == .whole, cut || (outside && drawn.width > 0) {
      let rect = Rect(column: point.column, row: point.row, columns: room, rows: 1)
      clippings.append(Clipping(text: text, rect: rect))
    }
    if shown { write(drawn.scalars, at: Point(column: start, row: point.row), style: style) }
    return drawn.width
  }

  /// Draws text over several lines, broken at words, and returns the rows it took.
  ///
  /// - Parameter more: What stands at the end of text that is longer than the rectangle, in place
  ///   of a mark: where to read the rest.
  @discardableResult
  package mutating func putWrapped(
    _ text: String, in rect: Rect, style: Style = .text, fit: Fit = .whole, more: String? = nil
  ) -> Int {
    let lines = wrap(text, columns: rect.columns)
    var shown = Array(lines.prefix(rect.rows))
    let isCut = lines.count > shown.count
    if isCut, let more, let last = shown.popLast() {
      shown.append(shortened(last, to: rect.columns, endingWith: more))
    }
    for (index, line) in shown.enumerated() {
      put(
        line, at: rect.origin.moved(rows: index), columns: rect.columns, style: style, fit: fit)
    }
    if isCut {
      if fit == .whole { clippings.append(Clipping(text: text, rect: rect)) }
      if more == nil, let last = shown.last {
        let mark = String(Character(Unicode.Scalar(glyphs.ellipsis) ?? "~"))
        let end = min(width(of: last), max(0, rect.columns - 1))
        put(
          mark, at: Point(column: rect.column + end, row: rect.bottom - 1), style: style, fit: fit)
      }
    }
    return shown.count
  }

  /// Returns a line with fewer words and another end; better a part less than half of one.
  package func shortened(_ line: String, to columns: Int, endingWith end: String) -> String {
    var words = line.split(separator: " ")
    while words.count > 1, width(of: words.joined(separator: " ") + end) > columns {
      words.removeLast()
    }
    if let whole = words.lastIndex(where: { $0.hasSuffix(";") || $0.hasSuffix(",") }),
      whole >= words.count / 2
    {
      words.removeSubrange((whole + 1)...)
    }
    return words.joined(separator: " ") + end
  }

  private func offset(of width: Int, in room: Int, align: Alignment) -> Int {
    switch align {
    case .leading: 0
    case .trailing: room - width
    case .center: (room - width) / 2
    }
  }

  /// Draws text that fits and is drawn as it stands; nil when it is not that.
  private mutating func putSimple(
    _ text: String, at point: Point, room: Int, style: Style, align: Alignment
  ) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard let width = DrawnText.simpleWidth(of: bytes, glyphs: glyphs), width <= room else {
        return nil
      }
      guard width > 0 else { return 0 }
      let first = point.column + offset(of: width, in: room, align: align)
      separate(row: point.row, from: first, to: first + width)
      rows[point.row].withUnsafeMutableBufferPointer { cells in
        var index = 0
        for column in first..<first + width {
          cells[column] = Cell(scalar: DrawnText.scalar(in: bytes, at: &index), style: style)
        }
      }
      return width
    } ?? nil
  }

  /// Writes drawn scalars from a place on, as far as they are on the canvas.
  private mutating func write(_ scalars: [UInt32], at point: Point, style: Style) {
    var column = point.column
    var previous: Int?
    for scalar in scalars {
      let width = ScalarWidth.columns(of: scalar)
      if width == 0 {
        guard let previous else { continue }
        if rows[point.row][previous].mark == 0 {
          rows[point.row][previous].mark = scalar
        } else {
          rows[point.row][previous].secondMark = scalar
        }
        continue
      }
      previous = nil
      defer { column += width }
      guard column + width > 0, column < size.columns else { continue }
      guard column >= 0, column + width <= size.columns else {
        // Half of a wide character is on the canvas: leave a blank there.
        set(0x20, at: Point(column: max(0, column), row: point.row), style: style)
        continue
      }
      separate(row: point.row, from: column, to: column + width)
      rows[point.row][column] = Cell(scalar: scalar, style: style, span: UInt8(width))
      if width == 2 { rows[point.row][column + 1] = .rightHalf(style: style) }
      previous = column
    }
  }
}
