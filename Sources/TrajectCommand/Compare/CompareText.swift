import Explorer
import Reintegration
import Wording

/// Scenarios beside the first, as the explorer's comparison says it, in plain text.
struct CompareText {
  let scenarios: [TotalledScenario]
  let wording: Wording
  let reference: Reference
  let defaults: Defaults

  var text: String {
    let routes = scenarios.map { scenario in
      Comparison.Route(
        Evaluation(scenario.trajectory, scenario.totals), name(scenario),
        note: scenario.file.map { Harmless.name($0) })
    }
    var page = Page()
    page.say(Comparison(routes, wording, reference: reference, defaults: defaults).blocks())
    return page.text
  }

  private func name(_ scenario: TotalledScenario) -> String {
    wording.name(of: scenario.persona) + (scenario.title.map { ": \($0)" } ?? "")
  }
}
