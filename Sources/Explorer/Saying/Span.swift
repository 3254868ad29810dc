package import Reintegration

/// A part of a bar, in the units of the table's scale (weeks, hours or euros).
package struct Span: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// What is so in any case.
    case certain
    /// What lies between the low and the high end.
    case spread
    /// An exception beyond the high end, which is not counted.
    case outlier
    /// Weeks in which nothing happens.
    case waiting
    /// An end that nobody knows.
    case open
  }

  package let kind: Kind
  package let start: Amount
  /// Where it ends; the same as where it starts for an open end.
  package let end: Amount
  /// The tone; nil for the one that fits its kind.
  package let tone: Tone?

  package init(_ kind: Kind, from start: Amount, to end: Amount, tone: Tone? = nil) {
    self.kind = kind
    self.start = min(start, end)
    self.end = max(start, end)
    self.tone = tone
  }

  /// An end that nobody knows, from an amount on.
  package static func open(from start: Amount) -> Span { Span(.open, from: start, to: start) }
}

/// The scale that the bars of a table are drawn on.
package struct Scale: Hashable, Sendable {
  /// A place on the scale with a name: a number of weeks, a milestone, a budget.
  package struct Point: Hashable, Sendable {
    package let at: Amount
    package let name: String
    package let tone: Tone
    /// Whether it has a sign of its own on the line, as a milestone has.
    package let isMilestone: Bool

    package init(_ at: Amount, _ name: String, _ tone: Tone = .secondary, isMilestone: Bool = false)
    {
      self.at = at
      self.name = name
      self.tone = tone
      self.isMilestone = isMilestone
    }
  }

  /// The largest amount that is shown.
  package let maximum: Amount
  /// What the numbers are: "week", "€".
  package let unit: String
  /// Whether numbers stand above the bars at round steps of this size; nil for none.
  package let step: Amount?
  /// Places with a name, on lines of their own above the bars.
  package let points: [Point]
  /// The figures that decide how far it reaches: while one is covered, no bar is shown.
  package let subjects: Set<Subject>

  /// Makes the scale on which the bars of some rows have room, with some to the right for an open end.
  init(holding rows: [Row], unit: String, subjects: Set<Subject> = []) {
    let reach = rows.flatMap { $0.spans.map(\.end) }.reduce(Amount(1)) { max($0, $1) }
    self.init(upTo: Amount(hundredths: 110) * reach, unit: unit, subjects: subjects)
  }

  package init(
    upTo maximum: Amount, unit: String, step: Amount? = nil, points: [Point] = [],
    subjects: Set<Subject> = []
  ) {
    self.maximum = maximum
    self.unit = unit
    self.step = step
    self.points = points
    self.subjects = subjects
  }
}
