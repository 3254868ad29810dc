import Reintegration
import Wording

extension Model {
  /// Opens the form for an own value of the row.
  mutating func openAssumption() {
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
          .jobcoach, Text(nl: "Jobcoach", en: "Job coach"), assumptions.jobcoach?.rates,
          catalog.defaults.jobcoach))
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
        nl: "tabel 8: \(say(in: .nl).band(band))", en: "table 8: \(say(in: .en).band(band))")
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
        nl: "Per cliënt. Leeg = tabel 8.", en: "Per client. Empty = table 8."))
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
}
