import Reintegration
import TestSupport
import Testing

struct `The sensitivity` {
  private let persona = Persona([
    .make("narrow", weeks: .band("4-10"), effort: .hours("1-3"), cost: .euros("10-20")),
    .make("fixed", weeks: .band("2"), cost: .euros("7")),
    .make(
      "wide", weeks: .band("1-6"), effort: .hours("1-9"), by: .professional,
      cost: .euros("0-500")),
    .make("open", weeks: .notReported, effort: .unknown, cost: .unknown),
    .make("outside", cost: .outside),
  ])

  private func lines(_ entries: [Entry], _ change: (inout Scenario) -> Void = { _ in })
    -> [Sensitivity]
  {
    let scenario = Scenario(persona, activation: entries, change)
    let trajectory = Trajectory.make(scenario, of: persona)
    return trajectory.totals.sensitivity(of: trajectory)
  }

  @Test func `has a line for every entry, the widest cost first, ties in entry order`() {
    let lines = lines(["fixed", "open", "narrow", "wide", "outside"])
    #expect(lines.map(\.intervention) == ["wide", "narrow", "fixed", "open", "outside"])
    #expect(lines.map { $0[.cost] } == [500, 10, 0, 0, 0])
    #expect(lines.map { $0[.clientHours] } == [0, 2, 0, 0, 0])
    #expect(lines.map { $0[.professionalHours] } == [8, 0, 0, 0, 0])
    #expect(lines.map { $0[.elapsed] } == [5, 6, 0, 0, 0])
  }

  @Test func `of the elapsed weeks is what the entry alone takes off`() {
    let beside = lines(["narrow", Entry("wide", start: .with)])
    #expect(beside.map(\.intervention) == ["wide", "narrow"])
    #expect(beside.map { $0[.elapsed] } == [0, 4])
  }

  @Test func `is multiplied by the times of the phase`() {
    let again = lines(["narrow"]) { $0.activation.times = 3 }
    #expect(again[0][.cost] == 30)
    #expect(again[0][.clientHours] == 6)
    #expect(again[0][.elapsed] == 18)
  }
}
