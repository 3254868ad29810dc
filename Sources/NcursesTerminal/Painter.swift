import CNcurses
import TerminalCanvas

/// Sends canvases to curses: of each row only what lies between its first and last changed cell.
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
      let changed =
        isComparable
        ? shown.flatMap { canvas.changes(inRow: index, since: $0) }
        : 0..<canvas.size.columns
      if let changed { draw(row: index, changed, of: canvas) }
    }
    let cursor = (canvas.cursor ?? canvas.rest).flatMap { Rect(size).contains($0) ? $0 : nil }
    cn_show(
      Int32(cursor?.column ?? -1), Int32(cursor?.row ?? -1), canvas.cursor != nil)
    shown = canvas
  }

  private mutating func draw(row index: Int, _ columns: Range<Int>, of canvas: Canvas) {
    row.removeAll(keepingCapacity: true)
    let start = index * canvas.size.columns
    for cell in canvas.cells[(start + columns.lowerBound)..<(start + columns.upperBound)] {
      let entry = palette.entry(for: cell.style)
      row.append(
        cn_cell(
          scalar: cell.span == 0 ? 0 : cell.scalar, marks: (cell.mark, cell.secondMark),
          pair: entry.pair, look: entry.look))
    }
    row.withUnsafeBufferPointer { cells in
      cn_draw(Int32(index), Int32(columns.lowerBound), cells.baseAddress, Int32(cells.count))
    }
  }
}
