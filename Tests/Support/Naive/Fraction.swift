package import Reintegration

/// An exact rational number, of its own arithmetic so that the engine's cannot hide in it.
package struct Fraction: Hashable, Comparable {
  package let numerator: Int128
  package let denominator: Int128

  package init(_ numerator: Int128, over denominator: Int128 = 1) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int128(max(a, 1))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// A figure of the input, which has at most two decimals.
  package init(_ amount: Amount) {
    self.init(Int128(amount.hundredths), over: 100)
  }

  package static let zero = Fraction(0)

  package static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  package static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, over: right.denominator)
  }

  package static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  package static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The smallest whole number that is not below it.
  package var ceiling: Int128 {
    var whole = numerator / denominator
    if Fraction(whole) < self { whole += 1 }
    return whole
  }
}

/// Two ends, the smaller first.
package struct Ends: Hashable {
  package var low: Fraction
  package var high: Fraction

  package init(_ low: Fraction, _ high: Fraction) {
    self.low = low
    self.high = high
  }

  package init(_ band: Band) {
    self.init(Fraction(band.low), Fraction(band.high))
  }

  /// The smaller and the larger of two.
  package init(ordering one: Fraction, _ other: Fraction) {
    self.init(min(one, other), max(one, other))
  }

  package static let zero = Ends(.zero, .zero)

  package static func + (left: Ends, right: Ends) -> Ends {
    Ends(left.low + right.low, left.high + right.high)
  }

  package static func * (left: Ends, right: Ends) -> Ends {
    Ends(left.low * right.low, left.high * right.high)
  }

  package static func * (count: Int, right: Ends) -> Ends {
    Ends(Fraction(Int128(count)), Fraction(Int128(count))) * right
  }
}
