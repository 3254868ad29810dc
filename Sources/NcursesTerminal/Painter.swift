import CNcurses
import TerminalCanvas

/// Sends canvases to curses: the first one whole, of the others only the cells that changed.
struct Painter {
  private var palette: Palette
  private var shown: Canvas?
  private var row: [cn_cell] = []

  init(theme: Theme, depth: ColorDepth) {
    palette = Palette(theme: theme, depth: depth)
  }

  /// Forgets what is shown, so that the next canvas is drawn whole.
  mutating func forget() { shown = nil }

  /// Draws a canvas on a screen of that size.
  mutating func paint(_ canvas: borrowing Canvas, size: Size) {
    let canvas = copy canvas
    let isComparable = shown?.size == canvas.size
    if !isComparable { cn_erase() }
    for index in 0..<min(canvas.size.rows, size.rows) {
      let changes =
        shown.flatMap { isComparable ? canvas.changes(inRow: index, since: $0) : nil }
        ?? [0..<canvas.size.columns]
      for columns in changes { draw(row: index, columns, of: canvas) }
    }
    let cursor = (canvas.cursor ?? canvas.rest).flatMap { Rect(size).contains($0) ? $0 : nil }
    cn_show(
      Int32(cursor?.column ?? -1), Int32(cursor?.row ?? -1), canvas.cursor != nil)
    shown = canvas
  }

  private mutating func draw(row index: Int, _ columns: Range<Int>, of canvas: Canvas) {
    if row.count < columns.count {
      row = Array(repeating: cn_cell(), count: canvas.size.columns)
    }
    row.withUnsafeMutableBufferPointer { row in
      canvas.rows[index].withUnsafeBufferPointer { cells in
        var next = columns.lowerBound
        while next < columns.upperBound {
          let stretch = canvas.stretch(ofRow: index, in: columns, from: next)
          let entry = palette.entry(for: cells[next].style)
          for column in stretch {
            let cell = cells[column]
            row[column - columns.lowerBound] = cn_cell(
              scalar: cell.span == 0 ? 0 : cell.scalar, marks: (cell.mark, cell.secondMark),
              pair: entry.pair, look: entry.look)
          }
          next = stretch.upperBound
        }
      }
      cn_draw(Int32(index), Int32(columns.lowerBound), row.baseAddress, Int32(columns.count))
    }
  }
}
