import Reintegration
import TestSupport
import Testing

private func warnings(
  _ interventions: [Intervention], rules: [Phase: PhaseRule] = [:],
  _ change: (inout Scenario) -> Void = { _ in }
) -> [String] {
  let persona = Persona(interventions.filter { !$0.id.hasPrefix("own") }, rules: rules)
  let scenario = Scenario(persona) { scenario in
    scenario.own = interventions.filter { $0.id.hasPrefix("own") }
    for intervention in interventions {
      scenario[intervention.phase].entries.append(Entry(intervention.id))
    }
    change(&scenario)
  }
  let trajectory = Trajectory.make(scenario, of: persona)
  return trajectory.totals.warnings(of: trajectory).map {
    "\($0.code.rawValue) \($0.phase) \($0.interventions.joined(separator: " "))"
  }
}

struct `A warning is given` {
  @Test func `for a phase that cannot be reached, where it has entries`() {
    let rules = [
      Phase.placement: PhaseRule(isAvailable: false), .mediation: PhaseRule(isAvailable: false),
    ]
    #expect(
      warnings([.make("a"), .make("p", .placement), .make("q", .placement)], rules: rules)
        == ["phase-unavailable placement p q"])
  }

  @Test func `once for a group, over all phases and own interventions`() {
    func member(_ id: String, _ phase: Phase, _ group: String?) -> Intervention {
      .make(id, phase) { $0.group = group }
    }
    let chosen = [
      member("a", .activation, "g"), member("b", .activation, "h"), member("c", .mediation, "g"),
      member("own-d", .placement, "g"), member("e", .activation, nil),
      member("f", .activation, "i"), member("h", .mediation, "h"),
    ]
    #expect(
      warnings(chosen) == ["same-group activation a c own-d", "same-group activation b h"])
  }

  @Test func `for each thing required that is absent`() {
    let chosen = [
      Intervention.make("a") { $0.requires = ["x", "b", "y", "x"] }, .make("b"),
      .make("m", .mediation) { $0.requires = ["x", "a"] },
    ]
    #expect(
      warnings(chosen) == [
        "missing-requirement activation a x", "missing-requirement activation a y",
        "missing-requirement mediation m x",
      ])
  }

  @Test func `once for a pair that excludes each other`() {
    let chosen = [
      Intervention.make("a") { $0.excludes = ["b", "m"] }, .make("b") { $0.excludes = ["a"] },
      .make("c"), .make("m", .mediation) { $0.excludes = ["c", "z"] },
    ]
    #expect(
      warnings(chosen) == [
        "excluded activation a b", "excluded activation a m", "excluded activation c m",
      ])
  }

  @Test func `for a start before its week, in the short case`() {
    func later(_ id: String, _ week: Amount) -> Intervention {
      .make(id, weeks: .band("4-8")) { $0.notBefore = NotBefore(week: week, text: Text("later")) }
    }
    #expect(warnings([later("a", 0), later("b", 4)]).isEmpty)
    #expect(
      warnings([later("a", 1), later("b", amount("4.01"))])
        == ["before-milestone activation a", "before-milestone activation b"])
    #expect(
      warnings([later("a", 30)], rules: [.activation: PhaseRule(earliestWeek: 30)]).isEmpty)
  }

  @Test func `in the order of the codes, then of the entries`() {
    let chosen = [
      Intervention.make("a") {
        $0.notBefore = NotBefore(week: 9, text: Text("later"))
        $0.excludes = ["b"]
        $0.requires = ["z"]
        $0.group = "g"
      },
      .make("b") { $0.group = "g" },
    ]
    let codes = warnings(chosen, rules: [.activation: PhaseRule(isAvailable: false)])
      .map { String($0.prefix { $0 != " " }) }
    #expect(codes == Warning.Code.allCases.map(\.rawValue))
  }
}
