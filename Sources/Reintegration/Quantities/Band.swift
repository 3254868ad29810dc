/// A closed interval from the lowest to the highest estimate named: weeks, hours or euros.
///
/// It is no distribution: there is no midpoint, no average and no chance in it.
/// A band is never negative and never reversed.
package struct Band: Hashable, Sendable {
  package let low: Amount
  package let high: Amount

  package static let zero = Band(0)

  /// Creates the band `low-high`, or throws what is wrong with it.
  package init(_ low: Amount, _ high: Amount) throws(FigureError) {
    guard low >= .zero else { throw .negative }
    guard low <= high else { throw .reversed(low: low, high: high) }
    self.init(unchecked: low, high)
  }

  /// Creates the band `amount-amount`; a negative amount counts as zero.
  package init(_ amount: Amount) {
    self.init(unchecked: max(amount, .zero), max(amount, .zero))
  }

  /// Creates the band from the smaller to the larger of two amounts; a negative one counts as zero.
  package init(between one: Amount, and other: Amount) {
    self.init(unchecked: max(min(one, other), .zero), max(one, other, .zero))
  }

  private init(unchecked low: Amount, _ high: Amount) {
    self.low = low
    self.high = high
  }

  /// The high end less the low end.
  package var width: Amount { high - low }

  package var isSingle: Bool { low == high }

  package var isTooLarge: Bool { low.isTooLarge || high.isTooLarge }

  package static func + (left: Band, right: Band) -> Band {
    Band(unchecked: left.low + right.low, left.high + right.high)
  }

  package static func += (left: inout Band, right: Band) {
    left = left + right
  }

  /// Multiplies low by low and high by high.
  package static func * (left: Band, right: Band) -> Band {
    Band(unchecked: left.low * right.low, left.high * right.high)
  }

  /// Multiplies both ends by a count, never below zero.
  package static func * (count: Int, band: Band) -> Band {
    count == 1 ? band : Band(unchecked: max(count, 0) * band.low, max(count, 0) * band.high)
  }

  /// Returns the smallest band that holds both.
  package func hull(_ other: Band) -> Band {
    Band(unchecked: min(low, other.low), max(high, other.high))
  }

  /// Returns the band with its high end raised to an amount, where that is larger.
  package func raised(to amount: Amount) -> Band {
    Band(unchecked: low, max(high, amount))
  }

  /// The band in months, where it counts weeks.
  package var weeksAsMonths: Band {
    Band(unchecked: low.weeksAsMonths, high.weeksAsMonths)
  }

  /// Returns the amount at the low or the high end.
  package func end(_ end: End) -> Amount {
    end == .low ? low : high
  }

  /// One of the two ends of a band.
  package enum End: String, Hashable, Sendable, CaseIterable {
    case low, high
  }
}

extension Band: CustomStringConvertible {
  /// The band as a scenario file writes it: `12-26`, or `12` where both ends are one.
  package var description: String {
    isSingle ? "\(low)" : "\(low)-\(high)"
  }
}
