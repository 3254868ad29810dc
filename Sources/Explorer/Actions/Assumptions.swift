package import Reintegration
import Wording

/// A row of the assumptions pane.
package enum AssumptionRow: Hashable, Sendable {
  case hourlyRate, outliers, klantmanager, jobcoach, aftercare, budget, verdict
  case times(Phase)
  case overlap(Phase)
  case earliestWeek(Phase)
}

extension Model {
  package var assumptionRows: [AssumptionRow] {
    [.hourlyRate, .outliers, .klantmanager, .jobcoach, .aftercare, .budget, .verdict]
      + Phase.allCases.map { .times($0) }
      + [.overlap(.mediation), .overlap(.placement)]
      + Phase.allCases.map { .earliestWeek($0) }
  }

  mutating func runInAssumptions(_ command: Command) -> [Effect]? {
    switch command {
    case .choiceLeft: stepAssumption(by: -1)
    case .choiceRight: stepAssumption(by: 1)
    case .open: openAssumption()
    case .back: overlays.removeLast()
    default: return nil
    }
    return []
  }

  private var assumptionUnderCursor: AssumptionRow? {
    let rows = assumptionRows
    let index = cursor(in: .assumptions)
    return rows.indices.contains(index) ? rows[index] : nil
  }

  /// Goes to the next or the previous of the values that a row offers.
  private mutating func stepAssumption(by step: Int) {
    guard let row = assumptionUnderCursor, let scenario = work?.scenario else { return }
    let assumptions = scenario.assumptions
    switch row {
    case .hourlyRate:
      let presets: [Band?] = [nil] + catalog.reference.rates.filter { !$0.isDefault }.map(\.euros)
      let next = neighbour(of: assumptions.hourlyRate, in: presets, step)
      setHourlyRate(next)
    case .outliers: _ = runChoosing(.toggleOutliers)
    case .klantmanager:
      let isOn = assumptions.klantmanager == nil
      change(
        Text(
          nl: "Klantmanager \(isOn ? "meegeteld" : "niet meegeteld")",
          en: "Klantmanager \(isOn ? "counted" : "not counted")"), about: nil
      ) { $0.assumptions.klantmanager = isOn ? SupportAssumption() : nil }
    case .jobcoach:
      let isOn = assumptions.jobcoach == nil
      change(
        Text(
          nl: "Jobcoach \(isOn ? "meegeteld" : "niet meegeteld")",
          en: "Jobcoach \(isOn ? "counted" : "not counted")"), about: nil
      ) { $0.assumptions.jobcoach = isOn ? JobcoachAssumption() : nil }
    case .aftercare:
      guard let jobcoach = assumptions.jobcoach else {
        return refuse(
          "Nazorg telt alleen mee met een jobcoach.", "Aftercare counts only with a jobcoach.")
      }
      let presets: [Amount?] = [0, 13, nil, 52]
      setAftercare(neighbour(of: jobcoach.aftercareWeeks, in: presets, step))
    case .budget:
      let presets: [Amount?] =
        [nil] + catalog.reference.budgets.filter { !$0.isDefault }.map(\.euros.low)
      setBudget(neighbour(of: assumptions.budgetPerYear, in: presets, step))
    case .verdict: showsVerdict.toggle()
    case .times(let phase):
      let times = scenario[phase].times + step
      if PhasePlan.timesAllowed.contains(times) { setTimes(times, of: phase) }
    case .overlap(let phase):
      let isWith = scenario[phase].start == .after
      let names = names(of: phase)
      change(
        Text(
          nl: "\(names.nl) \(isWith ? "tegelijk met de vorige fase" : "na de vorige fase")",
          en: "\(names.en) \(isWith ? "with the phase before" : "after the phase before")"),
        about: nil
      ) { $0[phase].start = isWith ? .with : .after }
    case .earliestWeek(let phase):
      let current =
        scenario[phase].earliestWeek ?? work?.persona.rule(for: phase).earliestWeek ?? .zero
      let next = current + Amount(step)
      if next >= .zero { setEarliestWeek(next, of: phase) }
    }
  }

  /// The value beside the current one; after an own value the first or the last.
  private func neighbour<Value: Equatable>(of value: Value, in presets: [Value], _ step: Int)
    -> Value
  {
    guard let index = presets.firstIndex(of: value) else {
      return step > 0 ? presets[0] : presets[presets.count - 1]
    }
    return presets[(index + step + presets.count) % presets.count]
  }

