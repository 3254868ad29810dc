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
    let ends = Band.End.allCases.flatMap { end -> [Addition] in
      let parts = stages.map { $0[measure].band.end(end) }
      let phases = zip(stages, parts).map { stage, sum in
        let pass = stage.steps.map { $0.figures[measure]?.known.end(end) ?? .zero }
        return Addition(
          unit: measure.unit, parts: (0..<stage.times).flatMap { _ in pass }, sum: sum)
      }
      return phases + [Addition(unit: measure.unit, parts: parts, sum: self[measure].band.end(end))]
    }
    let widths = stages.flatMap { stage in
      stage.steps.map { stage.times * ($0.figures[measure]?.known.width ?? .zero) }
    }
    return ends + [Addition(unit: measure.unit, parts: widths, sum: self[measure].band.width)]
  }
}
