import Explorer
import TerminalCanvas
import Wording

/// Lays a page out at a width.
struct PageBuilder {
  /// The columns that there are.
  let columns: Int
  /// The rows that a chart may take.
  let chartRows: Int
  let glyphs: Glyphs
  let say: Wording
  /// The row that the cursor is on, for the field that is being filled in.
  let selected: RowID?
  /// How a row's command is run, in the shortcut column.
  let shortcut: (Command) -> String
  /// Measures text.
  let ruler: Canvas
  var layout = PageLayout()

  init(
    columns: Int, chartRows: Int = 4, glyphs: GlyphSet, say: Wording, selected: RowID? = nil,
    shortcut: @escaping (Command) -> String = { _ in "" }
  ) {
    self.columns = max(1, columns)
    self.chartRows = chartRows
    self.glyphs = Glyphs(glyphSet: glyphs)
    self.say = say
    self.selected = selected
    self.shortcut = shortcut
    ruler = Canvas(size: Size(columns: 1, rows: 1), glyphs: glyphs)
  }

  /// Returns the blocks as lines.
  mutating func build(_ blocks: [Block]) -> PageLayout {
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let text):
        if index > 0 { layout.append(Line()) }
        for part in ruler.wrap(text, columns: columns) {
          layout.append(Line(part, at: 0, Style.heading.bold))
        }
      case .prose(let prose): layout.append(lines(of: prose))
      case .table(let table): append(table)
      case .chart(let chart): layout.append(lines(of: chart))
      case .legend(let entries): layout.append(lines(of: shown(entries, among: blocks)))
      }
    }
    return layout
  }

  /// A paragraph as lines; a bullet's further lines hang under its text.
  func lines(of prose: Prose, from column: Int = 0, row: RowID? = nil) -> [Line] {
    let (first, indent): (String, Int) =
      switch prose.shape {
      case .plain: ("", 0)
      case .indented(let steps): ("", 2 * steps)
      case .bullet: ("- ", 2)
      }
    let start = column + indent
    return ruler.wrap(prose.text, columns: max(1, columns - start)).enumerated().map { part, text in
      var line = Line(text, at: start, prose.tone.style, row: row)
      if part == 0, !first.isEmpty { line.put(first, at: column, prose.tone.style) }
      return line
    }
  }

  /// The entries of a legend whose signs are drawn: those of bars only where there is room for bars.
  private func shown(_ entries: [LegendEntry], among blocks: [Block]) -> [LegendEntry] {
    let hasBars = blocks.contains { block in
      if case .table(let table) = block { TableColumns(table, self).hasBars } else { false }
    }
    return hasBars
      ? entries
      : entries.filter { entry in
        if case .span = entry.sign { false } else { entry.sign != .milestone }
      }
  }

  /// A legend as lines: each sign with what it stands for.
  func lines(of entries: [LegendEntry]) -> [Line] {
    guard !entries.isEmpty else { return [] }
    let text = entries.map { glyphs.sample(of: $0.sign) + "\u{A0}" + $0.text }.joined(
      separator: ", ")
    return ruler.wrap(text, columns: columns).map { Line($0, at: 0, .faint) }
  }
}
