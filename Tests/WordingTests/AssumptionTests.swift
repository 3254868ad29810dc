import Reintegration
import TestSupport
import Testing
import Wording

@Suite("What is not the source's or the default")
struct AssumptionTests {
  private let persona = Persona(
    id: "p", name: "P", age: 30, profile: [], source: Source(document: "d", section: "1"),
    interventions: [.make("a"), .make("b", .mediation)])

  @Test("is nothing in a scenario of defaults")
  func nothing() throws {
    var scenario = Scenario(persona: "p")
    scenario.activation.entries = [Entry("a")]
    let trajectory = try Trajectory(scenario, of: persona)
    #expect(Wording(.nl).assumptions(of: trajectory).isEmpty)
  }

  @Test("is named, each in a sentence, in both languages")
  func all() throws {
    var scenario = Scenario(persona: "p")
    scenario.activation.entries = [Entry("a", set: OwnFigures(weeks: band("6"), cost: nil))]
    scenario.activation.times = 3
    scenario.mediation.entries = [Entry("b")]
    scenario.mediation.start = .with
    scenario.mediation.earliestWeek = 12
    scenario.assumptions.outliers = true
    scenario.assumptions.hourlyRate = band("74-75")
    scenario.assumptions.klantmanager = SupportAssumption(hoursPerMonth: band("2"))
    scenario.assumptions.jobcoach = JobcoachAssumption(aftercareWeeks: 13)
    scenario.assumptions.budgetPerYear = 3187
    let trajectory = try Trajectory(scenario, of: persona)
    let dutch = Wording(.nl).assumptions(of: trajectory)
    let english = Wording(.en).assumptions(of: trajectory)
    #expect(
      dutch == [
        "Eigen uurtarief: € 74-75 per uur.", "Uitschieters tellen mee.",
        "De klantmanager telt mee, eigen cijfers: 2 uur per maand.",
        "Een jobcoach telt mee.", "Nazorg door de jobcoach: 13 weken.",
        "Eigen budget per jaar: € 3.187.",
        "Activering wordt 3 keer doorlopen.",
        "Bemiddeling begint tegelijk met de fase ervoor.",
        "Bemiddeling niet voor week 12: eigen aanname.", "a: eigen cijfer, 6 weken.",
      ])
    #expect(english.count == dutch.count)
    #expect(zip(dutch, english).allSatisfy { $0 != $1 })
  }
}
