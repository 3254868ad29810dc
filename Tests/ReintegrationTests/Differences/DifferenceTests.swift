import Reintegration
import TestSupport
import Testing

private func difference(
  _ persona: Persona, _ base: Scenario, _ other: Scenario, ofOther: Persona? = nil
) -> Difference? {
  let base = Trajectory.make(base, of: persona)
  let other = Trajectory.make(other, of: ofOther ?? persona)
  return Difference(of: other, other.totals, from: base, base.totals)
}

private func expect(
  _ measure: MeasureDifference?, _ low: Int, _ high: Int, _ verdict: MeasureDifference.Verdict,
  unknown: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(measure?.band.low == Amount(low), sourceLocation: sourceLocation)
  #expect(measure?.band.high == Amount(high), sourceLocation: sourceLocation)
  #expect(measure?.verdict == verdict, sourceLocation: sourceLocation)
  #expect(measure?.unknown == unknown, sourceLocation: sourceLocation)
}

struct `The difference of two scenarios` {
  private let vincent = SamplePersonas.vincent

  private func scenario(
    _ activation: [Entry], _ mediation: [Entry] = [], _ placement: [Entry] = [],
    _ change: (inout Scenario) -> Void = { _ in }
  ) -> Scenario {
    Scenario(
      vincent, activation: activation, mediation: mediation, placement: placement, change)
  }

  @Test func `of Vincent's light and intensive talks is 650 to 2.250`() {
    let light = scenario(["fittraject"], ["gesprekken:licht"], ["plaatsing-werkgever"])
    let intensive = scenario(["fittraject"], ["gesprekken:intensief"], ["plaatsing-werkgever"])
    let made = difference(vincent, light, intensive)
    expect(made?[.cost], 650, 2250, .higher)
    expect(made?[.professionalHours], 13, 18, .higher)
    expect(made?[.clientHours], 0, 0, .same)
    expect(made?[.elapsed], 0, 0, .notComparable, unknown: ["gesprekken"])
    #expect(made?.cancelled == ["fittraject", "plaatsing-werkgever"])
    #expect(made?.changed == ["gesprekken"])
    let back = difference(vincent, intensive, light)
    expect(back?[.cost], -2250, -650, .lower)
  }

  @Test func `keeps apart what stands on one side only`() {
    let one = scenario(["fittraject"])
    let two = scenario(["werkontwikkeling"], ["gesprekken:licht"])
    let made = difference(vincent, one, two)
    #expect(made?.onlyBase == ["fittraject"])
    #expect(made?.onlyOther == ["werkontwikkeling", "gesprekken"])
    #expect(made?.changed == [])
    expect(made?[.cost], 800 - 2875 + 100, 2875 - 800 + 250, .overlap)
    expect(made?[.clientHours], 144 - 520, 520 - 144, .overlap)
  }

  @Test func `of an unknown on one side cannot be told, a shared one cancels`() {
    let one = scenario(["mentale-training"])
    let two = scenario(["mentale-training", "mannenkracht"])
    expect(
      difference(vincent, one, two)?[.cost], 0, 0, .notComparable, unknown: ["mannenkracht"])
    expect(difference(vincent, one, one)?[.cost], 0, 0, .same)
  }

  @Test func `of an unknown taken as often cancels in the cost though its weeks are set`() {
    let set = OwnFigures(weeks: band("10"))
    let made = difference(
      vincent, scenario(["buddy"]), scenario([Entry("buddy", set: set)]))
    expect(made?[.cost], 0, 0, .same)
    expect(made?[.elapsed], 10, 10, .notComparable, unknown: ["buddy"])
    expect(made?[.clientHours], 10, 10, .notComparable, unknown: ["buddy"])
  }

  @Test func `of an unknown taken more often cannot be told`() {
    let again = scenario(["mentale-training"]) { $0.activation.times = 2 }
    let made = difference(vincent, scenario(["mentale-training"]), again)
    expect(made?[.cost], 0, 0, .notComparable, unknown: ["mentale-training"])
    expect(made?[.clientHours], 6, 6, .higher)
  }

