import Reintegration
import TestSupport
import Testing

private let persona = Persona([
  .make("a", weeks: .band("4-8"), effort: .hoursPerWeek("10-12")),
  .make("b", weeks: .band("4-6"), effort: .hoursPerWeek("5-7")),
  .make("inAll", weeks: .band("4"), effort: .hours("100")),
  .make("pro", weeks: .band("4"), effort: .hoursPerWeek("30"), by: .professional),
  .make("open", weeks: .notReported, effort: .hoursPerWeek("30")),
  .make("zero", weeks: .band("0"), effort: .hoursPerWeek("40")),
  .make("unclear", weeks: .band("4"), effort: .hoursPerWeek(.notReported)),
  .make(
    "varied", weeks: .band("4"), effort: .hoursPerWeek("6-8"),
    variants: [Variant("x"), Variant("y", effort: .hours("3"))]
  ) { $0.repeatable = 3 },
  .make(
    "halfOpen",
    variants: [
      Variant("x", weeks: .notReported, effort: .hoursPerWeek("9")),
      Variant("y", weeks: .band("5"), effort: .hoursPerWeek("9")),
    ]),
  .make("m", .mediation, weeks: .band("4"), effort: .hoursPerWeek("3")),
])

private func trajectory(
  _ activation: [Entry], _ mediation: [Entry] = [], _ change: (inout Scenario) -> Void = { _ in }
) -> Trajectory {
  .make(Scenario(persona, activation: activation, mediation: mediation, change), of: persona)
}

struct `The peak load` {
  @Test func `is the largest of what runs at one time`() {
    #expect(trajectory(["a", "b"]).totals[.peakLoad].band == band("10-12"))
    #expect(trajectory(["a", Entry("b", start: .with)]).totals[.peakLoad].band == band("15-19"))
    let phases = trajectory(["a"], ["m"]) { $0.mediation.start = .with }
    #expect(phases.totals[.peakLoad].band == band("13-15"))
  }

  @Test func `stops at an end, not after it`() {
    let background = trajectory(["a", "b", Entry("varied", variant: "x", start: .phase)])
    #expect(background.totals[.peakLoad].band == band("16-20"))
  }

  @Test(arguments: ["inAll", "pro", "open", "zero", "unclear", "halfOpen"])
  func `leaves out`(id: String) {
    #expect(trajectory([Entry(id)]).totals[.peakLoad].band == .zero)
  }

  @Test func `is a hull over variants and not multiplied by a count`() {
    #expect(trajectory([Entry("varied", count: 3)]).totals[.peakLoad].band == band("0-8"))
    #expect(
      trajectory([Entry("varied", variant: "x", count: 3)]).totals[.peakLoad].band == band("6-8"))
  }

  @Test func `puts the two cases in order`() {
    let crossing = Persona([
      .make("a", weeks: .band("0-1"), effort: .hoursPerWeek("0")),
      .make("b", weeks: .band("2"), effort: .hoursPerWeek("10")),
      .make("c", weeks: .band("1"), effort: .hoursPerWeek("10")),
    ])
    let entries: [Entry] = ["a", "b", Entry("c", start: .phase)]
    let totals = Trajectory.make(Scenario(crossing, activation: entries), of: crossing).totals
    #expect(totals[.peakLoad].band == band("10-20"))
  }

  @Test func `is of one pass`() {
    let again = trajectory(["a"]) { $0.activation.times = 4 }
    #expect(again.totals[.peakLoad].band == band("10-12"))
  }

  @Test func `can be followed from week to week`() {
    let trajectory = trajectory(["a", Entry("b", start: .with)])
    let load = trajectory.load(in: .long, of: trajectory.totals)
    #expect(load.changes.map(\.week) == [0, 6, 8])
    #expect(load.changes.map(\.hoursPerWeek) == [19, 12, 0])
    #expect(load.hoursPerWeek == 19)
    let short = trajectory.load(in: .short, of: trajectory.totals)
    #expect(short.changes.map(\.week) == [0, 4])
  }

  @Test func `comes back in every pass of a phase`() {
    let trajectory = trajectory(["a", "inAll"]) { $0.activation.times = 2 }
    let load = trajectory.load(in: .short, of: trajectory.totals)
    #expect(load.changes.map(\.week) == [0, 4, 8, 12])
    #expect(load.changes.map(\.hoursPerWeek) == [10, 0, 10, 0])
    #expect(load.hoursPerWeek == 10)
  }
}
