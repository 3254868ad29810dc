import Explorer
import TerminalCanvas

/// The totals as they stand below every screen: in columns where they fit, else one after another.
struct SummaryLayout: Sendable {
  struct Item: Sendable {
    let row: RowID
    let point: Point
    let label: String
    let figure: String
    let figureColumn: Int
    let columns: Int
    let style: Style
  }

  let items: [Item]
  let rows: Int

  init(_ page: Page, columns: Int, _ ruler: Canvas) {
    let rows = page.selectableRows
    // The first four in one column, what follows beside them: at the same place at every size.
    let room = columns - 2
    for isShort in [false, true] where columns >= 74 {
      if let items = Self.inColumns(rows, 4, room: room, isShort: isShort, ruler) {
        self.items = items
        self.rows = (items.map(\.point.row).max() ?? -1) + 1
        return
      }
    }
    items = Self.flowing(rows, room: room, ruler)
    self.rows = (items.map(\.point.row).max() ?? -1) + 1
  }

  private static func item(
    _ row: Row, at point: Point, label: Int?, isShort: Bool, _ ruler: Canvas
  ) -> Item {
    let name = row[.label].map { isShort ? $0.short : $0.full } ?? ""
    let figure = row[.figure].map { isShort ? $0.short : $0.full } ?? ""
    let start = (label ?? ruler.width(of: name)) + 1
    return Item(
      row: row.id, point: point, label: name, figure: figure, figureColumn: start,
      columns: start + ruler.width(of: figure), style: (row[.figure]?.tone ?? row.tone).style)
  }

  private static func inColumns(
    _ rows: [Row], _ perColumn: Int, room: Int, isShort: Bool, _ ruler: Canvas
  ) -> [Item]? {
    var groups: [[Row]] = []
    for start in stride(from: 0, to: rows.count, by: perColumn) {
      groups.append(Array(rows[start..<min(start + perColumn, rows.count)]))
    }
    let columns = groups.map { group -> (label: Int, width: Int) in
      let label =
        group.map { ruler.width(of: $0[.label].map { isShort ? $0.short : $0.full } ?? "") }
        .max() ?? 0
      let width = group.map {
        item($0, at: Point(column: 0, row: 0), label: label, isShort: isShort, ruler).columns
      }.max()
      return (label, width ?? 0)
    }
    let gap = 3
    let needed = columns.reduce(0) { $0 + $1.width } + gap * max(0, columns.count - 1)
    guard needed <= room else { return nil }
    // Columns of equal width stay in their place while the figures change.
    let share = room / max(1, columns.count)
    let isEven = columns.allSatisfy { $0.width + gap <= share }
    var items: [Item] = []
    var column = 1
    for (group, size) in zip(groups, columns) {
      for (index, row) in group.enumerated() {
        items.append(
          item(
            row, at: Point(column: column, row: index), label: size.label, isShort: isShort, ruler))
      }
      column += isEven ? share : size.width + gap
    }
    return items
  }

  private static func flowing(_ rows: [Row], room: Int, _ ruler: Canvas) -> [Item] {
    var items: [Item] = []
    var point = Point(column: 1, row: 0)
    for row in rows {
      var next = item(row, at: point, label: nil, isShort: true, ruler)
      if point.column > 1, point.column + next.columns > room + 1 {
        point = Point(column: 1, row: point.row + 1)
        next = item(row, at: point, label: nil, isShort: true, ruler)
      }
      items.append(next)
      point.column += next.columns + 3
    }
    return items
  }
}
