import Reintegration
import Wording

extension Model {
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

  var assumptionUnderCursor: AssumptionRow? {
    let rows = assumptionRows
    let index = cursor(in: .assumptions)
    return rows.indices.contains(index) ? rows[index] : nil
  }

  /// Goes to the next or the previous of the values that a row offers.
  mutating func stepAssumption(by step: Int) {
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
          en: "Job coach \(isOn ? "counted" : "not counted")"), about: nil
      ) { $0.assumptions.jobcoach = isOn ? JobcoachAssumption() : nil }
    case .aftercare:
      guard let jobcoach = assumptions.jobcoach else {
        return refuse(
          "Nazorg telt alleen mee met een jobcoach.", "Aftercare counts only with a job coach.")
      }
      let presets: [Amount?] = [0, 13, nil, 52]
      setAftercare(neighbour(of: jobcoach.aftercareWeeks, in: presets, step))
    case .budget:
      let presets: [Amount?] =
        [nil] + catalog.reference.budgets.filter { !$0.isDefault }.map(\.euros.low)
      setBudget(neighbour(of: assumptions.budgetPerYear, in: presets, step))
    case .verdict: toggleVerdict()
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

  mutating func setHourlyRate(_ rate: Band?) {
    let said = { (say: Wording) in rate.map { say.said($0, .eurosPerHour) } ?? say("bron", "source")
    }
    change(
      Text(
        nl: "Uurtarief \(said(say(in: .nl)))", en: "Hourly rate \(said(say(in: .en)))"), about: nil
    ) { $0.assumptions.hourlyRate = rate }
  }

  mutating func setBudget(_ euros: Amount?) {
    let usual = catalog.defaults.budgetPerYear
    let amount = euros ?? usual
    change(
      Text(
        nl: "Budget \(say(in: .nl).euros(amount)) per jaar",
        en: "Budget \(say(in: .en).euros(amount)) a year"), about: nil
    ) { $0.assumptions.budgetPerYear = euros == usual ? nil : euros }
  }

  mutating func setAftercare(_ weeks: Amount?) {
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

  mutating func setEarliestWeek(_ week: Amount?, of phase: Phase) {
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

  func names(of phase: Phase) -> Text {
    Text(nl: say(in: .nl).name(of: phase), en: say(in: .en).name(of: phase))
  }
}
