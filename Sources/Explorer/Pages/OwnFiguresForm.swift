import Reintegration
import Wording

/// Figures of one's own for a choice, in place of the source's.
struct OwnFiguresForm: FormSource {
  let id: String

  func title(in model: Model) -> Text { Text(nl: "Eigen cijfers", en: "Own figures") }

  func form(of model: Model) -> Form? {
    guard let work = model.work, let intervention = work.intervention(id),
      let entry = work.entry(for: id)
    else { return nil }
    let say = model.say
    let forms = intervention.forms(choosing: entry.variant)
    let source = forms.first
    let (effort, isPerWeek) = entry.set.effort?.parts ?? (nil, source?.effort.isPerWeek ?? false)
    let (cost, isPerHour) = entry.set.cost?.parts ?? (nil, source?.cost.isPerHour ?? false)
    let name = intervention.name
    return Form(
      [
        .band(
          .weeks, .weeksLabel, entry.set.weeks, say,
          beside: beside(forms.map(\.duration.weeks), .weeks)),
        .band(.effort, .hoursLabel, effort, say, beside: besideEffort(forms)),
        .effortKind(isPerWeek: isPerWeek),
        .band(.cost, .costLabel, cost, say, beside: besideCost(forms)),
        .costKind(isPerHour: isPerHour),
      ],
      explanation: Text(
        nl: "\(name.nl). Leeg = het cijfer van de bron. Een getal of van-tot: 4-8.",
        en: "\(name.en). Empty = the source's figure. A number or low-high: 4-8."))
  }

  func problem(in field: Form.Field, of form: Form, in model: Model) -> Text? {
    field.isChoice ? nil : field.bandProblem(model.say, in: form.unit(of: field.name))
  }

  func commit(_ form: Form, into model: inout Model) -> [Effect] {
    guard let intervention = model.work?.intervention(id) else { return [] }
    let say = model.say
    let set = OwnFigures(
      weeks: form[.weeks]?.band(say), effort: form.effort(say), cost: form.cost(say))
    let name = intervention.name
    model.make(
      ScenarioChange(
        of: intervention,
        set.isEmpty
          ? .asTheSource(name)
          : Text(nl: "Eigen cijfers: \(name.nl)", en: "Own figures: \(name.en)")
      ) { $0.set = set })
    return []
  }

  /// The source's figure beside a field.
  private func beside(_ estimates: [Estimate], _ unit: Unit) -> Text {
    Text { say in
      let parts = estimates.map { say.said($0, unit) }
      return say("bron: ", "source: ")
        + (parts.allEqual ?? parts.joined(separator: say(" of ", " or ")))
    }
  }

  private func besideEffort(_ forms: ArraySlice<Intervention.Form>) -> Text {
    let isPerWeek = forms.contains { $0.effort.isPerWeek }
    return beside(forms.map(\.effort.amount.estimate), isPerWeek ? .hoursPerWeek : .hours)
  }

  private func besideCost(_ forms: ArraySlice<Intervention.Form>) -> Text {
    let estimates = forms.compactMap(\.cost.amount.estimate)
    guard !estimates.isEmpty else {
      return Text { $0("bron: ", "source: ") + $0.outsideInShort }
    }
    return beside(estimates, forms.contains { $0.cost.isPerHour } ? .eurosPerHour : .euros)
  }
}

extension Deed {
  static let ownFigures = Deed(
    Text(nl: "Eigen cijfers voor deze keuze", en: "Own figures for this choice"),
    label: Text(nl: "eigen cijfer", en: "own figure"), .whatIf,
    words: [
      Text(nl: "cijfers", en: "figures"), Text(nl: "eigen", en: "own"),
      Text(nl: "prijs", en: "price"),
    ], at: Reach.choices,
    unless: { model, command in
      // The figures of an own intervention are its own, chosen or not.
      if let own = model.intervention(of: command), model.isOwn(own) { return nil }
      if let known = model.intervention(of: command), model.isCovered(known) {
        return Refusal.covered
      }
      return Refusal.unlessChosen(model, command)
    },
    run: { model, command in
      guard let intervention = model.intervention(of: command) else { return [] }
      model.open(
        model.isOwn(intervention)
          ? .ownIntervention(in: intervention.phase, replacing: intervention.id)
          : .ownFigures(of: intervention.id))
      return []
    })
}

extension Model {
  /// Whether an intervention is one of the scenario's own.
  func isOwn(_ intervention: Intervention) -> Bool {
    work?.scenario.isOwn(intervention.id) ?? false
  }
}

extension Text {
  static let weeksLabel = Text(nl: "Weken", en: "Weeks")
  static let hoursLabel = Text(nl: "Uren", en: "Hours")
  static let costLabel = Text(nl: "Kosten (€)", en: "Cost (€)")

  /// That an intervention has the source's figures again.
  static func asTheSource(_ name: Text) -> Text {
    Text(nl: "\(name.nl) volgens de bron", en: "\(name.en) as the source has it")
  }
}

extension Form.Field {
  /// Whether hours are stated in all or per week.
  static func effortKind(isPerWeek: Bool) -> Form.Field {
    Form.Field(
      .effortKind, Text(nl: "Uren zijn", en: "Hours are"),
      .choice([.inTotal, Text(nl: "per week", en: "per week")], isPerWeek ? 1 : 0))
  }

  /// Whether a cost is stated in all or per hour.
  static func costKind(isPerHour: Bool) -> Form.Field {
    Form.Field(
      .costKind, Text(nl: "Kosten zijn", en: "Cost is"),
      .choice([.inTotal, Text(nl: "per uur", en: "per hour")], isPerHour ? 1 : 0))
  }
}

extension Text {
  fileprivate static let inTotal = Text(nl: "in totaal", en: "in total")
}

extension Form {
  /// What a figure counts that is filled in.
  func unit(of name: FieldName) -> Unit? {
    switch name {
    case .weeks: .weeks
    case .effort: self[.effortKind]?.choice == 1 ? .hoursPerWeek : .hours
    case .cost: self[.costKind]?.choice == 1 ? .eurosPerHour : .euros
    default: nil
    }
  }

  /// The hours that are filled in, in all or per week.
  func effort(_ say: Wording) -> OwnFigures.Effort? {
    self[.effort]?.band(say).map { self[.effortKind]?.choice == 1 ? .hoursPerWeek($0) : .hours($0) }
  }

  /// The cost that is filled in, in all or per hour.
  func cost(_ say: Wording) -> OwnFigures.Cost? {
    self[.cost]?.band(say).map { self[.costKind]?.choice == 1 ? .perHour($0) : .euros($0) }
  }
}

extension OwnFigures.Effort {
  fileprivate var parts: (band: Band?, isPerWeek: Bool) {
    switch self {
    case .hours(let band): (band, false)
    case .hoursPerWeek(let band): (band, true)
    }
  }
}

extension OwnFigures.Cost {
  fileprivate var parts: (band: Band?, isPerHour: Bool) {
    switch self {
    case .euros(let band): (band, false)
    case .perHour(let band): (band, true)
    }
  }
}
