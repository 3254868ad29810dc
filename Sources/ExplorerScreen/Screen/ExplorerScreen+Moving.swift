import Explorer
import TerminalCanvas

extension ExplorerScreen {
  /// Moves the cursor over the rows, or the view where the lines between are more than fit.
  mutating func move(_ movement: Movement, in model: Model) -> [Action] {
    if model.place == .summary { return moveOverTotals(movement, in: model) }
    guard let layout = cache.view?.layout else { return [] }
    let place = model.place
    let here = model.visit.row.flatMap { layout.places[$0] }
    let top = top(of: model)
    let bottom = top + viewRows
    let end = max(0, layout.lines.count - viewRows)
    func scroll(to line: Int) { scrolls[place] = min(max(0, line), end) }
    func select(_ index: Int) -> [Action] { [.select(layout.order[index])] }
    switch movement {
    case .down:
      let next = here.map { $0 + 1 } ?? 0
      let isCut = here.map { layout.extents[$0].upperBound >= bottom } ?? false
      if next < layout.order.count, !isCut, layout.extents[next].lowerBound <= bottom {
        return select(next)
      }
      scroll(to: top + 1)
    case .up:
      let isCut =
        here.map { place in
          let first = layout.extents[place].lowerBound
          // The headings that stand over the view hide the line under them.
          let hidden = layout.heading(over: first).map { $0 < top ? 1 : 0 } ?? 0
          return first < top + hidden
        } ?? false
      if let here, here > 0, !isCut, layout.extents[here - 1].upperBound >= top - 1 {
        return select(here - 1)
      }
      scroll(to: top - 1)
    case .pageDown:
      guard top < end else { return layout.order.isEmpty ? [] : select(layout.order.count - 1) }
      scroll(to: top + max(1, viewRows - 1))
      return selectInView(layout, in: model, fromTop: true)
    case .pageUp:
      guard top > 0 else { return layout.order.isEmpty ? [] : select(0) }
      scroll(to: top - max(1, viewRows - 1))
      return selectInView(layout, in: model, fromTop: false)
    case .first:
      scroll(to: 0)
      return layout.order.isEmpty ? [] : stay(at: layout.order[0], in: model)
    case .last:
      scroll(to: end)
      return layout.order.last.map { stay(at: $0, in: model) } ?? []
    }
    return []
  }

  /// Selects a row, and leaves the view where it is: at the first or the last line of the page.
  private mutating func stay(at row: RowID, in model: Model) -> [Action] {
    seen = Seen(place: model.place, row: row, edition: model.edition, size: size)
    return [.select(row)]
  }

  /// Selects a row that the view shows, where it does not show the cursor's any more.
  private func selectInView(
    _ layout: PageLayout, in model: Model, fromTop: Bool
  ) -> [Action] {
    let view = top(of: model)..<(top(of: model) + viewRows)
    let hidden = layout.heading(over: view.lowerBound).map { $0 < view.lowerBound ? 1 : 0 } ?? 0
    let inView = layout.order.indices.filter {
      layout.extents[$0].lowerBound >= view.lowerBound + hidden
        && layout.extents[$0].upperBound < view.upperBound
    }
    guard let index = fromTop ? inView.first : inView.last else { return [] }
    return [.select(layout.order[index])]
  }

  private func moveOverTotals(_ movement: Movement, in model: Model) -> [Action] {
    let rows = model.page.selectableRows.map(\.id)
    guard !rows.isEmpty else { return [] }
    let here = model.visit.row.flatMap { rows.firstIndex(of: $0) } ?? 0
    let next =
      switch movement {
      case .up: here - 1
      case .down: here + 1
      case .first, .pageUp: 0
      case .last, .pageDown: rows.count - 1
      }
    return [.select(rows[min(max(0, next), rows.count - 1)])]
  }

  /// Returns the move of the text cursor to the line above or below, as the lines are wrapped.
  func areaMove(by step: Int, in model: Model) -> Action? {
    guard case .area(let area) = model.focusedField?.value, let view = cache.view else {
      return nil
    }
    let columns = max(1, view.areaColumns)
    let ruler = Canvas(size: Size(columns: 1, rows: 1), glyphs: glyphSet(of: model))
    var parts: [(offset: Int, count: Int)] = []
    var here = 0
    var column = 0
    var start = 0
    for (number, line) in area.lines.enumerated() {
      for part in AreaLines(line.text, columns: columns, ruler).parts {
        if number == area.row, part.holds(line.cursor) {
          here = parts.count
          column = line.cursor - part.start
        }
        parts.append((start + part.start, part.isLast ? part.text.count : part.text.count - 1))
      }
      start += line.text.count + 1
    }
    guard parts.indices.contains(here + step) else {
      return .edit(step < 0 ? .move(to: 0) : .move(to: area.text.count))
    }
    let target = parts[here + step]
    return .edit(.move(to: target.offset + min(column, max(0, target.count))))
  }
}
