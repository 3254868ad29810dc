/// A total, or a part of one: what is known of it, and what is not.
///
/// Nothing unknown becomes zero in it. Where something is missing the band is a bound, and where
/// nothing else is known either, the whole is unknown.
package struct Sum: Hashable, Sendable {
  /// What the known band says of the whole.
  package enum Bound: Hashable, Sendable {
    /// It is the whole.
    case exact
    /// "Ten minste": something unknown comes on top.
    case atLeast
    /// "Ten hoogste": something unknown goes off.
    case atMost
  }

  /// An entry that the known band leaves out, or knows in part.
  package struct Gap: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      /// It is unknown, or one of its variants is.
      case unknown(UnknownReason)
      /// It falls outside the budget: neither counted nor unknown.
      case outside
      /// Counted, though some respondents did not know it.
      case partlyUnknown
    }

    /// The entry's intervention.
    package let id: String
    package let reason: Reason
  }

  // The largest first: a trajectory holds a sum of every measure for every phase.
  /// The known part, in ``unit``.
  package private(set) var band: Band
  /// What it leaves out or knows in part, in entry order.
  package private(set) var gaps: [Gap]
  private var entries: Int32
  /// What it counts.
  package let unit: Unit
  package private(set) var bound: Bound
  /// The marks beside the figures that make its high end.
  package private(set) var highMarks: Marks = []

  /// Creates a sum in which nothing takes part yet.
  init(_ unit: Unit) {
    self.unit = unit
    band = .zero
    bound = .exact
    gaps = []
    entries = 0
  }

  /// Creates a sum from a known band; with something unknown in it, the band is that bound.
  init(_ unit: Unit, _ band: Band, entries: Int, gaps: [Gap] = [], openAs bound: Bound = .atLeast) {
    self.unit = unit
    self.band = band
    self.entries = Int32(clamping: entries)
    let isOpen = !gaps.isEmpty && gaps.contains { $0.isUnknown }
    // Nothing goes off from zero.
    let isBound = isOpen && (bound != .atMost || band.high > .zero)
    self.bound = isBound ? bound : .exact
    self.gaps = isOpen && !isBound ? [] : gaps
  }

  /// Whether no entry takes part in it: there is nothing to say, not even zero.
  package var isEmpty: Bool { entries == 0 }

  /// Whether the known band is not the whole.
  package var isOpen: Bool { bound != .exact }

  /// Whether nothing is known of it: it is open, and the known part comes to nothing.
  package var isUnknown: Bool { bound == .atLeast && band.high == .zero }

  /// The word that belongs to the high end.
  package var highIs: HighEnd { HighEnd(highMarks) }

  /// The entries whose part is unknown, by their ids.
  package var unknown: [String] { gaps.isEmpty ? [] : gaps.filter(\.isUnknown).map(\.id) }

  /// The entries that fall outside the budget, by their ids.
  package var outside: [String] { ids(.outside) }

  /// The entries whose part some respondents did not know, by their ids.
  package var partlyUnknown: [String] { ids(.partlyUnknown) }

  private func ids(_ reason: Gap.Reason) -> [String] {
    gaps.isEmpty ? [] : gaps.filter { $0.reason == reason }.map(\.id)
  }
}

extension Sum.Gap {
  package var isUnknown: Bool { if case .unknown = reason { true } else { false } }
}

extension Sum {
  /// Adds what an entry brings to a measure, in so many passes of its phase.
  mutating func add(_ figures: StepFigures, of id: String, to measure: Measure, times: Int = 1) {
    guard let part = figures[measure] else {
      if measure == .cost { leaveOut(id, .outside) }
      return
    }
    entries += 1
    if let band = part.band {
      self.band += times * band
      if measure == .cost { highMarks.formUnion(figures.highMarks) }
    }
    if let reason = part.unknown {
      leaveOut(id, .unknown(reason))
      bound = .atLeast
    }
    if part.marks.contains(.partlyUnknown) { leaveOut(id, .partlyUnknown) }
  }

  private mutating func leaveOut(_ id: String, _ reason: Gap.Reason) {
    // Where one is missing there are often more: no growing from one to two to four.
    if gaps.isEmpty { gaps.reserveCapacity(4) }
    gaps.append(Gap(id: id, reason: reason))
  }

  /// Adds a part of the whole.
  mutating func add(_ part: Sum) {
    band += part.band
    entries += part.entries
    highMarks.formUnion(part.highMarks)
    if !part.gaps.isEmpty { gaps += part.gaps }
    if part.isOpen { bound = part.bound }
  }

  /// The sum with other sums added whose gaps may be those it has: each entry is named once, in the
  /// order given.
  func adding(_ sums: [Sum], inOrder ids: @autoclosure () -> [String]) -> Sum {
    var whole = self
    for sum in sums {
      whole.band += sum.band
      whole.entries += sum.entries
      if sum.isOpen { whole.bound = .atLeast }
    }
    guard sums.contains(where: \.isOpen) else { return whole }
    var open = Set(unknown)
    let more = sums.flatMap(\.gaps).filter { $0.isUnknown && open.insert($0.id).inserted }
    if !more.isEmpty {
      let all = gaps + more
      whole.gaps = ids().flatMap { id in all.filter { $0.id == id } }
    }
    return whole
  }

  /// The sum with its band turned into another, which counts something else over the same gaps.
  func converted(to unit: Unit, _ band: (Band) -> Band) -> Sum {
    Sum(unit, band(self.band), entries: Int(entries), gaps: gaps)
  }
}
