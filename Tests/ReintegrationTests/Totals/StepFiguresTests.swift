import Reintegration
import TestSupport
import Testing

/// The figures of the first entry of a scenario of one intervention.
private func figures(
  _ intervention: Intervention, _ entry: Entry = "a", isOwn: Bool = false,
  _ change: (inout Assumptions) -> Void = { _ in }
) -> StepFigures {
  let persona = Persona(isOwn ? [] : [intervention])
  let scenario = Scenario(persona, activation: [entry]) {
    $0.own = isOwn ? [intervention] : []
    change(&$0.assumptions)
  }
  return Trajectory.make(scenario, of: persona).totals.stages[0].steps[0].figures
}

struct `An entry's figures` {
  @Test func `multiply by the count`() {
    let track = Intervention.make(
      "a", weeks: .band("12-26"), effort: .hoursPerWeek("1-2"), cost: .perHour("50-100")
    ) { $0.repeatable = 3 }
    let made = figures(track, Entry("a", count: 2))
    #expect(made.duration.band == band("24-52"))
    #expect(made.hours.band == band("24-104"))
    #expect(made.cost?.band == band("1200-10400"))
    #expect(made.load == band("1-2"))
    #expect(made.hours.marks.contains(.derived))
  }

  @Test func `keep a stated price, whatever the hours are`() {
    let made = figures(
      .make("a", weeks: .notReported, effort: .hoursPerWeek("2"), cost: .euros("500")))
    #expect(made.cost?.band == band("500"))
    #expect(made.hours.band == nil && made.hours.unknown == .notReported)
  }

  @Test(
    arguments: [
      ("100-300", "50-200", HighEnd.almost), ("50-200", "100-300", .over),
      // They overlap, and the one that reaches higher says the word.
      ("100-300", "250-400", .over), ("250-400", "100-300", .almost),
      ("100-300", "200-300", .about), ("300", "100-300", .about),
    ])
  func `say of the highest variant what its high end is`(
    almost: String, over: String, highIs: HighEnd
  ) {
    let persona = Persona([
      .make(
        "a",
        variants: [
          Variant("x", cost: .euros(almost, .almost)), Variant("y", cost: .euros(over, .over)),
        ])
    ])
    let totals = Trajectory.make(Scenario(persona, activation: ["a"]), of: persona).totals
    #expect(totals[.cost].highIs == highIs)
  }

  @Test func `are unknown where a factor is`() {
    let noWeeks = figures(
      .make("a", weeks: .unknown(.beyondHorizon), effort: .hoursPerWeek("2"), cost: .perHour("50")))
    #expect(noWeeks.hours.unknown == .beyondHorizon)
    #expect(noWeeks.cost?.unknown == .beyondHorizon && noWeeks.cost?.band == nil)
    let noRate = figures(.make("a", cost: .perHour(.unknown(.integralBudget))))
    #expect(noRate.cost?.unknown == .integralBudget)
  }

  @Test func `are the hull over all variants where none is chosen`() {
    let talks = Intervention.make(
      "a", effort: nil, by: .professional, cost: .perHour("50-125"),
      variants: [
        Variant("licht", weeks: .notReported, effort: .hours("2"), by: .professional),
        Variant("intensief", weeks: .band("6-12"), effort: .hours("15-20"), by: .professional),
      ]
    ) { $0.duration = nil }
    let hull = figures(talks)
    #expect(hull.duration.band == band("0-12") && hull.duration.unknown == .notReported)
    #expect(hull.hours.band == band("2-20") && hull.hours.unknown == nil)
    #expect(hull.cost?.band == band("100-2500"))
    #expect(hull.by == .professional)
    let chosen = figures(talks, "a:intensief")
    #expect(chosen.cost?.band == band("750-2500"))
    #expect(chosen.duration.unknown == nil)
  }

  @Test func `compute hours and cost per variant before the hull`() {
    let either = Intervention.make(
      "a",
      variants: [
        Variant("short", weeks: .band("2"), effort: .hoursPerWeek("10"), cost: .perHour("10")),
        Variant("long", weeks: .band("10"), effort: .hoursPerWeek("1"), cost: .euros("500")),
      ])
    let hull = figures(either)
    #expect(hull.hours.band == band("10-20"))
    #expect(hull.cost?.band == band("200-500"))
  }

  @Test func `are unknown altogether where every variant is`() {
    let unknown = figures(
      .make(
        "a", variants: [Variant("x", cost: .unknown), Variant("y", cost: .unknown)]))
    #expect(unknown.cost?.band == nil && unknown.cost?.unknown == .notReported)
  }

  @Test func `take own figures for every variant, and count them as exact`() {
    let either = Intervention.make(
      "a", cost: .euros("100-200", .almost),
      variants: [Variant("x"), Variant("y", weeks: .notReported, cost: .unknown)])
    let set = OwnFigures(
      weeks: band("3"), effort: .hoursPerWeek(band("2")), cost: .euros(band("7")))
    let own = figures(either, Entry("a", set: set))
    #expect(own.duration.band == band("3") && own.duration.unknown == nil)
    #expect(own.hours.band == band("6"))
    #expect(own.cost?.band == band("7") && own.cost?.unknown == nil)
    #expect(own.load == band("2"))
    #expect(set.keys == ["weeks", "hoursPerWeek", "euros"])
  }

  @Test func `take the scenario's rate for the catalog's alone`() {
    let talks = Intervention.make("a", effort: .hours("2-4"), cost: .perHour("50-125", .about))
    let rate: (inout Assumptions) -> Void = { $0.hourlyRate = band("75") }
    #expect(figures(talks, "a", rate).cost?.band == band("150-300"))
    #expect(figures(talks, "a", isOwn: true, rate).cost?.band == band("100-500"))
    let set = Entry("a", set: OwnFigures(cost: .perHour(band("10"))))
    #expect(figures(talks, set, rate).cost?.band == band("20-40"))
    let unknown = Intervention.make("a", effort: .hours("2"), cost: .perHour(.notReported))
    #expect(figures(unknown, "a", rate).cost?.band == band("150"))
  }

  @Test func `leave out what another budget pays, unless it is set`() {
    let outside = Intervention.make("a", effort: .hours("2"), cost: .outside)
    #expect(figures(outside).isOutside)
    #expect(figures(outside).hours.band == band("2"))
    let set = Entry("a", set: OwnFigures(cost: .perHour(band("10"))))
    #expect(figures(outside, set).cost?.band == band("20"))
  }
}
