import PersonaCatalog
import Reintegration
import Testing

@Suite("The example scenario of the format")
struct FormatExampleTests {
  private static let example = """
    format: 1
    persona: vincent
    title: Eerst stabiliseren
    author: Groep 2               # optional
    notes: |                      # optional
      Wat de groep besprak.
    phases:
      activation:
        times: 2                  # optional: gone through again after a relapse
        entries:
          - fittraject            # short for {intervention: fittraject}
          - {intervention: buddy, start: with, set: {weeks: 20, euros: 1500}, note: Past bij hem}
          - onze-cursus
      mediation:
        start: with               # optional: after (default) | with
        earliestWeek: 30          # optional: own assumption instead of the persona's
        entries:
          - {intervention: gesprekken, variant: licht}
    own:                          # own interventions, same fields as in a persona file
      - {id: onze-cursus, phase: activation, name: Onze cursus, duration: {weeks: 8}, effort: {hoursPerWeek: 2, by: client}, cost: {euros: 450}}
    answers: [{question: stabiliseren-of-activeren, text: Meteen beginnen.}]     # optional
    guesses:                      # optional: by person or group, per round
      - {by: Anne, round: 1, intervention: fittraject, figure: cost, guess: 500-1500}   # or undeterminable
    actual:                       # optional
      - {intervention: fittraject, figure: cost, value: 1250}
    position: {before: sociale-activering, after: arbeidsactivering, doelgroep: 2}   # optional
    assumptions:
      outliers: false
      hourlyRate: 75
      support:
        klantmanager: {hoursPerMonth: 1.0-3.2, eurosPerMonth: 76-303}   # or true for the defaults
        jobcoach: {aftercareWeeks: 26}
      budgetPerYear: 5000

    """

  private func read(_ text: String) throws -> ScenarioReader.Reading {
    try ScenarioReader.read(Array(text.utf8), file: "example", library: Material.library)
  }

  @Test func `is read`() throws {
    let reading = try read(Self.example)
    #expect(reading.scenario.title == "Eerst stabiliseren")
    #expect(reading.scenario.activation.times == 2)
    #expect(
      reading.trajectory.steps.map(\.id) == ["fittraject", "buddy", "onze-cursus", "gesprekken"])
    #expect(reading.trajectory.steps.map(\.isOwn) == [false, false, true, false])
    #expect(reading.scenario.entries[1].set.keys == ["weeks", "euros"])
    #expect(reading.scenario.assumptions.klantmanager?.hoursPerMonth?.description == "1-3.2")
  }

  @Test func `has comments, and is stable once it is rewritten`() throws {
    #expect(Comments.areIn(Self.example))
    let reading = try read(Self.example)
    let written = ScenarioWriter.write(reading.scenario)
    #expect(!Comments.areIn(written))
    let again = try read(written)
    #expect(again.scenario == reading.scenario)
    #expect(ScenarioWriter.write(again.scenario) == written)
  }
}
