import CNcurses
import TerminalCanvas

/// Sends canvases to curses: only the rows that changed, which curses then compares by cell.
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
      if isComparable, let shown, canvas.hasSameRow(index, as: shown) { continue }
      draw(row: index, of: canvas)
    }
    if let cursor = canvas.cursor, Rect(size).contains(cursor) {
      cn_show(Int32(cursor.column), Int32(cursor.row))
    } else {
      cn_show(-1, -1)
    }
    shown = canvas
  }

  private mutating func draw(row index: Int, of canvas: Canvas) {
    row.removeAll(keepingCapacity: true)
    let start = index * canvas.size.columns
    for cell in canvas.cells[start..<(start + canvas.size.columns)] {
      let entry = palette.entry(for: cell.style)
      row.append(
        cn_cell(
          scalar: cell.span == 0 ? 0 : cell.scalar, marks: (cell.mark, cell.secondMark),
          pair: entry.pair, look: entry.look))
    }
    row.withUnsafeBufferPointer { cells in
      cn_draw(Int32(index), cells.baseAddress, Int32(cells.count))
    }
  }
}
