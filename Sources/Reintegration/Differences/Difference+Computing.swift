extension Difference {
  /// Computes other minus base, or returns nil where they are of different personas.
  package init?(
    of other: Trajectory, _ otherTotals: Totals, from base: Trajectory, _ baseTotals: Totals
  ) {
    guard base.persona.id == other.persona.id else { return nil }
    let pairs = DifferencePair.pairs(
      base: DifferenceItem.items(of: base, baseTotals),
      other: DifferenceItem.items(of: other, otherTotals))

    var unknown = PerMeasure { _ in [String]() }
    var bands = PerMeasure { _ in DifferenceBand.zero }
    var (cancelled, changed, onlyBase, onlyOther) = ([String](), [String](), [String](), [String]())
    for pair in pairs {
      switch (pair.base != nil, pair.other != nil) {
      case (true, true) where pair.relation == .same: cancelled.append(pair.id)
      case (true, true): changed.append(pair.id)
      case (true, false): onlyBase.append(pair.id)
      case (false, _): onlyOther.append(pair.id)
      }
      guard pair.relation != .same else { continue }
      for measure in Measure.compared where !pair.isComparable(in: measure) {
        unknown[measure].append(pair.id)
      }
      guard pair.relation == .changed else { continue }
      for measure in Measure.added {
        bands[measure] += Self.difference(
          pair.other?.band(of: measure), pair.base?.band(of: measure))
      }
    }
    bands[.cost] = Self.cost(of: pairs)
    bands[.elapsed] = DifferenceBand(
      between: otherTotals.short.elapsed - baseTotals.short.elapsed,
      and: otherTotals.long.elapsed - baseTotals.long.elapsed)
    self.cancelled = cancelled
    self.changed = changed
    self.onlyBase = onlyBase
    self.onlyOther = onlyOther
    measures = PerMeasure { MeasureDifference(band: bands[$0], unknown: unknown[$0]) }
  }

  private static func cost(of pairs: [DifferencePair]) -> DifferenceBand {
    var sum = DifferenceBand.zero
    var priced: [(rate: Band, base: Band, other: Band)] = []

    func price(_ item: DifferenceItem?, isOther: Bool) {
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
