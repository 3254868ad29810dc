import Explorer
import Reintegration
import TerminalCanvas
import Testing

@testable import ExplorerScreen

/// What a page says stands on the screen, over all places to which one can scroll.
struct `The screen says` {
  @Test(arguments: Scene.all, ["80x24", "120x40"])
  func `every cell, every sign and every line of the page`(scene: Scene, size: String) {
    let walk = scene.walk(size: size)
    let shown = walk.scrolledText.words
    for block in walk.model.bodyPage.blocks {
      switch block {
      case .heading(let text): #expect(shown.holds(text), "\(text)")
      case .prose(let prose): #expect(shown.holds(prose.text), "\(prose.text)")
      case .chart(let chart): #expect(shown.holds(chart.title), "\(chart.title)")
      case .legend: break
      case .table(let table):
        for row in table.rows {
          for cell in row.cells where table.isShown(cell.column, at: walk) {
            #expect(
              shown.holds(cell.full) || shown.holds(cell.short), "\(row.id): \(cell.full)")
          }
          for line in row.lines { #expect(shown.holds(line.text), "\(row.id): \(line.text)") }
        }
      }
    }
  }

  @Test(arguments: Scene.all, ["80x24", "120x40"])
  func `where the row, the choice or the field is that is selected`(scene: Scene, size: String) {
    let walk = scene.walk(size: size)
    guard let row = walk.model.visit.row else { return }
    let drawing = walk.drawing
    let cursor = drawing.canvas.cursor ?? drawing.canvas.rest
    #expect(cursor != nil, "\(row)")
    guard let cursor, walk.place != .summary, !walk.model.visit.isFiltering else { return }
    let zones = drawing.zones.filter { $0.target == .row(row) }
    // An explanation opens at its top, with the row that can be opened further down.
    guard !zones.isEmpty else {
      #expect(Self.isExplanation(walk.place), "\(row) is out of view")
      return
    }
    #expect(zones.contains { $0.rect.contains(cursor) }, "\(row) at \(cursor)")
    guard walk.kind != .form else { return }
    // At the start of the first of its lines that is in view.
    #expect(cursor == zones.first?.rect.origin)
  }

  private static func isExplanation(_ place: Place) -> Bool {
    if case .explanation = place { return true }
    return false
  }
}

extension Table {
  /// Whether a column is shown at the width that the page has.
  fileprivate func isShown(_ id: ColumnID, at walk: Walk) -> Bool {
    guard let column = columns.first(where: { $0.id == id }), column.kind != .shortcut,
      column.kind != .bar
    else { return false }
    var copy = walk.screen
    copy.update(for: walk.model)
    guard let view = copy.cache.view else { return false }
    let builder = PageBuilder(
      columns: view.list.columns, glyphs: copy.glyphSet(of: walk.model), say: walk.model.say)
    return TableColumns(self, builder).placed.contains { $0.column.id == id }
  }
}

extension Walk {
  /// All lines of the page in the body, as they would be seen scrolling.
  fileprivate var scrolledText: String {
    var copy = screen
    copy.update(for: model)
    guard let view = copy.cache.view else { return "" }
    var text = copy.draw(model).canvas
    var lines: [String] = [CanvasDump.text(text)]
    for line in view.layout.lines {
      text = Canvas(size: Size(columns: view.list.columns, rows: 1), glyphs: text.glyphs)
      line.draw(on: &text, at: Point(column: 0, row: 0), columns: view.list.columns)
      lines.append(CanvasDump.text(text))
    }
    return lines.joined(separator: "\n")
  }
}

/// The words on a screen, whatever stands between them.
private struct Words {
  let all: Set<Substring>

  /// Whether all words of a text are there: a wrapped text has its words on several lines.
  func holds(_ text: String) -> Bool {
    text.split { $0.isWhitespace }.allSatisfy { word in
      all.contains(word) || all.contains { $0.hasPrefix(word) || word.hasPrefix($0) }
    }
  }
}

extension String {
  fileprivate var words: Words {
    Words(all: Set(split { $0.isWhitespace || $0 == "│" }))
  }
}
