import TestSupport
import Testing

@testable import Reintegration

/// Two random scenarios of one persona that have much in common.
private struct TwoScenarios {
  let base: Trajectory
  let other: Trajectory
  let difference: Difference
  let back: Difference

  init(seed: UInt64) {
    var random = RandomScenarios(seed: seed)
    base = random.trajectory()
    other = .make(random.changed(base.scenario, of: base.persona), of: base.persona)
    difference = Difference(of: other, other.totals, from: base, base.totals)!
    back = Difference(of: base, base.totals, from: other, other.totals)!
  }
}

private let seeds = 0..<UInt64(600)

struct `The difference` {
  @Test func `of a scenario with itself is nothing at all`() {
    for seed in seeds {
      let base = TwoScenarios(seed: seed).base
      let totals = base.totals
      let difference = Difference(of: base, totals, from: base, totals)!
      for measure in difference.compared {
        #expect(measure.band == .zero && measure.unknown.isEmpty, "seed \(seed)")
        #expect(measure.verdict == .same, "seed \(seed)")
      }
      #expect(difference.cancelled == base.steps.map(\.id), "seed \(seed)")
      #expect(difference.changed.isEmpty, "seed \(seed)")
      #expect(difference.onlyBase.isEmpty && difference.onlyOther.isEmpty, "seed \(seed)")
    }
  }

  @Test func `the other way round is its opposite`() {
    for seed in seeds {
      let two = TwoScenarios(seed: seed)
      for (there, back) in zip(two.difference.compared, two.back.compared) {
        #expect(there.band.low == -back.band.high, "seed \(seed)")
        #expect(there.band.high == -back.band.low, "seed \(seed)")
        #expect(Set(there.unknown) == Set(back.unknown), "seed \(seed)")
      }
      #expect(Set(two.difference.changed) == Set(two.back.changed), "seed \(seed)")
      #expect(two.difference.onlyBase == two.back.onlyOther, "seed \(seed)")
      #expect(two.difference.onlyOther == two.back.onlyBase, "seed \(seed)")
    }
  }

  @Test func `is never wider than that of the totals`() {
    for seed in seeds {
      let two = TwoScenarios(seed: seed)
      let (base, other) = (two.base.totals, two.other.totals)
      for measure in Measure.added {
        guard let difference = two.difference[measure], difference.unknown.isEmpty else { continue }
        let (base, other) = (base[measure].band, other[measure].band)
        #expect(difference.band.low >= other.low - base.high, "seed \(seed)")
        #expect(difference.band.high <= other.high - base.low, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func `holds the true one, whatever the figures turn out to be`(batch: UInt64) {
    for seed in (batch * 100)..<(batch * 100 + 100) {
      let two = TwoScenarios(seed: seed)
      for round in UInt64(0)..<4 {
        let truth = SampledTruth(seed: seed * 4 + round)
        check(two.difference[.cost], truth.cost(two.other), truth.cost(two.base), seed: seed)
        for worker in Worker.allCases {
          check(
            worker == .client ? two.difference[.clientHours] : two.difference[.professionalHours],
            truth.hours(two.other, by: worker), truth.hours(two.base, by: worker), seed: seed)
        }
      }
    }
  }

  private func check(
    _ measure: MeasureDifference?, _ other: Fraction?, _ base: Fraction?, seed: UInt64
  ) {
    guard let measure, let other, let base else { return }
    let actual = other - base
    let low = Fraction(measure.band.low.parts, over: 13_000_000)
    let high = Fraction(measure.band.high.parts, over: 13_000_000)
    #expect(low <= actual && actual <= high, "seed \(seed)")
  }
}

extension Difference {
  fileprivate var compared: [MeasureDifference] {
    Measure.compared.compactMap { self[$0] }
  }
}
