import Reintegration
import TestSupport
import Testing

struct `An entry that is fixed` {
  @Test func `has one end of every band of its source, in the source's terms`() {
    let training = Intervention.make(
      "a", weeks: .band("12-48"), effort: .hoursPerWeek("1-2"), cost: .perHour("50-125"))
    #expect(
      Entry("a").fixed(at: .low, of: training)
        == OwnFigures(
          weeks: band("12"), effort: .hoursPerWeek(band("1")), cost: .perHour(band("50"))))
    #expect(
      Entry("a").fixed(at: .high, of: training)
        == OwnFigures(
          weeks: band("48"), effort: .hoursPerWeek(band("2")), cost: .perHour(band("125"))))
  }

  @Test func `leaves alone what is unknown, and what another budget pays`() {
    let open = Intervention.make(
      "a", weeks: .notReported, effort: .hours("2-8"), cost: Cost.Amount.outside)
    #expect(
      Entry("a").fixed(at: .low, of: open) == OwnFigures(effort: .hours(band("2"))))
  }

  @Test func `goes by its variant, and without one by all of them`() {
    let talks = Intervention.make(
      "a",
      variants: [
        Variant("licht", weeks: .band("1-2"), effort: .hours("2")),
        Variant("zwaar", weeks: .band("6-12"), effort: .hoursPerWeek("3-4")),
      ])
    #expect(Entry("a", variant: "zwaar").fixed(at: .high, of: talks).weeks == band("12"))
    let all = Entry("a").fixed(at: .high, of: talks)
    #expect(all.weeks == band("12"))
    // In all and per week have no end in common.
    #expect(all.effort == nil)
  }

  @Test func `is known by its figures from one with figures of its own`() {
    let test = Intervention.make(
      "a", weeks: .band("1-6"), effort: .hours("1-4"), cost: .euros("303-550"))
    var entry = Entry("a")
    #expect(!entry.isFixed(of: test))
    for end in Band.End.allCases {
      entry.set = entry.fixed(at: end, of: test)
      #expect(entry.fixedEnd(of: test) == end)
    }
    entry.set.cost = .euros(band("551"))
    #expect(!entry.isFixed(of: test))
    entry.set = OwnFigures(cost: .euros(band("303")))
    #expect(!entry.isFixed(of: test))
  }
}