  @Test func `of unknown hours at two rates cannot be told`() {
    let open = Persona([.make("a", effort: .hours(.notReported), cost: .perHour("50-125"))])
    let dear = Scenario(open, activation: ["a"]) { $0.assumptions.hourlyRate = band("200") }
    let plain = Scenario(open, activation: ["a"])
    expect(difference(open, plain, dear)?[.cost], 0, 0, .notComparable, unknown: ["a"])
    expect(difference(open, plain, dear)?[.clientHours], 0, 0, .same)
  }

  @Test func `of another persona is not made`() {
    let base = scenario(["fittraject"])
    let other = Scenario(SamplePersonas.mia, activation: ["empowerment"])
    #expect(difference(vincent, base, other, ofOther: SamplePersonas.mia) == nil)
  }

  @Test func `leaves support and budget out`() {
    let supported = scenario(["fittraject"]) {
      $0.assumptions.klantmanager = SupportAssumption()
      $0.assumptions.budgetPerYear = 1
    }
    let made = difference(vincent, scenario(["fittraject"]), supported)
    expect(made?[.cost], 0, 0, .same)
    #expect(made?.cancelled == ["fittraject"])
  }
}

struct `Where only the rate differs` {
  private let persona = Persona([
    .make("talks", effort: .hours("15-20"), by: .professional, cost: .perHour("50-125")),
    .make("other", effort: .hours("1-2"), by: .professional, cost: .perHour("50-125")),
  ])

  private func scenario(_ entries: [Entry], rate: Band? = nil) -> Scenario {
    Scenario(persona, activation: entries) { $0.assumptions.hourlyRate = rate }
  }

  @Test func `the hours are shared`() {
    let plain = scenario(["talks"])
    let fixed = difference(persona, plain, scenario(["talks"], rate: band("150")))
    expect(fixed?[.cost], 15 * 25, 20 * 100, .higher)
    expect(fixed?[.professionalHours], 0, 0, .same)
    #expect(fixed?.changed == ["talks"])
    let around = difference(persona, plain, scenario(["talks"], rate: band("60-130")))
    expect(around?[.cost], 20 * (60 - 125), 20 * (130 - 50), .overlap)
    let own = Entry("talks", set: OwnFigures(cost: .perHour(band("40"))))
    expect(
      difference(persona, plain, scenario([own]))?[.cost], 20 * (40 - 125), 15 * (40 - 50), .lower)
  }

  @Test func `not where something else differs too`() {
    let again = Scenario(persona, activation: ["talks"]) {
      $0.assumptions.hourlyRate = band("150")
      $0.activation.times = 2
    }
    expect(
      difference(persona, scenario(["talks"]), again)?[.cost], 30 * 150 - 20 * 125,
      40 * 150 - 15 * 50, .higher)
  }

  @Test func `and one rate prices both sides, it is one variable`() {
    let swapped = difference(persona, scenario(["talks"]), scenario(["other"]))
    expect(swapped?[.cost], (1 - 20) * 125, (2 - 15) * 50, .lower)
    let apart = difference(persona, scenario(["talks"]), scenario(["other"], rate: band("60-80")))
    expect(apart?[.cost], 60 - 20 * 125, 2 * 80 - 15 * 50, .lower)
  }

  @Test func `and an own rate says what the catalog says, nothing differs in euros`() {
    let own = Entry("talks", set: OwnFigures(cost: .perHour(band("50-125"))))
    let made = difference(persona, scenario(["talks"]), scenario([own]))
    expect(made?[.cost], 0, 0, .same)
    #expect(made?.changed == ["talks"])
  }
}

struct `Where only the rate of a hull differs` {
  private let mixed = Persona([
    .make(
      "a", by: .professional,
      variants: [
        Variant("low", effort: .hours("2"), by: .professional, cost: .euros("100")),
        Variant("high", effort: .hours("15-20"), by: .professional, cost: .perHour("50-125")),
      ])
  ])

  private func scenario(_ persona: Persona, times: Int = 1, rate: Band? = nil) -> Scenario {
    Scenario(persona, activation: ["a"]) {
      $0.assumptions.hourlyRate = rate
      $0.activation.times = times
    }
  }

  @Test func `the hours are shared and the cost differs as in its variants`() {
    let made = difference(mixed, scenario(mixed), scenario(mixed, rate: band("75")))
    expect(made?[.professionalHours], 0, 0, .same)
    expect(made?[.cost], 20 * (75 - 125), 20 * (75 - 50), .overlap)
    let dear = difference(
      mixed, scenario(mixed, times: 2), scenario(mixed, times: 2, rate: band("150")))
    expect(dear?[.cost], 0, 2 * 20 * (150 - 50), .overlap)
    #expect(dear?.changed == ["a"])
  }

