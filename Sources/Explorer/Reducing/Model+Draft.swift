package import Reintegration
import Wording

extension Model {
  /// The scenario as it would be if what is being typed were taken as it stands: what is worth
  /// keeping should the program end here. Nil where no scenario is open.
  package var draft: Scenario? {
    guard let work, let scenario = typedScenario else { return nil }
    return scenario == work.saved ? scenario : work.kept(scenario, say)
  }

  /// The scenario with what is being typed, as far as it can be read.
  private var typedScenario: Scenario? {
    guard let scenario = work?.scenario else { return nil }
    guard visits.contains(where: { $0.form != nil }) else { return scenario }
    var model = self
    while model.visits.count > 1 {
      if let form = model.visit.form, form.isTouched, model.place.isKeptWhileTyped {
        model.takeAsFarAsReadable(form)
        return model.work?.scenario ?? scenario
      }
      model.close()
    }
    return scenario
  }

  /// Takes what a form says; a field that cannot be read counts as it was before.
  private mutating func takeAsFarAsReadable(_ form: Form) {
    checkForm()
    for field in visit.form?.fields ?? [] where field.problem != nil {
      guard let before = form.initial.first(where: { $0.name == field.name }) else { continue }
      change(field: field) { $0 = before.value }
    }
    // Figures that are filled in already are worth keeping before their name is.
    if let name = visit.form?[.name], name.text.isBlank {
      let stopgap = TextField(say("Zonder naam", "Without a name"))
      change(field: name) { $0 = .text(stopgap) }
    }
    checkForm()
    guard let readable = visit.form, !readable.hasProblem else { return }
    _ = place.source.commit(readable, into: &self)
  }
}

extension Place {
  /// Whether what is filled in here belongs to the scenario.
  fileprivate var isKeptWhileTyped: Bool {
    switch self {
    case .saving, .opening, .enteringCode, .copying, .renaming: false
    default: true
    }
  }
}
