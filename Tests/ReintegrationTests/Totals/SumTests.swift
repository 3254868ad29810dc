import TestSupport
import Testing

@testable import Reintegration

private let persona = Persona(
  [
    .make("known", weeks: .band("4-8"), effort: .hoursPerWeek("2"), cost: .euros("100-200")),
    .make(
      "open", weeks: .notReported, effort: .hours(.unknown(.unknownToRespondents)),
      cost: .euros(.unknown(.integralBudget))),
    .make("outside", weeks: .band("2"), effort: .hours("3"), cost: .outside),
    .make(
      "partly", weeks: .band("1"), effort: .hours("1"),
      cost: .euros(.known(Figure(band("10-20"), marks: .partlyUnknown)))),
    .make(
      "talks", .mediation, weeks: .band("6"), effort: .hours("2"), by: .professional,
      cost: .euros("50")),
    .make("pause", weeks: .notReported) { $0.isPause = true },
  ], rules: [.mediation: PhaseRule(earliestWeek: 26)])

private func totals(_ activation: [Entry], _ mediation: [Entry] = []) -> Totals {
  Trajectory.make(Scenario(persona, activation: activation, mediation: mediation), of: persona)
    .totals
}

struct `A sum` {
  @Test func `is exact where all of it is known`() {
    let totals = totals(["known"])
    #expect(totals[.cost].bound == .exact && totals[.cost].band == band("100-200"))
    #expect(Measure.allCases.allSatisfy { totals[$0].gaps.isEmpty && !totals[$0].isUnknown })
  }

  @Test func `is a least with something unknown in it, which it names with the reason`() {
    let cost = totals(["known", "open"])[.cost]
    #expect(cost.bound == .atLeast && !cost.isUnknown)
    #expect(cost.gaps.map(\.id) == ["open"])
    #expect(cost.gaps.first?.reason == .unknown(.integralBudget))
    #expect(totals(["known", "open"])[.elapsed].bound == .atLeast)
  }

  @Test func `is unknown and not zero where nothing of it is known`() {
    let open = totals(["open"])
    for measure in Measure.allCases where measure != .waiting {
      #expect(open[measure].isUnknown == (measure != .professionalHours), "\(measure)")
    }
    #expect(open.stages[0][.cost].isUnknown && open.stages[0].steps[0][.elapsed].isUnknown)
  }

  @Test func `is empty where no entry takes part in it`() {
    let totals = totals(["known"])
    #expect(totals[.professionalHours].isEmpty && !totals[.professionalHours].isUnknown)
    #expect(totals.stages[0].steps[0][.professionalHours].isEmpty)
    #expect(totals.stages[0][.peakLoad].isEmpty)
    #expect(!totals[.clientHours].isEmpty)
  }

  @Test func `lists what another budget pays, and counts it neither as known nor as unknown`() {
    let cost = totals(["known", "outside"])[.cost]
    #expect(cost.outside == ["outside"] && cost.unknown.isEmpty && cost.bound == .exact)
    let alone = totals(["outside"])[.cost]
    #expect(alone.isEmpty && alone.outside == ["outside"])
  }

  @Test func `lists what some respondents did not know, and counts it`() {
    let totals = totals(["partly", "open"])
    #expect(totals[.cost].partlyUnknown == ["partly"] && totals[.cost].unknown == ["open"])
    #expect(totals[.cost].band == band("10-20"))
    #expect(totals.grandTotal.partlyUnknown == ["partly"])
  }
}

struct `Weeks without an intervention` {
  @Test func `are at most those of the schedule where weeks before them are unknown`() {
    let open = totals(["known", "open"], ["talks"])
    #expect(open[.waiting].bound == .atMost && open[.waiting].band == band("18-22"))
    #expect(open.stages[1][.waiting].bound == .atMost)
    #expect(totals(["known"], ["talks"])[.waiting].bound == .exact)
  }

  @Test func `are none where there is none to take off from`() {
    let open = totals(["known", "open"])
    #expect(open[.waiting].bound == .exact && open[.waiting].band == .zero)
    #expect(open.stages[0][.waiting].gaps.isEmpty)
  }

  @Test func `are unknown where a pause is of unknown length`() {
    let pause = totals(["pause"])
    #expect(pause[.waiting].isUnknown && pause.stages[0][.waiting].isUnknown)
  }
}

struct `Load that is not seen` {
  @Test func `is that of unknown weeks, and of hours that are stated in all`() {
    let persona = Persona([
      .make("seen", weeks: .band("4"), effort: .hoursPerWeek("2")),
      .make("endless", weeks: .notReported, effort: .hoursPerWeek("2")),
      .make("inAll", weeks: .band("4"), effort: .hours("6")),
      .make("none", weeks: .band("4"), effort: .hours("0")),
      .make("others", weeks: .band("4"), effort: .hours("6"), by: .professional),
    ])
    let all: [Entry] = ["seen", "endless", "inAll", "none", "others"]
    let totals = Trajectory.make(Scenario(persona, activation: all), of: persona).totals
    #expect(
      totals.unseenLoad == [
        UnseenLoad(id: "endless", reason: .durationUnknown),
        UnseenLoad(id: "inAll", reason: .notPerWeek),
      ])
    #expect(!totals.isLoadUnseen)
    let inAll = Trajectory.make(Scenario(persona, activation: ["inAll"]), of: persona).totals
    #expect(inAll.isLoadUnseen)
    for others: [Entry] in [["none"], ["others"], []] {
      let nothing = Trajectory.make(Scenario(persona, activation: others), of: persona).totals
      #expect(!nothing.isLoadUnseen)
    }
  }
}

struct `The table of measures` {
  @Test func `has a place for every one`() {
    let places = PerMeasure { $0.rawValue }
    #expect(Measure.allCases.map { places[$0] } == Array(Measure.allCases.indices))
  }
}
