import Reintegration
import Wording

/// Everything of one intervention as JSON: its forms complete, each figure with its source.
struct InterventionJSON {
  let intervention: Intervention
  let wording: Wording

  private var definition: InterventionDefinition { intervention.definition }

  var value: JSONValue {
    .object([
      ("id", .string(intervention.id)),
      ("phase", .string(intervention.phase.rawValue)),
      ("name", .string(wording(intervention.name))),
      ("summary", text(definition.summary)),
      ("forms", .array(intervention.forms.map(form))),
      ("group", .text(definition.group)),
      ("requires", .strings(definition.requires)),
      ("excludes", .strings(definition.excludes)),
      ("start", .string(definition.start.rawValue)),
      ("repeatable", .int(definition.repeatable)),
      ("outlier", definition.outlier.map(outlier) ?? .null),
      ("notBefore", definition.notBefore.map(limit) ?? .null),
      ("pause", .bool(definition.isPause)),
      ("namedBy", text(definition.namedBy)),
      ("strategy", .text(definition.strategy?.rawValue)),
      ("mustChoose", .bool(definition.mustChoose)),
      ("registeredAs", .strings(definition.registeredAs)),
      ("source", source(definition.source)),
    ])
  }

  private func form(_ form: Intervention.Form) -> JSONValue {
    let variant = form.variant.flatMap { intervention.variant($0) }
    let effort = form.effort.unit == .hoursPerWeek ? "hoursPerWeek" : "hours"
    let cost: (String, JSONValue) =
      switch form.cost.amount {
      case .euros(let estimate): ("euros", figure(estimate, .cost, form))
      case .perHour(let estimate): ("perHour", figure(estimate, .cost, form))
      case .outside:
        ("outside", .object([("source", source(intervention.source(of: .cost, in: form)))]))
      }
    return .object([
      ("variant", .text(form.variant)),
      ("name", text(variant?.name)),
      ("summary", text(variant?.summary)),
      ("weeks", figure(form.duration.weeks, .duration, form)),
      (effort, figure(form.effort.amount.estimate, .hours, form)),
      ("by", .string(form.effort.by.rawValue)),
      cost,
    ])
  }

  private func figure(
    _ estimate: Estimate, _ part: Part, _ form: Intervention.Form
  ) -> JSONValue {
    .object([
      ("value", .band(estimate.figure?.band)),
      ("unknown", .text(estimate.reason?.rawValue)),
      ("marks", .strings(estimate.figure?.marks.list.map(\.rawValue) ?? [])),
      ("source", source(intervention.source(of: part, in: form))),
    ])
  }

  private func outlier(_ outlier: Outlier) -> JSONValue {
    .object([
      ("weeks", .amount(outlier.weeks)), ("hours", .amount(outlier.hours)),
      ("euros", .amount(outlier.euros)), ("marks", .strings(outlier.marks.list.map(\.rawValue))),
      ("source", source(outlier.source ?? definition.source)),
    ])
  }

  private func limit(_ limit: NotBefore) -> JSONValue {
    .object([
      ("week", .amount(limit.week)), ("text", .string(wording(limit.text))),
      ("source", source(limit.source ?? definition.source)),
    ])
  }

  private func text(_ text: Text?) -> JSONValue { .text(text.map { wording($0) }) }

  private func source(_ source: Source?) -> JSONValue {
    source.map { SourceJSON.value($0, wording: wording) } ?? .null
  }
}
