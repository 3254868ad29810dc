import Reintegration
import Wording

/// The totals of routes of one person as bands on one scale, with the difference from the first.
struct ComparedTotals {
  private let routes: [Comparison.Lettered]
  private let say: Wording
  /// The difference of each route after the first.
  private let differences: [Difference]

  init(_ routes: [Comparison.Lettered], _ say: Wording) {
    self.routes = routes
    self.say = routes.reduce(say) { $0.fitting($1.totals) }
    differences = routes.dropFirst().compactMap { other in
      routes.first.flatMap { base in
        Difference(
          of: other.current.trajectory, other.totals, from: base.current.trajectory, base.totals)
      }
    }
  }

  /// Whether no measure differs anywhere.
  var isSame: Bool { differing.isEmpty }

  var blocks: [Block] {
    differing.flatMap { measure -> [Block] in
      [.heading(say.heading(of: measure)), .table(table(of: measure))]
    } + (differing.isEmpty ? [] : [legend]) + same + cancelled
  }

  /// The measures that are not the same in all.
  var differing: [Measure] {
    Measure.compared.filter { measure in
      differences.contains { $0[measure]?.verdict != .same }
        || Set(routes.map { say.said(measure, of: $0.totals) }).count > 1
    }
  }

  private func table(of measure: Measure) -> Table {
    let rows = routes.indices.map { row(of: routes[$0], at: $0, measure) }
    return Table(
      [Column(.letter, .word), Column(.figure, .figure), Column(.bar, .bar, yields: 9)], rows,
      scale: Scale(holding: rows, unit: say.shortName(of: measure.unit)))
  }

  private func row(
    of lettered: Comparison.Lettered, at index: Int, _ measure: Measure
  ) -> Row {
    let sum = lettered.totals[measure]
    let subjects = lettered.current.subjects(of: measure)
    let item = TotalsItem.measure(measure)
    // The first is the open route; the others are aside, in their order.
    let topic = lettered.number == 0 ? Topic.total(item) : .aside(lettered.number - 1, item)
    return Row(
      RowID("\(measure)", lettered.letter),
      [
        Cell(.letter, lettered.letter),
        Cell(
          .figure, say.said(measure, of: lettered.totals, as: .plain),
          short: say.said(measure, of: lettered.totals, as: .short),
          tone: sum.isUnknown ? .unknown : nil, subjects: subjects),
      ],
      spans: Span.bar(of: sum),
      lines: (index == 0 ? [] : [verdict(at: index, measure)])
        + say.noteLines(on: measure, of: lettered.current),
      opens: .show(.explanation(topic)))
  }

  /// "B is hoger dan A: + € 650-2.250".
  func verdict(at index: Int, _ measure: Measure) -> Prose {
    guard let base = routes.first, let difference = differences[index - 1][measure] else {
      return Prose("")
    }
    let (one, other) = (routes[index].letter, base.letter)
    let names = difference.unknown.map { name(of: $0, routes[index], base) }
    return Prose(
      say.said(difference, of: measure, one, from: other, unknown: names), .strong,
      subjects: base.current.subjects(of: measure)
        .union(routes[index].current.subjects(of: measure)))
  }

  private var legend: Block {
    let kinds = differing.flatMap { measure in
      routes.flatMap { Span.bar(of: $0.totals[measure]).map(\.kind) }
    }
    return .legend(Span.legend(of: Set(kinds), say))
  }

  /// The totals that are the same in all.
  private var same: [Block] {
    guard let base = routes.first else { return [] }
    // What no route takes any of need not be said.
    let measures = Measure.compared.filter {
      !differing.contains($0) && !base.totals[$0].isEmpty
    }
    guard !measures.isEmpty else { return [] }
    let said = measures.map {
      "\(say.name(of: $0)) (\(say.said($0, of: base.totals, as: .plain)))"
    }
    return [
      .prose(
        Prose(
          say("In alle gelijk: ", "The same in all: ") + say.list(said) + ".",
          subjects: measures.reduce(into: []) { $0.formUnion(base.current.subjects(of: $1)) }))
    ]
  }

  /// What cancels, and so makes no difference however it turns out.
  private var cancelled: [Block] {
    guard let base = routes.first else { return [] }
    return zip(routes.dropFirst(), differences).compactMap { other, difference in
      // What is done at another time cancels in sums, and is not the same.
      let same = difference.cancelled.filter { id in
        base.current.scenario.entry(for: id)?.start == other.current.scenario.entry(for: id)?.start
      }
      guard !same.isEmpty else { return nil }
      let names = same.map { name(of: $0, other, base) }
      return .text(
        say(
          "Valt weg, want gelijk in \(base.letter) en \(other.letter): \(say.list(names)).",
          "Cancels, as it is the same in \(base.letter) and \(other.letter): \(say.list(names))."))
    }
  }

  /// The name of an intervention that one of the two has.
  private func name(
    of id: String, _ one: Comparison.Lettered, _ other: Comparison.Lettered
  ) -> String {
    let name = say.name(of: id, in: one.current.trajectory)
    return name == id ? say.name(of: id, in: other.current.trajectory) : name
  }
}
