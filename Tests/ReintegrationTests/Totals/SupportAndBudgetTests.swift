import Reintegration
import TestSupport
import Testing

private let persona = Persona([
  .make("a", weeks: .band("13-52"), cost: .euros("1000-4000")),
  .make("open", weeks: .notReported, cost: .euros("100")),
  .make("unpriced", weeks: .band("1"), cost: .unknown),
  .make("outside", weeks: .band("1"), cost: .outside),
  .make("p", .placement, weeks: .band("13-26"), cost: .euros("0")),
  .make("pOpen", .placement, weeks: .notReported, cost: .unknown),
])

private func totals(
  _ activation: [Entry], placement: [Entry] = [], _ change: (inout Scenario) -> Void = { _ in }
) -> Totals {
  Trajectory.make(
    Scenario(persona, activation: activation, placement: placement, change), of: persona
  ).totals
}

struct `Support that is counted along` {
  @Test func `is off unless asked for`() {
    let off = totals(["a"])
    #expect(off.support.lines.isEmpty)
    #expect(off.grandTotal == off[.cost])
  }

  @Test func `of a klantmanager runs over the elapsed weeks`() {
    let on = totals(["a"]) { $0.assumptions.klantmanager = SupportAssumption() }
    #expect(on.support.klantmanager?.months.band == band("3-12"))
    #expect(on.support.klantmanager?.hours.band == band("3-38.4"))
    #expect(on.support.klantmanager?.cost.band == band("228-3636"))
    #expect(on[.cost].band == band("1000-4000"))
    #expect(on.grandTotal.band == band("1228-7636"))
    #expect(on.support.jobcoach == nil)
  }

  @Test func `is part of the whole where nothing else is`() {
    let alone = totals(["outside"]) { $0.assumptions.klantmanager = SupportAssumption() }
    #expect(alone[.cost].isEmpty && !alone.grandTotal.isEmpty)
    #expect(alone.grandTotal.band == alone.support.klantmanager?.cost.band)
    #expect(alone.grandTotal.outside == ["outside"])
    let coached = totals(["outside"]) { $0.assumptions.jobcoach = JobcoachAssumption() }
    #expect(coached[.cost].isEmpty && coached.grandTotal.isEmpty)
    #expect(totals(["outside"]).grandTotal.isEmpty)
  }

  @Test func `of a jobcoach runs over all passes of the placement and the aftercare`() {
    let on = totals(["a"], placement: ["p"]) {
      $0.placement.times = 2
      $0.assumptions.jobcoach = JobcoachAssumption()
    }
    #expect(on.support.jobcoach?.weeks.band == band("52-78"))
    #expect(on.support.jobcoach?.months.band == band("12-18"))
    #expect(on.support.jobcoach?.cost.band == band("1488-11268"))
    let own = totals(["a"], placement: ["p"]) {
      $0.assumptions.jobcoach = JobcoachAssumption(
        rates: SupportAssumption(hoursPerMonth: band("2"), eurosPerMonth: band("100")),
        aftercareWeeks: 0)
    }
    #expect(own.support.jobcoach?.hours.band == band("6-12"))
    #expect(own.support.jobcoach?.cost.band == band("300-600"))
  }

  @Test func `of a jobcoach without a placement comes to nothing`() {
    let on = totals(["a"]) { $0.assumptions.jobcoach = JobcoachAssumption() }
    #expect(on.support.jobcoach?.cost.band == .zero && on.support.jobcoach?.months.band == .zero)
    #expect(on.support.jobcoach?.cost.unknown == [])
  }

  @Test func `over unknown weeks is never a silent zero`() {
    let on = totals(["open", "unpriced"], placement: ["pOpen"]) {
      $0.assumptions.klantmanager = SupportAssumption()
      $0.assumptions.jobcoach = JobcoachAssumption()
    }
    #expect(on.support.klantmanager?.cost.unknown == ["open", "pOpen"])
    #expect(on.support.jobcoach?.cost.unknown == ["pOpen"])
    #expect(on[.cost].unknown == ["unpriced", "pOpen"])
    #expect(on.grandTotal.unknown == ["open", "unpriced", "pOpen"])
  }

  @Test func `of months that do not come out is rounded once, when printed`() {
    let on = totals(["unpriced"]) { $0.assumptions.klantmanager = SupportAssumption() }
    #expect(on.support.klantmanager?.months.band.description == "0.23")
    #expect(on.support.klantmanager?.cost.band.description == "17.54-69.92")
  }
}

