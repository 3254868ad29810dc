import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  /// The start: personas, a saved scenario, example routes.
  mutating func drawStart(in rect: Rect) {
    let area = rect.inset(columns: 1, rows: 0)
    let isWide = area.columns >= 100
    let listArea = isWide ? area.left(area.columns / 2 - 2) : area.top(max(4, area.rows * 3 / 5))
    var lines = startLines(columns: listArea.columns)
    if model.filtering == .start || !model[list: .start].filter.isEmpty {
      lines.insert(filterLine(.start), at: 0)
    }
    drawLines(lines, of: .start, in: listArea)
    let details: Rect
    if isWide {
      let column = listArea.right + 1
      canvas.verticalRule(at: Point(column: column, row: rect.row - 1), rows: rect.rows + 2)
      details = Rect(
        column: column + 2, row: area.row, columns: area.right - column - 2, rows: area.rows)
    } else {
      canvas.horizontalRule(
        at: Point(column: rect.column - 1, row: listArea.bottom), columns: rect.columns + 2)
      details = area.dropTop(listArea.rows + 1)
    }
    drawStartDetails(in: details)
  }

  private func startLines(columns: Int) -> [ListLine] {
    var lines: [ListLine] = [
      .text(
        say("Met wie wil je een traject verkennen?", "With whom do you want to explore?"),
        Style.heading.bold)
    ]
    var hasRoutes = false
    for (index, item) in model.startItems.enumerated() {
      let label = model.label(of: item)
      switch item {
      case .persona(let id):
        let situation = model.catalog.persona(id)?.summaryLine.map { say($0) } ?? ""
        lines.append(
          ListLine(index) { painter, rect in
            let used = painter.put(
              label, rect.column + 1, rect.row, columns: rect.columns - 1, Style.text.bold)
            let column = rect.column + 2 + max(used, 12)
            painter.put(
              situation, column, rect.row, columns: max(0, rect.right - column), .faint,
              fit: .mayTruncate)
          })
      case .route:
        if !hasRoutes {
          lines.append(.empty)
          lines.append(
            .text(
              say("Voorbeelden uit de bron (geen advies)", "Examples from the source (not advice)"),
              Style.heading.bold))
          hasRoutes = true
        }
        lines += wrapped(label, item: index, columns: columns)
      case .problems:
        lines += wrapped("! " + label, item: index, columns: columns, style: .warning)
      case .resume, .openFile, .recovery:
        lines += wrapped(label, item: index, columns: columns)
      }
    }
    if model.startItems.isEmpty {
      lines.append(
        .text(
          say("Niets gevonden. Esc wist het zoeken.", "Nothing found. Esc clears the search."),
          .faint))
    }
    return lines
  }

  /// An item's text over as many lines as it needs.
  func wrapped(_ text: String, item: Int?, columns: Int, style: Style = .text) -> [ListLine] {
    canvas.wrap(text, columns: max(1, columns - 1)).map { part in
      ListLine(item) { painter, rect in
        painter.put(part, rect.column + 1, rect.row, columns: rect.columns - 1, style)
      }
    }
  }

  /// The line that shows what a list is filtered by.
  func filterLine(_ list: ListName) -> ListLine {
    let isTyping = model.filtering == list
    let filter = model[list: list].filter
    return ListLine { painter, rect in
      let label = painter.say("zoek: ", "search: ")
      let used = painter.put(label, rect.column, rect.row, Style.key.bold)
      let typed = painter.put(
        filter, rect.column + used, rect.row, columns: rect.columns - used - 1, fit: .mayTruncate)
      if isTyping {
        painter.canvas.cursor = Point(column: rect.column + used + typed, row: rect.row)
      }
    }
  }

  private mutating func drawStartDetails(in rect: Rect) {
    let items = model.startItems
    let index = model.cursor(in: .start)
    guard items.indices.contains(index), rect.rows > 0 else { return }
    var paragraphs: [(String, Style)] = []
    switch items[index] {
    case .persona(let id):
      guard let persona = model.catalog.persona(id) else { return }
      paragraphs += persona.profile.map { ("\(say($0.label)): \(say($0.text))", .text) }
    case .route(let id, let route):
      guard let route = model.catalog.persona(id)?.routes.first(where: { $0.id == route }) else {
        return
      }
      if let summary = route.summary { paragraphs.append((say(summary), .text)) }
      paragraphs.append((say("bron: ", "source: ") + say.said(route.source), .faint))
    case .resume:
      guard let work = model.work else { return }
      paragraphs.append(
        (
          say("Je laatste verandering: ", "Your last change: ") + say(work.history.current.change),
          .text
        ))
    case .openFile:
      paragraphs.append(
        (
          say(
            "Een scenario dat je eerder hebt bewaard (.traject.yaml).",
            "A scenario that you saved before (.traject.yaml)."), .text
        ))
    case .recovery:
      paragraphs.append(
        (
          say(
            "Werk van een eerdere keer dat niet bewaard is. Enter vraagt wat je ermee wilt.",
            "Work of an earlier time that was not saved. Enter asks what you want with it."), .text
        ))
    case .problems:
      paragraphs.append(
        (
          say(
            "Enter toont wat er mis is met de bestanden in je eigen map. De rest werkt gewoon.",
            "Enter shows what is wrong with the files in your own folder. The rest simply works."),
          .text
        ))
    }
    if case .persona = items[index] {
    } else {
      paragraphs.append((startCaveat, .faint))
    }
    var area = rect
    for (text, style) in paragraphs where area.rows > 0 {
      area = area.dropTop(canvas.putWrapped(text, in: area, style: style, fit: .mayTruncate))
    }
  }

  /// What must be read beside the figures of the persona that the cursor is on, or else of all.
  var startCaveat: String {
    let items = model.startItems
    let index = model.cursor(in: .start)
    let id: String? =
      switch items.indices.contains(index) ? items[index] : .openFile {
      case .persona(let id), .route(let id, _): id
      default: nil
      }
    let reference = model.catalog.reference
    return id.flatMap { model.catalog.persona($0) }.map { say.caveat(of: $0, reference: reference) }
      ?? say(reference.caveat.text)
  }
}
