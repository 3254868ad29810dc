import Reintegration

/// A scenario beside the first, with the difference where they are of one persona.
struct ComparedScenario: Sendable {
  let other: TotalledScenario
  /// Nil where the persona is another.
  let difference: Difference?

  init(_ other: TotalledScenario, from base: TotalledScenario) {
    self.other = other
    difference = Difference(
      of: other.trajectory, other.totals, from: base.trajectory, base.totals)
  }
}
