import Explorer
import TerminalCanvas
import Wording

/// A page as it was laid out, with what it was made from: of the next one, only the rows that are
/// other than they were are made anew.
struct LaidOutPage: Sendable {
  /// What all lines depend on.
  struct Room: Hashable, Sendable {
    let columns: Int
    let chartRows: Int
    let glyphs: GlyphSet
    let say: Wording
  }

  /// A table with its columns, and the first line of each row and of what follows them.
  struct LaidOutTable: Sendable {
    var columns: TableColumns
    var starts: [Int] = []
  }

  let room: Room
  var blocks: [Block]
  var tables: [Int: LaidOutTable]
  var layout: PageLayout
  /// The lines that are other than they were; nil where all may be.
  var changes: [Range<Int>]?

  /// The table that is the block with a number.
  func table(at index: Int) -> (table: Table, columns: TableColumns)? {
    guard blocks.indices.contains(index), case .table(let table) = blocks[index] else { return nil }
    return tables[index].map { (table, $0.columns) }
  }
}
