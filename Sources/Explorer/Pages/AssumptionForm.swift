import Reintegration
import Wording

/// A value of one's own for an assumption.
struct AssumptionForm: FormSource {
  let id: Assumption.ID

  func title(in model: Model) -> Text { filling(in: model)?.title ?? Text("") }

  func form(of model: Model) -> Form? {
    filling(in: model).map { filling in
      Form(filling.fields.map { field($0, model.say) }, explanation: filling.explanation)
    }
  }

  func problem(in field: Form.Field, of form: Form, in model: Model) -> Text? {
    guard let known = filling(in: model)?.fields.first(where: { $0.name == field.name.name }) else {
      return nil
    }
    if field.text.isBlank { return known.isOptional ? nil : .fillInNumber }
    return switch known.kind {
    case .band: field.bandProblem(model.say)
    case .number: field.numberProblem(model.say)
    }
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    let say = model.say
    guard let change = filling(in: model)?.change({ form[FieldName($0)]?.band(say) }) else {
      return []
    }
    model.change(change.name, about: nil, change.apply)
    return []
  }

  private func filling(in model: Model) -> Assumption.Filling? {
    guard let ground = model.ground else { return nil }
    return Assumption.of(id)?.filling(ground, model.say)
  }

  private func field(_ field: Assumption.Filling.Field, _ say: Wording) -> Form.Field {
    .band(FieldName(field.name), field.label, field.value, say, beside: field.beside)
  }
}
