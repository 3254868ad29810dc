/// Amounts that are shown beside each other, and the amount that they make.
package struct Addition: Hashable, Sendable {
  package let unit: Unit
  package let parts: [Amount]
  package let sum: Amount
}

extension Totals {
  /// Every addition that is shown of the totals: entries to phases, phases to the whole, cost and
  /// support, each at its low and its high end; and the entries' part in the spread.
  package var additions: [Addition] {
    let whole = Band.End.allCases.map { end in
      Addition(
        unit: .euros, parts: ([self[.cost]] + support.lines.map(\.cost)).map { $0.band.end(end) },
        sum: grandTotal.band.end(end))
    }
    return Measure.added.flatMap { additions(of: $0) } + whole
  }

  private func additions(of measure: Measure) -> [Addition] {
    // By their places: a phase is long, and not copied to be looked at.
    var additions: [Addition] = []
    for end in Band.End.allCases {
      let parts = stages.indices.map { stages[$0][measure].band.end(end) }
      for place in stages.indices {
        let pass = stages[place].steps.indices.map {
          stages[place].steps[$0].figures[measure]?.known.end(end) ?? .zero
        }
        let passes = (0..<stages[place].times).flatMap { _ in pass }
        additions.append(Addition(unit: measure.unit, parts: passes, sum: parts[place]))
      }
      let sum = self[measure].band.end(end)
      additions.append(Addition(unit: measure.unit, parts: parts, sum: sum))
    }
    let widths = stages.indices.flatMap { place in
      stages[place].steps.indices.map {
        stages[place].times * (stages[place].steps[$0].figures[measure]?.known.width ?? .zero)
      }
    }
    additions.append(
      Addition(unit: measure.unit, parts: widths, sum: self[measure].band.width))
    return additions
  }
}
