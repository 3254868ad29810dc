import Reintegration
import Wording

/// The steps in which the open route is compared with those that are set aside; none without any.
struct ComparedSteps {
  let steps: [Presentation.Step]

  init(_ model: Model) {
    guard !model.alternatives.isEmpty, !model.hidesComparison else {
      steps = []
      return
    }
    let say = model.say
    let comparison = Comparison(
      model.comparedRoutes, say, reference: model.catalog.reference,
      defaults: model.catalog.defaults)
    let routes = comparison.alike
    guard routes.count > 1 else {
      steps = []
      return
    }
    let totals = ComparedTotals(routes, say)
    let names = Presentation.Step("compare", say("Vergelijken", "Compare")) {
      routes.map { .text("\($0.letter): \($0.route.title)", .strong) }
    }
    steps =
      [names]
      + totals.differing.map { measure in
        Presentation.Step("compare/\(measure)", say.heading(of: measure), topics: [.totals]) {
          Self.blocks(of: measure, routes, totals, say)
        }
      }
  }

  /// The figures of the routes, then how each lies to the first.
  private static func blocks(
    of measure: Measure, _ routes: [Comparison.Lettered], _ totals: ComparedTotals, _ say: Wording
  ) -> [Block] {
    let say = routes.reduce(say) { $0.fitting($1.totals) }
    let rows = routes.map { route in
      Row(
        RowID("\(measure)", route.letter),
        [
          Cell(.label, route.letter),
          Cell(
            .figure, say.said(measure, of: route.totals, as: .plain),
            short: say.said(measure, of: route.totals, as: .cell),
            tone: route.totals[measure].isUnknown ? .unknown : .strong,
            subjects: route.current.subjects(of: measure)),
        ], isSelectable: false)
    }
    return [.figures(rows)]
      + routes.indices.dropFirst().map { .prose(totals.verdict(at: $0, measure)) }
  }
}
