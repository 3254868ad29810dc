import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  mutating func drawAssumptions(in rect: Rect) {
    guard let scenario = model.work?.scenario else { return }
    let area = drawHeading(
      say(
        "Aannames: ←→ verandert, enter vult een eigen waarde in",
        "Assumptions: ←→ changes, enter fills in a value of your own"), in: rect)
    var lines: [ListLine] = []
    for (index, row) in model.assumptionRows.enumerated() {
      let (label, value, isOwn) = texts(of: row, scenario)
      lines += labelled(
        label, (isOwn ? "* " : "") + value, item: index, columns: area.columns,
        style: isOwn ? Style.own.bold : .text, labelColumns: 26)
    }
    drawLines(lines, of: .assumptions, in: area)
  }

  private func texts(
    of row: AssumptionRow, _ scenario: Scenario
  ) -> (label: String, value: String, isOwn: Bool) {
    let assumptions = scenario.assumptions
    switch row {
    case .hourlyRate:
      return (say("uurtarief", "hourly rate"), rateText(assumptions), assumptions.hourlyRate != nil)
    case .outliers:
      let text =
        assumptions.outliers
        ? say("tellen mee", "counted") : say("tellen niet mee (bron)", "not counted (source)")
      return (say("uitschieters", "outliers"), text, assumptions.outliers)
    case .klantmanager:
      return (
        "klantmanager",
        support(
          assumptions.klantmanager, model.catalog.defaults.klantmanager,
          isOn: assumptions.klantmanager != nil), assumptions.klantmanager != nil
      )
    case .jobcoach:
      return (
        say("jobcoach", "job coach"),
        support(
          assumptions.jobcoach?.rates, model.catalog.defaults.jobcoach,
          isOn: assumptions.jobcoach != nil), assumptions.jobcoach != nil
      )
    case .aftercare:
      let weeks = assumptions.jobcoach?.aftercareWeeks ?? model.catalog.defaults.aftercareWeeks
      let text =
        assumptions.jobcoach == nil
        ? say("alleen met een jobcoach", "only with a job coach") : say.said(Band(weeks), .weeks)
      return (say("nazorg", "aftercare"), text, assumptions.jobcoach?.aftercareWeeks != nil)
    case .budget:
      let euros = assumptions.budgetPerYear ?? model.catalog.defaults.budgetPerYear
      return (
        say("jaarbudget", "year's budget"), budgetText(euros), assumptions.budgetPerYear != nil
      )
    case .verdict:
      return (
        say("oordeel budget", "budget verdict"),
        model.showsVerdict ? say("getoond", "shown") : say("niet getoond", "not shown"), false
      )
    case .times(let phase):
      let times = scenario[phase].times
      return (
        say("terugval ", "relapse ") + say.name(of: phase).lowercased(),
        times == 1
          ? say("geen", "none")
          : say(
            "\(times - 1) keer: de fase wordt \(times) keer doorlopen",
            "\(times - 1) times: the phase is gone through \(times) times"), times > 1
      )
    case .overlap(let phase):
      let start = scenario[phase].start
      return (
        say("start ", "start ") + say.name(of: phase).lowercased(), say.name(of: start),
        start == .with
      )
    case .earliestWeek(let phase):
      let own = scenario[phase].earliestWeek
      let rule = model.work?.persona.rule(for: phase).earliestWeek
      let text =
        own.map { say("week \(say.number($0))", "week \(say.number($0))") }
        ?? rule.map { say("week \(say.number($0)) (bron)", "week \(say.number($0)) (source)") }
        ?? (model.work?.persona.rule(for: phase).isAvailable == false
          ? say("niet binnen twee jaar (bron)", "not within two years (source)")
          : say("vanaf het begin (bron)", "from the start (source)"))
      return (
        say("vroegste week ", "earliest week ") + say.name(of: phase).lowercased(), text, own != nil
      )
    }
  }

  private func rateText(_ assumptions: Assumptions) -> String {
    let rates = model.catalog.reference.rates
    let band = assumptions.hourlyRate
    let preset =
      band.map { own in rates.first { $0.euros == own } } ?? rates.first(where: \.isDefault)
    guard let figure = band ?? preset?.euros else { return "" }
    var text = say.said(figure, .eurosPerHour)
    if let preset {
      text += ": " + say(preset.name)
      if let source = preset.source { text += " [\(source.section)]" }
    } else {
      text += say(": eigen waarde", ": own value")
    }
    return text
  }

  private func budgetText(_ euros: Amount) -> String {
    let preset = model.catalog.reference.budgets.first { $0.euros == Band(euros) }
    let name = preset.map { ": " + say($0.name) } ?? say(": eigen waarde", ": own value")
    let source = preset?.source.map { " [\($0.section)]" } ?? ""
    return say.euros(euros) + name + source
      + say("; gemiddelde, geen grens", "; an average, not a cap")
  }

  private func support(
    _ own: SupportAssumption?, _ defaults: Defaults.Support, isOn: Bool
  ) -> String {
    guard isOn else { return say("niet meegeteld (bron)", "not counted (source)") }
    let hours = own?.hoursPerMonth ?? defaults.hoursPerMonth
    let euros = own?.eurosPerMonth ?? defaults.eurosPerMonth
    let isDefault = own?.hoursPerMonth == nil && own?.eurosPerMonth == nil
    return say("meegeteld: ", "counted: ") + say.said(hours, .hours) + say(" en ", " and ")
      + say.said(euros, .euros) + say(" per maand", " a month")
      + (isDefault ? say(" [tabel 8]", " [table 8]") : "")
  }
}
