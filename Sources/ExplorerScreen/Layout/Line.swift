import Explorer
import TerminalCanvas

/// One line of a page at a width: what stands in it, and the row it belongs to.
struct Line: Sendable {
  /// A piece of text at a place of the line.
  struct Segment: Sendable {
    let column: Int
    let text: String
    let style: Style
  }

  /// A bar at a place of the line.
  struct Bar: Sendable {
    let column: Int
    let columns: Int
    let parts: [BarPart]
  }

  /// The row it belongs to, where that can be selected.
  var row: RowID?
  var segments: [Segment] = []
  var bars: [Bar] = []
  /// The columns of the box that says whether the row is chosen.
  var box: Range<Int>?

  init(_ row: RowID? = nil) {
    self.row = row
  }

  init(_ text: String, at column: Int = 0, _ style: Style = .text, row: RowID? = nil) {
    self.row = row
    put(text, at: column, style)
  }

  mutating func put(_ text: String, at column: Int, _ style: Style = .text) {
    if !text.isEmpty { segments.append(Segment(column: column, text: text, style: style)) }
  }

  /// Draws the line on a row of a canvas.
  func draw(on canvas: inout Canvas, at point: Point, columns: Int) {
    for segment in segments {
      canvas.put(
        segment.text, at: point.moved(columns: segment.column),
        columns: columns - segment.column, style: segment.style)
    }
    for bar in bars {
      canvas.bar(bar.parts, at: point.moved(columns: bar.column), columns: bar.columns)
    }
  }
}
