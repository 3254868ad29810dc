package import Reintegration
import Wording

extension Model {
  /// The scenario as it would be if what is being typed were taken as it stands: what is worth
  /// keeping should the program end here. Nil where no scenario is open.
  package var draft: Scenario? {
    guard var scenario = work?.scenario else { return nil }
    for overlay in overlays {
      switch overlay {
      case .notes(let area): if !area.text.isEmpty { scenario.notes = area.text }
      case .form(let form): scenario = accepted(form) ?? scenario
      default: break
      }
    }
    return scenario
  }

  /// The scenario with what a form says; a field that cannot be read counts as it was before.
  private func accepted(_ form: Form) -> Scenario? {
    switch form.purpose {
    case .saveAs, .open: return nil
    default: break
    }
    guard form.fields.contains(where: { $0.text != $0.initialText }) else { return nil }
    var readable = checked(form)
    for index in readable.fields.indices where readable.fields[index].problem != nil {
      guard case .text(let field) = readable.fields[index].value else { continue }
      readable.fields[index].value = .text(TextField(field.initial))
    }
    // Figures that are filled in already are worth keeping before their name is.
    for index in readable.fields.indices
    where readable.fields[index].name == .name && readable.fields[index].text.isBlank {
      readable.fields[index].value = .text(TextField(say("Zonder naam", "Without a name")))
    }
    readable = checked(readable)
    guard !readable.hasProblem else { return nil }
    var model = self
    _ = model.commit(readable)
    return model.work?.scenario
  }
}
