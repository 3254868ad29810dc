import Explorer
import TerminalCanvas

/// A page at a width: its lines, and where its rows are among them.
///
/// It is kept until the page or the room changes; a cursor move makes nothing anew.
struct PageLayout: Sendable {
  private(set) var lines: [Line] = []
  /// The rows that can be selected, in order.
  private(set) var order: [RowID] = []
  /// The lines of each of those rows.
  private(set) var extents: [ClosedRange<Int>] = []
  /// The place of each of those rows in the order.
  private(set) var places: [RowID: Int] = [:]
  /// The line with the headings of the table that a line belongs to.
  private var headings: [(lines: Range<Int>, heading: Int)] = []
  /// Where the text cursor is in a field, by line and column.
  var caret: (line: Int, column: Int)?
  /// The columns that a field of several lines has, where there is one.
  var areaColumns: Int?

  /// Returns the line with the headings over a line, where that is another.
  func heading(over line: Int) -> Int? {
    headings.first { $0.lines.contains(line) }?.heading
  }

  mutating func append(_ line: Line) {
    if let row = line.row {
      if let place = places[row] {
        extents[place] = extents[place].lowerBound...lines.count
      } else {
        places[row] = order.count
        order.append(row)
        extents.append(lines.count...lines.count)
      }
    }
    lines.append(line)
  }

  mutating func append(_ added: [Line]) {
    for line in added { append(line) }
  }

  /// Puts other lines in the place of as many of the same row.
  mutating func replace(_ range: Range<Int>, with lines: [Line]) {
    self.lines.replaceSubrange(range, with: lines)
  }

  /// Notes that the lines from a place on stand under a line of headings.
  mutating func noteHeading(_ heading: Int, over lines: Range<Int>) {
    headings.append((lines, heading))
  }

  /// Returns the lines of a row.
  func extent(of row: RowID?) -> ClosedRange<Int>? {
    row.flatMap { places[$0] }.map { extents[$0] }
  }
}
