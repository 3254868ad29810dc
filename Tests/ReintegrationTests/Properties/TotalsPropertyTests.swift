import Reintegration
import TestSupport
import Testing

private let seeds = 0..<UInt64(1000)

struct `In every scenario` {
  @Test func `no band is reversed or negative`() {
    for seed in seeds {
      var random = RandomScenarios(seed: seed)
      let totals = random.trajectory().totals
      for band in totals.bands {
        #expect(.zero <= band.low && band.low <= band.high, "seed \(seed)")
      }
    }
  }

  @Test func `the totals are the sums of their parts`() {
    for seed in seeds {
      var random = RandomScenarios(seed: seed)
      let trajectory = random.trajectory()
      let totals = trajectory.totals
      var (cost, client, professional) = (Band.zero, Band.zero, Band.zero)
      for stage in totals.stages {
        for step in stage.steps {
          let hours = stage.times * step.figures.hours.known
          if step.figures.by == .client { client += hours } else { professional += hours }
          cost += stage.times * (step.figures.cost?.known ?? .zero)
        }
      }
      #expect(totals[.cost].band == cost, "seed \(seed)")
      #expect(totals[.clientHours].band == client, "seed \(seed)")
      #expect(totals[.professionalHours].band == professional, "seed \(seed)")
      #expect(totals.stages.reduce(.zero) { $0 + $1[.cost].band } == cost, "seed \(seed)")
      let support = totals.support.lines.reduce(cost) { $0 + $1.cost.band }
      #expect(totals.grandTotal.band == support, "seed \(seed)")

      let lines = totals.sensitivity(of: trajectory)
      for measure in Measure.added {
        let width = lines.reduce(Amount.zero) { $0 + ($1[measure] ?? .zero) }
        #expect(width == totals[measure].band.width, "seed \(seed)")
      }
      #expect(lines.allSatisfy { ($0[.elapsed] ?? -1) >= .zero }, "seed \(seed)")
    }
  }

  @Test func `the order of independent entries changes no total`() {
    for seed in seeds {
      var random = RandomScenarios(seed: seed)
      let trajectory = random.trajectory()
      let other = Trajectory.make(random.shuffled(trajectory.scenario), of: trajectory.persona)
      let (one, two) = (trajectory.totals, other.totals)
      #expect(one.independentBands == two.independentBands, "seed \(seed)")
      #expect(Set(one.grandTotal.unknown) == Set(two.grandTotal.unknown), "seed \(seed)")
      #expect(one[.cost].highIs == two[.cost].highIs, "seed \(seed)")
      #expect(one.budget == two.budget, "seed \(seed)")
      #expect(
        one[.active].band == two[.active].band && one[.waiting].band == two[.waiting].band,
        "seed \(seed)")
    }
  }

  @Test func `widening a band narrows no total`() {
    for seed in seeds {
      var random = RandomScenarios(seed: seed)
      let trajectory = random.trajectory()
      let wider = Trajectory.make(random.widened(trajectory.scenario), of: trajectory.persona)
      let (one, two) = (trajectory.totals, wider.totals)
      for (narrow, wide) in zip(one.independentBands, two.independentBands) {
        #expect(wide.low <= narrow.low && narrow.high <= wide.high, "seed \(seed)")
      }
    }
  }

  @Test func `whose totals are taken twice, they are the same`() {
    for seed in seeds {
      var random = RandomScenarios(seed: seed)
      var again = RandomScenarios(seed: seed)
      let (one, two) = (random.trajectory(), again.trajectory())
      #expect(one == two && one.totals == two.totals, "seed \(seed)")
      #expect(one.totals.warnings(of: one) == two.totals.warnings(of: two), "seed \(seed)")
    }
  }
}

extension Totals {
  /// All bands of it but those of the entries.
  fileprivate var bands: [Band] {
    independentBands + Measure.allCases.map { self[$0].band } + [budget.years, budget.available]
      + stages.flatMap { stage in
        [stage.start, stage.end] + Measure.ofPhase.map { stage[$0].band }
      }
      + support.lines.flatMap { [$0.months.band, $0.hours.band, $0.cost.band] }
  }

  /// The totals that hang on no order, and that grow where any band does. Active and waiting weeks
  /// may narrow where a pause has a width of its own; the peak load may in any case.
  fileprivate var independentBands: [Band] {
    ([.elapsed] + Measure.added).map { self[$0].band } + [grandTotal.band, budget.available]
      + support.lines.map(\.cost.band)
  }
}

extension RandomScenarios {
  /// Returns the scenario with own figures and rates that are wider, and else the same.
  fileprivate mutating func widened(_ scenario: Scenario) -> Scenario {
    var wider = scenario
    for phase in Phase.allCases {
      for index in wider[phase].entries.indices {
        var set = wider[phase].entries[index].set
        set.weeks = set.weeks.map { widened($0) }
        switch set.effort {
        case .hours(let band): set.effort = .hours(widened(band))
        case .hoursPerWeek(let band): set.effort = .hoursPerWeek(widened(band))
        case nil: break
        }
        switch set.cost {
        case .euros(let band): set.cost = .euros(widened(band))
        case .perHour(let band): set.cost = .perHour(widened(band))
        case nil: break
        }
        wider[phase].entries[index].set = set
      }
    }
    if let rate = scenario.assumptions.hourlyRate {
      wider.assumptions.hourlyRate = widened(rate)
    }
    wider.own = scenario.own.map { widened($0) }
    return wider
  }

  private mutating func widened(_ intervention: Intervention) -> Intervention {
    var definition = intervention.definition
    if case .known(var figure)? = definition.duration?.weeks {
      figure.band = widened(figure.band)
      definition.duration?.weeks = .known(figure)
    }
    if case .euros(.known(var figure))? = definition.cost?.amount {
      figure.band = widened(figure.band)
      definition.cost?.amount = .euros(.known(figure))
    }
    return (try? Intervention(definition)) ?? intervention
  }
}
