/// An exact number of weeks, hours or euros (or a difference of two of them).
///
/// Amounts are counted in whole thirteen-millionths, so that every product the totals need is
/// exact: at most three figures of two decimals each, and months as twelve fifty-seconds of weeks.
/// Nothing is rounded before it is printed. What would pass ``limit`` stays just above it, and
/// ``isTooLarge`` tells; it never wraps around.
package struct Amount: Hashable, Sendable {
  /// The amount in thirteen-millionths.
  let parts: Int128

  private static let partsPerUnit: Int128 = 13_000_000
  private static let ceiling: Int128 = 1_000_000_000_000 * 13_000_000

  /// The largest total, 10¹²; a larger one is an error.
  package static let limit = Amount(1_000_000_000_000)
  package static let zero = Amount(0)

  private init(clamping parts: Int128) {
    self.parts = Swift.min(Swift.max(parts, -Self.ceiling - 1), Self.ceiling + 1)
  }

  /// Creates a whole amount.
  package init(_ whole: Int) {
    self.init(clamping: Int128(whole) * Self.partsPerUnit)
  }

  /// Creates an amount from hundredths: 150 is 1,5.
  package init(hundredths: Int) {
    self.init(clamping: Int128(hundredths) * (Self.partsPerUnit / 100))
  }

  /// Whether the amount has passed ``limit`` on either side of zero.
  package var isTooLarge: Bool {
    parts > Self.ceiling || parts < -Self.ceiling
  }

  /// The amount in hundredths, rounded half away from zero.
  package var hundredths: Int { rounded(to: Self.partsPerUnit / 100) }

  /// The amount in tenths, rounded half away from zero.
  package var tenths: Int { rounded(to: Self.partsPerUnit / 10) }

  /// The amount in whole units, rounded half away from zero.
  package var rounded: Int { rounded(to: Self.partsPerUnit) }

  /// Whether the amount ends within two decimals.
  package var isWholeHundredths: Bool { parts % (Self.partsPerUnit / 100) == 0 }

  private func rounded(to step: Int128) -> Int {
    let half = parts < 0 ? -step / 2 : step / 2
    return Int((parts + half) / step)
  }

  /// The amount as a binary fraction: for drawing a bar, never for a total.
  package var approximation: Double {
    // Whole and rest fit 64 bits, from which the conversion is many times faster than from 128.
    let (whole, rest) = parts.quotientAndRemainder(dividingBy: Self.partsPerUnit)
    return Double(Int(whole)) + Double(Int(rest)) / Double(Int(Self.partsPerUnit))
  }

  package static func + (left: Amount, right: Amount) -> Amount {
    Amount(clamping: left.parts + right.parts)
  }

  package static func - (left: Amount, right: Amount) -> Amount {
    Amount(clamping: left.parts - right.parts)
  }

  /// The amount without its sign.
  package var magnitude: Amount { parts < 0 ? -self : self }

  package static prefix func - (amount: Amount) -> Amount {
    Amount(clamping: -amount.parts)
  }

  package static func * (left: Amount, right: Amount) -> Amount {
    // Both sides are at most 1.3 × 10¹⁹ parts, so their product fits in 128 bits. Most products
    // fit in 64, where the division is much faster.
    let product = left.parts * right.parts
    guard let small = Int64(exactly: product) else {
      return Amount(clamping: product / partsPerUnit)
    }
    return Amount(clamping: Int128(small / Int64(partsPerUnit)))
  }

  package static func * (count: Int, amount: Amount) -> Amount {
    count == 1 ? amount : Amount(clamping: Int128(count) * amount.parts)
  }

  /// The months in this many weeks: a year is 52 weeks and 12 months.
  package var weeksAsMonths: Amount {
    Amount(clamping: parts * 12 / 52)
  }

  /// The years begun in this many weeks, at least 1: a year is 52 weeks.
  package var weeksAsYearsBegun: Int {
    let year = 52 * Self.partsPerUnit
    return Int(Swift.max((parts + year - 1) / year, 1))
  }
}

extension Amount: Comparable {
  package static func < (left: Amount, right: Amount) -> Bool {
    left.parts < right.parts
  }
}

extension Amount: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Amount: CustomStringConvertible {
  /// The amount with at most two decimals and a point, as machine output writes it.
  package var description: String {
    let hundredths = self.hundredths
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    guard rest > 0 else { return "\(sign)\(whole)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(decimals)"
  }
}
