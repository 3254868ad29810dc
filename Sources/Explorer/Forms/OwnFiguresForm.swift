import Reintegration
import Wording

extension Model {
  /// Opens the form for the own figures of the choice under the cursor.
  mutating func editOwnFigures() {
    if let own = interventionUnderCursor, work?.scenario.own.contains(own) == true {
      overlays.append(.form(ownInterventionForm(in: own.phase, replacing: own)))
      return
    }
    guard let (intervention, entry) = chosenUnderCursor() else { return }
    overlays.append(.form(ownFiguresForm(for: intervention, entry)))
  }

  private func ownFiguresForm(for intervention: Intervention, _ entry: Entry) -> Form {
    let form = intervention.forms(choosing: entry.variant)
    let isPerWeek: Bool
    let effort: Band?
    switch entry.set.effort {
    case .hours(let band): (isPerWeek, effort) = (false, band)
    case .hoursPerWeek(let band): (isPerWeek, effort) = (true, band)
    case nil:
      effort = nil
      if case .hoursPerWeek? = form.first?.effort.amount {
        isPerWeek = true
      } else {
        isPerWeek = false
      }
    }
    let isPerHour: Bool
    let cost: Band?
    switch entry.set.cost {
    case .euros(let band): (isPerHour, cost) = (false, band)
    case .perHour(let band): (isPerHour, cost) = (true, band)
    case nil:
      cost = nil
      if case .perHour? = form.first?.cost.amount { isPerHour = true } else { isPerHour = false }
    }
    let figures = { (band: Band?) in Form.Field.Value.text(TextField(band.map(say.exact) ?? "")) }
    return Form(
      purpose: .ownFigures(of: intervention.id),
      title: Text(nl: "Eigen cijfers", en: "Own figures"),
      fields: [
        Form.Field(
          name: .weeks, label: Text(nl: "Weken", en: "Weeks"), value: figures(entry.set.weeks),
          beside: beside(form.map(\.duration.weeks), unit: .weeks)),
        Form.Field(
          name: .effort, label: Text(nl: "Uren", en: "Hours"), value: figures(effort),
          beside: besideEffort(form)),
        Form.Field(
          name: .effortKind, label: Text(nl: "Uren zijn", en: "Hours are"),
          value: .choice(Self.effortKinds, isPerWeek ? 1 : 0)),
        Form.Field(
          name: .cost, label: Text(nl: "Kosten (€)", en: "Cost (€)"), value: figures(cost),
          beside: besideCost(form)),
        Form.Field(
          name: .costKind, label: Text(nl: "Kosten zijn", en: "Cost is"),
          value: .choice(Self.costKinds, isPerHour ? 1 : 0)),
      ],
      explanation: Text(
        nl: "\(intervention.name.nl). Leeg = het cijfer van de bron. Een getal of van-tot: 12-26.",
        en: "\(intervention.name.en). Empty = the source's figure. A number or low-high: 12-26."))
  }

  static let effortKinds = [
    Text(nl: "in totaal", en: "in total"), Text(nl: "per week", en: "per week"),
  ]
  static let costKinds = [
    Text(nl: "in totaal", en: "in total"), Text(nl: "per uur", en: "per hour"),
  ]

  /// The source's figure beside a field, in both languages.
  private func beside(_ estimates: [Estimate], unit: Unit) -> Text {
    let said = { (say: Wording) in
      let parts = estimates.map { say.said($0, unit) }
      return say("bron: ", "source: ")
        + (parts.allEqual ?? parts.joined(separator: say(" of ", " or ")))
    }
    return Text(nl: said(say(in: .nl)), en: said(say(in: .en)))
  }

  private func besideEffort(_ forms: ArraySlice<Intervention.Form>) -> Text {
    let isPerWeek = forms.contains {
      if case .hoursPerWeek = $0.effort.amount { true } else { false }
    }
    return beside(forms.map(\.effort.amount.estimate), unit: isPerWeek ? .hoursPerWeek : .hours)
  }

  private func besideCost(_ forms: ArraySlice<Intervention.Form>) -> Text {
    let estimates = forms.compactMap(\.cost.amount.estimate)
    guard !estimates.isEmpty else {
      return Text(nl: "bron: een ander budget betaalt", en: "source: another budget pays")
    }
    let isPerHour = forms.contains { if case .perHour = $0.cost.amount { true } else { false } }
    return beside(estimates, unit: isPerHour ? .eurosPerHour : .euros)
  }

