import Explorer
import TerminalCanvas
import Wording

extension ExplorerScreen {
  /// Brings what is kept up to the model, and the view to the cursor.
  mutating func update(for model: Model) {
    // A field has the text cursor.
    let hasFields = model.bodyVisit.form != nil
    let basis = Cache.Basis(
      edition: model.edition, size: size, glyphs: glyphSet(of: model),
      field: hasFields ? model.bodyVisit.row : nil)
    if cache.basis != basis {
      let before = cache
      cache = Cache()
      cache.basis = basis
      prepare(model, after: before)
    }
    follow(model)
  }

  /// The rows that can be in view.
  var viewRows: Int { max(1, cache.view?.list.rows ?? 1) }

  /// The first line in view.
  func top(of model: Model) -> Int {
    let count = cache.view?.layout.lines.count ?? 0
    return min(max(0, scrolls[model.bodyVisit.place] ?? 0), max(0, count - viewRows))
  }

  /// Brings the cursor's row into view, where the cursor moved or the page changed.
  private mutating func follow(_ model: Model) {
    let visit = model.bodyVisit
    let now = Seen(place: visit.place, row: visit.row, edition: model.edition, size: size)
    guard now != seen, let view = cache.view else { return }
    let isNew = seen?.place != now.place
    let isSameRow = !isNew && seen?.row == now.row
    seen = now
    guard let extent = view.layout.extent(of: visit.row) else { return }
    let isFirst = view.layout.order.first == visit.row
    if view.layout.caret == nil {
      // What is opened is read from its beginning, however far its first row is below.
      if isNew, isFirst {
        scrolls[visit.place] = 0
        return
      }
      // A view that does not show the cursor was put there by reading on.
      if isSameRow, isFirst { return }
    }
    var top = top(of: model)
    if view.layout.order.first == visit.row, extent.upperBound < viewRows {
      if isNew || top > extent.lowerBound { top = 0 }
    }
    // Where the headings stand over the view, the first line under them is hidden.
    let hidden = view.layout.heading(over: extent.lowerBound).map { $0 < top ? 1 : 0 } ?? 0
    let caret = view.layout.caret?.line
    let first = caret.map { min($0, extent.upperBound) } ?? extent.lowerBound
    let last = caret ?? extent.upperBound
    if caret == nil, extent.count + hidden > viewRows, top > first {
      // A row that is taller than the view is read from its end, coming from below.
      top = min(top, last - viewRows + 1)
    } else {
      if last >= top + viewRows { top = last - viewRows + 1 }
      if first < top + hidden { top = max(0, first - hidden) }
    }
    scrolls[visit.place] = top
  }

  /// Lays out the page and draws what does not depend on the cursor.
  private mutating func prepare(_ model: Model, after before: Cache) {
    var painter = Painter(model, size: size, glyphs: glyphSet(of: model))
    let inner = Rect(size).inset(by: 1).columns
    let summary = painter.summary(columns: inner)
    let frame = ScreenFrame(
      size: size, hasTabs: !model.tabs.isEmpty, totalRows: summary?.rows ?? 0,
      messageRows: painter.messageLines(columns: size.columns - 2).count)
    painter.canvas = empty(frame.box, glyphs: painter.canvas.glyphs)
    painter.drawFrame(frame, summary)
    let aside = model.bodyAside
    let isSamePlace = before.place == model.bodyVisit.place
    let view = painter.bodyView(
      in: frame.body, hasAside: aside != nil, after: isSamePlace ? before.view?.page : nil)
    painter.drawBorders(of: view, frame)
    cache.backdrop = painter.canvas
    cache.zones = painter.zones
    cache.view = view
    cache.place = model.bodyVisit.place
    if let aside, let row = model.bodyVisit.row { cache.firstAside = (row, aside) }
    if let changes = view.page.changes, before.view?.list == view.list {
      // Lines that were drawn before are drawn so again.
      cache.strips = before.strips.filter { line, _ in !changes.contains { $0.contains(line) } }
    }
    cache.summary = frame.totals.rows > 0 ? summary : nil
    cache.frame = frame
  }

  /// The box of a screen, with nothing in it yet.
  private mutating func empty(_ box: Rect, glyphs: GlyphSet) -> Canvas {
    if let known = emptyBox, known.box == box, known.canvas.size == size,
      known.canvas.glyphs == glyphs
    {
      return known.canvas
    }
    var canvas = Canvas(size: size, glyphs: glyphs)
    canvas.box(box)
    emptyBox = EmptyBox(box: box, canvas: canvas)
    return canvas
  }
}
