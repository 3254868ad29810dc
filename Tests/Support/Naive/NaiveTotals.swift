package import Reintegration

/// The totals once more, written from the rules alone: slow, plain, and of exact fractions.
package struct NaiveTotals {
  package typealias Plan = (plan: PhasePlan, earliest: Fraction, entries: [NaiveEntry])

  /// A sum with the ids of what is unknown in it.
  package struct Sum {
    package var ends = Ends.zero
    package var unknown: [String] = []
  }

  package struct Phase {
    package var start: Ends
    package var end: Ends
    package var duration: Ends
    package var waiting: Ends
    package var hours: [Worker: Sum]
    package var cost: Sum
    package var outside: [String]
  }

  package struct Line {
    package var months: Ends
    package var hours: Ends
    package var cost: Ends
    package var unknown: [String]
  }

  package let plans: [Plan]
  package let phases: [Phase]
  package let elapsed: Ends
  package let active: Ends
  package let waiting: Ends
  package let unknownWeeks: [String]
  package var hours: [Worker: Sum] = [.client: Sum(), .professional: Sum()]
  package var cost = Sum()
  package var outside: [String] = []
  package let peakLoad: Ends
  package let klantmanager: Line?
  package let jobcoach: Line?
  package let grandTotal: Sum
  package let years: Ends
  package let available: Ends
  package let verdict: Budget.Verdict

  package init(_ scenario: Scenario, of persona: Persona, defaults: Defaults) {
    let plans: [Plan] = Reintegration.Phase.allCases.filter { !scenario[$0].entries.isEmpty }.map {
      phase in
      let week = scenario[phase].earliestWeek ?? persona.phaseRules[phase]?.earliestWeek ?? .zero
      return (
        scenario[phase], Fraction(week),
        scenario[phase].entries.map { NaiveEntry($0, in: scenario, of: persona) }
      )
    }
    self.plans = plans
    let short = NaiveSchedule(plans) { $0.weeks.ends?.low ?? .zero }
    let long = NaiveSchedule(plans) { $0.weeks.ends?.high ?? .zero }
    elapsed = Ends(short.elapsed, long.elapsed)
    active = Ends(ordering: short.active, long.active)
    waiting = Ends(ordering: short.waiting, long.waiting)
    let entries = plans.flatMap(\.entries)
    let unknownWeeks = entries.filter(\.weeks.isUnknown).map(\.id)
    self.unknownWeeks = unknownWeeks
    peakLoad = Ends(
      ordering: Self.peak(plans, short) { $0.low }, Self.peak(plans, long) { $0.high })

    let phases = plans.indices.map { index -> Phase in
      let (one, two) = (short.phases[index], long.phases[index])
      return Phase(
        start: Ends(one.start, two.start), end: Ends(one.end, two.end),
        duration: Ends(one.end - one.start, two.end - two.start),
        waiting: Ends(ordering: one.wait + one.pauses, two.wait + two.pauses),
        hours: [
          .client: Self.hours(of: plans[index], by: .client),
          .professional: Self.hours(of: plans[index], by: .professional),
        ],
        cost: Self.cost(of: plans[index]),
        outside: plans[index].entries.filter { $0.cost == nil }.map(\.id))
    }
    self.phases = phases
    for phase in phases {
      for worker in Worker.allCases {
        let sum = phase.hours[worker]!
        hours[worker]!.ends = hours[worker]!.ends + sum.ends
        hours[worker]!.unknown += sum.unknown
      }
      cost.ends = cost.ends + phase.cost.ends
      cost.unknown += phase.cost.unknown
      outside += phase.outside
    }

    let assumptions = scenario.assumptions
    klantmanager = assumptions.klantmanager.map {
      Self.line(Ends(short.elapsed, long.elapsed), $0, defaults.klantmanager, unknownWeeks)
    }
    let placement = scenario.placement.entries.isEmpty ? nil : phases.last
    jobcoach = assumptions.jobcoach.map {
      let aftercare = Fraction($0.aftercareWeeks ?? defaults.aftercareWeeks)
      let weeks = placement.map { $0.duration + Ends(aftercare, aftercare) } ?? .zero
      let unknown = scenario.placement.entries.map(\.intervention).filter(unknownWeeks.contains)
      return Self.line(weeks, $0.rates, defaults.jobcoach, unknown)
    }
    var sum = cost
    for line in [klantmanager, jobcoach].compactMap({ $0 }) {
      sum.ends = sum.ends + line.cost
      sum.unknown += line.unknown
    }
    let open = Set(sum.unknown)
    sum.unknown = entries.map(\.id).filter(open.contains)
    grandTotal = sum

    func begun(_ weeks: Fraction) -> Fraction {
      Fraction(max((weeks * Fraction(1, over: 52)).ceiling, 1))
    }
    let perYear = Fraction(assumptions.budgetPerYear ?? defaults.budgetPerYear)
    years = Ends(begun(short.elapsed), begun(long.elapsed))
    available = Ends(years.low * perYear, years.high * perYear)
    if sum.ends.low > available.high {
      verdict = unknownWeeks.isEmpty ? .over : .depends
    } else if sum.ends.high <= available.low {
      verdict = sum.unknown.isEmpty ? .within : .withinKnown
    } else {
      verdict = .depends
    }
  }

  private static func hours(of plan: Plan, by worker: Worker) -> Sum {
    var sum = Sum()
    for entry in plan.entries where entry.by == worker {
      for _ in 0..<plan.plan.times { sum.ends = sum.ends + (entry.hours.ends ?? .zero) }
      if entry.hours.isUnknown { sum.unknown.append(entry.id) }
    }
    return sum
  }

  private static func cost(of plan: Plan) -> Sum {
    var sum = Sum()
    for entry in plan.entries {
      guard let cost = entry.cost else { continue }
      for _ in 0..<plan.plan.times { sum.ends = sum.ends + (cost.ends ?? .zero) }
      if cost.isUnknown { sum.unknown.append(entry.id) }
    }
    return sum
  }

  private static func line(
    _ weeks: Ends, _ rates: SupportAssumption, _ defaults: Defaults.Support, _ unknown: [String]
  ) -> Line {
    let month = Fraction(12, over: 52)
    let months = Ends(weeks.low * month, weeks.high * month)
    return Line(
      months: months, hours: months * Ends(rates.hoursPerMonth ?? defaults.hoursPerMonth),
      cost: months * Ends(rates.eurosPerMonth ?? defaults.eurosPerMonth), unknown: unknown)
  }

  /// The largest load, looked for at every moment at which anything starts.
  private static func peak(
    _ plans: [Plan], _ schedule: NaiveSchedule, end: (Ends) -> Fraction
  ) -> Fraction {
    var largest = Fraction.zero
    for moment in schedule.phases.flatMap({ $0.spans.map(\.start) }) {
      var load = Fraction.zero
      for (plan, phase) in zip(plans, schedule.phases) {
        for (entry, span) in zip(plan.entries, phase.spans)
        where entry.by == .client && !entry.weeks.isUnknown && span.start <= moment
          && moment < span.end
        {
          load = load + end(entry.load)
        }
      }
      largest = max(largest, load)
    }
    return largest
  }
}