  @Test func `each variant has its own rate`() {
    let rates = Persona([
      .make(
        "a", by: .professional,
        variants: [
          Variant("one", effort: .hours("2"), by: .professional, cost: .perHour("60")),
          Variant("two", effort: .hours("10"), by: .professional, cost: .perHour("70")),
        ])
    ])
    let made = difference(rates, scenario(rates), scenario(rates, rate: band("75")))
    expect(made?[.professionalHours], 0, 0, .same)
    expect(made?[.cost], 2 * 15, 10 * 5, .higher)
  }
}

struct `An entry does not cancel` {
  private func isCancelled(
    _ intervention: Intervention, _ one: Entry = "a", _ two: Entry = "a", isOwn: Bool = false,
    redefined: Intervention? = nil, _ change: (inout Scenario) -> Void = { _ in }
  ) -> Bool? {
    let persona = Persona(isOwn ? [] : [intervention])
    let base = Scenario(persona, activation: [one]) { $0.own = isOwn ? [intervention] : [] }
    let other = Scenario(persona, activation: [two]) {
      $0.own = isOwn ? [redefined ?? intervention] : []
      change(&$0)
    }
    return difference(persona, base, other).map { $0.cancelled == ["a"] }
  }

  private let varied = Intervention.make(
    "a", variants: [Variant("x"), Variant("y", cost: .perHour("5"))]
  ) {
    $0.repeatable = 2
    $0.outlier = Outlier(euros: 500)
  }

  @Test func `in another variant, count, own figure or number of passes`() {
    #expect(isCancelled(varied) == true)
    #expect(isCancelled(varied, "a", "a:x") == false)
    #expect(isCancelled(varied, "a", Entry("a", count: 2)) == false)
    #expect(isCancelled(varied, "a", Entry("a", set: OwnFigures(weeks: band("4")))) == false)
    #expect(isCancelled(varied) { $0.activation.times = 2 } == false)
  }

  @Test func `at another start or with another note, it does`() {
    #expect(isCancelled(varied, "a", Entry("a", start: .phase, note: "anders")) == true)
  }

  @Test func `where an outlier counts on one side`() {
    #expect(isCancelled(varied) { $0.assumptions.outliers = true } == false)
    #expect(isCancelled(varied, "a:x", "a:x") { $0.assumptions.outliers = true } == false)
    #expect(isCancelled(varied, "a:y", "a:y") { $0.assumptions.outliers = true } == true)
    #expect(isCancelled(.make("a")) { $0.assumptions.outliers = true } == true)
  }

  @Test func `at another rate, though a hull hides it`() {
    let hidden = Intervention.make(
      "a", variants: [Variant("x", cost: .euros("0-900")), Variant("y", cost: .perHour("5"))])
    #expect(isCancelled(hidden) { $0.assumptions.hourlyRate = band("6") } == false)
    #expect(isCancelled(hidden, "a:x", "a:x") { $0.assumptions.hourlyRate = band("6") } == true)
  }

  @Test func `with another definition of one's own`() {
    let own = Intervention.make("a", cost: .euros("5"))
    #expect(isCancelled(own, isOwn: true) == true)
    #expect(isCancelled(own, isOwn: true, redefined: .make("a", cost: .euros("6"))) == false)
    #expect(isCancelled(own, isOwn: true) { $0.assumptions.hourlyRate = band("6") } == true)
  }

  @Test func `and its hours go from the one worker to the other`() {
    let persona = Persona([])
    func scenario(_ by: Worker, _ effort: Effort.Amount) -> Scenario {
      Scenario(persona, activation: ["a"]) { $0.own = [.make("a", effort: effort, by: by)] }
    }
    let moved = difference(
      persona, scenario(.client, .hours("3-4")), scenario(.professional, .hours("5")))
    expect(moved?[.clientHours], -4, -3, .lower)
    expect(moved?[.professionalHours], 5, 5, .higher)
    let open = difference(
      persona, scenario(.client, .unknown), scenario(.professional, .hours("5")))
    expect(open?[.clientHours], 0, 0, .notComparable, unknown: ["a"])
    expect(open?[.professionalHours], 5, 5, .higher)
  }
}
