import Explorer
import Reintegration
import Testing

struct `Setting routes aside` {
  private static let file = RowID("file", 0)

  @Test func `keeps the present state, whatever changes after it`() {
    var session = Session("vincent", [.activation: ["mentale-training"]])
    session.run(.setAside)
    #expect(session.notice == "Apart gezet om te vergelijken: Vincent (stand van het begin).")
    session.change(title: "Anders")
    #expect(session.model.alternatives.map(\.work.scenario.title) == [nil])
    #expect(session.model.alternatives.map(\.origin) == [.state(after: nil)])
    session.run(.setAside)
    #expect(session.model.alternatives.map(\.work.scenario.title) == [nil, "Anders"])
    #expect(
      session.model.alternatives.last?.origin
        == .state(after: Text(nl: "Titel en groep", en: "Title and group")))
  }

  @Test func `keeps a state once`() {
    var session = Session("mia")
    session.run(.setAside)
    session.run(.setAside)
    #expect(session.model.alternatives.count == 1)
    #expect(session.notice == "Deze stand staat al apart. Ga verder, en vergelijk.")
  }

  @Test func `belongs to no file, so that no older state is saved over a newer one`() {
    var session = Session("mia", [.activation: ["empowerment"]])
    session.change()
    session.run(.setAside)
    #expect(session.model.work?.file?.path == "groep.traject.yaml")
    #expect(session.model.alternatives.first?.work.file == nil)
    #expect(session.model.alternatives.first?.work.isUnsaved == true)
  }

  @Test func `marks a moment of the history, and takes it back`() {
    var session = Session("mia", [.activation: ["empowerment"]])
    session.change()
    session.run(.history)
    let moment = RowID("moment", 0)
    session.run(.setAside, at: moment)
    #expect(session.row(moment)?.marks.map(\.kind) == [.aside])
    #expect(session.model.alternatives.map(\.work.scenario.title) == [nil])
    session.run(.setAside, at: moment)
    #expect(session.row(moment)?.marks.isEmpty == true)
    #expect(session.model.alternatives.isEmpty)
    #expect(session.notice == "Niet meer apart: Mia (stand van het begin).")
  }

  @Test func `marks a saved route without opening it`() {
    var session = Session("vincent")
    session.files = Samples.files
    session.readable = ["groep-2.traject.yaml": Scenario(persona: "mia")]
    session.run(.openFile)
    session.run(.setAside, at: Self.file)
    #expect(session.effects.last == .readAside(path: "groep-2.traject.yaml"))
    #expect(session.scenario?.persona == "vincent")
    #expect(session.row(Self.file)?.marks.map(\.kind) == [.aside])
    #expect(session.model.alternatives.map(\.work.scenario.persona) == ["mia"])
    #expect(session.model.alternatives.first?.work.file?.path == "groep-2.traject.yaml")
    session.run(.setAside, at: Self.file)
    #expect(session.model.alternatives.isEmpty)
  }

  @Test func `does not set the open file beside itself, but does once it was changed`() {
    var session = Session("mia")
    session.perform(
      .opened(
        Scenario(persona: "mia"), WorkFile(path: "groep-2.traject.yaml", stamp: "1"), notice: nil))
    session.files = Samples.files
    session.readable = ["groep-2.traject.yaml": Scenario(persona: "mia")]
    session.run(.openFile)
    session.run(.setAside, at: Self.file)
    #expect(session.notice == "Dit bestand is al open: kies een ander.")
    session.run(.back)
    session.change()
    session.run(.openFile)
    session.run(.setAside, at: Self.file)
    #expect(session.model.alternatives.map(\.origin) == [.file("groep-2.traject.yaml")])
  }

  @Test func `marks an example of the source at the start`() {
    var session = Session()
    let row = RowID("route", "vincent/stabilise-first")
    session.run(.setAside, at: row)
    #expect(session.row(row)?.marks.map(\.kind) == [.aside])
    #expect(session.model.alternatives.map(\.origin) == [.example("stabilise-first")])
    session.run(.setAside, at: RowID("persona", "vincent"))
    #expect(session.notice == "Ga eerst naar een route of een moment.")
  }

  @Test func `takes three, and says so of a fourth`() {
    var session = Session("vincent")
    for title in ["Een", "Twee", "Drie"] {
      session.change(title: title)
      session.run(.setAside)
    }
    session.change(title: "Vier")
    session.run(.setAside)
    #expect(session.model.alternatives.count == 3)
    #expect(
      session.notice == "Er staan er al 3 apart. Haal er bij Vergelijken eerst een weg.")
  }
}
