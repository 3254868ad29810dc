import Reintegration
import TestSupport

/// One value for everything that a band leaves open, the same wherever the same thing is meant.
struct SampledTruth {
  let seed: UInt64

  /// The cost of all entries, or nil where something of it is unknown.
  func cost(_ trajectory: Trajectory) -> Fraction? {
    sum(trajectory) { step, factors, hours in
      switch factors.cost {
      case .outside: .zero
      case .euros(let factor):
        point(factor, "euros \(step.id)").map { times(step.entry.count) * $0 }
      case .perHour(let factor):
        if let hours, let band = factor.estimate.figure?.band {
          // One rate is one variable, whoever is paid by it.
          hours * point(band, "rate \(band)")
        } else {
          nil
        }
      }
    }
  }

  /// The hours of one worker, or nil where something of them is unknown.
  func hours(_ trajectory: Trajectory, by worker: Worker) -> Fraction? {
    sum(trajectory) { step, _, hours in step.intervention.by == worker ? hours : .zero }
  }

  private func sum(
    _ trajectory: Trajectory, _ part: (Trajectory.Step, StepFactors, Fraction?) -> Fraction?
  ) -> Fraction? {
    var sum = Fraction.zero
    for stage in trajectory.stages {
      for step in stage.steps {
        let forms = Array(step.intervention.forms(choosing: step.entry.variant))
        let form = forms[Int(hash("form \(step.id)") % UInt64(forms.count))]
        let factors = StepFactors(
          form, of: step, assumptions: trajectory.scenario.assumptions)
        guard let value = part(step, factors, hours(step, factors)) else { return nil }
        sum = sum + times(stage.times) * value
      }
    }
    return sum
  }

  private func hours(_ step: Trajectory.Step, _ factors: StepFactors) -> Fraction? {
    let count = times(step.entry.count)
    switch factors.effort {
    case .hours(let factor):
      return point(factor, "hours \(step.id)").map { count * $0 }
    case .hoursPerWeek(let factor):
      guard let perWeek = point(factor, "per week \(step.id)"),
        let weeks = point(factors.weeks, "weeks \(step.id)")
      else { return nil }
      return count * perWeek * weeks
    }
  }

  private func times(_ count: Int) -> Fraction { Fraction(Int128(count)) }

  private func point(_ factor: StepFactors.Factor, _ name: String) -> Fraction? {
    factor.estimate.figure.map { point($0.band, "\(name) \($0.band)") }
  }

  /// A point of the band: an end, or in between.
  private func point(_ band: Band, _ name: String) -> Fraction {
    let share = Fraction([0, 4, 1, 2, 3, 0, 4][Int(hash(name) % 7)], over: 4)
    let (low, high) = (Fraction(band.low), Fraction(band.high))
    return low + share * (high - low)
  }

  private func hash(_ name: String) -> UInt64 {
    var hash = seed
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var generator = SeededGenerator(seed: hash)
    return generator.next()
  }
}
