import Explorer
import TerminalCanvas

/// How wide the cells of a table are, row by row, and the widest of each column.
struct TableWidths: Sendable {
  /// How wide the cells of one row are, in full and in short, in the order of the columns.
  private struct RowWidths: Hashable, Sendable {
    var full: [Int] = []
    var short: [Int] = []
    /// The columns of the name, moved in as it is.
    var name = 0
    /// The columns of the name's longest word, moved in as it is.
    var word = 0
  }

  private var rows: [RowWidths]
  /// The widest cell or heading of each column, in full.
  private(set) var full: [Int]
  /// The widest cell or heading of each column, in short.
  private(set) var short: [Int]
  /// The columns of the widest name, moved in as it is.
  private(set) var naturalName = 0
  /// The columns that names need, so that no word is broken that could stay whole.
  private(set) var leastName = 0

  /// Measures a table; of rows that the table had before, nothing anew.
  init(_ table: Table, _ builder: PageBuilder, after known: (table: Table, widths: TableWidths)?) {
    if let known, known.table.hasSameHeadings(as: table),
      known.table.rows.count == table.rows.count
    {
      self = known.widths
      var isSame = true
      let (before, after) = (known.table.rows, table.rows)
      for index in after.indices where before[index] !== after[index] {
        let widths = Self.measured(after[index], table.columns, builder)
        guard widths != rows[index] else { continue }
        rows[index] = widths
        isSame = false
      }
      if isSame { return }
    } else {
      (full, short) = ([], [])
      rows = table.rows.map { Self.measured($0, table.columns, builder) }
    }
    findWidest(of: table, builder.ruler)
  }

  private mutating func findWidest(of table: Table, _ ruler: Canvas) {
    full = table.columns.map { table.hasHeadings ? ruler.width(of: $0.heading.full) : 0 }
    short = table.columns.map { table.hasHeadings ? ruler.width(of: $0.heading.short) : 0 }
    naturalName = 0
    var word = 0
    for row in rows {
      for column in table.columns.indices {
        full[column] = max(full[column], row.full[column])
        short[column] = max(short[column], row.short[column])
      }
      naturalName = max(naturalName, row.name)
      word = max(word, row.word)
    }
    leastName = min(naturalName, max(16, min(word, 32)))
  }

  /// Whether all that columns are fitted by is the same.
  func areAsWide(as other: TableWidths) -> Bool {
    full == other.full && short == other.short && naturalName == other.naturalName
      && leastName == other.leastName
  }

  private static func measured(
    _ row: Row, _ columns: [Column], _ builder: PageBuilder
  ) -> RowWidths {
    let ruler = builder.ruler
    var widths = RowWidths()
    for column in columns {
      var (full, short) = (0, 0)
      if let cell = row[column.id] {
        full = ruler.width(of: cell.full)
        short = cell.short == cell.full ? full : ruler.width(of: cell.short)
        if column.kind == .name {
          widths.name = full + 2 * row.indent
          widths.word = ruler.longestWord(of: cell.full) + 2 * row.indent
        }
      }
      if column.kind == .shortcut, let opens = row.opens {
        full = max(full, min(16, ruler.width(of: builder.shortcut(opens))))
        short = max(short, full)
      }
      widths.full.append(full)
      widths.short.append(short)
    }
    return widths
  }
}

extension Table {
  /// Whether its columns are the same, and shown alike.
  fileprivate func hasSameHeadings(as other: Table) -> Bool {
    columns == other.columns && hasHeadings == other.hasHeadings
  }
}