  /// Opens the form for an own value of the row.
  private mutating func openAssumption() {
    guard let row = assumptionUnderCursor, let work else { return }
    let assumptions = work.scenario.assumptions
    switch row {
    case .outliers, .verdict, .times, .overlap: stepAssumption(by: 1)
    case .hourlyRate:
      append(
        form(
          .hourlyRate, Text(nl: "Uurtarief", en: "Hourly rate"), .euros,
          Text(nl: "Euro per uur", en: "Euros per hour"), assumptions.hourlyRate.map(say.exact),
          Text(
            nl: "Vervangt elk uurtarief van de bron. Een getal of van-tot.",
            en: "Replaces every hourly rate of the source. A number or low-high.")))
    case .budget:
      append(
        form(
          .budgetPerYear, Text(nl: "Budget per jaar", en: "Budget per year"), .number,
          Text(nl: "Euro per jaar", en: "Euros per year"),
          assumptions.budgetPerYear.map(say.exact),
          Text(
            nl: "Een gemiddelde per persoon, geen grens.",
            en: "An average per person, not a cap.")))
    case .aftercare:
      guard let jobcoach = assumptions.jobcoach else { return stepAssumption(by: 1) }
      append(
        form(
          .aftercareWeeks, Text(nl: "Nazorg", en: "Aftercare"), .number,
          Text(nl: "Weken", en: "Weeks"), jobcoach.aftercareWeeks.map(say.exact), nil))
    case .earliestWeek(let phase):
      append(
        form(
          .earliestWeek(phase),
          Text(
            nl: "\(names(of: phase).nl): vroegste week",
            en: "\(names(of: phase).en): earliest week"), .number,
          Text(nl: "Week", en: "Week"), work.scenario[phase].earliestWeek.map(say.exact),
          Text(nl: "Leeg = zoals de bron het zegt.", en: "Empty = as the source says.")))
    case .klantmanager:
      append(
        supportForm(
          .klantmanager, Text("Klantmanager"), assumptions.klantmanager,
          catalog.defaults.klantmanager))
    case .jobcoach:
      append(
        supportForm(
          .jobcoach, Text("Jobcoach"), assumptions.jobcoach?.rates, catalog.defaults.jobcoach))
    }
  }

  private mutating func append(_ form: Form) {
    overlays.append(.form(form))
  }

  private func form(
    _ purpose: Form.Purpose, _ title: Text, _ field: Form.FieldName, _ label: Text,
    _ value: String?, _ explanation: Text?
  ) -> Form {
    Form(
      purpose: purpose, title: title,
      fields: [Form.Field(name: field, label: label, value: .text(TextField(value ?? "")))],
      explanation: explanation)
  }

  private func supportForm(
    _ purpose: Form.Purpose, _ title: Text, _ rates: SupportAssumption?,
    _ defaults: Defaults.Support
  ) -> Form {
    let beside = { (band: Band) in
      Text(
        nl: "tabel 8: \(say(in: .nl).band(band))", en: "tabel 8: \(say(in: .en).band(band))")
    }
    return Form(
      purpose: purpose, title: title,
      fields: [
        Form.Field(
          name: .hoursPerMonth, label: Text(nl: "Uren per maand", en: "Hours per month"),
          value: .text(TextField(rates?.hoursPerMonth.map(say.exact) ?? "")),
          beside: beside(defaults.hoursPerMonth)),
        Form.Field(
          name: .eurosPerMonth, label: Text(nl: "Euro per maand", en: "Euros per month"),
          value: .text(TextField(rates?.eurosPerMonth.map(say.exact) ?? "")),
          beside: beside(defaults.eurosPerMonth)),
      ],
      explanation: Text(
        nl: "Per cliënt. Leeg = tabel 8.", en: "Per client. Empty = tabel 8."))
  }

