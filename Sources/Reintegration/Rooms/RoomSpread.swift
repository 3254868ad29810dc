/// What the groups in one room chose for one persona, and where they differ most.
///
/// It ranks no group and names none the best: it tells what there is to talk about.
package struct RoomSpread: Hashable, Sendable {
  /// An intervention, and which groups chose it.
  package struct Split: Hashable, Sendable {
    /// The intervention's id.
    package let id: String
    /// The places of the groups that chose it, in order.
    package let chosenBy: [Int]
    /// The variants they chose, in the order of ``chosenBy``; nil where none is named.
    package let variants: [String?]
    /// How many stand on the smaller side: the larger, the more there is to talk about.
    package let evenness: Int
  }

  /// A measure on which two groups' bands do not touch.
  package struct Distance: Hashable, Sendable {
    package let measure: Measure
    /// The place of the group whose high end is the smallest.
    package let lowest: Int
    /// The place of the group whose low end is the largest.
    package let highest: Int
    /// The largest low end less the smallest high end, above zero.
    package let amount: Amount
  }

  /// Every intervention of the persona, in catalog order.
  package let splits: [Split]
  /// The measures on which groups lie apart, the furthest in their order of saying.
  package let distances: [Distance]

  /// Lays the routes of one persona side by side.
  package init(_ groups: [(scenario: Scenario, totals: Totals)], of persona: Persona) {
    splits = persona.interventions.map { intervention in
      let entries = groups.map { $0.scenario.entry(for: intervention.id) }
      let chosenBy = entries.indices.filter { entries[$0] != nil }
      return Split(
        id: intervention.id, chosenBy: chosenBy,
        variants: chosenBy.map { entries[$0]?.variant },
        evenness: min(chosenBy.count, groups.count - chosenBy.count))
    }
    distances = Measure.compared.compactMap { Self.distance(groups.map(\.totals), on: $0) }
  }

  /// The interventions that some chose and others did not, the most even split first.
  package var divided: [Split] {
    splits.filter { $0.evenness > 0 }.enumerated()
      .sorted { ($1.element.evenness, $0.offset) < ($0.element.evenness, $1.offset) }
      .map(\.element)
  }

  private static func distance(_ totals: [Totals], on measure: Measure) -> Distance? {
    let sums = totals.map { $0[measure] }
    // A low end holds whatever is still unknown; a high end only where nothing is.
    let lows = sums.indices.filter { !sums[$0].isEmpty && sums[$0].bound != .atMost }
    let highs = sums.indices.filter { !sums[$0].isEmpty && sums[$0].bound != .atLeast }
    guard let highest = lows.max(by: { sums[$0].band.low < sums[$1].band.low }),
      let lowest = highs.min(by: { sums[$0].band.high < sums[$1].band.high })
    else { return nil }
    let amount = sums[highest].band.low - sums[lowest].band.high
    return amount > .zero
      ? Distance(measure: measure, lowest: lowest, highest: highest, amount: amount) : nil
  }
}
