/// A grid of cells to draw a screen on; a terminal shows it, a dump writes it out.
///
/// Whatever is drawn outside it is left out. Text that had to fit and did not is kept in
/// ``clippings``, so that a test can prove that nothing a reader needs was cut.
package struct Canvas: Equatable, Sendable {
  /// The width and height in cells.
  package let size: Size
  /// The characters that may be drawn.
  package let glyphs: GlyphSet
  /// The cells of each row. A copy of the canvas shares every row that it does not draw on.
  package internal(set) var rows: [[Cell]]
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
    rows = Array(repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
  }

  /// All cells, row after row.
  package var cells: [Cell] { rows.flatMap(\.self) }

  /// The rectangle of the whole canvas.
  package var bounds: Rect { Rect(size) }

  /// The cell at a place; an empty one outside the canvas.
  package subscript(column column: Int, row row: Int) -> Cell {
    guard 0..<size.columns ~= column, 0..<size.rows ~= row else { return .blank }
    return rows[row][column]
  }

  /// The cell at a place; an empty one outside the canvas.
  package subscript(point: Point) -> Cell { self[column: point.column, row: point.row] }

  /// Unchanged cells between two changes that are cheaper to draw again than to skip.
  private static let leastGap = 8

  /// Returns the columns of a row that differ from another canvas of the same size, with whole wide
  /// characters and with short stretches between them that do not differ; the whole row where the
  /// sizes differ.
  package func changes(inRow row: Int, since other: Canvas) -> [Range<Int>] {
    guard 0..<size.rows ~= row else { return [] }
    guard size == other.size else { return [0..<size.columns] }
    return rows[row].withUnsafeBufferPointer { mine in
      other.rows[row].withUnsafeBufferPointer { theirs in
        // Neither canvas drew on a row that they share.
        guard mine.baseAddress != theirs.baseAddress else { return [] }
        let (ours, others) = (UnsafeRawBufferPointer(mine), UnsafeRawBufferPointer(theirs))
        @inline(__always) func change(at place: Int) -> UInt64 {
          ours.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            ^ others.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        }
        @inline(__always) func isSame(_ column: Int) -> Bool {
          let place = column * MemoryLayout<Cell>.stride
          return change(at: place) | change(at: place + 8) == 0
        }
        @inline(__always) func areFourSame(_ column: Int) -> Bool {
          let place = column * MemoryLayout<Cell>.stride
          let two = change(at: place) | change(at: place + 8) | change(at: place + 16)
          let four = change(at: place + 32) | change(at: place + 40) | change(at: place + 48)
          return two | change(at: place + 24) | four | change(at: place + 56) == 0
        }
        var (first, end) = (0, size.columns)
        while first + 4 <= end, areFourSame(first) { first += 4 }
        while first < end, isSame(first) { first += 1 }
        while end - first >= 4, areFourSame(end - 4) { end -= 4 }
        while end > first, isSame(end - 1) { end -= 1 }
        guard first < end else { return [] }
        var changes: [Range<Int>] = []
        var last = first
        func endChange() {
          var (start, stop) = (first, last + 1)
          if start > 0, mine[start].span == 0 || theirs[start].span == 0 { start -= 1 }
          if stop < size.columns, mine[stop].span == 0 || theirs[stop].span == 0 { stop += 1 }
          changes.append(start..<stop)
        }
        for column in first..<end where !isSame(column) {
          if column - last > Self.leastGap {
            endChange()
            first = column
          }
          last = column
        }
        endChange()
        return changes
      }
    }
  }

  /// Returns the columns from one on, within a range of a row, whose cells have the same style.
  package func stretch(ofRow row: Int, in columns: Range<Int>, from first: Int) -> Range<Int> {
    rows[row].withUnsafeBufferPointer { cells in
      var end = first + 1
      while end < columns.upperBound, cells[end].style == cells[first].style { end += 1 }
      return first..<end
    }
  }

  /// Empties every cell and forgets clippings and cursor.
  package mutating func clear() {
    rows = Canvas(size: size).rows
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
      other.rows[row].withUnsafeBufferPointer { from in
        rows[area.row + row].withUnsafeMutableBufferPointer { to in
          for column in 0..<area.columns { to[area.column + column] = from[column] }
        }
      }
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
      // A wide character that would stick out at the right is left out.
      var column = area.column
      while column < area.right {
        if span == 2, column + 1 < area.right {
          rows[row][column] = Cell(scalar: scalar, style: style, span: 2)
          rows[row][column + 1] = .rightHalf(style: style)
          column += 2
        } else {
          rows[row][column] = Cell(scalar: span == 1 ? scalar : 0x20, style: style)
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
      rows[row].withUnsafeMutableBufferPointer { cells in
        for column in area.column..<area.right {
          if let role { cells[column].style.role = role }
          cells[column].style.emphasis.subtract(removed)
          cells[column].style.emphasis.formUnion(added)
        }
      }
    }
  }

  /// Erases the halves that writing from one column up to another would leave of wide characters.
  mutating func separate(row: Int, from column: Int, to right: Int) {
    if column > 0, rows[row][column].span == 0 {
      rows[row][column - 1] = Cell(scalar: 0x20, style: rows[row][column - 1].style)
    }
    if right < size.columns, rows[row][right].span == 0 {
      rows[row][right] = Cell(scalar: 0x20, style: rows[row][right].style)
    }
  }

  /// Puts one scalar of one column in a cell, if the cell is on the canvas.
  mutating func set(_ scalar: UInt32, joints: Joints = [], at point: Point, style: Style) {
    guard bounds.contains(point) else { return }
    separate(row: point.row, from: point.column, to: point.column + 1)
    rows[point.row][point.column] = Cell(scalar: scalar, style: style, joints: joints)
  }
}
