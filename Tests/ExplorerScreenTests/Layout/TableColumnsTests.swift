import Explorer
import Reintegration
import TerminalCanvas
import Testing
import Wording

@testable import ExplorerScreen

/// The columns of a table of which a row changes.
struct `Columns that are fitted again` {
  private static let columns = [
    Column(.name, .name, Phrase("naam")), Column(.cost, .figure, Phrase("kosten", short: "€")),
    Column(.text, .text, Phrase("tekst"), yields: 1),
  ]

  private static func row(_ number: Int, _ name: String, _ cost: String, marks: Int = 0) -> Row {
    Row(
      RowID("row", number), [Cell(.name, name), Cell(.cost, cost), Cell(.text, "een twee drie")],
      pick: .open, marks: Array(repeating: RowMark(.own, "eigen"), count: marks))
  }

  private static func builder(_ columns: Int) -> PageBuilder {
    PageBuilder(columns: columns, glyphs: .unicode, say: Wording(.nl))
  }

  private static let rows = [
    row(0, "kort", "5"), row(1, "een lange naam van meer woorden", "1.250"), row(2, "Buddy", "-"),
  ]

  @Test("stand where they would stand in a new table", arguments: [24, 40, 60, 100])
  func likeNew(room: Int) {
    let builder = Self.builder(room)
    let before = Table(Self.columns, Self.rows, hasHeadings: true)
    let fitted = TableColumns(before, builder)
    for place in Self.rows.indices {
      for other in [
        Self.row(place, "kort", "5"), Self.row(place, "arbeidsongeschiktheidsverzekering", "9"),
        Self.row(place, "x", "1.000.000 tot 2.000.000"), Self.row(place, "x", "7", marks: 4),
      ] {
        var rows = Self.rows
        rows[place] = other
        let after = Table(Self.columns, rows, hasHeadings: true)
        let again = TableColumns(after, builder, after: (before, fitted))
        #expect(again.places(likeThoseOf: TableColumns(after, builder)))
        // And back again, from what was made of it.
        let back = TableColumns(before, builder, after: (after, again))
        #expect(back.places(likeThoseOf: fitted))
      }
    }
  }

  @Test(arguments: [(1, 1), (9, 1), (10, 2), (11, 2), (99, 2), (100, 3)])
  func `have room for the number of the last row`(count: Int, digits: Int) {
    let table = Table(Self.columns, (0..<count).map { Self.row($0, "x", "5") })
    let columns = TableColumns(table, Self.builder(60))
    #expect(columns.numberColumns == digits)
    #expect(
      columns.pickColumns == TableColumns(
        Table(Self.columns, [Self.row(0, "x", "5")]), Self.builder(60)
      ).pickColumns + digits - 1)
  }

  @Test func `follow a heading that changes, and rows that come and go`() {
    let builder = Self.builder(60)
    let before = Table(Self.columns, Self.rows, hasHeadings: true)
    let fitted = TableColumns(before, builder)
    let headings = [Column(.name, .name, Phrase("persoon"))] + Self.columns.dropFirst()
    for after in [
      Table(headings, Self.rows, hasHeadings: true), Table(Self.columns, Self.rows),
      Table(Self.columns, Array(Self.rows.dropFirst()), hasHeadings: true),
      Table(Self.columns, Self.rows + [Self.row(3, "x", "100.000.000")], hasHeadings: true),
    ] {
      let again = TableColumns(after, builder, after: (before, fitted))
      #expect(again.places(likeThoseOf: TableColumns(after, builder)))
    }
  }
}
