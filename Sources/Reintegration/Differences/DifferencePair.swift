/// An entry on both sides of a difference, or on one of them.
struct DifferencePair {
  enum Relation {
    /// It cancels.
    case same
    /// It differs in its hourly rate alone: its hours are shared.
    case onlyRate
    case changed
  }

  let id: String
  let base: DifferenceItem?
  let other: DifferenceItem?
  let relation: Relation

  private init(id: String, base: DifferenceItem?, other: DifferenceItem?) {
    self.id = id
    self.base = base
    self.other = other
    relation =
      if let base, let other { Self.relation(between: base, and: other) } else { .changed }
  }

  /// Pairs the entries by their ids, in the order of the base and then of the other.
  static func pairs(base: [DifferenceItem], other: [DifferenceItem]) -> [DifferencePair] {
    let others = Dictionary(other.map { ($0.step.id, $0) }, uniquingKeysWith: { first, _ in first })
    let bases = Set(base.map(\.step.id))
    return base.map { DifferencePair(id: $0.step.id, base: $0, other: others[$0.step.id]) }
      + other.filter { !bases.contains($0.step.id) }
      .map { DifferencePair(id: $0.step.id, base: nil, other: $0) }
  }

  private static func relation(
    between base: DifferenceItem, and other: DifferenceItem
  ) -> Relation {
    guard base.isSameChoice(as: other) else { return .changed }
    let (mine, theirs) = (base.factors, other.factors)
    // An outlier setting that changes no figure of this entry makes no difference to it.
    if base.assumptions.outliers != other.assumptions.outliers,
      (mine + theirs).contains(where: \.countsOutlier)
    {
      return .changed
    }
    if base.hasSameFigures(as: other, settingAsideRate: false),
      mine.map(\.rate) == theirs.map(\.rate)
    {
      return .same
    }
    let isPricedAlike = zip(mine, theirs).allSatisfy { $0.isPricedAlike($1) }
    return isPricedAlike && base.hasSameFigures(as: other, settingAsideRate: true)
      ? .onlyRate : .changed
  }

  /// The difference that another rate makes to the same hours: of one form where one is chosen,
  /// else from the lowest to the highest of all forms.
  var rateDifference: DifferenceBand {
    guard let base, let other else { return .zero }
    let forms = zip(base.factors, other.factors).map { from, to in
      guard let old = from.rate, let new = to.rate, old != new else { return DifferenceBand.zero }
      return Self.difference(between: old, and: new, times: base.hours(of: from))
    }
    return DifferenceBand(
      between: forms.map(\.low).min() ?? .zero, and: forms.map(\.high).max() ?? .zero)
  }

  private static func difference(
    between old: Band, and new: Band, times hours: Band
  ) -> DifferenceBand {
    let ends = [hours.low, hours.high].flatMap { hours in
      [hours * (new.low - old.high), hours * (new.high - old.low)]
    }
    return DifferenceBand(between: ends.min() ?? .zero, and: ends.max() ?? .zero)
  }

  /// Whether nothing of a measure is unknown here, or the same unknown stands on both sides.
  func isComparable(in measure: Measure) -> Bool {
    let inBase = base?.isUnknown(measure) ?? false
    let inOther = other?.isUnknown(measure) ?? false
    guard inBase || inOther, relation != .same else { return true }
    guard inBase, inOther, let base, let other, base.isSameChoice(as: other) else { return false }
    return zip(base.factors, other.factors).allSatisfy { $0.isSame(as: $1, in: measure.part) }
  }
}
