extension Difference {
  /// Computes other minus base, or returns nil where they are of different personas.
  package init?(
    of other: Trajectory, _ otherTotals: Totals, from base: Trajectory, _ baseTotals: Totals
  ) {
    guard base.persona.id == other.persona.id else { return nil }
    let baseItems = Item.items(of: base, baseTotals)
    let otherItems = Item.items(of: other, otherTotals)
    let pairs = Pair.pairs(base: baseItems, other: otherItems)

    cancelled = pairs.filter { $0.relation == .same }.map(\.id)
    changed = pairs.filter { $0.relation == .changed || $0.relation == .onlyRate }.map(\.id)
    onlyBase = pairs.filter { $0.other == nil }.map(\.id)
    onlyOther = pairs.filter { $0.base == nil }.map(\.id)

    cost = MeasureDifference(
      band: Self.cost(of: pairs),
      unknown: pairs.filter { $0.isUnknownOnOneSide(\.costIsUnknown) }.map(\.id))
    clientHours = Self.hours(of: pairs, by: .client)
    professionalHours = Self.hours(of: pairs, by: .professional)
    elapsedWeeks = MeasureDifference(
      band: DifferenceBand(
        between: otherTotals.short.elapsed - baseTotals.short.elapsed,
        and: otherTotals.long.elapsed - baseTotals.long.elapsed),
      unknown: pairs.filter { $0.isUnknownOnOneSide(\.durationIsUnknown) }.map(\.id))
  }

  private static func hours(of pairs: [Pair], by worker: Worker) -> MeasureDifference {
    var band = DifferenceBand.zero
    var unknown: [String] = []
    for pair in pairs where pair.relation == .changed {
      let base = pair.base.flatMap { $0.by == worker ? $0 : nil }
      let other = pair.other.flatMap { $0.by == worker ? $0 : nil }
      band += difference(other?.hours, base?.hours)
      let single = Pair(id: pair.id, base: base, other: other, relation: pair.relation)
      if single.isUnknownOnOneSide(\.hoursAreUnknown) { unknown.append(pair.id) }
    }
    return MeasureDifference(band: band, unknown: unknown)
  }

  private static func cost(of pairs: [Pair]) -> DifferenceBand {
    var sum = DifferenceBand.zero
    var priced: [(rate: Band, base: Band, other: Band)] = []

    func price(_ item: Item?, isOther: Bool) {
      guard let item, let rate = item.rate, item.cost != nil else { return }
      let index =
        priced.firstIndex { $0.rate == rate }
        ?? {
          priced.append((rate, .zero, .zero))
          return priced.count - 1
        }()
      if isOther { priced[index].other += item.hours } else { priced[index].base += item.hours }
    }

    for pair in pairs {
      switch pair.relation {
      case .same: break
      case .onlyRate: sum += pair.rateDifference
      case .changed:
        price(pair.base, isOther: false)
        price(pair.other, isOther: true)
        sum += difference(pair.other?.fixedCost, pair.base?.fixedCost)
      }
    }
    // A rate that prices hours on both sides is one variable: the ends lie at the rate's own ends.
    for (rate, base, other) in priced {
      let lows = [rate.low, rate.high].map { $0 * (other.low - base.high) }
      let highs = [rate.low, rate.high].map { $0 * (other.high - base.low) }
      sum += DifferenceBand(between: min(lows[0], lows[1]), and: max(highs[0], highs[1]))
    }
    return sum
  }

  private static func difference(_ other: Band?, _ base: Band?) -> DifferenceBand {
    let (other, base) = (other ?? .zero, base ?? .zero)
    return DifferenceBand(between: other.low - base.high, and: other.high - base.low)
  }
}

/// An entry with what it adds to its scenario's totals, all passes of its phase.
private struct Item {
  let step: Trajectory.Step
  let times: Int
  /// The outlier that is counted, if any.
  let outlier: Outlier?
  let figures: StepFigures

