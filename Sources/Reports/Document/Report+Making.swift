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
    func making(
      _ model: Model, _ use: Contents.Use = .read, without omitted: Set<String> = []
    ) -> SectionMaking {
      SectionMaking(model: model, use: use, omitted: omitted, footnotes: footnotes)
    }
    var chapters: [Chapter] = []
    let open = models.filter { $0.work != nil }
    let together = contents.together(open)
    if !together.isEmpty {
      let caveats = open.map(\.caveat).reduce(into: [String]()) { caveats, caveat in
        if !caveats.contains(caveat) { caveats.append(caveat) }
      }
      var making = making(first)
      making.caveats = caveats
      let sections = together.map { making.section(of: $0) }
      footnotes = making.footnotes
      chapters.append(
        Chapter(
          title: say("Vergelijking", "Comparison"), author: nil, marks: [],
          caveat: caveats.joined(separator: " "), lead: [], sections: sections))
    }
    for model in open where !contents.entries.isEmpty {
      guard let title = model.header.scenario else { continue }
      let sections = contents.entries(for: model).map { entry in
        var making = making(model, entry.use, without: entry.omitted)
        defer { footnotes = making.footnotes }
        return making.section(of: entry.place.source.page(of: model))
      }
      chapters.append(
        Chapter(
          title: contents.purpose == .worksheet
            ? say("Werkblad: ", "Worksheet: ") + title : title,
          author: model.header.author, marks: model.header.marks, caveat: model.caveat,
          lead: lead(contents.purpose, marks: model.header.marks, say), sections: sections))
    }
    guard let chapter = chapters.first else { return nil }
    language = say.language
    title =
      open.count == 1
      ? chapter.title
      : say("Routes naast elkaar: ", "Routes side by side: ")
        + open.compactMap(\.header.scenario).joined(separator: " · ")
    self.chapters = chapters
    self.footnotes = footnotes.all
  }
}

/// What stands below the title of a chapter: what is not the source's, or what to do with a sheet.
private func lead(
  _ purpose: Contents.Purpose, marks: [String], _ say: Wording
) -> [Report.Part] {
  switch purpose {
  case .report, .comparison:
    let text =
      marks.isEmpty
      ? say("Alles is van de bron.", "All of it is the source's.")
      : say("Anders dan de bron: ", "Other than the source: ") + say.list(marks) + "."
    return [.text(Prose(text, .own))]
  case .worksheet:
    let text = say(
      "Kruis aan wat je inzet, tel op en schrijf erbij waarom. Dit gaat over een verzonnen persoon: "
        + "zet er geen gegevens van cliënten op.",
      "Tick what you use, add it up and write down why. This is about an invented person: put no "
        + "clients' data on it.")
    return [.text(Prose(text)), .lines(say("Groep:", "Group:"), 1)]
  }
}

/// Makes a section of a page.
private struct SectionMaking {
  let model: Model
  let use: Contents.Use
  /// The kinds of the rows that stand elsewhere in the document.
  let omitted: Set<String>
  var footnotes: Footnotes
  /// What stands at every table already.
  var caveats: [String]

  init(model: Model, use: Contents.Use, omitted: Set<String>, footnotes: Footnotes) {
    self.model = model
    self.use = use
    self.omitted = omitted
    self.footnotes = footnotes
    caveats = [model.caveat]
  }

  mutating func section(of page: Page) -> Report.Section {
    let page = model.covered(page)
    var parts: [Report.Part] = []
    for (index, block) in page.blocks.enumerated() {
      switch block {
      case .heading(let text): parts.append(.heading(text))
      case .prose(let prose):
        let next = page.blocks.dropFirst(index + 1).first
        if isEmptiness(prose, after: parts.last, before: next) {
          parts.removeLast()
        } else if !caveats.contains(prose.text) {
          parts.append(.text(prose))
        }
      case .table(let table):
        let shown = self.table(table)
        guard !shown.rows.isEmpty || shown.scale != nil else {
          // A heading with nothing below it says nothing.
          if case .heading = parts.last, !table.rows.isEmpty { parts.removeLast() }
          continue
        }
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
    if use == .fillIn, page.rows.contains(where: { $0.pick != nil }) {
      parts.append(.lines(model.say("Waarom deze keuzes?", "Why these choices?"), 3))
    }
    return Report.Section(title: page.title, parts: parts)
  }

  /// Whether a paragraph says under a heading that the screen has nothing there yet: a sheet, on which
  /// everything is yet to come, has neither of them.
  private func isEmptiness(
    _ prose: Prose, after last: Report.Part?, before next: Block?
  ) -> Bool {
    guard use == .fillIn, prose.tone == .secondary, case .heading = last else { return false }
    if case .table = next { return false }
    return true
  }

  private mutating func table(_ table: Table) -> Report.Table {
    // What only leads somewhere says nothing on paper.
    let rows = table.rows.filter { $0.tone != .link && !omitted.contains($0.id.kind) }
    let isDrawn = use != .fillInFigures
    let columns = table.columns.filter { column in
      guard column.replaces.isEmpty, column.kind != .shortcut else { return false }
      return column.kind == .bar
        ? isDrawn && (rows.contains { !$0.spans.isEmpty } || table.rows.isEmpty)
        : rows.contains { $0[column.id]?.full.isEmpty == false }
    }
    let hasBars = columns.contains { $0.kind == .bar }
    return Report.Table(
      columns: columns, rows: rows.map { self.row($0, columns) },
      scale: hasBars ? table.scale : nil)
  }

  private mutating func row(_ row: Row, _ columns: [Column]) -> Report.TableRow {
    let opened = row.opens?.place
    let page = opened.flatMap { $0.kind == .pane ? model.covered($0.source.page(of: model)) : nil }
    let cited =
      row.lines
      + (page?.blocks ?? []).compactMap { block in
        if case .prose(let prose) = block { prose } else { nil }
      }
    return Report.TableRow(
      row: row, texts: columns.enumerated().map { text(of: $1, in: row, isFirst: $0 == 0) },
      marks: row.marks.compactMap { model.say.onPaper($0) },
      lines: row.barsInWords + row.lines.filter { $0.cites == nil }
        + (use == .fillIn ? model.variants(of: row.id) : []),
      footnotes: use == .fillInFigures ? [] : footnotes.numbers(of: cited),
      writingLines: use == .fillIn && opened?.kind == .form ? 3 : 0)
  }

  /// What stands in a column; nil where somebody is to fill it in.
  private func text(of column: Column, in row: Row, isFirst: Bool) -> String? {
    let cell = row[column.id]
    if isFirst || column.kind == .bar { return cell?.full ?? "" }
    switch use {
    case .read: return cell?.full ?? ""
    case .fillIn: return cell?.tone == .secondary ? nil : cell?.full ?? ""
    case .fillInFigures: return nil
    }
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
    case .reason, .aside, .current: nil
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
