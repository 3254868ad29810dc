import TestSupport
import Testing

@testable import Reintegration

private let persona = Persona([
  .make("cheap", weeks: .band("2-3"), cost: .euros("100-200")),
  .make("dear", weeks: .band("8"), cost: .euros("900-1000")),
  .make("open", weeks: .notReported, cost: .unknown),
  .make("both", cost: .euros("0")),
])

private func spread(_ choices: [[String]]) throws -> RoomSpread {
  RoomSpread(
    try choices.map { ids in
      var scenario = Scenario(persona: persona.id)
      scenario.activation.entries = ids.map { Entry($0) }
      let trajectory = try Trajectory(scenario, of: persona)
      return (scenario, try Totals(trajectory, defaults: .source))
    }, of: persona)
}

struct `The groups of a room` {
  @Test func `are told apart by what they chose, the most even split first`() throws {
    let spread = try spread([
      ["cheap", "both"], ["dear", "both"], ["dear", "both"], ["dear", "cheap", "both"], ["both"],
    ])
    #expect(spread.splits.map(\.id) == ["cheap", "dear", "open", "both"])
    #expect(spread.splits.map(\.chosenBy) == [[0, 3], [1, 2, 3], [], [0, 1, 2, 3, 4]])
    #expect(spread.splits.map(\.evenness) == [2, 2, 0, 0])
    #expect(spread.divided.map(\.id) == ["cheap", "dear"])
    let uneven = try ReintegrationTests.spread([["cheap"], ["dear"], ["dear"], []])
    #expect(uneven.divided.map(\.id) == ["dear", "cheap"])
  }

  @Test func `lie apart by the largest low end less the smallest high end`() throws {
    let spread = try spread([["cheap"], ["dear"], ["cheap", "dear"]])
    let cost = try #require(spread.distances.first)
    #expect(cost.measure == .cost)
    #expect((cost.lowest, cost.highest) == (0, 2))
    #expect(cost.amount == 800)
    let weeks = try #require(spread.distances.last)
    #expect(weeks.measure == .elapsed)
    #expect(weeks.amount == 7)
  }

  @Test func `whose bands touch do not lie apart`() throws {
    #expect(try spread([["cheap"], ["cheap"]]).distances.isEmpty)
    #expect(try spread([["dear"]]).distances.isEmpty)
    #expect(try spread([]).distances.isEmpty)
  }

  @Test func `lie no distance below a route of which something is unknown`() throws {
    // What is unknown in the first comes on top: its high end is none.
    let spread = try spread([["cheap", "open"], ["dear"]])
    #expect(!spread.distances.contains { $0.measure == .cost || $0.measure == .elapsed })
    // Its low end holds all the same.
    let other = try ReintegrationTests.spread([["dear", "open"], ["cheap"]])
    #expect(other.distances.first?.amount == 700)
  }

  @Test func `that chose nothing have no part in a measure`() throws {
    #expect(try spread([[], ["dear"]]).distances.isEmpty)
  }
}
