/// A band of differences, B minus A: unlike a ``Band`` it may lie below zero.
package struct DifferenceBand: Hashable, Sendable {
  package private(set) var low: Amount
  package private(set) var high: Amount

  package static let zero = DifferenceBand(between: .zero, and: .zero)

  /// Creates the band from the smaller to the larger of two amounts.
  package init(between one: Amount, and other: Amount) {
    low = min(one, other)
    high = max(one, other)
  }

  package static func += (left: inout DifferenceBand, right: DifferenceBand) {
    left.low = left.low + right.low
    left.high = left.high + right.high
  }
}

/// One measure of a difference.
package struct MeasureDifference: Hashable, Sendable {
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    case lower
    case higher
    case same
    /// "De bron laat geen uitspraak toe."
    case overlap
    case notComparable = "not-comparable"
  }

  /// The difference of the known parts.
  package let band: DifferenceBand
  /// The entries that are unknown on one side only.
  package let unknown: [String]

  package var verdict: Verdict {
    if !unknown.isEmpty { return .notComparable }
    if band == .zero { return .same }
    if band.high < .zero { return .lower }
    if band.low > .zero { return .higher }
    return .overlap
  }
}

/// What one scenario takes more, or less, than another of the same persona: other minus base.
package struct Difference: Hashable, Sendable {
  /// The entries that are the same in both.
  package let cancelled: [String]
  package let onlyBase: [String]
  package let onlyOther: [String]
  /// The entries that are in both, and differ.
  package let changed: [String]
  let measures: PerMeasure<MeasureDifference>

  /// The difference in a measure, in its unit; nil where it is not ``Measure/compared``.
  package subscript(measure: Measure) -> MeasureDifference? {
    Measure.compared.contains(measure) ? measures[measure] : nil
  }
}
