package import Reintegration
package import Wording

extension Model {
  package func say(in language: Language) -> Wording { Wording(language) }

  /// Makes a change to the scenario, if what comes out can be totalled, and says what it did.
  ///
  /// - Parameters:
  ///   - name: what the history calls it.
  ///   - id: the intervention that was added or taken away, if that is the change.
  /// - Returns: whether it was made.
  @discardableResult
  mutating func change(
    _ name: Text, about id: String?, _ edit: (inout Scenario) -> Void
  ) -> Bool {
    guard let before = work?.current else { return false }
    if let lock {
      notice = Notice(.problem, lock)
      return false
    }
    var scenario = before.scenario
    edit(&scenario)
    guard scenario != before.scenario else { return false }
    do throws(Evaluation.Failure) {
      let after = try Evaluation(scenario, of: before.persona, defaults: catalog.defaults)
      let effect = ChangeEffect(from: before, to: after, about: id)
      work?.history.record(effect.moment(name))
      notice = effect.notice(name, isRecorded: true)
      return true
    } catch {
      refuse(error)
    }
    return false
  }

  /// Says why something cannot be done.
  mutating func refuse(_ nl: String, _ en: String) {
    notice = Notice(.problem, Text(nl: nl, en: en))
  }

  private mutating func refuse(_ failure: Evaluation.Failure) {
    switch failure {
    case .tooLarge:
      refuse(
        "Dat wordt te groot om op te tellen: boven de 1.000.000.000.000.",
        "That becomes too large to total: above 1,000,000,000,000.")
    case .flawed(let flaws):
      notice = Notice(.problem, flaws.first.map { refusal($0) } ?? Text(""))
    }
  }

  mutating func undo() {
    guard let history = work?.history, history.canUndo else {
      return refuse("Er is niets om ongedaan te maken.", "There is nothing to undo.")
    }
    let undone = history.current.change
    work?.history.go(to: history.index - 1)
    tellMoved(from: history.current.evaluation, Text(nl: "Ongedaan: ", en: "Undone: "), undone)
  }

  mutating func redo() {
    guard let history = work?.history, history.canRedo else {
      return refuse("Er is niets om opnieuw te doen.", "There is nothing to redo.")
    }
    let redone = history.moments[history.index + 1].change
    work?.history.go(to: history.index + 1)
    tellMoved(from: history.current.evaluation, Text(nl: "Opnieuw: ", en: "Redone: "), redone)
  }

  /// Goes to a moment of the history, and says what that did.
  mutating func goToMoment(_ index: Int) {
    guard let history = work?.history, history.moments.indices.contains(index) else { return }
    guard index != history.index else {
      notice = Notice(.info, Text(nl: "Hier ben je al.", en: "You are here already."))
      return
    }
    work?.history.go(to: index)
    let before = history.current.evaluation
    if index == 0 {
      tellMoved(from: before, Text(nl: "Terug bij het begin", en: "Back at the start"), Text(""))
    } else {
      let prefix =
        index < history.index
        ? Text(nl: "Terug naar ", en: "Back to ") : Text(nl: "Vooruit naar ", en: "On to ")
      tellMoved(from: before, prefix, history.moments[index].change)
    }
  }

  /// Says what going from one moment of the history to another did.
  private mutating func tellMoved(from before: Evaluation, _ prefix: Text, _ change: Text) {
    guard let after = work?.current else { return }
    let name = Text(nl: prefix.nl + change.nl, en: prefix.en + change.en)
    notice = ChangeEffect(from: before, to: after, about: nil).notice(name)
  }

  /// Why a change that breaks a rule is not made.
  func refusal(_ flaw: ScenarioFlaw) -> Text {
    switch flaw.rule {
    case .pauseNotAlone:
      Text(
        nl: "Een pauze staat op zichzelf: er loopt niets naast.",
        en: "A pause stands by itself: nothing runs beside it.")
    case .joinsPause:
      Text(
        nl: "Dit kan niet tegelijk met een pauze. Kies 'na elkaar' of een andere plek.",
        en: "This cannot run during a pause. Choose 'in sequence' or another place.")
    default:
      Text(nl: "Dit kan niet in dit scenario.", en: "This is not possible in this scenario.")
    }
  }
}
