package import Reintegration

/// The phases laid out in one case: every entry a list of weeks given from outside.
package struct NaiveSchedule {
  package struct Phase {
    package var start: Fraction
    package var end: Fraction
    package var wait: Fraction
    package var pauses: Fraction
    package var spans: [(start: Fraction, end: Fraction)]
  }

  package var phases: [Phase] = []
  package var elapsed = Fraction.zero
  package var waiting = Fraction.zero
  package var active: Fraction { max(elapsed - waiting, .zero) }

  /// Lays out the phases; `weeks` says how long each entry lasts.
  package init(
    _ plans: [(plan: PhasePlan, earliest: Fraction, entries: [NaiveEntry])],
    weeks: (NaiveEntry) -> Fraction
  ) {
    for (plan, earliest, entries) in plans {
      let times = Fraction(Int128(plan.times))
      // The steps as a list of lists, each step's entries beside one another.
      var steps: [[Int]] = []
      for (index, entry) in entries.enumerated() where entry.start != .phase {
        if entry.start == .after || steps.isEmpty {
          steps.append([index])
        } else {
          steps[steps.count - 1].append(index)
        }
      }
      let lengths = steps.map { $0.map { weeks(entries[$0]) }.max()! }
      let background = entries.filter { $0.start == .phase }.map(weeks).max() ?? .zero
      let pass = max(lengths.reduce(.zero, +), background)
      let pauses = times * entries.filter(\.isPause).map(weeks).reduce(.zero, +)

      let before = phases.map(\.end).max() ?? .zero
      var start = plan.start == .with ? phases.last?.start ?? .zero : before
      if start < earliest { start = earliest }
      let wait = earliest > before ? earliest - before : .zero

      let spans = entries.indices.map { index -> (start: Fraction, end: Fraction) in
        let place = steps.firstIndex { $0.contains(index) } ?? 0
        let entryStart = start + lengths.prefix(place).reduce(.zero, +)
        return (entryStart, entryStart + weeks(entries[index]))
      }
      phases.append(
        Phase(start: start, end: start + times * pass, wait: wait, pauses: pauses, spans: spans))
    }
    elapsed = phases.map(\.end).max() ?? .zero
    waiting = phases.map { $0.wait + $0.pauses }.reduce(.zero, +)
  }
}
