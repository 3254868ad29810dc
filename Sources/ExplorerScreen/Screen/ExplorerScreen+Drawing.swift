package import Explorer
import Reintegration
import TerminalCanvas
import Wording

extension ExplorerScreen {
  /// Draws the model; what was drawn before is kept and used again.
  package mutating func draw(_ model: Model) -> Drawing {
    guard !isTooSmall else { return Drawing(canvas: tooSmall(model)) }
    if let shown = model.page.shown { return draw(model, for: shown) }
    update(for: model)
    guard let view = cache.view, let frame = cache.frame, let scene = scene(of: model, view) else {
      return Drawing(canvas: Canvas(size: size))
    }
    var canvas = scene.canvas
    drawFilter(model, view, on: &canvas)
    drawCursor(model, view, top: scene.top, on: &canvas)
    drawCaveat(model, in: frame.message, on: &canvas)
    drawAside(model, view, frame, on: &canvas)
    drawSelectedTotal(model, frame, on: &canvas)
    let footer = footer(of: model, in: frame)
    footer.draw(on: &canvas)
    return Drawing(canvas: canvas, zones: scene.zones, footer.zones)
  }

  /// Draws the page for a room, with the keys below it.
  private mutating func draw(_ model: Model, for shown: Page.Shown) -> Drawing {
    var painter = RoomPainter(model, shown, size: size, glyphs: glyphSet(of: model))
    painter.draw()
    guard !shown.isBlack else { return Drawing(canvas: painter.canvas) }
    let footer = Footer(model, candidates(for: model), in: Rect(size).bottom(1))
    footer.draw(on: &painter.canvas)
    return Drawing(canvas: painter.canvas, zones: footer.zones)
  }

  /// The keys that work with the cursor on its row.
  private mutating func footer(of model: Model, in frame: ScreenFrame) -> Footer {
    if let known = cache.footers[model.visit.row] { return known }
    let footer = Footer(model, candidates(for: model), in: frame.keys)
    cache.footers[model.visit.row] = footer
    return footer
  }

  /// What may stand on the bottom line where one is.
  private mutating func candidates(for model: Model) -> Footer.Candidates {
    let basis = Footer.Candidates.Basis(model, glyphs: glyphSet(of: model))
    if let known = footerCandidates, known.basis == basis { return known }
    let candidates = Footer.Candidates(basis)
    footerCandidates = candidates
    return candidates
  }

  /// The line of the search, with the text cursor where one types.
  private func drawFilter(_ model: Model, _ view: BodyView, on canvas: inout Canvas) {
    guard let rect = view.filter else { return }
    let visit = model.bodyVisit
    let label = model.say("zoek: ", "search: ")
    let used = canvas.put(label, at: rect.origin, style: Style.key.bold)
    let typed = canvas.put(
      visit.filter, at: rect.origin.moved(columns: used), columns: rect.columns - used - 1,
      fit: .mayTruncate)
    if visit.isFiltering { canvas.cursor = rect.origin.moved(columns: used + typed) }
  }

  /// The screen with the lines of the page that are in view.
  private mutating func scene(of model: Model, _ view: BodyView) -> Scene? {
    let top = top(of: model)
    if let scene = cache.scene, scene.top == top { return scene }
    guard var canvas = cache.backdrop else { return nil }
    var zones = cache.zones
    let lines = view.layout.lines
    for offset in 0..<min(view.list.rows, max(0, lines.count - top)) {
      var index = top + offset
      if offset == 0, let heading = view.layout.heading(over: top), heading < top {
        // The headings of the columns stay in sight.
        index = heading
      }
      let point = view.list.origin.moved(rows: offset)
      draw(line: index, of: view, at: point, on: &canvas)
      guard let row = lines[index].row else { continue }
      let rect = Rect(
        column: view.list.column, row: point.row, columns: view.list.columns, rows: 1)
      zones.append(Drawing.Zone(rect: rect, target: .row(row)))
      if let box = lines[index].box {
        let rect = Rect(
          column: view.list.column + box.lowerBound, row: point.row, columns: box.count, rows: 1)
        zones.append(Drawing.Zone(rect: rect, target: .box(row)))
      }
    }
    drawScrollMarks(top: top, count: lines.count, in: view.list, on: &canvas)
    let scene = Scene(top: top, canvas: canvas, zones: zones)
    cache.scene = scene
    return scene
  }

  /// Marks the cursor's row among the lines in view, and rests the terminal's cursor there.
  private func drawCursor(_ model: Model, _ view: BodyView, top: Int, on canvas: inout Canvas) {
    let visit = model.bodyVisit
    guard model.place != .summary, let row = visit.row else { return }
    let inView = top..<min(top + view.list.rows, view.layout.lines.count)
    let isUnderHeading = view.layout.heading(over: top).map { $0 < top } ?? false
    if let extent = view.layout.extent(of: row), extent.overlaps(inView) {
      for index in extent.clamped(to: inView.lowerBound...(inView.upperBound - 1))
      where view.layout.lines[index].row == row && !(index == top && isUnderHeading) {
        let point = view.list.origin.moved(rows: index - top)
        let rect = Rect(
          column: point.column, row: point.row, columns: view.list.columns, rows: 1)
        if visit.form == nil { canvas.restyle(rect, role: .cursor, adding: .reverse) }
        if canvas.rest == nil { canvas.rest = point }
      }
    }
    if let caret = view.layout.caret, inView.contains(caret.line), !visit.isFiltering {
      let point = view.list.origin.moved(columns: caret.column, rows: caret.line - top)
      canvas.rest = point
      if model.takesText { canvas.cursor = point }
    }
    // The row may be out of view: then the page is what has the attention.
    if canvas.rest == nil { canvas.rest = view.list.origin }
  }

