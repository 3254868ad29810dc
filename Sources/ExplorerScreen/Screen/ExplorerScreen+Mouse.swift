package import Explorer
package import TerminalCanvas

extension ExplorerScreen {
  /// Returns what the mouse asks: a click selects, or chooses on a box, a second click opens, the
  /// wheel scrolls.
  package mutating func actions(for event: MouseEvent, in model: Model) -> [Action] {
    guard model.settings.usesMouse, !isTooSmall else { return [] }
    update(for: model)
    switch event.kind {
    case .wheelUp: return move(.up, in: model)
    case .wheelDown: return move(.down, in: model)
    case .click:
      guard let target = draw(model).target(at: event.point) else { return [] }
      return actions(for: target, in: model)
    case .press, .release: return []
    }
  }

  private func actions(for target: Drawing.Target, in model: Model) -> [Action] {
    let leaving: [Action] = model.place == .summary ? [.run(Command(.summary))] : []
    switch target {
    case .row(let row):
      if case .dialog = model.place { return [.run(Command(.accept, at: row))] }
      let isHere = leaving.isEmpty && model.visit.row == row
      if isHere { return model.visit.form == nil ? [.run(Command(.open))] : [] }
      return leaving + [.select(row)]
    case .box(let row): return leaving + [.run(Command(.choose, at: row))]
    case .total(let row):
      guard model.place == .summary else {
        return model.place == model.screen ? [.run(Command(.summary)), .select(row)] : []
      }
      return model.visit.row == row ? [.run(Command(.open))] : [.select(row)]
    case .command(let command): return [.run(command)]
    }
  }
}
