/// A grid of cells to draw a screen on; a terminal shows it, a dump writes it out.
///
/// Whatever is drawn outside it is left out. Text that had to fit and did not is kept in
/// ``clippings``, so that a test can prove that nothing a reader needs was cut.
package struct Canvas: Equatable, Sendable {
  /// The width and height in cells.
  package let size: Size
  /// The characters that may be drawn.
  package let glyphs: GlyphSet
  /// All cells, row after row.
  package internal(set) var cells: [Cell]
  /// What should have fitted and did not, in the order of drawing.
  package internal(set) var clippings: [Clipping] = []
  /// The place of the text cursor in a form field; nil hides it.
  package var cursor: Point?
  /// The place of the selected row, choice or field, where the terminal's cursor rests unseen.
  package var rest: Point?

  /// Creates an empty canvas.
  package init(size: Size, glyphs: GlyphSet = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The rectangle of the whole canvas.
  package var bounds: Rect { Rect(size) }

  /// The cell at a place; an empty one outside the canvas.
  package subscript(column column: Int, row row: Int) -> Cell {
    guard 0..<size.columns ~= column, 0..<size.rows ~= row else { return .blank }
    return cells[row * size.columns + column]
  }

  /// The cell at a place; an empty one outside the canvas.
  package subscript(point: Point) -> Cell { self[column: point.column, row: point.row] }

  /// Returns the columns of a row from the first to the last that differ from another canvas of the
  /// same size, with whole wide characters; nil where the row is the same.
  package func changes(inRow row: Int, since other: Canvas) -> Range<Int>? {
    guard 0..<size.rows ~= row else { return nil }
    guard size == other.size else { return 0..<size.columns }
    let start = row * size.columns
    return cells.withUnsafeBufferPointer { mine in
      other.cells.withUnsafeBufferPointer { theirs in
        var (first, end) = (0, size.columns)
        while first < end, mine[start + first].bits == theirs[start + first].bits { first += 1 }
        while end > first, mine[start + end - 1].bits == theirs[start + end - 1].bits { end -= 1 }
        guard first < end else { return nil }
        if first > 0, mine[start + first].span == 0 || theirs[start + first].span == 0 {
          first -= 1
        }
        if end < size.columns, mine[start + end].span == 0 || theirs[start + end].span == 0 {
          end += 1
        }
        return first..<end
      }
    }
  }

  /// Empties every cell and forgets clippings and cursor.
  package mutating func clear() {
    for index in cells.indices { cells[index] = .blank }
    clippings.removeAll(keepingCapacity: true)
    cursor = nil
    rest = nil
  }

  /// Copies another canvas onto this one, with its top left corner at a place.
  package mutating func copy(_ other: Canvas, to point: Point) {
    let area = Rect(
      column: point.column, row: point.row, columns: other.size.columns, rows: other.size.rows
    ).intersection(bounds)
    guard !area.isEmpty, point.column >= 0, point.row >= 0 else { return }
    for row in 0..<area.rows {
      separate(row: area.row + row, from: area.column, to: area.right)
      let from = row * other.size.columns
      let to = (area.row + row) * size.columns + area.column
      cells.replaceSubrange(
        to..<(to + area.columns), with: other.cells[from..<(from + area.columns)])
    }
    clippings += other.clippings
  }

  /// Fills a rectangle with one character.
  package mutating func fill(_ rect: Rect, with glyph: Character = " ", style: Style = .text) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let scalar = DrawnText(String(glyph), glyphs: glyphs).scalars.first ?? 0x20
    let span = ScalarWidth.columns(of: scalar)
    for row in area.row..<area.bottom {
      separate(row: row, from: area.column, to: area.right)
      let start = row * size.columns
      // A wide character that would stick out at the right is left out.
      var column = area.column
      while column < area.right {
        if span == 2, column + 1 < area.right {
          cells[start + column] = Cell(scalar: scalar, style: style, span: 2)
          cells[start + column + 1] = .rightHalf(style: style)
          column += 2
        } else {
          cells[start + column] = Cell(scalar: span == 1 ? scalar : 0x20, style: style)
          column += 1
        }
      }
    }
  }

  /// Gives the cells of a rectangle another role or more emphasis, and keeps what stands in them.
  package mutating func restyle(
    _ rect: Rect, role: Role? = nil, adding added: Emphasis = [], removing removed: Emphasis = []
  ) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.row..<area.bottom {
      for index in (row * size.columns + area.column)..<(row * size.columns + area.right) {
        if let role { cells[index].style.role = role }
        cells[index].style.emphasis.subtract(removed)
        cells[index].style.emphasis.formUnion(added)
      }
    }
  }

  /// Erases the halves that writing from one column up to another would leave of wide characters.
  mutating func separate(row: Int, from column: Int, to right: Int) {
    let start = row * size.columns
    if column > 0, cells[start + column].span == 0 {
      cells[start + column - 1] = Cell(scalar: 0x20, style: cells[start + column - 1].style)
    }
    if right < size.columns, cells[start + right].span == 0 {
      cells[start + right] = Cell(scalar: 0x20, style: cells[start + right].style)
    }
  }

  /// Puts one scalar of one column in a cell, if the cell is on the canvas.
  mutating func set(_ scalar: UInt32, joints: Joints = [], at point: Point, style: Style) {
    guard bounds.contains(point) else { return }
    separate(row: point.row, from: point.column, to: point.column + 1)
    cells[point.row * size.columns + point.column] = Cell(
      scalar: scalar, style: style, joints: joints)
  }
}