  /// Draws a line of the page, or copies it as it was drawn before.
  private mutating func draw(
    line index: Int, of view: BodyView, at point: Point, on canvas: inout Canvas
  ) {
    if let strip = cache.strips[index] {
      canvas.copy(strip, to: point)
      return
    }
    var strip = Canvas(
      size: Size(columns: view.list.columns, rows: 1), glyphs: canvas.glyphs)
    view.layout.lines[index].draw(
      on: &strip, at: Point(column: 0, row: 0), columns: view.list.columns)
    cache.strips[index] = strip
    canvas.copy(strip, to: point)
  }

  /// Arrows in the border where there is more above or below.
  private func drawScrollMarks(
    top: Int, count: Int, in rect: Rect, on canvas: inout Canvas
  ) {
    let glyphs = Glyphs(glyphSet: canvas.glyphs)
    let edge = min(rect.right, canvas.size.columns - 1)
    if top > 0 {
      canvas.put(glyphs.scrolledUp, at: Point(column: edge, row: rect.row), style: .key)
    }
    if top + rect.rows < count {
      canvas.put(glyphs.scrolledDown, at: Point(column: edge, row: rect.bottom - 1), style: .key)
    }
  }

  /// What stands beside the page about the cursor's row, as far as there is room.
  private mutating func drawAside(
    _ model: Model, _ view: BodyView, _ frame: ScreenFrame, on canvas: inout Canvas
  ) {
    guard let rect = view.aside else { return }
    let area = view.isAsideBeside ? rect.dropTop(1) : rect
    guard let row = model.bodyVisit.row, let aside = aside(of: row, model, in: area, canvas) else {
      return
    }
    if view.isAsideBeside {
      canvas.put(
        aside.title, at: rect.origin, columns: rect.columns, style: Style.heading.bold,
        fit: .mayTruncate)
    } else {
      canvas.horizontalRule(
        at: Point(column: frame.box.column, row: rect.row - 1), columns: frame.box.columns,
        title: aside.title, fit: .mayTruncate)
    }
    for (offset, line) in aside.lines.enumerated() {
      line.draw(on: &canvas, at: area.origin.moved(rows: offset), columns: area.columns)
    }
  }

  /// What stands beside the page about a row, laid out.
  private mutating func aside(
    of row: RowID, _ model: Model, in area: Rect, _ ruler: Canvas
  ) -> AsideView? {
    if let known = cache.asides[row] { return known }
    let first = cache.firstAside
    guard let aside = first?.row == row ? first?.aside : model.bodyAside else { return nil }
    var builder = PageBuilder(columns: area.columns, glyphs: ruler.glyphs, say: model.say)
    var lines = builder.build(aside.blocks).lines
    if lines.count > area.rows {
      lines = Array(lines.prefix(area.rows))
      if let last = lines.popLast() {
        lines.append(cut(last, aside, model, columns: area.columns, on: ruler))
      }
    }
    let view = AsideView(title: aside.title, lines: lines)
    cache.asides[row] = view
    return view
  }

  /// The last line that fits, which says that there is more and, where it is opened here, how.
  private func cut(
    _ line: Line, _ aside: Aside, _ model: Model, columns: Int, on canvas: Canvas
  ) -> Line {
    guard let segment = line.segments.first else { return line }
    let key = aside.opens == nil ? nil : Keymap.keys(for: .open, at: model.bodyVisit.place).first
    let more =
      key.map { model.say(" … (\($0.label.nl): alles)", " … (\($0.label.en): all)") } ?? " …"
    let text = canvas.shortened(
      segment.text, to: max(1, columns - segment.column), endingWith: more)
    return Line(text, at: segment.column, segment.style)
  }

  /// At the start, what must be read beside the figures of the persona that the cursor is on, in a
  /// sentence.
  private func drawCaveat(_ model: Model, in rect: Rect, on canvas: inout Canvas) {
    guard model.notice == nil, model.place == .start else { return }
    canvas.putWrapped(model.caveat.firstSentence, in: rect, style: .faint, fit: .mayTruncate)
  }

  private func drawSelectedTotal(
    _ model: Model, _ frame: ScreenFrame, on canvas: inout Canvas
  ) {
    guard model.place == .summary, let summary = cache.summary,
      let item = summary.items.first(where: { $0.row == model.visit.row })
    else { return }
    let point = frame.totals.origin.moved(columns: item.point.column, rows: item.point.row)
    canvas.restyle(
      Rect(column: point.column, row: point.row, columns: item.columns, rows: 1), adding: .reverse)
    canvas.rest = point
  }

  /// What is said where the window is too small.
  private func tooSmall(_ model: Model) -> Canvas {
    var canvas = Canvas(size: size, glyphs: glyphSet(of: model))
    let say = model.say
    let least = Self.smallestSize
    var lines = [
      say("Het venster is te klein.", "The window is too small."),
      say(
        "Nu \(size.columns) x \(size.rows); nodig \(least.columns) x \(least.rows).",
        "Now \(size.columns) x \(size.rows); needed \(least.columns) x \(least.rows)."),
      say("Maak het groter, of q om te stoppen.", "Make it larger, or q to quit."),
    ]
    if unseenAnswer(model) != nil {
      lines[2] = say(
        "Nog niet bewaard. q stopt zonder bewaren.", "Not saved yet. q quits without saving.")
    }
    var row = 0
    for line in lines {
      for part in canvas.wrap(line, columns: size.columns) where row < size.rows {
        canvas.put(part, at: Point(column: 0, row: row), fit: .mayTruncate)
        row += 1
      }
    }
    return canvas
  }
}
