import Reintegration
import TestSupport
import Testing

@testable import Explorer

/// What is not the source's, as every screen shows it.
struct `The marks of what is one's own` {
  private func marks(_ change: (inout Scenario) -> Void) -> [String] {
    var scenario = Scenario(persona: "vincent")
    scenario.activation.entries = ["fittraject"]
    scenario.mediation.entries = ["gesprekken:licht"]
    change(&scenario)
    var session = Session()
    session.perform(.opened(scenario, WorkFile(path: "a.traject.yaml", stamp: "1"), notice: nil))
    return session.model.ownMarks
  }

  @Test func `are none where everything is the source's`() {
    #expect(marks { _ in }.isEmpty)
    #expect(Session().model.ownMarks.isEmpty)
  }

  @Test func `name all of it in a few words, each once`() {
    let all = marks {
      $0.activation.entries[0].set = OwnFigures(weeks: band("20"))
      $0.mediation.start = .with
      $0.placement.entries = ["plaatsing-sob"]
      $0.placement.start = .with
      $0.placement.times = 2
      $0.placement.earliestWeek = 52
      $0.assumptions.hourlyRate = band("74-75")
      $0.assumptions.klantmanager = SupportAssumption()
      $0.assumptions.jobcoach = JobcoachAssumption(aftercareWeeks: 13)
      $0.assumptions.budgetPerYear = 3187
      $0.assumptions.outliers = true
    }
    #expect(
      all == [
        "eigen cijfers", "uurtarief 74-75", "uitschieters", "klantmanager", "jobcoach",
        "nazorg 13 weken", "budget 3.187", "fasen overlappen", "plaatsing 2x",
        "plaatsing vanaf week 52",
      ])
  }

  @Test func `leave out a phase in which nothing is chosen`() {
    #expect(marks { $0.placement.times = 3 }.isEmpty)
  }

  @Test func `say that unsaved work cannot be kept by itself`() {
    var session = Session("mia")
    session.perform(.unkept(Notice(.problem, Text("vol"))))
    #expect(session.model.ownMarks == ["bewaar zelf"])
  }
}