  mutating func commitOwnFigures(_ form: Form, of id: String) {
    guard let step = work?.current.trajectory.steps.first(where: { $0.id == id }) else { return }
    let effort = band(form[.effort])
    let cost = band(form[.cost])
    let set = OwnFigures(
      weeks: band(form[.weeks]),
      effort: effort.map { form[.effortKind]?.choice == 1 ? .hoursPerWeek($0) : .hours($0) },
      cost: cost.map { form[.costKind]?.choice == 1 ? .perHour($0) : .euros($0) })
    let name = step.intervention.name
    edit(
      step.entry, of: step.intervention,
      as: Text(nl: "Eigen cijfers: \(name.nl)", en: "Own figures: \(name.en)")
    ) { $0.set = set }
  }

  /// Reads the band in a field, which the form has checked.
  func band(_ field: Form.Field?) -> Band? {
    guard let field, !field.text.isBlank else { return nil }
    return try? say.notation.band(field.text.plainFigure)
  }

  /// Reads the number in a field, which the form has checked.
  func amount(_ field: Form.Field?) -> Amount? {
    guard let field, !field.text.isBlank else { return nil }
    return try? say.notation.amount(field.text.plainFigure)
  }

  /// Fixes the entry under the cursor at one end of its source's bands, as own figures.
  mutating func fix(at end: Band.End) {
    guard let (intervention, entry) = chosenUnderCursor() else { return }
    let plain = entry.withoutOwnFigures
    let set = fixedFigures(of: plain, intervention, at: end)
    guard set != fixedFigures(of: plain, intervention, at: end == .low ? .high : .low) else {
      return refuse(
        "Hier staat geen band van laag tot hoog: er valt niets vast te zetten.",
        "There is no band from low to high here: nothing to fix.")
    }
    guard set != entry.set else {
      return refuse("Dit staat al vast aan die kant.", "This is fixed at that end already.")
    }
    let word = end == .low ? (nl: "lage", en: "low") : (nl: "hoge", en: "high")
    edit(
      entry, of: intervention,
      as: Text(
        nl: "\(intervention.name.nl) op de \(word.nl) kant",
        en: "\(intervention.name.en) at the \(word.en) end")
    ) { $0.set = set }
  }

  /// Whether the own figures of an entry are one end of its source's bands.
  func isFixed(_ entry: Entry) -> Bool {
    guard !entry.set.isEmpty, let intervention = work?.persona.intervention(entry.intervention)
    else { return false }
    return [Band.End.low, .high].contains {
      fixedFigures(of: entry, intervention, at: $0) == entry.set
    }
  }

  private func fixedFigures(
    of entry: Entry, _ intervention: Intervention, at end: Band.End
  ) -> OwnFigures {
    let forms = intervention.forms(choosing: entry.variant)
    let hull = { (estimates: [Estimate]) -> Band? in
      let bands = estimates.compactMap { $0.figure?.band }
      guard bands.count == estimates.count, let first = bands.first else { return nil }
      return Band(bands.dropFirst().reduce(first) { $0.hull($1) }.end(end))
    }
    var set = OwnFigures(weeks: hull(forms.map(\.duration.weeks)))
    let isPerWeek = forms.map { if case .hoursPerWeek = $0.effort.amount { true } else { false } }
    if let kind = isPerWeek.allEqual, let band = hull(forms.map(\.effort.amount.estimate)) {
      set.effort = kind ? .hoursPerWeek(band) : .hours(band)
    }
    let isPerHour = forms.map { if case .perHour = $0.cost.amount { true } else { false } }
    let costs = forms.compactMap(\.cost.amount.estimate)
    if costs.count == forms.count, let kind = isPerHour.allEqual, let band = hull(costs) {
      set.cost = kind ? .perHour(band) : .euros(band)
    }
    return set
  }

  /// Gives the entry under the cursor the source's figures again.
  mutating func releaseFigures() {
    guard let (intervention, entry) = chosenUnderCursor() else { return }
    guard !entry.set.isEmpty else {
      return refuse(
        "Dit staat al zoals de bron het zegt.", "This is as the source has it already.")
    }
    edit(
      entry, of: intervention,
      as: Text(
        nl: "\(intervention.name.nl) volgens de bron",
        en: "\(intervention.name.en) as the source has it")
    ) { $0.set = OwnFigures() }
  }
}

extension Array where Element: Equatable {
  /// The one element that all of them equal, if there is one.
  var allEqual: Element? {
    guard let first, allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
