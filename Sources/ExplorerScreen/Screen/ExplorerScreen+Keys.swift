package import Explorer
import Reintegration
package import TerminalCanvas

extension ExplorerScreen {
  /// Returns what a key asks of the explorer: what is typed, or what it is bound to.
  ///
  /// What moves only the view is done here, and asks nothing.
  package mutating func actions(for key: Key, in model: Model) -> [Action] {
    if isTooSmall { return actionsUnseen(key, in: model) }
    update(for: model)
    if let action = typing(key, in: model) { return [action] }
    let key = key.untyped
    let place = model.place
    if model.visit.isFiltering, !model.page.searchesAtOnce {
      switch key {
      case .enter, .tab: return [.run(Command(.accept))]
      case .escape: return [.run(Command(.back))]
      default: break
      }
    }
    guard let meaning = Keymap.meaning(of: key, at: place) else {
      return [.tell(unbound(key))]
    }
    switch meaning {
    case .command(let id): return [.run(Command(id))]
    case .move(let movement): return move(movement, in: model)
    }
  }

  /// Returns what a key types or changes, where text is typed.
  private func typing(_ key: Key, in model: Model) -> Action? {
    guard model.takesText else { return nil }
    if let typed = key.typed { return .type(String(typed)) }
    switch key {
    case .backspace: return .edit(.backspace)
    case .control("u"): return .edit(.clear)
    case .control("w"), .deleteWord: return .edit(.backspaceWord)
    case .enter where model.takesLines: return .edit(.newline)
    case .tab where model.takesLines: return .run(Command(.accept))
    default: break
    }
    guard !model.visit.isFiltering else { return nil }
    switch key {
    case .delete: return .edit(.delete)
    case .left: return .edit(.left)
    case .right: return .edit(.right)
    case .home, .control("a"): return .edit(.start)
    case .end, .control("e"): return .edit(.end)
    case .up where model.takesLines: return areaMove(by: -1, in: model)
    case .down where model.takesLines: return areaMove(by: 1, in: model)
    default: return nil
    }
  }

  /// Says of a key without meaning here where to look.
  private func unbound(_ key: Key) -> Notice {
    Notice(
      .info,
      Text(
        nl: "'\(key.label.nl)' doet hier niets. ? toont wat wel kan.",
        en: "'\(key.label.en)' does nothing here. ? shows what does."))
  }

  /// Returns what a key does where the window is too small: only quitting, in two steps.
  private func actionsUnseen(_ key: Key, in model: Model) -> [Action] {
    switch key {
    case .control("z"): return [.run(Command(.suspend))]
    case .character("q"):
      if let answer = unseenAnswer(model) { return [.run(Command(.accept, at: answer))] }
      return [.run(Command(.quit))]
    default: return []
    }
  }

  /// The answer that quits without saving, where that was asked in a window too small to show it.
  func unseenAnswer(_ model: Model) -> RowID? {
    guard isTooSmall, case .dialog(let dialog) = model.place else { return nil }
    return dialog.answers.firstIndex { $0.outcome == .leave(.quit) }.map { RowID("answer", $0) }
  }
}
