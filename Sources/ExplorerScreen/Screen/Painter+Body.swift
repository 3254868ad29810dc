import Explorer
import TerminalCanvas
import Wording

extension Painter {
  /// Divides the body between the page, what stands beside it and the search, and lays it out.
  ///
  /// - Parameters:
  ///   - hasAside: Whether there is something to say beside it.
  ///   - known: The page as it was laid out before.
  mutating func bodyView(in body: Rect, hasAside: Bool, after known: LaidOutPage?) -> BodyView {
    var area = body.inset(columns: 1, rows: 0)
    let visit = model.bodyVisit
    let page = model.bodyPage
    // The pane's name stands above what it says; screens have it in their tab.
    if visit.place.isTitled {
      put(
        page.title, area.column, area.row, columns: area.columns, Style.heading.bold,
        fit: .mayTruncate)
      area = area.dropTop(1)
    }
    var filter: Rect?
    if visit.isFiltering || !visit.filter.isEmpty {
      filter = area.top(1)
      area = area.dropTop(1)
    }
    // Below a pane there is no room for it; Enter shows it.
    let isBeside = area.columns >= 106
    let hasAside = hasAside && (isBeside || visit.place.kind == .screen)
    let columns = hasAside && isBeside ? area.columns * 2 / 3 : area.columns
    let charts = page.blocks.count { if case .chart = $0 { true } else { false } }
    let chartRows = charts == 0 ? 4 : max(2, (area.rows - 4) / charts - 3)
    var builder = PageBuilder(
      columns: columns, chartRows: chartRows, glyphs: glyphs.glyphSet, say: say,
      selected: visit.row,
      shortcut: { [model] in Self.shortcut(of: $0, in: model) })
    let laidOut = builder.build(page.blocks, after: known)
    var layout = laidOut.layout
    if page.selectableRows.isEmpty, !visit.filter.isEmpty {
      layout.append(
        Line(
          say("Niets gevonden. Esc wist het zoeken.", "Nothing found. Esc clears the search."),
          at: 0, .faint))
    }
    guard hasAside else {
      return BodyView(
        page: laidOut, layout: layout, list: area, aside: nil, isAsideBeside: false, filter: filter)
    }
    if isBeside {
      let aside = Rect(
        column: area.column + columns + 3, row: body.row, columns: area.columns - columns - 3,
        rows: body.rows)
      return BodyView(
        page: laidOut, layout: layout, list: area.left(columns), aside: aside,
        isAsideBeside: true, filter: filter)
    }
    let rows = area.rows < 8 ? area.rows : min(layout.lines.count, max(5, area.rows - 5))
    let aside = area.dropTop(rows + 1)
    return BodyView(
      page: laidOut, layout: layout, list: area.top(rows), aside: aside.rows > 0 ? aside : nil,
      isAsideBeside: false, filter: filter)
  }

  /// Draws the rules between the page and what stands beside it.
  mutating func drawBorders(of view: BodyView, _ frame: ScreenFrame) {
    guard let aside = view.aside else { return }
    if view.isAsideBeside {
      canvas.verticalRule(
        at: Point(column: aside.column - 2, row: frame.box.row), rows: frame.body.rows + 2)
    } else {
      canvas.horizontalRule(
        at: Point(column: frame.box.column, row: aside.row - 1), columns: frame.box.columns)
    }
  }

  /// The keys that run a command where the help or the palette was opened.
  private static func shortcut(of command: Command, in model: Model) -> String {
    Keymap.keys(for: command.id, at: model.placeOfCommands).map { model.say($0.label) }
      .joined(separator: " ")
  }
}

extension Place {
  /// Whether the page's name is shown above it: a screen's stands in its tab.
  var isTitled: Bool { kind != .screen && kind != .summary }
}
