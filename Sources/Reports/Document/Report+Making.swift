package import Explorer
import Reintegration
import Wording

extension Report {
  /// Makes the document of open scenarios; nil where none is open.
  ///
  /// - Parameters:
  ///   - models: An explorer for each scenario, as it stands after opening it.
  ///   - contents: The pages that it holds of each.
  package init?(of models: [Model], _ contents: Contents = .report) {
    guard let first = models.first else { return nil }
    let say = first.say
    var footnotes = Footnotes(say)
    let chapters = models.compactMap { model -> Chapter? in
      guard let title = model.header.scenario else { return nil }
      return Chapter(
        title: title, author: model.header.author, marks: model.header.marks,
        caveat: model.caveat,
        sections: contents.entries.map { entry in
          var making = SectionMaking(model: model, use: entry.use, footnotes: footnotes)
          defer { footnotes = making.footnotes }
          return making.section(entry.place)
        })
    }
    guard let chapter = chapters.first else { return nil }
    language = say.language
    title =
      chapters.count == 1
      ? chapter.title
      : say("Routes naast elkaar: ", "Routes side by side: ")
        + chapters.map(\.title).joined(separator: " · ")
    self.chapters = chapters
    self.footnotes = footnotes.all
  }
}

/// Makes a section of a page.
private struct SectionMaking {
  let model: Model
  let use: Contents.Use
  var footnotes: Footnotes

  mutating func section(_ place: Place) -> Report.Section {
    let page = place.source.page(of: model)
    var parts: [Report.Part] = []
    for block in page.blocks {
      switch block {
      case .heading(let text): parts.append(.heading(text))
      case .prose(let prose):
        // It stands at every table already.
        if prose.text != model.caveat { parts.append(.text(prose)) }
      case .table(let table):
        let shown = self.table(table)
        guard !shown.rows.isEmpty || shown.scale != nil else { continue }
        parts.append(.table(shown))
        if use != .fillInFigures, table.hasFigures { parts.append(.caveat) }
      case .chart(let chart): parts.append(.chart(chart))
      case .legend(let entries):
        let shown = entries.filter(\.isOnPaper)
        guard !shown.isEmpty, use != .fillInFigures else { continue }
        // The signs come right below their bars.
        let place = parts.last == .caveat ? parts.count - 1 : parts.count
        parts.insert(.legend(shown), at: place)
      }
    }
    if let last = parts.last, case .chart = last { parts.append(.caveat) }
    return Report.Section(title: page.title, parts: parts)
  }

  private mutating func table(_ table: Table) -> Report.Table {
    // What only leads somewhere says nothing on paper.
    let rows = table.rows.filter { $0.tone != .link }
    let columns = table.columns.filter { column in
      column.replaces.isEmpty && column.kind != .shortcut
        && (column.kind == .bar
          ? rows.contains { !$0.spans.isEmpty } || table.rows.isEmpty
          : rows.contains { $0[column.id]?.full.isEmpty == false })
    }
    let isDrawn = use != .fillInFigures && columns.contains { $0.kind == .bar }
    return Report.Table(
      columns: columns, rows: rows.map { self.row($0) },
      scale: isDrawn ? table.scale : nil)
  }

  private mutating func row(_ row: Row) -> Report.TableRow {
    let opened = row.opens?.place
    let page = opened.flatMap { $0.kind == .pane ? $0.source.page(of: model) : nil }
    let cited =
      row.lines
      + (page?.blocks ?? []).compactMap { block in
        if case .prose(let prose) = block { prose } else { nil }
      }
    return Report.TableRow(
      row: row, marks: row.marks.compactMap { model.say.onPaper($0) },
      lines: row.barsInWords + row.lines.filter { $0.cites == nil },
      footnotes: use == .fillInFigures ? [] : footnotes.numbers(of: cited),
      isBlank: use == .fillInFigures, writingLines: 0)
  }
}

extension Table {
  /// Whether a figure of an intervention stands in it, or one that is made from some.
  fileprivate var hasFigures: Bool {
    rows.contains { row in
      row.cells.contains { !$0.subjects.isEmpty && $0.full.contains(where: \.isNumber) }
    }
  }
}

extension Row {
  /// The sentence of a row with bars, without the name that stands above it.
  fileprivate var barsInWords: [Prose] {
    guard !spans.isEmpty, let said else { return [] }
    let name = (cells.first?.full ?? "") + ": "
    return [Prose(said.hasPrefix(name) ? String(said.dropFirst(name.count)) : said, .secondary)]
  }
}

extension Wording {
  /// Says a mark in words; nil for one that points to what stands on the same page of paper.
  fileprivate func onPaper(_ mark: RowMark) -> String? {
    switch mark.kind {
    case .warning: self("Let op: ", "Note: ") + mark.text
    case .own: mark.text
    case .reason, .current: nil
    }
  }
}

extension LegendEntry {
  /// Whether its sign is drawn on paper, where marks and figures stand in full.
  fileprivate var isOnPaper: Bool {
    switch sign {
    case .span, .milestone: true
    case .mark, .letter: false
    }
  }
}
