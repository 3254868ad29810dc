import TestSupport
import Testing

@testable import Reintegration

struct `Those who guess` {
  private let weeks = FigureID("cursus", .duration)
  private let cost = FigureID("cursus", .cost)

  private func scenario(_ guesses: [Guess]) -> Scenario {
    var scenario = Scenario(persona: "test")
    scenario.guesses = guesses
    return scenario
  }

  private func guess(
    _ by: String?, _ value: String?, round: Int = 1, _ figure: FigureID? = nil
  ) -> Guess {
    Guess(
      by: by, round: round, figure ?? weeks, value.map { .band(band($0)) } ?? .undeterminable)
  }

  @Test func `are known by their first guess, in that order, with or without a name`() {
    let scenario = scenario([
      guess("Bert", "4"), guess(nil, "6"), guess("Anne", "4", cost), guess("Bert", "4", round: 2),
    ])
    #expect(scenario.guessers.map(\.name) == ["Bert", nil, "Anne"])
    #expect(scenario.guess(of: weeks, in: 1, by: Guesser(nil))?.value == .band(band("6")))
    #expect(scenario.guess(of: cost, in: 1, by: Guesser("Bert")) == nil)
    #expect(scenario.guess(of: weeks, in: 2, by: Guesser("Bert"))?.round == 2)
  }

  @Test func `guess in rounds, of one figure at a time`() {
    let scenario = scenario([
      guess("Anne", "4", round: 3), guess("Anne", "5"), guess("Anne", "6", round: 2, cost),
    ])
    #expect(scenario.rounds(of: weeks) == [1, 3])
    #expect(scenario.rounds(of: cost) == [2])
    #expect(scenario.guesses(of: weeks, in: 2).isEmpty)
  }

  @Test func `speak in the order of their ranges, the widest first`() {
    let guesses = [
      guess("niets", nil), guess("smal", "6"), guess("even", "10-14"), guess("breed", "1-52"),
      guess("ook", "0-4"), guess("weer niets", nil), guess("net zo smal", "100"),
    ]
    #expect(
      guesses.widestFirst.map(\.by) == [
        "breed", "even", "ook", "smal", "net zo smal", "niets", "weer niets",
      ])
  }
}
