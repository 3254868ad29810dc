import Reintegration

/// Undoing and redoing what would be saved.
extension Deed {
  static let undo = Deed(
    Text(nl: "Ongedaan maken", en: "Undo"), label: Text(nl: "ongedaan", en: "undo"), .choosing,
    words: [Text(nl: "ongedaan", en: "undo")], at: Reach.reading,
    unless: { model, _ in
      model.work?.history.canUndo == true
        ? nil : Text(nl: "Er is niets om ongedaan te maken.", en: "There is nothing to undo.")
    },
    run: { model, _ in
      model.undo()
      model.followHistory()
      return []
    })

  static let redo = Deed(
    Text(nl: "Opnieuw doen", en: "Redo"), label: Text(nl: "opnieuw", en: "redo"), .choosing,
    words: [Text(nl: "opnieuw", en: "redo")], at: Reach.reading,
    unless: { model, _ in
      model.work?.history.canRedo == true
        ? nil : Text(nl: "Er is niets om opnieuw te doen.", en: "There is nothing to redo.")
    },
    run: { model, _ in
      model.redo()
      model.followHistory()
      return []
    })
}

extension Model {
  /// Puts the cursor of the history on the present moment, where one is looking at it.
  fileprivate mutating func followHistory() {
    if place == .history { visit.row = nil }
  }
}