  static func items(of trajectory: Trajectory, _ totals: Totals) -> [Item] {
    let outliers = trajectory.scenario.assumptions.outliers
    return zip(trajectory.stages, totals.stages).flatMap { stage, stageTotals in
      zip(stage.steps, stageTotals.steps).map { step, stepTotals in
        Item(
          step: step, times: stage.times,
          outlier: outliers ? step.intervention.definition.outlier : nil,
          figures: stepTotals.figures)
      }
    }
  }

  var by: Worker { figures.by }
  var hours: Band { times * figures.hours.known }
  var cost: Band? { figures.cost?.band.map { times * $0 } }
  /// The rate that prices all of it.
  var rate: Band? { figures.rate }
  /// The cost that no shared rate prices.
  var fixedCost: Band? { rate == nil ? cost : nil }
  var costIsUnknown: Bool { figures.cost?.unknown != nil }
  var hoursAreUnknown: Bool { figures.hours.unknown != nil }
  var durationIsUnknown: Bool { figures.duration.unknown != nil }

  func isSame(as other: Item, settingAsideRate: Bool) -> Bool {
    var (mine, theirs) = (step.entry.set, other.step.entry.set)
    if settingAsideRate {
      if case .perHour = mine.cost { mine.cost = nil }
      if case .perHour = theirs.cost { theirs.cost = nil }
    }
    return step.intervention == other.step.intervention
      && step.entry.variant == other.step.entry.variant
      && step.entry.count == other.step.entry.count
      && mine == theirs && times == other.times && outlier == other.outlier
      && (settingAsideRate || (rate == other.rate && figures.cost == other.figures.cost))
  }
}

/// An entry on both sides, or on one of them.
private struct Pair {
  enum Relation {
    case same, onlyRate, changed
  }

  let id: String
  let base: Item?
  let other: Item?
  let relation: Relation

  init(id: String, base: Item?, other: Item?, relation: Relation) {
    self.id = id
    self.base = base
    self.other = other
    self.relation = relation
  }

  private init(id: String, base: Item?, other: Item?) {
    let relation: Relation =
      if let base, let other {
        if base.isSame(as: other, settingAsideRate: false) {
          .same
        } else if base.rate != nil, other.rate != nil, base.cost != nil, other.cost != nil,
          base.isSame(as: other, settingAsideRate: true)
        {
          .onlyRate
        } else {
          .changed
        }
      } else {
        .changed
      }
    self.init(id: id, base: base, other: other, relation: relation)
  }

  static func pairs(base: [Item], other: [Item]) -> [Pair] {
    let others = Dictionary(other.map { ($0.step.id, $0) }, uniquingKeysWith: { first, _ in first })
    let bases = Set(base.map(\.step.id))
    return base.map { Pair(id: $0.step.id, base: $0, other: others[$0.step.id]) }
      + other.filter { !bases.contains($0.step.id) }
      .map { Pair(id: $0.step.id, base: nil, other: $0) }
  }

  /// The difference that another rate makes to the same hours.
  var rateDifference: DifferenceBand {
    guard let base, let other, let from = base.rate, let to = other.rate else { return .zero }
    var ends: [Amount] = []
    for hours in [base.hours.low, base.hours.high] {
      for old in [from.low, from.high] {
        for new in [to.low, to.high] { ends.append(hours * (new - old)) }
      }
    }
    return DifferenceBand(between: ends.min() ?? .zero, and: ends.max() ?? .zero)
  }

  /// Whether something is unknown here that is not the same unknown on the other side.
  func isUnknownOnOneSide(_ isUnknown: (Item) -> Bool) -> Bool {
    let inBase = base.map(isUnknown) ?? false
    let inOther = other.map(isUnknown) ?? false
    guard inBase || inOther, relation != .same else { return false }
    guard inBase, inOther, let base, let other else { return true }
    // The unknown cancels where it is as large on both sides: as often, of the same variant.
    return base.times != other.times || base.step.entry.count != other.step.entry.count
      || base.step.entry.variant != other.step.entry.variant
      || base.step.intervention != other.step.intervention
  }
}
