import Explorer
import Reintegration
import TestSupport
import Testing

struct `The head of a page` {
  @Test func `is the program alone at the start, though a scenario is open`() {
    var session = Session("mia", [.activation: ["empowerment"]])
    session.run(.goStart)
    #expect(session.model.header == Header(program: "Trajectverkenner"))
    #expect(session.model.tabs.isEmpty)
  }

  @Test func `names the scenario, its group, and whether there is something to save`() {
    var session = Session("mia", [:]) { $0.author = "Groep 2" }
    #expect(
      session.model.header
        == Header(
          program: "Trajectverkenner", scenario: "Mia", author: "Groep 2",
          file: "groep.traject.yaml"))
    session.change(title: "Rust eerst")
    #expect(session.model.header.scenario == "Mia: Rust eerst")
    #expect(session.model.header.isUnsaved)
    session.run(.undo)
    #expect(!session.model.header.isUnsaved)
  }

  @Test func `marks what is not the source's`() {
    let session = Session("mia", [.activation: ["empowerment"]]) {
      $0.assumptions.hourlyRate = band("75")
      $0.activation.times = 2
    }
    #expect(session.model.header.marks == ["uurtarief 75", "activering 2x"])
  }

  @Test func `has a tab for every screen, with how much is chosen there`() {
    let session = Session(
      "vincent", [.activation: ["mentale-training", "fittraject"], .placement: ["plaatsing-sob"]])
    #expect(session.model.tabs.map(\.place) == Place.walk)
    #expect(session.model.tabs.map(\.count) == [nil, 2, nil, 1, nil, nil])
    #expect(
      session.model.tabs.map(\.name.full) == [
        "Persona", "Activering", "Bemiddeling", "Plaatsing", "Tijdlijn", "Totaal",
      ])
    #expect(session.model.tabs.allSatisfy { $0.name.short.count <= 6 })
  }
}
