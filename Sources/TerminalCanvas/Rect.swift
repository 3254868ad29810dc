/// A rectangle of cells; it may lie partly or wholly outside a canvas.
package struct Rect: Hashable, Sendable {
  /// The leftmost column.
  package var column: Int
  /// The uppermost row.
  package var row: Int
  /// The width in columns; never negative.
  package private(set) var columns: Int
  /// The height in rows; never negative.
  package private(set) var rows: Int

  /// Creates a rectangle; a negative width or height counts as 0.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Creates the rectangle of a whole canvas of that size.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The column just past the right edge.
  package var right: Int { column + columns }
  /// The row just past the bottom edge.
  package var bottom: Int { row + rows }
  /// The upper left cell.
  package var origin: Point { Point(column: column, row: row) }
  /// The width and height.
  package var size: Size { Size(columns: columns, rows: rows) }
  /// Whether there is no cell in it.
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Returns whether the cell at the point lies inside.
  package func contains(_ point: Point) -> Bool {
    column..<right ~= point.column && row..<bottom ~= point.row
  }

  /// Returns the cells that lie in both rectangles.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(right, other.right) - left,
      rows: min(bottom, other.bottom) - top)
  }
}

/// Cutting a rectangle into parts; no part is ever larger than the whole, or negative.
extension Rect {
  /// Returns what is left within a margin on all four sides.
  package func inset(by margin: Int) -> Rect { inset(columns: margin, rows: margin) }

  /// Returns what is left within a margin left and right, and one above and below.
  package func inset(columns margin: Int, rows verticalMargin: Int) -> Rect {
    dropLeft(margin).dropRight(margin).dropTop(verticalMargin).dropBottom(verticalMargin)
  }

  /// Returns the uppermost rows.
  package func top(_ count: Int) -> Rect {
    Rect(column: column, row: row, columns: columns, rows: min(max(0, count), rows))
  }

  /// Returns the lowest rows.
  package func bottom(_ count: Int) -> Rect { dropTop(rows - min(max(0, count), rows)) }

  /// Returns the leftmost columns.
  package func left(_ count: Int) -> Rect {
    Rect(column: column, row: row, columns: min(max(0, count), columns), rows: rows)
  }

  /// Returns the rightmost columns.
  package func right(_ count: Int) -> Rect { dropLeft(columns - min(max(0, count), columns)) }

  /// Returns what is left below so many rows.
  package func dropTop(_ count: Int) -> Rect {
    let dropped = min(max(0, count), rows)
    return Rect(column: column, row: row + dropped, columns: columns, rows: rows - dropped)
  }

  /// Returns what is left above so many rows.
  package func dropBottom(_ count: Int) -> Rect { top(rows - max(0, count)) }

  /// Returns what is left to the right of so many columns.
  package func dropLeft(_ count: Int) -> Rect {
    let dropped = min(max(0, count), columns)
    return Rect(column: column + dropped, row: row, columns: columns - dropped, rows: rows)
  }

  /// Returns what is left to the left of so many columns.
  package func dropRight(_ count: Int) -> Rect { left(columns - max(0, count)) }
}
