import Reintegration
import Wording

/// A question of the program with a few answers.
struct DialogPage: PageSource {
  let dialog: Dialog

  var kind: PlaceKind { .dialog }

  func page(of model: Model) -> Page {
    let say = model.say
    let rows = dialog.answers.enumerated().map { index, answer in
      Row(
        RowID("answer", index), [Cell(.text, say(answer.label))],
        opens: Command(.accept, at: RowID("answer", index)))
    }
    return Page(say(dialog.title), [.text(say(dialog.text)), .table(.list(rows))])
  }

  /// Takes the answer that a command names.
  static func answer(_ command: Command, in model: inout Model) -> [Effect] {
    guard case .dialog(let dialog) = model.place,
      let index = command.row?.number(of: "answer"), dialog.answers.indices.contains(index)
    else { return [] }
    model.close()
    return model.carryOut(dialog.answers[index].outcome)
  }
}

extension Model {
  /// A name for the open route that is not one that is taken: one made of its title, where that is
  /// another.
  private func suggestion(insteadOf path: String) -> String {
    let named = work?.ownTitle(say).flatMap { ScenarioPath.named($0) }
    guard let named, named != path else { return ScenarioPath.another(than: path) }
    return named
  }

  /// Carries out what an answer leads to.
  mutating func carryOut(_ outcome: Dialog.Outcome) -> [Effect] {
    switch outcome {
    case .cancel: break
    case .saveThenLeave: return save(then: pendingLeaving)
    case .saveSame: return save(then: pendingLeaving, isSameRoute: true)
    case .leave(let leaving): return depart(leaving)
    case .overwrite(let path):
      return writeScenario(to: path, mayReplace: true, then: pendingLeaving)
    case .saveElsewhere(let path):
      askPath(then: pendingLeaving, suggesting: ScenarioPath.another(than: path))
    case .saveAsNew(let path):
      askPath(then: pendingLeaving, suggesting: suggestion(insteadOf: path))
    case .takeUp(let recovery): return leave(.recovery(recovery))
    case .postpone(let recovery):
      let isOffered = recoveries.contains(recovery)
      forget(recovery)
      postponed.append(recovery)
      if isOffered { offerRecovery() }
    case .discard(let recovery):
      let isOffered = recoveries.contains(recovery)
      forget(recovery)
      if isOffered { offerRecovery() }
      return [.discard(recovery)]
    case .acceptForm: return acceptForm()
    case .dropForm: close()
    }
    return []
  }
}
