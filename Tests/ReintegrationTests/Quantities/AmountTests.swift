import TestSupport
import Testing

@testable import Reintegration

struct `An amount` {
  @Test(
    arguments: [
      (0, "0"), (1, "0.01"), (10, "0.1"), (15, "0.15"), (150, "1.5"), (-150, "-1.5"),
      (100, "1"), (-1, "-0.01"), (123_456, "1234.56"),
    ])
  func `prints at most two decimals`(hundredths: Int, printed: String) {
    #expect(Amount(hundredths: hundredths).description == printed)
    #expect(Amount(hundredths: hundredths).hundredths == hundredths)
  }

  @Test func `of three figures of two decimals is exact`() {
    let product = amount("0.01") * amount("0.01") * amount("0.01")
    #expect(product.parts == 13)
    #expect(amount("0.33") * amount("0.33") * amount("0.33") == 35_937 * product)
    #expect((amount("19.99") * amount("3.33")).parts == 665_667 * 1300)
  }

  @Test func `of months is exact until it is printed`() {
    let months = Amount(1).weeksAsMonths
    #expect(52 * months == 12)
    #expect(months.description == "0.23")
    let price = amount("303.33")
    #expect(13 * (amount("0.01").weeksAsMonths * price) == amount("0.03") * price)
    #expect(Amount(104).weeksAsMonths == 24)
    #expect(Amount(26).weeksAsMonths == 6)
  }

  @Test func `rounds half away from zero, once`() {
    let half = amount("0.05") * amount("0.1")
    #expect(half.hundredths == 1)
    #expect((-half).hundredths == -1)
    #expect((half - amount("0.01") * amount("0.01")).hundredths == 0)
    #expect(amount("0.5").rounded == 1)
    #expect((-amount("0.5")).rounded == -1)
    #expect(amount("0.49").rounded == 0)
    #expect(amount("2.5").rounded == 3)
    #expect((-amount("0.01") * amount("0.01")).description == "0")
  }

  @Test func `never wraps around`() {
    let largest = Notation.largestFigure
    let huge = largest * largest * largest
    #expect(huge.isTooLarge && huge > .zero)
    #expect((huge * huge).isTooLarge)
    #expect((-huge * huge).isTooLarge && -huge * huge < .zero)
    #expect((huge + huge).isTooLarge)
    #expect((-huge - huge).isTooLarge && -huge - huge < .zero)
    #expect((Int.max * huge).isTooLarge)
    #expect((Int.max * largest).isTooLarge)
    #expect(Amount(Int.max).isTooLarge)
    #expect(Amount(Int.min).isTooLarge && Amount(Int.min) < .zero)
    #expect(Amount(hundredths: Int.min).isTooLarge)
    #expect(!Amount.limit.isTooLarge)
    #expect((Amount.limit + amount("0.01")).isTooLarge)
    #expect(huge.hundredths == 100_000_000_000_000)
    #expect(huge.weeksAsYearsBegun > 0)
  }

  @Test func `multiplies as exact fractions do, of every size and sign`() {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<20_000 {
      let (one, two) = (signed(&generator), signed(&generator))
      let product = one * two
      let exact = Int128(one.hundredths) * Int128(two.hundredths)
      if exact.magnitude <= 10_000_000_000_000_000 {
        #expect(product.parts == exact * 1300, "round \(round): \(one) x \(two)")
      } else {
        #expect(product.isTooLarge && (product < .zero) == (exact < 0), "round \(round)")
      }
      let count = generator.int(0...9)
      #expect((count * one).parts == min(max(one.parts * Int128(count), -Self.top), Self.top))
    }
  }

  @Test(arguments: [("0", 1), ("0.01", 1), ("52", 1), ("52.01", 2), ("104", 2), ("104.5", 3)])
  func `begins a year after each 52 weeks`(weeks: String, years: Int) {
    #expect(amount(weeks).weeksAsYearsBegun == years)
  }

  private static let top: Int128 = 1_000_000_000_000 * 13_000_000 + 1

  private func signed(_ generator: inout SeededGenerator) -> Amount {
    let limit = generator.pick([100, 10_000, 10_000_000, 100_000_000_000])
    return Amount(hundredths: generator.int(-limit...limit))
  }
}
