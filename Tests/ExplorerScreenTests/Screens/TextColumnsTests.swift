import Explorer
import Reintegration
import TerminalCanvas
import Testing
import Wording

@testable import ExplorerScreen

/// Columns of running text beside each other.
struct `Columns of running text` {
  private static let one = ColumnID("one")
  private static let other = ColumnID("other")
  private static let both = ColumnID("both")
  private static let long = "lange tekst die over meer regels gaat dan een"

  private func columns(_ table: Table, _ columns: Int) -> [ColumnID: Int] {
    let builder = PageBuilder(columns: columns, glyphs: .unicode, say: Wording(.nl))
    let placed = TableColumns(table, builder).placed
    return Dictionary(
      placed.map { ($0.column.id, $0.columns) }, uniquingKeysWith: { first, _ in first })
  }

  private func table(_ texts: [ColumnID], stacked: Bool = false) -> Table {
    let stack = stacked ? [Column(Self.both, .text, replaces: texts)] : []
    return Table(
      [.label] + texts.map { Column($0, .text) } + stack,
      [
        Row(
          RowID("row"),
          [Cell(.label, "gesprekken")] + (texts + [Self.both]).map { Cell($0, Self.long) })
      ])
  }

  @Test func `share the room that the label leaves`() {
    // 60 less the label's 10 and two gaps of 2.
    #expect(
      columns(table([Self.one, Self.other]), 60) == [.label: 10, Self.one: 23, Self.other: 23])
  }

  @Test func `take all of it alone`() {
    #expect(columns(table([Self.one]), 60) == [.label: 10, Self.one: 48])
  }

  @Test func `give way together to the one that comes in their place, below twenty each`() {
    let table = table([Self.one, Self.other], stacked: true)
    #expect(columns(table, 54) == [.label: 10, Self.one: 20, Self.other: 20])
    #expect(columns(table, 53) == [.label: 10, Self.both: 41])
  }
}
