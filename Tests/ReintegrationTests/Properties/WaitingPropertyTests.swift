import Reintegration
import TestSupport
import Testing

struct `Active and waiting weeks` {
  @Test func `stay as wide where a duration is widened, without pauses`() {
    for seed in UInt64(0)..<1000 {
      var random = RandomScenarios(seed: seed)
      let trajectory = random.trajectory()
      guard !trajectory.steps.contains(where: \.intervention.isPause) else { continue }
      var wider = trajectory.scenario
      for phase in Phase.allCases {
        for index in wider[phase].entries.indices {
          let set = wider[phase].entries[index].set.weeks
          wider[phase].entries[index].set.weeks = set.map { random.widened($0) }
        }
      }
      let one = trajectory.totals
      let two = Trajectory.make(wider, of: trajectory.persona).totals
      for measure in [Measure.active, .waiting] {
        let (narrow, wide) = (one[measure].band, two[measure].band)
        #expect(wide.low <= narrow.low && narrow.high <= wide.high, "seed \(seed)")
      }
    }
  }

  @Test func `may narrow beside a pause, whose weeks count the other way`() {
    func waiting(_ weeks: String) -> Band {
      let persona = Persona(
        [
          .make("a", weeks: .band(weeks)), .make("p", .placement),
          .make("pause", .mediation, weeks: .band("0-9")) { $0.isPause = true },
        ], rules: [.mediation: PhaseRule(earliestWeek: 10)])
      let scenario = Scenario(
        persona, activation: ["a"], mediation: ["pause"], placement: ["p"])
      return Trajectory.make(scenario, of: persona).totals[.waiting].band
    }
    #expect(waiting("5-6") == band("5-13"))
    #expect(waiting("5-8") == band("5-11"))
  }
}
