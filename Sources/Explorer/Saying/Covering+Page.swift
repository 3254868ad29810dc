import Reintegration
import Wording

extension Covering {
  /// Returns a page without what it says of covered figures.
  package func covered(_ page: Page) -> Page {
    var page = page
    page.title = covered(page.title)
    guard !covers(page.subjects) else {
      page.blocks = [.text(say.covered, .secondary)]
      return page
    }
    let isSaidCovered = page.said != nil && page.blocks.contains(where: tells)
    let hasCoveredBars = page.blocks.contains { block in
      if case .table(let table) = block { hidesBars(of: table) } else { false }
    }
    page.blocks = page.blocks.compactMap { block in
      if hasCoveredBars, case .legend(let entries) = block {
        let others = entries.filter { if case .span = $0.sign { false } else { true } }
        return others.isEmpty ? nil : .legend(others)
      }
      return covered(block)
    }
    if let said = page.said { page.said = isSaidCovered ? sentence(of: page) : covered(said) }
    return page
  }

  /// Returns what stands beside a page without what it says of covered figures.
  package func covered(_ aside: Aside) -> Aside {
    Aside(covered(aside.title), aside.blocks.compactMap(covered), opens: aside.opens)
  }

  /// Returns what stands at the head of a page without what it says of covered figures.
  package func covered(_ header: Header) -> Header {
    Header(
      program: header.program, scenario: header.scenario.map { covered($0) },
      author: header.author, isUnsaved: header.isUnsaved, file: header.file, marks: header.marks,
      covered: say("cijfers afgedekt", "figures covered"))
  }

  /// Whether a block says something of a covered figure.
  private func tells(_ block: Block) -> Bool {
    switch block {
    case .prose(let prose): covers(prose.subjects)
    case .table(let table):
      table.rows.contains { row in
        covers(row.presence) || row.cells.contains { covers($0.subjects) }
      }
    case .chart(let chart): covers(chart.subjects)
    case .heading, .legend: false
    }
  }

  /// A page in a sentence that is made of what it still says, once some of that is covered.
  private func sentence(of page: Page) -> String {
    let parts = page.blocks.flatMap { block -> [String] in
      switch block {
      case .prose(let prose): [prose.text]
      case .table(let table):
        table.rows.map { row in row.cells.map(\.full).joined(separator: " ") }
      case .heading, .chart, .legend: []
      }
    }
    return page.title + ": " + parts.joined(separator: ", ")
  }

  private func covered(_ block: Block) -> Block? {
    switch block {
    case .heading(let text): .heading(covered(text))
    case .prose(let prose): covered(prose).map { .prose($0) }
    case .table(let table): covered(table).map { .table($0) }
    case .chart(let chart): covers(chart.subjects) ? nil : block
    case .legend: block
    }
  }

  private func covered(_ prose: Prose) -> Prose? {
    guard covers(prose.subjects) else {
      var prose = prose
      prose.text = covered(prose.text)
      return prose
    }
    return prose.covered.map { Prose(covered($0), .secondary, prose.shape) }
  }
}

/// Tables, their rows and bars.
extension Covering {
  private func hidesBars(of table: Table) -> Bool {
    table.scale.map { covers($0.subjects) } ?? false
  }

  private func covered(_ table: Table) -> Table? {
    guard !covers(table.order) else { return nil }
    var table = table
    let hidesBars = hidesBars(of: table)
    table.rows = table.rows.compactMap { covered($0, hidesBars: hidesBars) }
    guard hidesBars, let scale = table.scale else { return table }
    // The milestones are told to everybody; how far the scale reaches beyond them is not.
    let points = scale.points.filter(\.isMilestone)
    guard let last = points.map(\.at).max(), last > .zero else {
      table.columns.removeAll { $0.kind == .bar }
      table.scale = nil
      return table
    }
    table.scale = Scale(upTo: last, unit: scale.unit, step: scale.step, points: points)
    return table
  }

  private func covered(_ row: Row, hidesBars: Bool) -> Row? {
    guard !covers(row.presence) else { return nil }
    let isCovered = row.cells.contains { covers($0.subjects) }
    return row.changed(
      cells: row.cells.map(covered), marks: row.marks.compactMap(covered),
      spans: isCovered || hidesBars ? [] : row.spans, lines: row.lines.compactMap(covered),
      said: isCovered || hidesBars ? nil : row.said.map { covered($0) },
      words: covered(row.words))
  }

  private func covered(_ cell: Cell) -> Cell {
    var cell = cell
    if covers(cell.subjects) {
      cell.full = cell.covered.map { covered($0) } ?? say.covered
      cell.short = cell.covered.map { covered($0) } ?? say.covered
      cell.legend = []
      cell.tone = .secondary
    } else {
      cell.full = covered(cell.full)
      cell.short = covered(cell.short)
    }
    return cell
  }

  private func covered(_ mark: RowMark) -> RowMark? {
    if mark.tellsWeeks, subjects.contains(where: { $0.part == .duration }) { return nil }
    return RowMark(mark.kind, covered(mark.text), tellsWeeks: mark.tellsWeeks)
  }
}
