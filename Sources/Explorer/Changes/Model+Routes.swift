import Reintegration
import Wording

/// Going from one route to the next, with nothing lost.
extension Model {
  /// Goes on with a copy of the open route as a new one, which belongs to no file yet; the route as it
  /// was is set aside, where there is room.
  mutating func goOnWithCopy(called title: String) {
    guard let open = work else { return }
    var scenario = open.scenario
    scenario.title = title
    guard let evaluation = evaluation(of: scenario) else { return }
    var copy = open
    copy.file = nil
    copy.saved = Scenario(persona: scenario.persona)
    copy.history.record(
      History.Moment(
        evaluation: evaluation,
        change: Text(nl: "Nieuwe route: \(title)", en: "New route: \(title)"), effect: Text(""))
    )
    let hasRoom = alternatives.count < Alternative.most
    if hasRoom { alternatives.append(Alternative(.opened, open)) }
    work = copy
    notice = Notice(
      .info,
      Text { say in
        say("Nieuwe route: '\(title)', nog niet bewaard.", "New route: '\(title)', not saved yet.")
          + (hasRoom
            ? say(" De vorige staat apart.", " The one before is set aside.")
            : say(" De vorige staat in zijn bestand.", " The one before is in its file."))
      })
  }

  /// Leaves everything for a next group: what is saved nowhere is kept, and offered at the start.
  mutating func startOver() -> [Effect] {
    let kept = unsavedWork
    work = nil
    alternatives = []
    exercises = [:]
    showsVerdict = false
    goToStart()
    forgetScreens()
    notice = Notice(
      .info,
      kept.isEmpty
        ? Text(nl: "Een schoon begin.", en: "A clean start.")
        : Text(
          nl: "Een schoon begin. Wat niet bewaard was staat hieronder, bij niet bewaard werk.",
          en: "A clean start. What was not saved is below, at unsaved work."))
    return kept
  }

  /// What keeps the open work and the routes that are aside, as far as they are saved nowhere.
  var unsavedWork: [Effect] { (work.map { [$0] } ?? []).flatMap(keeping) + unsavedAside }

  /// What keeps the routes that are aside and saved nowhere.
  package var unsavedAside: [Effect] { alternatives.map(\.work).flatMap(keeping) }

  private func keeping(_ work: Work) -> [Effect] {
    work.isUnsaved && work.scenario != Scenario(persona: work.persona.id)
      ? [.keep(work.kept(work.scenario, say), work.file)] : []
  }
}
