import Reintegration
import TestSupport
import Testing

@testable import Explorer

struct `An own intervention` {
  private func added(_ fields: [(FieldName, String)]) -> Session {
    var session = Session("vincent")
    session.run(.goPlacement)
    session.run(.newOwn)
    for (field, text) in fields { session.fill(field, text) }
    session.run(.accept)
    return session
  }

  @Test func `is added and chosen, changed, removed, and brought back by undoing`() throws {
    var session = added([(.name, "Proefweek"), (.weeks, "1"), (.effort, "8"), (.cost, "100")])
    #expect(session.model.visit.row == .entry("proefweek"))
    #expect(session.model.work?.current.totals[.cost].band == band("100"))
    #expect(session.model.ownMarks == ["eigen interventie"])
    let row = try #require(session.page.row(.entry("proefweek")))
    #expect(row.pick == .chosen(number: 1))
    #expect(row.marks == [RowMark(.own, "eigen interventie")])

    session.run(.ownFigures)
    #expect(session.place == .ownIntervention(in: .placement, replacing: "proefweek"))
    session.fill(.cost, "150")
    session.run(.accept)
    #expect(session.model.work?.current.totals[.cost].band == band("150"))

    session.run(.removeOwn)
    #expect(session.scenario?.own.isEmpty == true)
    #expect(session.scenario?.entries.isEmpty == true)
    #expect(session.page.row(.entry("proefweek")) == nil)
    session.run(.undo)
    #expect(session.model.work?.current.totals[.cost].band == band("150"))
  }

  @Test func `needs a name`() {
    var session = Session("vincent")
    session.run(.goPlacement)
    session.run(.newOwn)
    session.run(.accept)
    #expect(session.kind == .form)
    #expect(session.notice == "Vul hier iets in.")
  }

  @Test func `that is not chosen can be changed and removed as well`() {
    var session = added([(.name, "Proefweek")])
    session.run(.choose)
    #expect(session.scenario?.entries.isEmpty == true)
    session.run(.ownFigures)
    #expect(session.kind == .form)
    session.run(.back)
    session.run(.removeOwn)
    #expect(session.scenario?.own.isEmpty == true)
  }

  @Test func `is the only kind that can be removed`() {
    var session = Session("vincent")
    session.run(.goPlacement)
    session.run(.removeOwn)
    #expect(session.notice.hasPrefix("Alleen een eigen interventie kan weg."))
  }

  @Test(
    arguments: ["Koor", "2e kans", "!!!", "Één", String(repeating: "heel lang ", count: 30)])
  func `can have any name`(name: String) throws {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.newOwn)
    session.fill(.name, name)
    session.fill(.weeks, "4")
    session.run(.accept)
    let own = try #require(session.scenario?.own.first, "\(session.notice)")
    #expect(own.name.nl == name.trimmed)
    #expect(!own.id.isEmpty && own.id.last != "-")
    #expect(own.id.count <= 64)
  }

  @Test func `gets an id that is free`() {
    var session = added([(.name, "Koor")])
    session.run(.newOwn)
    session.fill(.name, "Koor")
    session.run(.accept)
    #expect(session.scenario?.own.map(\.id) == ["koor", "koor-2"])
  }

  @Test func `shows up though one was searching for something else`() {
    var session = Session("vincent")
    session.run(.goPlacement)
    session.run(.filter)
    session.perform(.type("sociaal"))
    session.run(.accept)
    session.run(.newOwn)
    session.fill(.name, "Proefweek")
    session.run(.accept)
    #expect(session.model.visit.row == .entry("proefweek"))
    #expect(session.page.selectableRows.count == 3)
  }

  @Test func `keeps what its form does not show`() throws {
    var definition = InterventionDefinition(
      id: "koor", phase: .activation, name: Text(nl: "Koor", en: "Choir"))
    definition.summary = Text("Zingen")
    definition.repeatable = 3
    definition.duration = Duration(weeks: .known(Figure(Band(4), marks: .about)))
    definition.effort = Effort(.hours(.unknown(.unknownToRespondents)), by: .client)
    definition.cost = Cost(.euros(.known(Figure(Band(100)))))
    var session = try opened(definition, count: 2)
    let before = session.scenario
    session.run(.ownFigures, at: .entry("koor"))
    session.run(.accept)
    #expect(session.scenario == before)
    session.run(.ownFigures)
    session.fill(.cost, "200")
    session.run(.accept)
    let changed = try #require(session.scenario?.own.first?.definition)
    definition.cost = Cost(.euros(.known(Figure(Band(200)))))
    #expect(changed == definition)
  }

  @Test func `keeps a figure that an outlier belongs to`() throws {
    var definition = InterventionDefinition("koor", weeks: .band("4"), effort: .hours("8"))
    definition.cost = Cost(.euros("100"))
    definition.outlier = Outlier(euros: 900)
    var session = try opened(definition, count: 1)
    session.run(.ownFigures, at: .entry("koor"))
    session.fill(.cost, "")
    #expect(session.model.focusedField?.problem?.nl.hasPrefix("Hier hoort een getal") == true)
    session.run(.accept)
    #expect(session.kind == .form)
    session.fill(.cost, "300")
    session.run(.accept)
    #expect(session.scenario?.own.first?.definition.outlier?.euros == 900)
    #expect(session.model.work?.current.totals[.cost].band == band("300"))
  }

  /// Opens Mia's scenario with an own intervention chosen, at the phase that it is in.
  private func opened(_ definition: InterventionDefinition, count: Int) throws -> Session {
    var scenario = Scenario(persona: "mia")
    scenario.own = [try Intervention(definition)]
    scenario.activation.entries = [Entry(definition.id, count: count)]
    var session = Session()
    session.perform(.opened(scenario, WorkFile(path: "a.traject.yaml", stamp: "1"), notice: nil))
    session.run(.goActivation)
    return session
  }
}
