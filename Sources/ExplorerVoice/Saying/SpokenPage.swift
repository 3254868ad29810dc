package import Explorer
import Reintegration
package import Wording

/// What a page says, line by line, with a number before each row that can be asked for.
package struct SpokenPage {
  package let title: String
  /// All it says below its title.
  package let lines: [String]
  /// What it says before its first row.
  let introduction: [String]

  /// Creates what a page says; its rows go without numbers where it is not the page one is at.
  package init(_ page: Page, _ say: Wording, isNumbered: Bool = true) {
    title = say.spoken(page.title)
    var introduction: [String]?
    var numbers = 0
    var lines: [String] = []
    var points: [(point: Scale.Point, scale: Scale)] = []
    for block in page.blocks {
      switch block {
      case .heading(let text): lines.append(say.spoken(text))
      case .prose(let prose): lines.append(Self.text(prose, say))
      case .table(let table):
        introduction = introduction ?? lines
        for row in table.rows {
          if row.isSelectable { numbers += 1 }
          lines +=
            SpokenRow(
              row: row, columns: table.columns,
              number: row.isSelectable && isNumbered ? numbers : nil, say: say
            ).lines
        }
        if let scale = table.scale { points += scale.points.map { ($0, scale) } }
      case .chart(let chart): lines += [chart.title, chart.said, chart.note ?? ""].map(say.spoken)
      case .legend: break
      }
    }
    for (point, scale) in points
    where !lines.contains(where: { $0.contains(say.spoken(point.name)) }) {
      lines.append("\(say.place(point, on: scale)): \(say.spoken(point.name))")
    }
    self.lines = lines.filter { !$0.isEmpty }
    self.introduction = (introduction ?? lines).filter { !$0.isEmpty }
  }

  /// Returns a paragraph as it is said: one of several with a dash before it.
  static func text(_ prose: Prose, _ say: Wording) -> String {
    let text = say.spoken(prose.text)
    return prose.shape == .bullet && !text.isEmpty ? "- " + text : text
  }
}

extension Page {
  /// The columns of the table that a row stands in.
  func columns(of id: RowID) -> [Column] {
    for case .table(let table) in blocks where table.rows.contains(where: { $0.id == id }) {
      return table.columns
    }
    return []
  }

  /// Returns a row as it is said, with its number where it has one.
  func spoken(_ id: RowID, _ say: Wording) -> SpokenRow? {
    row(id).map {
      SpokenRow(row: $0, columns: columns(of: id), number: number(of: id), say: say)
    }
  }

  /// The number by which a row is asked for.
  func number(of id: RowID) -> Int? {
    selectableRows.firstIndex { $0.id == id }.map { $0 + 1 }
  }

  /// Returns the row with a number.
  func row(number: Int) -> Row? {
    let rows = selectableRows
    return rows.indices.contains(number - 1) ? rows[number - 1] : nil
  }
}
