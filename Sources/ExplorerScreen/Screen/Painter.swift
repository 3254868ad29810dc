import Explorer
import Reintegration
import TerminalCanvas
import Wording

/// Draws the parts of a screen that do not depend on where the cursor is.
struct Painter {
  let model: Model
  let size: Size
  let glyphs: Glyphs
  let say: Wording
  var canvas: Canvas
  var zones: [Drawing.Zone] = []

  init(_ model: Model, size: Size, glyphs: GlyphSet) {
    self.model = model
    self.size = size
    self.glyphs = Glyphs(glyphSet: glyphs)
    say = model.say
    canvas = Canvas(size: size, glyphs: glyphs)
  }

  @discardableResult
  mutating func put(
    _ text: String, _ column: Int, _ row: Int, columns: Int? = nil, _ style: Style = .text,
    fit: Fit = .whole
  ) -> Int {
    canvas.put(
      text, at: Point(column: column, row: row), columns: columns, style: style, fit: fit)
  }

  mutating func zone(_ rect: Rect, _ target: Drawing.Target) {
    zones.append(Drawing.Zone(rect: rect, target: target))
  }

  /// The totals below the page, laid out; nil where the page says them itself or none are there.
  func summary(columns: Int) -> SummaryLayout? {
    guard !model.bodyPage.saysTotals, let page = model.summary else { return nil }
    return SummaryLayout(page, columns: columns, canvas)
  }

  /// The line about the last action, wrapped.
  func messageLines(columns: Int) -> [String] {
    guard let notice = model.notice else { return [] }
    return Array(canvas.wrap(say(notice.text), columns: columns).prefix(2))
  }

  mutating func drawFrame(_ frame: ScreenFrame, _ summary: SummaryLayout?) {
    drawTitle(in: frame.title)
    if frame.tabs.rows > 0 { drawTabs(in: frame.tabs) }
    drawMessage(in: frame.message)
    guard let summary, let page = model.summary, frame.totals.rows > 0 else { return }
    canvas.horizontalRule(
      at: Point(column: frame.box.column, row: frame.totals.row - 1), columns: frame.box.columns,
      title: page.title)
    for item in summary.items where item.point.row < frame.totals.rows {
      let column = frame.totals.column + item.point.column
      let row = frame.totals.row + item.point.row
      put(item.label, column, row, .faint)
      put(item.figure, column + item.figureColumn, row, item.style)
      zone(Rect(column: column, row: row, columns: item.columns, rows: 1), .total(item.row))
    }
  }

  private mutating func drawTitle(in rect: Rect) {
    let header = model.header
    let right = marksText(header.notes, columns: rect.columns * 3 / 4)
    let rightColumns = canvas.width(of: right)
    if !right.isEmpty {
      put(right, rect.right - rightColumns - 1, rect.row, columns: rightColumns, Style.own.bold)
    }
    let room = max(1, rect.columns - 2 - (right.isEmpty ? 0 : rightColumns + 2))
    var title = header.program
    if let scenario = header.scenario {
      let star = header.isUnsaved ? " *" : ""
      // What is cut is the name, not the mark of unsaved work.
      title = canvas.truncated(scenario, to: max(1, room - star.count)) + star
      let author = header.author.map { " (\($0))" } ?? ""
      if canvas.width(of: title + author) <= room { title += author }
      // The file with its folder, else its name; the program's name goes first.
      let names = header.file.map { [$0, $0.split(separator: "/").last.map(String.init) ?? $0] }
      for name in (names ?? []).map({ " · " + $0 }) where canvas.width(of: title + name) <= room {
        title += name
        break
      }
      let long = header.program + " · " + title
      if canvas.width(of: long) <= room { title = long }
    }
    put(title, rect.column + 1, rect.row, columns: room, Style.title.bold)
  }

  /// What is not the source's, as far as it fits; of the rest, how many more there are.
  private func marksText(_ marks: [String], columns: Int) -> String {
    guard !marks.isEmpty else { return "" }
    let label = say("let op: ", "note: ")
    for shown in stride(from: marks.count, through: 1, by: -1) {
      let rest = marks.count - shown
      let more = rest > 0 ? say(" en nog \(rest)", " and \(rest) more") : ""
      let text = label + marks.prefix(shown).joined(separator: ", ") + more
      if canvas.width(of: text) <= columns { return text }
    }
    return canvas.truncated(
      label + say("\(marks.count) aannames", "\(marks.count) assumptions"), to: columns)
  }

  private mutating func drawTabs(in rect: Rect) {
    let tabs = model.tabs
    // A count takes its place also where nothing is chosen, so that no tab moves.
    func texts(isShort: Bool) -> [(text: String, columns: Int)] {
      tabs.enumerated().map { index, tab in
        let name = isShort ? tab.name.short : tab.name.full
        let count = tab.place.phase == nil ? "" : tab.count.map { "(\($0))" } ?? "   "
        let text = "\(index + 1) " + name + count
        return (text, canvas.width(of: text))
      }
    }
    var shown = texts(isShort: false)
    func fits(gap: Int) -> Bool {
      shown.reduce(0) { $0 + $1.columns + gap } - gap <= rect.columns - 2
    }
    let gap = fits(gap: 2) ? 2 : 1
    if !fits(gap: gap) { shown = texts(isShort: true) }
    var column = rect.column + 1
    for (tab, (text, columns)) in zip(tabs, shown) {
      let isHere = tab.place == model.screen
      let name = text.trimmedEnd
      put(name, column, rect.row, isHere ? Style.heading.bold.reversed : .text)
      if let id = Self.going(to: tab.place) {
        zone(
          Rect(column: column, row: rect.row, columns: columns, rows: 1), .command(Command(id)))
      }
      column += columns + gap
    }
  }

  /// The command that goes to a screen of the walk.
  private static func going(to place: Place) -> CommandID? {
    switch place {
    case .persona: .goPersona
    case .phase(.activation): .goActivation
    case .phase(.mediation): .goMediation
    case .phase(.placement): .goPlacement
    case .timeline: .goTimeline
    case .totals: .goTotals
    default: nil
    }
  }

  private mutating func drawMessage(in rect: Rect) {
    guard let notice = model.notice else { return }
    let style: Style =
      switch notice.kind {
      case .change: .good
      case .info: .text
      case .problem: Style.warning.bold
      }
    // What does not fit of a change stands whole in the history.
    let more = notice.isRecorded && model.place != .history ? historyHint : nil
    canvas.putWrapped(say(notice.text), in: rect, style: style, fit: .mayTruncate, more: more)
  }

  private var historyHint: String? {
    Keymap.keys(for: .history, at: model.place).first.map { key in
      say(" … (\(key.label.nl): alles)", " … (\(key.label.en): all)")
    }
  }
}

extension String {
  /// The text up to the end of its first sentence.
  var firstSentence: String {
    var end = utf8.startIndex
    while let point = utf8[end...].firstIndex(of: UInt8(ascii: ".")) {
      end = utf8.index(after: point)
      if end < utf8.endIndex, utf8[end] == UInt8(ascii: " ") { return String(self[..<end]) }
    }
    return self
  }

  var trimmedEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
