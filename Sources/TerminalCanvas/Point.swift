/// A place on a canvas; the top left cell is column 0, row 0.
package struct Point: Hashable, Sendable {
  /// The column, counted from the left edge at 0.
  package var column: Int
  /// The row, counted from the top at 0.
  package var row: Int

  /// Creates a place, which may lie outside any canvas.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Returns the place so many cells further to the right and down.
  package func moved(columns: Int = 0, rows: Int = 0) -> Point {
    Point(column: column + columns, row: row + rows)
  }
}
