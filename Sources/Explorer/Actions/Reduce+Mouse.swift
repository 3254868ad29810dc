import TerminalCanvas

extension Model {
  /// Answers the mouse: a click selects, or chooses on a box, a second click opens, the wheel scrolls.
  mutating func point(at event: MouseEvent) -> [Effect] {
    guard settings.usesMouse else { return [] }
    switch event.kind {
    case .wheelUp: return run(.up)
    case .wheelDown: return run(.down)
    case .click:
      guard let target = draw(self).target(at: event.point) else { return [] }
      return select(target)
    case .press, .release: return []
    }
  }

  /// Selects what a click stands for; what was selected already is opened.
  mutating func select(_ target: Target) -> [Effect] {
    switch target {
    case .row(let list, let index):
      let isHere = cursor(in: list) == index && focusedTotal == nil
      focusedTotal = nil
      self[list: list].cursor = index
      return isHere ? run(.open) : []
    case .box(let list, let index):
      focusedTotal = nil
      self[list: list].cursor = index
      return run(.choose)
    case .place(let place):
      // What was typed in the notes stays.
      if case .notes = overlays.last { _ = run(.accept) }
      go(to: place)
    case .total(let item):
      guard overlays.isEmpty else { return [] }
      if focusedTotal == item { return run(.open) }
      focusedTotal = item
    case .command(let command): return run(command)
    case .answer(let index):
      guard case .question(var question) = overlays.last else { return [] }
      question.cursor = index
      overlays[overlays.count - 1] = .question(question)
      return run(.accept)
    case .field(let index):
      guard case .form(var form) = overlays.last else { return [] }
      form.focus = index
      overlays[overlays.count - 1] = .form(form)
    }
    return []
  }
}
