import Explorer
import TerminalCanvas

/// How wide the cells of a table are, row by row, and the widest of each column.
struct TableWidths: Sendable {
  /// How wide the cells of one row are, in full and in short, in the order of the columns.
  private struct RowWidths: Sendable {
    var full: [Int] = []
    var short: [Int] = []
    /// The columns of the name, moved in as it is.
    var name = 0
    /// The columns of the name's longest word, moved in as it is.
    var word = 0
  }

  private var rows: [RowWidths] = []
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
    let ruler = builder.ruler
    full = table.columns.map { table.hasHeadings ? ruler.width(of: $0.heading.full) : 0 }
    short = table.columns.map { table.hasHeadings ? ruler.width(of: $0.heading.short) : 0 }
    var known = known
    if known?.table.columns != table.columns { known = nil }
    rows.reserveCapacity(table.rows.count)
    var word = 0
    for (index, row) in table.rows.enumerated() {
      let widths: RowWidths
      if let known, index < known.table.rows.count, known.table.rows[index] === row {
        widths = known.widths.rows[index]
      } else {
        widths = Self.measured(row, table.columns, builder)
      }
      for column in table.columns.indices {
        full[column] = max(full[column], widths.full[column])
        short[column] = max(short[column], widths.short[column])
      }
      naturalName = max(naturalName, widths.name)
      word = max(word, widths.word)
      rows.append(widths)
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
