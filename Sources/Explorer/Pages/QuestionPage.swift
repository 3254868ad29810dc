import Reintegration
import Wording

/// A question with a few answers.
struct QuestionPage: PageSource {
  let question: Question

  var kind: PlaceKind { .question }

  func page(of model: Model) -> Page {
    let say = model.say
    let rows = question.answers.enumerated().map { index, answer in
      Row(
        RowID("answer", index), [Cell(.text, say(answer.label))],
        opens: Command(.accept, at: RowID("answer", index)))
    }
    return Page(say(question.title), [.text(say(question.text)), .table(.list(rows))])
  }

  /// Takes the answer that a command names.
  static func answer(_ command: Command, in model: inout Model) -> [Effect] {
    guard case .question(let question) = model.place,
      let index = command.row?.number(of: "answer"), question.answers.indices.contains(index)
    else { return [] }
    model.close()
    return model.carryOut(question.answers[index].outcome)
  }
}

extension Model {
  /// Carries out what an answer leads to.
  mutating func carryOut(_ outcome: Question.Outcome) -> [Effect] {
    switch outcome {
    case .cancel: break
    case .saveThenLeave: return save(then: pendingLeaving)
    case .leave(let leaving): return depart(leaving)
    case .overwrite(let path):
      return writeScenario(to: path, mayReplace: true, then: pendingLeaving)
    case .saveElsewhere(let path):
      askPath(then: pendingLeaving, suggesting: ScenarioPath.another(than: path))
    case .takeUp(let recovery): takeUp(recovery)
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
