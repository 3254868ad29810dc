import Reintegration
import Wording

extension Span {
  /// The bar of a band from zero: the certain part, then the spread.
  static func bar(of band: Band) -> [Span] {
    (band.low > .zero ? [Span(.certain, from: .zero, to: band.low)] : [])
      + (band.high > band.low ? [Span(.spread, from: band.low, to: band.high)] : [])
  }

  /// The bar of a sum from zero: the certain part, the spread, an exception beyond it that is not
  /// counted, and an open end where something is unknown.
  static func bar(of sum: Sum, exception: Amount? = nil) -> [Span] {
    var spans = bar(of: sum.band)
    let high = sum.band.high
    var end = high
    if let exception, exception > high {
      spans.append(Span(.outlier, from: high, to: exception))
      end = exception
    }
    if sum.bound == .atLeast { spans.append(.open(from: end)) }
    return spans
  }

  /// What the spans of bars that begin at zero stand for, in their order.
  static func legend(of kinds: some Sequence<Kind>, _ say: Wording) -> [LegendEntry] {
    Kind.allCases.filter { kinds.contains($0) }.map { kind in
      let text =
        switch kind {
        case .certain: say("laag", "low")
        case .spread: say("tot hoog", "up to high")
        case .outlier: say("uitschieter, telt niet mee", "outlier, not counted")
        case .waiting: say("wachttijd", "waiting")
        case .open: say("onbekend", "unknown")
        }
      return LegendEntry(.span(kind), text)
    }
  }
}
