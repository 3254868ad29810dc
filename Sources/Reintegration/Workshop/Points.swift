/// The exact points of a guess, or of several together: a fraction in lowest terms.
package struct Points: Hashable, Sendable {
  package let numerator: Int128
  package let denominator: Int128

  package static let zero = Points(0, 1)

  /// Creates points in lowest terms; without a denominator they are zero.
  package init(_ numerator: Int128, _ denominator: Int128) {
    guard denominator != 0 else {
      self.numerator = 0
      self.denominator = 1
      return
    }
    let divisor = Self.greatestDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / divisor)
    self.denominator = sign * (denominator / divisor)
  }

  /// The points as a whole number, rounded half away from zero.
  package var rounded: Int {
    let half = numerator < 0 ? -denominator / 2 : denominator / 2
    return Int((numerator + half) / denominator)
  }

  /// Adds exactly; only a denominator over 10³⁶, which no figure as it is typed makes, is cut to
  /// billionths.
  package static func + (left: Points, right: Points) -> Points {
    let divisor = greatestDivisor(left.denominator.magnitude, right.denominator.magnitude)
    let leftFactor = right.denominator / divisor
    let rightFactor = left.denominator / divisor
    let (one, first) = left.numerator.multipliedReportingOverflow(by: leftFactor)
    let (other, second) = right.numerator.multipliedReportingOverflow(by: rightFactor)
    let (sum, third) = one.addingReportingOverflow(other)
    let (base, fourth) = left.denominator.multipliedReportingOverflow(by: leftFactor)
    guard first || second || third || fourth else { return Points(sum, base) }
    return Points(left.billionths + right.billionths, 1_000_000_000)
  }

  private var billionths: Int128 {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    let (scaled, overflow) = rest.multipliedReportingOverflow(by: 1_000_000_000)
    let part = overflow ? rest / max(denominator / 1_000_000_000, 1) : scaled / denominator
    return whole * 1_000_000_000 + part
  }

  private static func greatestDivisor(_ left: UInt128, _ right: UInt128) -> Int128 {
    var (one, other) = (left, right)
    while other != 0 { (one, other) = (other, one % other) }
    return Int128(clamping: max(one, 1))
  }
}

extension Points: Comparable {
  package static func < (left: Points, right: Points) -> Bool {
    // Wholes first, so that the products stay small.
    let ours = left.numerator.quotientAndRemainder(dividingBy: left.denominator)
    let theirs = right.numerator.quotientAndRemainder(dividingBy: right.denominator)
    if ours.quotient != theirs.quotient { return ours.quotient < theirs.quotient }
    let (one, first) = ours.remainder.multipliedReportingOverflow(by: right.denominator)
    let (other, second) = theirs.remainder.multipliedReportingOverflow(by: left.denominator)
    return first || second ? left.billionths < right.billionths : one < other
  }
}
