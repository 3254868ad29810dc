import Reintegration
import Wording

/// The steps in which the open route is compared with those that are set aside; none without any.
struct ComparedSteps {
  let steps: [Presentation.Step]

  init(_ model: Model) {
    let say = model.say
    let routes = model.comparedRoutes
    guard routes.count > 1, !model.hidesComparison else {
      steps = []
      return
    }
    let comparison = Comparison(
      routes, say, reference: model.catalog.reference, defaults: model.catalog.defaults)
    let letters = comparison.alike.map { ($0.letter, $0.route.title) }
    var steps = [
      Presentation.Step(
        "compare", say("Vergelijken", "Compare")
      ) { letters.map { .text("\($0.0): \($0.1)", .strong) } }
    ]
    guard letters.count > 1 else {
      self.steps = []
      return
    }
    var heading = ""
    for block in ComparedTotals(comparison.alike, say).blocks {
      switch block {
      case .heading(let text): heading = text
      case .table(let table):
        let name = heading
        steps.append(
          Presentation.Step(
            "compare/\(steps.count)", name, topics: [.totals]
          ) { Self.blocks(of: table, name, comparison.alike, say) })
      default: break
      }
    }
    self.steps = steps
  }

  /// The figures of the routes, then how each lies to the first.
  private static func blocks(
    of table: Table, _ heading: String, _ routes: [Comparison.Lettered], _ say: Wording
  ) -> [Block] {
    let measure = Measure.compared.first { say.heading(of: $0) == heading }
    let rows = table.rows.map { row in
      let figure = row[.figure]
      let route = routes.first { $0.letter == row[.letter]?.full }
      let short = measure.flatMap { measure in
        route.map { say.said(measure, of: $0.totals, as: .cell) }
      }
      return Row(
        row.id,
        [
          Cell(.label, row[.letter]?.full ?? ""),
          Cell(
            .figure, figure?.full ?? "", short: short ?? figure?.short,
            tone: figure?.tone ?? .strong,
            subjects: figure?.subjects ?? []),
        ], isSelectable: false)
    }
    let verdicts = table.rows.flatMap(\.lines).filter { $0.tone == .strong }
    return [.figures(rows)] + verdicts.map { .prose($0) }
  }
}