struct `Beside the budget, the verdict is` {
  private func verdict(
    _ activation: [Entry], perYear: Amount, placement: [Entry] = []
  ) -> Budget.Verdict {
    totals(activation, placement: placement) { $0.assumptions.budgetPerYear = perYear }
      .budget.verdict
  }

  @Test func `within, up to the last euro`() {
    #expect(verdict(["a"], perYear: 4000) == .within)
    #expect(verdict(["a", "outside"], perYear: 8000) == .within)
  }

  @Test func `within the known part, where something is unknown`() {
    #expect(verdict(["a", "unpriced"], perYear: 4000) == .withinKnown)
  }

  @Test func `over, only above the last euro of the long case`() {
    #expect(verdict(["a"], perYear: 999) == .over)
    #expect(verdict(["a"], perYear: 1000) == .depends)
    #expect(verdict(["a"], perYear: 3999) == .depends)
  }

  @Test func `not over where a duration is unknown, for the years are a least`() {
    #expect(verdict(["a", "open"], perYear: 1) == .depends)
    #expect(verdict(["open"], perYear: 100) == .within)
  }

  @Test func `of the grand total, support and its unknown weeks included`() {
    let open = totals(["open"]) {
      $0.assumptions.budgetPerYear = 1000
      $0.assumptions.klantmanager = SupportAssumption()
    }
    #expect(open.budget.verdict == .withinKnown)
    let dear = totals(["a"]) {
      $0.assumptions.budgetPerYear = 4000
      $0.assumptions.klantmanager = SupportAssumption()
    }
    #expect(dear.budget.verdict == .depends)
  }

  @Test func `counted over the years begun`() {
    let two = totals(["a", "unpriced"])
    #expect(two[.elapsed].band == band("14-53"))
    #expect(two.budget.years == band("1-2"))
    #expect(two.budget.available == band("5000-10000"))
  }
}

struct `A total that is too large is refused` {
  private func isRefused(_ interventions: [Intervention], _ change: (inout Scenario) -> Void)
    -> Bool
  {
    let persona = Persona(interventions)
    let entries = interventions.map { Entry($0.id, count: $0.definition.repeatable) }
    let trajectory = Trajectory.make(
      Scenario(persona, activation: entries, change), of: persona)
    return (try? Totals(trajectory, defaults: .source)) == nil
  }

  private let huge = "1000000000"

  @Test func `in every measure, and never wraps around`() {
    let large = Intervention.make(
      "a", weeks: .band(huge), effort: .hoursPerWeek(huge), cost: .perHour(huge))
    #expect(isRefused([large]) { _ in })
    #expect(
      isRefused([.make("a", weeks: .band("1"), cost: .euros(huge)) { $0.repeatable = 1001 }]) { _ in
      })
    #expect(
      !isRefused([.make("a", weeks: .band("1"), cost: .euros(huge)) { $0.repeatable = 1000 }]) {
        _ in
      })
    #expect(isRefused([.make("a", weeks: .band(huge)) { $0.repeatable = 1001 }]) { _ in })
    #expect(isRefused([.make("a", effort: .hours(huge)) { $0.repeatable = 1001 }]) { _ in })
    #expect(
      isRefused([.make("a", effort: .hours(huge), by: .professional) { $0.repeatable = 1001 }]) {
        _ in
      })
    #expect(
      isRefused([.make("a", weeks: .band(huge), cost: .euros("0"))]) {
        $0.assumptions.klantmanager = SupportAssumption(eurosPerMonth: band(huge))
      })
    #expect(
      isRefused([.make("a", weeks: .band(huge))]) {
        $0.assumptions.budgetPerYear = amount(huge)
      })
  }
  @Test func `in the load of a thousand things at one time`() {
    func isRefused(_ count: Int) -> Bool {
      let persona = Persona(
        (1...count).map {
          .make("a\($0)", weeks: .band("0.01"), effort: .hoursPerWeek(huge), cost: .euros("0"))
        })
      let entries = persona.interventions.map { Entry($0.id, start: .phase) }
      let trajectory = Trajectory.make(Scenario(persona, activation: entries), of: persona)
      return (try? Totals(trajectory, defaults: .source)) == nil
    }
    #expect(isRefused(1001))
    #expect(!isRefused(1000))
  }
}
