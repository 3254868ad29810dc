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
  /// The tables among the blocks, as far as they were fitted, and the lines of their rows.
  private var tables: [Int: LaidOutPage.LaidOutTable] = [:]
  /// The page as it was, which the new one is made from.
  private var known: LaidOutPage?

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

  /// Returns a page's blocks as lines, made from the page as it was where that is possible.
  mutating func build(_ blocks: [Block], after known: LaidOutPage?) -> LaidOutPage {
    let room = LaidOutPage.Room(
      columns: columns, chartRows: chartRows, glyphs: glyphs.glyphSet, say: say)
    self.known = known?.room == room ? known : nil
    if let patched = patched(blocks) { return patched }
    let layout = build(blocks)
    return LaidOutPage(room: room, blocks: blocks, tables: tables, layout: layout)
  }

  /// Returns blocks as lines.
  mutating func build(_ blocks: [Block]) -> PageLayout {
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let text):
        if index > 0 { layout.append(Line()) }
        for part in ruler.wrap(text, columns: columns) {
          layout.append(Line(part, at: 0, Style.heading.bold))
        }
      case .prose(let prose): layout.append(lines(of: prose))
      case .table(let table): append(table, at: index)
      case .chart(let chart): layout.append(lines(of: chart))
      case .legend(let entries):
        layout.append(lines(of: hasBars(among: blocks) ? entries : entries.filter { !$0.isOfBars }))
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

  /// Whether there is room for the bars of a table.
  private mutating func hasBars(among blocks: [Block]) -> Bool {
    blocks.indices.contains { index in
      if case .table(let table) = blocks[index] {
        columns(of: table, at: index).hasBars
      } else {
        false
      }
    }
  }

  /// The columns of the table that is the block with a number, fitted once.
  mutating func columns(of table: Table, at index: Int) -> TableColumns {
    if let fitted = tables[index] { return fitted.columns }
    let columns = TableColumns(table, self, after: known?.table(at: index))
    tables[index] = LaidOutPage.LaidOutTable(columns: columns)
    return columns
  }

  /// Adds a table, and notes where its rows come.
  private mutating func append(_ table: Table, at index: Int) {
    let starts = append(table, columns(of: table, at: index))
    tables[index]?.starts = starts
  }

  /// Returns the page made from the one that is known, with only the rows made anew that changed;
  /// nil where more than that is other than it was.
  private mutating func patched(_ blocks: [Block]) -> LaidOutPage? {
    guard var page = known, page.layout.caret == nil, page.blocks.count == blocks.count else {
      return nil
    }
    var changes: [Range<Int>] = []
    for (index, (old, new)) in zip(page.blocks, blocks).enumerated() {
      guard case .table(let before) = old, case .table(let after) = new else {
        guard old == new else { return nil }
        continue
      }
      guard before.hasSameHead(as: after), let laidOut = page.tables[index] else { return nil }
      let columns = columns(of: after, at: index)
      guard columns.places(likeThoseOf: laidOut.columns),
        shownLegend(before, columns) == shownLegend(after, columns)
      else { return nil }
      for (place, row) in after.rows.enumerated() where row != before.rows[place] {
        guard row.takesPlace(of: before.rows[place]) else { return nil }
        let lines = lines(of: row, columns, after.scale)
        let range = laidOut.starts[place]..<laidOut.starts[place + 1]
        guard lines.count == range.count else { return nil }
        page.layout.replace(range, with: lines)
        changes.append(range)
      }
      page.tables[index]?.columns = columns
    }
    page.blocks = blocks
    page.changes = changes
    return page
  }

  /// A legend as lines: each sign with what it stands for.
  func lines(of entries: [LegendEntry]) -> [Line] {
    guard !entries.isEmpty else { return [] }
    let text = entries.map { glyphs.sample(of: $0.sign) + "\u{A0}" + $0.text }.joined(
      separator: ", ")
    return ruler.wrap(text, columns: columns).map { Line($0, at: 0, .faint) }
  }
}

extension Table {
  /// Whether what stands above the rows is the same, and as many rows stand below it.
  fileprivate func hasSameHead(as other: Table) -> Bool {
    rows.count == other.rows.count && columns == other.columns
      && hasHeadings == other.hasHeadings && scale == other.scale
      // How a command is run may depend on more than the page says.
      && !columns.contains { $0.kind == .shortcut }
  }
}

extension Row {
  /// Whether it can be drawn where another row was.
  fileprivate func takesPlace(of other: Row) -> Bool {
    id == other.id && isSelectable == other.isSelectable && input == nil && other.input == nil
  }
}

extension LegendEntry {
  /// Whether its sign is drawn in bars only.
  fileprivate var isOfBars: Bool {
    if case .span = sign { true } else { sign == .milestone }
  }
}
