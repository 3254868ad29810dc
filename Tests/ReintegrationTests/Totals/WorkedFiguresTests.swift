import Reintegration
import TestSupport
import Testing

/// The worked figures of the engine's rules: known part only, defaults, no support.
struct `The worked figures come out` {
  private func totals(
    _ persona: Persona, _ activation: [Entry] = [], _ mediation: [Entry] = [],
    _ placement: [Entry] = [], _ change: (inout Scenario) -> Void = { _ in }
  ) -> Totals {
    Trajectory.make(
      Scenario(
        persona, activation: activation, mediation: mediation, placement: placement, change),
      of: persona
    ).totals
  }

  @Test func `for Vincent with the fitness track, light talks and an employer`() {
    let totals = totals(
      SamplePersonas.vincent, ["fittraject"], ["gesprekken:licht"], ["plaatsing-werkgever"])
    #expect(totals[.cost].band == band("1700-9573"))
    #expect(totals[.cost].unknown.isEmpty)
    #expect(totals[.cost].highIs == .exact)
    #expect(totals[.clientHours].band == band("144-520"))
    #expect(totals[.clientHours].unknown == ["plaatsing-werkgever"])
    #expect(totals[.professionalHours].band == band("2"))
    #expect(totals[.elapsed].band == band("104"))
    #expect(totals[.active].band == band("38-52"))
    #expect(totals[.waiting].band == band("52-66"))
    #expect(totals[.elapsed].unknown == ["gesprekken"])
    #expect(totals[.peakLoad].band == band("12-20"))
    #expect(totals.budget.available == band("10000"))
    #expect(totals.budget.verdict == .within)
  }

  @Test func `for Vincent with the work development track, intensive talks and an employer`() {
    let totals = totals(
      SamplePersonas.vincent, ["werkontwikkeling"], ["gesprekken:intensief"],
      ["plaatsing-werkgever"])
    #expect(totals[.cost].band == band("2350-11823"))
    #expect(totals[.professionalHours].band == band("15-20"))
    #expect(totals[.elapsed].band == band("104"))
    #expect(totals[.active].band == band("44-64"))
    #expect(totals[.waiting].band == band("40-60"))
    #expect(totals[.elapsed].unknown.isEmpty)
    #expect(totals.budget.verdict == .depends)
  }

  @Test func `for Vincent with mental training, intensive talks and the development company`() {
    let totals = totals(
      SamplePersonas.vincent, ["mentale-training"], ["gesprekken:intensief"], ["plaatsing-sob"])
    #expect(totals[.cost].band == band("750-2500"))
    #expect(totals[.cost].unknown == ["mentale-training", "plaatsing-sob"])
    #expect(totals.stages[2].steps[0].figures.cost?.unknown == .integralBudget)
    #expect(totals[.clientHours].band == band("6"))
    #expect(totals[.professionalHours].band == band("15-20"))
    #expect(totals[.elapsed].band == band("104"))
    #expect(totals[.active].band == band("38-44"))
    #expect(totals.budget.verdict == .withinKnown)
  }

  @Test func `for Mia with the test, empowerment and volunteering`() {
    let activation: [Entry] = ["belastbaarheid", "empowerment"]
    let plain = totals(SamplePersonas.mia, activation, ["vrijwilligerswerk"])
    #expect(plain[.cost].band == band("1683-9030"))
    #expect(plain[.cost].highIs == .exact)
    #expect(plain[.clientHours].band == band("13-100"))
    #expect(plain[.professionalHours].band == band("5-15"))
    #expect(plain[.elapsed].band == band("13-54"))
    let raised = totals(SamplePersonas.mia, activation, ["vrijwilligerswerk"]) {
      $0.assumptions.outliers = true
    }
    #expect(raised[.cost].band == band("1683-10030"))
    #expect(raised[.cost].highIs == .over)
  }

  @Test func `for Mia with the test twice and empowerment`() {
    let totals = totals(
      SamplePersonas.mia, [Entry("belastbaarheid", count: 2), "empowerment"])
    #expect(totals[.cost].band == band("1486-8580"))
    #expect(totals[.clientHours].band == band("14-104"))
    #expect(totals[.professionalHours].band == .zero)
    #expect(totals[.elapsed].band == band("14-60"))
  }

  @Test func `for Samir with his track, monitoring and talks`() {
    let activation: [Entry] = ["werkfit", Entry("voortgang", start: .phase)]
    let totals = totals(SamplePersonas.samir, activation, ["gesprekken"])
    #expect(totals[.cost].band == band("1200-7500"))
    #expect(totals[.cost].highIs == .almost)
    #expect(totals[.cost].unknown.isEmpty)
    #expect(totals[.clientHours].unknown == ["werkfit"])
    #expect(totals[.professionalHours].band == band("4-12"))
    #expect(totals[.elapsed].band == band("52"))
  }

  @Test func `for Samir with the light route`() {
    let activation: [Entry] = [
      "banenmarkt", Entry("taalmaatje", start: .with), Entry("voortgang", start: .phase),
    ]
    let totals = totals(SamplePersonas.samir, activation, ["gesprekken"])
    #expect(totals[.cost].band == band("200-1500"))
    #expect(totals[.cost].unknown == ["banenmarkt", "taalmaatje"])
  }

  @Test func `for an hourly rate of 75 instead of 50-125`() {
    func cost(_ totals: Totals, _ stage: Int, _ step: Int) -> Band? {
      totals.stages[stage].steps[step].figures.cost?.band
    }
    let vincent = totals(SamplePersonas.vincent, [], ["gesprekken:intensief"]) {
      $0.assumptions.hourlyRate = band("75")
    }
    #expect(cost(vincent, 0, 0) == band("1125-1500"))
    let samir = totals(SamplePersonas.samir, ["voortgang"], ["gesprekken"]) {
      $0.assumptions.hourlyRate = band("75")
    }
    #expect(cost(samir, 0, 0) == band("150-600"))
    #expect(cost(samir, 1, 0) == band("150-300"))
  }

  @Test func `for Mia's year of exemption, which is a pause`() {
    let totals = totals(SamplePersonas.mia, ["ontheffing", "empowerment"])
    #expect(totals[.elapsed].band == band("64-100"))
    #expect(totals[.waiting].band == band("52"))
    #expect(totals[.active].band == band("12-48"))
    #expect(totals[.cost].band == band("880-7480"))
  }

  @Test func `for twenty-four months of a klantmanager`() {
    let totals = totals(SamplePersonas.vincent, [], [], ["plaatsing-werkgever"]) {
      $0.assumptions.klantmanager = SupportAssumption()
    }
    #expect(totals[.elapsed].band == band("104"))
    #expect(totals.support.klantmanager?.months.band == band("24"))
    #expect(totals.support.klantmanager?.hours.band == band("24-76.8"))
    #expect(totals.support.klantmanager?.cost.band == band("1824-7272"))
  }
}
