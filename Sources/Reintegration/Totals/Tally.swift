/// A sum over entries: its known band, and the entries whose part is unknown.
///
/// With a non-empty list the band is a least: "ten minste".
package struct Tally: Hashable, Sendable {
  package private(set) var band: Band
  /// The ids of the entries whose part is unknown, in entry order.
  package private(set) var unknown: [String]

  package var isOpen: Bool { !unknown.isEmpty }

  init(band: Band = .zero, unknown: [String] = []) {
    self.band = band
    self.unknown = unknown
  }

  mutating func add(_ part: PartFigures, of id: String, times: Int = 1) {
    if let band = part.band { self.band += times * band }
    if part.unknown != nil { unknown.append(id) }
  }

  mutating func add(_ other: Tally) {
    band += other.band
    if !other.unknown.isEmpty { unknown += other.unknown }
  }
}

/// A sum of costs in euros.
package struct CostTally: Hashable, Sendable {
  package private(set) var tally = Tally()
  /// The ids of the entries that another budget pays, in entry order.
  package private(set) var outside: [String] = []
  private var highMarks: Marks = []

  package var band: Band { tally.band }
  package var unknown: [String] { tally.unknown }
  package var isOpen: Bool { tally.isOpen }

  /// The word that belongs to the high end.
  package var highIs: HighEnd { HighEnd(highMarks) }

  mutating func add(_ figures: StepFigures, of id: String, times: Int) {
    guard let cost = figures.cost else {
      outside.append(id)
      return
    }
    tally.add(cost, of: id, times: times)
    if cost.band != nil { highMarks.formUnion(figures.highMarks) }
  }

  mutating func add(_ other: CostTally) {
    tally.add(other.tally)
    if !other.outside.isEmpty { outside += other.outside }
    highMarks.formUnion(other.highMarks)
  }

  /// The sum with support added, whose unknown weeks make it open; ids in the order given.
  func adding(_ lines: [SupportLine], inOrder ids: @autoclosure () -> [String]) -> CostTally {
    var sum = self
    let band = lines.reduce(tally.band) { $0 + $1.cost }
    var unknown = tally.unknown
    if lines.contains(where: { !$0.unknown.isEmpty }) {
      let open = lines.reduce(into: Set(unknown)) { $0.formUnion($1.unknown) }
      unknown = ids().filter { open.contains($0) }
    }
    sum.tally = Tally(band: band, unknown: unknown)
    return sum
  }
}
