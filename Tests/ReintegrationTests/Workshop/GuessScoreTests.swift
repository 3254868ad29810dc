import TestSupport
import Testing

@testable import Reintegration

struct `The score of a guess` {
  private func score(
    _ guess: String, of source: String, in part: Part = .cost
  ) -> GuessScore {
    GuessScore(.band(band(guess)), of: .band(source), in: part)
  }

  @Test(
    arguments: [
      // Weeks and hours count in steps of one, euros of 50.
      ("12-26", "12-26", Part.duration, 100), ("12", "12-26", .duration, 7),
      ("20-30", "12-26", .duration, 37), ("27-30", "12-26", .duration, 0),
      ("26-30", "12-26", .duration, 5), ("0-52", "12-26", .duration, 28),
      ("15-20", "15-20", .hours, 100), ("15.5-20", "15-20", .hours, 92),
      ("800-2875", "800-2875", .cost, 100), ("500-1500", "800-2875", .cost, 31),
      ("750-2875", "800-2875", .cost, 98), ("2876-3000", "800-2875", .cost, 0),
      ("0", "0", .cost, 100),
    ])
  func `is the share that guess and source both name`(
    guess: String, source: String, part: Part, points: Int
  ) {
    #expect(score(guess, of: source, in: part).points.rounded == points)
  }

  @Test func `is exact`() {
    // (1500 - 800)/50 + 1 = 15 of (2875 - 500)/50 + 1 = 48.5.
    #expect(score("500-1500", of: "800-2875").points == Points(1500 * 2, 97))
  }

  @Test func `counts a hit where the guess covers the source`() {
    #expect(score("800-2875", of: "800-2875").isHit)
    #expect(score("0-9000", of: "800-2875").isHit)
    #expect(!score("801-2875", of: "800-2875").isHit)
    #expect(!score("800-2874.99", of: "800-2875").isHit)
  }

  @Test func `of what cannot be told is all or nothing`() {
    let unknown = Estimate.unknown(.integralBudget)
    #expect(GuessScore(.undeterminable, of: unknown, in: .cost).points.rounded == 100)
    #expect(GuessScore(.band(band("0-100000")), of: unknown, in: .cost).points == .zero)
    #expect(GuessScore(.undeterminable, of: .band("6"), in: .duration).points == .zero)
  }

  @Test(arguments: 0..<500)
  func `of two hits is higher for the narrower`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func ends(_ outside: ClosedRange<Int>) -> Band {
      Band(
        between: Amount(hundredths: random.int(0...outside.lowerBound)),
        and: Amount(hundredths: random.int(outside.upperBound...(outside.upperBound + 90_000))))
    }
    let source = Band(between: Amount(hundredths: 40_000), and: Amount(hundredths: 70_050))
    let (one, other) = (ends(40_000...70_050), ends(40_000...70_050))
    for part in Part.allCases {
      let scores = [one, other].map {
        GuessScore(.band($0), of: .known(Figure(source)), in: part)
      }
      #expect(scores[0].isHit && scores[1].isHit)
      #expect((scores[0].points < scores[1].points) == (one.width > other.width))
      #expect((scores[0].points == scores[1].points) == (one.width == other.width))
    }
  }

  @Test func `adds up exactly, and rounds once`() {
    let third = Points(100, 3)
    #expect((third + third + third).rounded == 100)
    #expect((third + third + third) == Points(100, 1))
    #expect((Points(1, 2)).rounded == 1)
    #expect((Points(149, 100)).rounded == 1)
  }

  @Test func `stays near where no number could hold it exactly`() {
    let odd = Points(1, 1_000_000_007 * 998_244_353)
    let sum = (0..<9).reduce(Points(50, 1)) { sum, step in
      sum + odd + Points(1, Int128(1_000_000_009 + 2 * step) * 1_000_000_021)
    }
    #expect(sum.rounded == 50)
    #expect(sum > Points(49, 1))
  }

  @Test func `stays near where only the sum is too large to hold`() {
    let (one, other) = (1_100_000_000_000_000_003 as Int128, 1_100_000_000_000_000_005 as Int128)
    let sum = Points(100 * one - 1, one) + Points(100 * other - 1, other)
    #expect(sum.rounded == 200)
  }
}

struct `What is guessed` {
  private let persona = Persona([
    .make("one", weeks: .band("4-8"), cost: .euros("100", .almost)),
    .make(
      "hull",
      variants: [
        Variant("x", weeks: .band("4-8")), Variant("y", weeks: .band("10")),
      ]),
    .make(
      "partly",
      variants: [
        Variant("x", weeks: .band("4-8")), Variant("y", weeks: .notReported),
      ]),
    .make(
      "unsaid",
      variants: [
        Variant("x", weeks: .unknown(.beyondHorizon)), Variant("y", weeks: .notReported),
      ]),
    .make("none", weeks: .notReported), .make("outside") { $0.cost = Cost(.outside) },
  ])

  @Test func `is what the source states, over all variants where none is named`() {
    #expect(persona.estimate(of: FigureID("one", .cost)) == .band("100", .almost))
    #expect(persona.estimate(of: FigureID("hull", .duration)) == .band("4-10"))
    #expect(persona.estimate(of: FigureID("hull", variant: "y", .duration)) == .band("10"))
    #expect(persona.estimate(of: FigureID("partly", .duration)) == .band("0-8"))
    #expect(persona.estimate(of: FigureID("unsaid", .duration)) == .unknown(.beyondHorizon))
    #expect(persona.estimate(of: FigureID("none", .duration)) == .notReported)
    #expect(persona.estimate(of: FigureID("outside", .cost)) == nil)
    #expect(persona.estimate(of: FigureID("nothing", .cost)) == nil)
  }
}
