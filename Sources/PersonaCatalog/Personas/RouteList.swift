import Reintegration

/// The example routes of a persona, each checked as the scenario that it is.
struct RouteList {
  private(set) var routes: [Route] = []

  init(_ value: YamlValue?, of persona: Persona, interventions: InterventionList) {
    var ids: Set<String> = []
    for element in value?.list() ?? [] {
      guard let fields = Fields<RouteKey>(element) else { continue }
      let head = RouteHead(fields)
      if let id = head.id, !ids.insert(id).inserted { fields[.id]?.report(.duplicateID(id)) }
      var scenario = Scenario(persona: persona.id)
      let plans = fields.required(.phases).map { PhasePlans($0) }
      plans?.put(into: &scenario)
      if let plans {
        ScenarioCheck(persona: persona, unsound: interventions.unsound, own: [], plans: plans)
          .check(scenario)
      }
      guard let card = head.card else { continue }
      routes.append(
        Route(
          id: card.id, name: card.name, summary: card.summary, scenario: scenario,
          source: card.source))
    }
  }
}