  mutating func commitAssumption(_ form: Form) {
    switch form.purpose {
    case .hourlyRate: setHourlyRate(band(form[.euros]))
    case .budgetPerYear: setBudget(amount(form[.number]))
    case .aftercareWeeks: setAftercare(amount(form[.number]))
    case .earliestWeek(let phase): setEarliestWeek(amount(form[.number]), of: phase)
    case .klantmanager, .jobcoach:
      let rates = SupportAssumption(
        hoursPerMonth: band(form[.hoursPerMonth]), eurosPerMonth: band(form[.eurosPerMonth]))
      let isJobcoach = form.purpose == .jobcoach
      let name = isJobcoach ? "Jobcoach" : "Klantmanager"
      change(
        Text(nl: "\(name): uren en kosten", en: "\(name): hours and cost"), about: nil
      ) {
        if isJobcoach {
          let weeks = $0.assumptions.jobcoach?.aftercareWeeks
          $0.assumptions.jobcoach = JobcoachAssumption(rates: rates, aftercareWeeks: weeks)
        } else {
          $0.assumptions.klantmanager = rates
        }
      }
    default: break
    }
  }

  private mutating func setHourlyRate(_ rate: Band?) {
    let said = { (say: Wording) in rate.map { say.said($0, .eurosPerHour) } ?? say("bron", "source")
    }
    change(
      Text(
        nl: "Uurtarief \(said(say(in: .nl)))", en: "Hourly rate \(said(say(in: .en)))"), about: nil
    ) { $0.assumptions.hourlyRate = rate }
  }

  private mutating func setBudget(_ euros: Amount?) {
    let usual = catalog.defaults.budgetPerYear
    let amount = euros ?? usual
    change(
      Text(
        nl: "Budget \(say(in: .nl).euros(amount)) per jaar",
        en: "Budget \(say(in: .en).euros(amount)) a year"), about: nil
    ) { $0.assumptions.budgetPerYear = euros == usual ? nil : euros }
  }

  private mutating func setAftercare(_ weeks: Amount?) {
    let usual = catalog.defaults.aftercareWeeks
    let amount = weeks ?? usual
    change(
      Text(
        nl: "Nazorg \(say(in: .nl).number(amount)) weken",
        en: "Aftercare \(say(in: .en).number(amount)) weeks"), about: nil
    ) {
      $0.assumptions.jobcoach?.aftercareWeeks =
        weeks == usual ? nil : weeks
    }
  }

  private mutating func setEarliestWeek(_ week: Amount?, of phase: Phase) {
    let names = names(of: phase)
    let rule = work?.persona.rule(for: phase).earliestWeek ?? .zero
    let own = week == rule ? nil : week
    let said = { (say: Wording) in own.map { say.number($0) } ?? say("bron", "source") }
    change(
      Text(
        nl: "\(names.nl): vroegste week \(said(say(in: .nl)))",
        en: "\(names.en): earliest week \(said(say(in: .en)))"), about: nil
    ) { $0[phase].earliestWeek = own }
  }

  private func names(of phase: Phase) -> Text {
    Text(nl: say(in: .nl).name(of: phase), en: say(in: .en).name(of: phase))
  }
}

extension Model {
  /// What is not the source's in this scenario, in a few words each: shown on every screen (A-34).
  package var ownMarks: [String] {
    guard let scenario = work?.scenario else { return [] }
    let assumptions = scenario.assumptions
    var marks: [String] = []
    if scenario.entries.contains(where: { !$0.set.isEmpty }) {
      marks.append(say("eigen cijfers", "own figures"))
    }
    if scenario.own.contains(where: { scenario.entry(for: $0.id) != nil }) {
      marks.append(say("eigen interventie", "own intervention"))
    }
    if let rate = assumptions.hourlyRate {
      marks.append(say("uurtarief ", "rate ") + say.band(rate, unit: .euros))
    }
    if assumptions.outliers { marks.append(say("uitschieters", "outliers")) }
    if assumptions.klantmanager != nil { marks.append("klantmanager") }
    if assumptions.jobcoach != nil { marks.append("jobcoach") }
    if let budget = assumptions.budgetPerYear {
      marks.append(say("budget ", "budget ") + say.number(budget))
    }
    for phase in Phase.allCases where !scenario[phase].entries.isEmpty {
      let plan = scenario[phase]
      if plan.times > 1 {
        marks.append("\(say.name(of: phase).lowercased()) \(plan.times)x")
      }
      if plan.start == .with { marks.append(say("fasen overlappen", "phases overlap")) }
      if let week = plan.earliestWeek {
        marks.append(say("week \(say.number(week))", "week \(say.number(week))"))
      }
    }
    return marks
  }
}
