import Reintegration
import Wording

extension Model {
  /// The commands that the help or the palette lists now.
  package var listedCommands: [Command] {
    let isHelp = overlays.last == .help
    let under = contextUnderneath
    let list: [Command]
    if isHelp {
      var seen: Set<Command> = []
      list = Keymap.bindings(in: under).map(\.command).filter { seen.insert($0).inserted }
    } else {
      list = Command.allCases.filter { $0.isNamed && isPossible($0) }
    }
    let filter = self[list: isHelp ? .help : .palette].filter
    return filter.isEmpty ? list : list.filter { Filter.matches(say($0.name), filter) }
  }

  /// The context below the help or the palette.
  package var contextUnderneath: Context {
    var model = self
    if model.overlays.last == .help || model.overlays.last == .palette {
      model.overlays.removeLast()
    }
    return model.context
  }

  /// Whether a command can do something now.
  package func isPossible(_ command: Command) -> Bool {
    switch command {
    case .up, .down, .pageUp, .pageDown, .first, .last: return overlays.last != .load
    case .cancel: return overlays.last != .tour(Tour.steps.count - 1)
    case .open:
      if case .sensitivity = overlays.last { return interventionUnderCursor != nil }
      return true
    case .back, .accept, .openFile,
      .quit, .help, .palette, .tour, .settings, .toggleLanguage, .toggleGlyphs, .toggleColor,
      .toggleMouse, .suspend:
      return true
    case .nextField, .previousField:
      if case .form(let form) = overlays.last { return form.fields.count > 1 }
      return true
    case .choiceLeft, .choiceRight:
      if command == .choiceLeft, overlays.last == .tour(0) { return false }
      guard case .form(let form) = overlays.last, form.fields.indices.contains(form.focus) else {
        return true
      }
      if case .choice = form.fields[form.focus].value { return true }
      return false
    case .filter: return place == .start || phase != nil
    case .undo: return work?.history.canUndo ?? false
    case .redo: return work?.history.canRedo ?? false
    case .choose: return interventionUnderCursor != nil
    case .newOwn, .relapse: return phase != nil
    case .removeOwn:
      guard let id = interventionUnderCursor?.id else { return false }
      return work?.scenario.isOwn(id) ?? false
    case .nextVariant:
      return isChosen { _ in true }
        && !(interventionUnderCursor?.definition.variants.isEmpty ?? true)
    case .countUp, .countDown:
      return isChosen { _ in true } && (interventionUnderCursor?.definition.repeatable ?? 1) > 1
    case .moveEarlier, .moveLater:
      return isChosen { _ in true }
        && (phase.flatMap { work?.scenario[$0].entries.count } ?? 0) > 1
    case .nextStart, .ownFigures, .note, .fixLow, .fixHigh: return isChosen { _ in true }
    case .fixSource: return isChosen { !$0.set.isEmpty }
    case .toggleOutliers:
      return work?.persona.interventions.contains { $0.definition.outlier != nil } ?? false
    default: return work != nil
    }
  }

  private func isChosen(_ condition: (Entry) -> Bool) -> Bool {
    guard let id = interventionUnderCursor?.id, let entry = work?.scenario.entry(for: id) else {
      return false
    }
    return condition(entry)
  }
}
