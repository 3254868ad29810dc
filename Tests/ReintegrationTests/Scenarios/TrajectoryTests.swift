import TestSupport
import Testing

@testable import Reintegration

private let persona = Persona([
  .make("a"), .make("b"), .make("twice") { $0.repeatable = 2 },
  .make("m", .mediation), .make("pause") { $0.isPause = true },
  .make("choice", variants: [Variant("x"), Variant("y")]) { $0.mustChoose = true },
  .make("hull", variants: [Variant("x"), Variant("y")]),
])

private func flaws(
  _ activation: [Entry], _ change: (inout Scenario) -> Void = { _ in }
) -> [ScenarioFlaw] {
  do {
    _ = try Trajectory(Scenario(persona, activation: activation, change), of: persona)
    return []
  } catch {
    return error.flaws
  }
}

private func flaw(_ index: Int, _ rule: ScenarioFlaw.Rule) -> ScenarioFlaw {
  ScenarioFlaw(place: .entry(.activation, index: index), rule: rule)
}

struct `A scenario is refused` {
  @Test func `for an intervention that is unknown, chosen twice or of another phase`() {
    #expect(
      flaws(["a", "z", "a", "m"]) == [
        flaw(1, .unknownIntervention("z")), flaw(2, .chosenTwice("a")),
        flaw(3, .otherPhase("m", belongsTo: .mediation)),
      ])
    let apart = flaws(["a"]) { $0.mediation.entries = ["m", "a"] }
    #expect(
      apart.map(\.rule) == [.chosenTwice("a"), .otherPhase("a", belongsTo: .activation)])
  }

  @Test func `for a variant that is unknown or missing`() {
    #expect(flaws(["choice:x", "hull"]).isEmpty)
    #expect(flaws(["hull:y"]).isEmpty)
    #expect(
      flaws(["choice", "hull:z", "a:x"]) == [
        flaw(0, .variantMissing("choice")), flaw(1, .unknownVariant("z", of: "hull")),
        flaw(2, .unknownVariant("x", of: "a")),
      ])
  }

  @Test func `for a count or times out of range`() {
    #expect(flaws([Entry("twice", count: 2)]).isEmpty)
    #expect(
      flaws([Entry("twice", count: 3), Entry("a", count: 0), Entry("b", count: 2)]) == [
        flaw(0, .countOutOfRange(3, allowed: 1...2)), flaw(1, .countOutOfRange(0, allowed: 1...1)),
        flaw(2, .countOutOfRange(2, allowed: 1...1)),
      ])
    let times = flaws(["a"]) {
      $0.activation.times = 10
      $0.placement.times = 0
    }
    #expect(
      times == [
        ScenarioFlaw(place: .phase(.activation), rule: .timesOutOfRange(10)),
        ScenarioFlaw(place: .phase(.placement), rule: .timesOutOfRange(0)),
      ])
  }

  @Test func `for an own intervention whose id exists`() {
    let own = flaws(["a", "eigen"]) { $0.own = [.make("eigen"), .make("a"), .make("eigen")] }
    #expect(
      own == [
        ScenarioFlaw(place: .own(index: 1), rule: .idTaken("a")),
        ScenarioFlaw(place: .own(index: 2), rule: .idTaken("eigen")),
      ])
  }

  @Test func `for a pause that something runs alongside`() {
    #expect(flaws(["a", "pause", "b"]).isEmpty)
    #expect(flaws([Entry("b", start: .phase), "pause", "a"]).isEmpty)
    #expect(flaws([Entry("pause", start: .with)]) == [flaw(0, .pauseNotAlone("pause"))])
    #expect(flaws([Entry("pause", start: .phase)]) == [flaw(0, .pauseNotAlone("pause"))])
    let joins: [Entry] = [
      "pause", Entry("twice", start: .phase), Entry("a", start: .with), Entry("b", start: .with),
    ]
    #expect(
      flaws(joins) == [
        flaw(2, .joinsPause("a", pause: "pause")), flaw(3, .joinsPause("b", pause: "pause")),
      ])
  }

  @Test func `but not for joining a step that is unknown itself`() {
    #expect(
      flaws(["pause", "z", Entry("a", start: .with)]) == [flaw(1, .unknownIntervention("z"))])
  }
}

struct `A trajectory` {
  @Test func `is the same as one of the same scenario and persona, and as no other`() {
    let scenario = Scenario(persona, activation: ["a", "b"])
    let made = Trajectory.make(scenario, of: persona)
    #expect(made == Trajectory.make(scenario, of: persona))
    #expect(made != Trajectory.make(Scenario(persona, activation: ["a"]), of: persona))
    var older = persona
    older.age += 1
    #expect(made != Trajectory.make(scenario, of: older))
  }
}
