import Explorer
import Reintegration
import TerminalCanvas
import Testing
import Wording

@testable import ExplorerScreen

struct `A chart` {
  /// The column of blocks of a chart of one figure, from the bottom up.
  private func column(_ figure: Amount, of top: Amount, _ glyphs: GlyphSet) -> [String] {
    let builder = PageBuilder(columns: 40, chartRows: 4, glyphs: glyphs, say: Wording(.nl))
    let chart = Chart(
      "x", [Chart.Change(week: 0, figure: figure)], top: top, topName: "9", weeks: 10, note: nil,
      said: "")
    var canvas = Canvas(size: Size(columns: 40, rows: 8), glyphs: glyphs)
    for (row, line) in builder.lines(of: chart).enumerated() {
      line.draw(on: &canvas, at: Point(column: 0, row: row), columns: 40)
    }
    return (1...4).reversed().map {
      String(Unicode.Scalar(canvas[column: 20, row: $0].scalar).map(Character.init) ?? "?")
    }
  }

  @Test(arguments: [
    (Amount(0), "    ", "    "), (Amount(1), "▁   ", "#   "), (Amount(40), "▁   ", "#   "),
    (Amount(500), "██  ", "##  "), (Amount(1000), "████", "####"),
  ])
  func `shows every figure that is more than nothing, however small`(
    figure: Amount, blocks: String, signs: String
  ) {
    #expect(column(figure, of: 1000, .unicode).joined() == blocks)
    #expect(column(figure, of: 1000, .ascii).joined() == signs)
  }
}
