import Explorer
import Reintegration
import TestSupport
import Testing
import Wording

struct `The code of a route` {
  private func session(_ edit: (inout Scenario) -> Void = { _ in }) -> Session {
    var session = Session("mia", [.activation: ["belastbaarheid", "empowerment"]], edit)
    session.run(.code)
    return session
  }

  private func code(_ scenario: Scenario) throws -> String {
    let persona = try #require(Session.catalog.persona(scenario.persona))
    return try RouteCode(scenario, of: persona).shown
  }

  @Test func `is shown whole, and by its groups to read aloud`() throws {
    let session = session()
    let code = try code(#require(session.scenario))
    #expect(session.text.contains(code))
    #expect(session.row(RowID("group", 0))?[.text]?.full == "M I A")
    #expect(session.page.said?.hasPrefix("De code: M I A, ") == true)
    #expect(!session.text.contains("Niet in de code"))
  }

  @Test func `comes with what it leaves out of this route`() {
    let session = session {
      $0.title = "Mia gaat zingen"
      $0.notes = "Het koor."
      $0.activation.entries[0].note = "Eerst weten wat kan."
    }
    #expect(
      session.text.contains(
        "Niet in de code, wel in het bestand: de titel, de redenen en de notities."))
  }

  @Test func `is not there where the route holds more than choices: the file is offered`() {
    var session = session { $0.assumptions.budgetPerYear = 4000 }
    #expect(session.text.contains("Deze route heeft geen code: er staan andere aannames in."))
    #expect(session.text.contains("Het bestand: groep.traject.yaml"))
    #expect(session.row(RowID("save")) == nil)
    session.run(.back)
    session.change()
    session.run(.code)
    session.open(RowID("save"))
    #expect(session.requests.map(\.path) == ["groep.traject.yaml"])
  }
}

struct `A code that is typed` {
  /// A route of Mia, and its code.
  private func told() throws -> (scenario: Scenario, code: String) {
    var scenario = Scenario(persona: "mia")
    scenario.activation.entries = [Entry("belastbaarheid", count: 2), Entry("empowerment")]
    let persona = try #require(Session.catalog.persona("mia"))
    return (scenario, try RouteCode(scenario, of: persona).shown)
  }

  @Test func `opens its route, which is saved nowhere yet`() throws {
    let (scenario, code) = try told()
    var session = Session()
    session.run(.code)
    session.fill(.code, code.lowercased())
    session.run(.accept)
    #expect(session.scenario == scenario)
    #expect(session.place == .persona)
    #expect(session.model.work?.isUnsaved == true)
    #expect(session.notice == "De route van code \(code), nog niet bewaard.")
  }

  @Test func `is understood where the path of a file is typed, unless there is such a file`() throws
  {
    let (scenario, code) = try told()
    var session = Session()
    session.show(.opening(suggesting: nil))
    session.fill(.path, code)
    session.run(.accept)
    #expect(session.effects.last == .open(path: code))
    #expect(session.scenario == nil)
    session.perform(.openFailed(path: code, [Finding(ofFile: code, Text("weg"))]))
    #expect(session.scenario == scenario)
  }

  @Test func `asks first what becomes of unsaved work`() throws {
    let (scenario, code) = try told()
    var session = Session("vincent")
    session.change()
    session.run(.back)
    session.run(.code)
    session.fill(.code, code)
    session.run(.accept)
    #expect(session.kind == .dialog)
    session.answer("Niet bewaren")
    #expect(session.scenario == scenario)
  }

  @Test(arguments: [
    ("MIA-AB!D-R", "'!' komt in een code niet voor."),
    ("MIA-AB", "Een code heeft 8 tot 16 tekens; dit zijn er 5."),
    ("MIA-0000-01", "Er is een teken verkeerd"),
  ])
  func `is refused with words, and stays to be mended`(typed: String, reason: String) {
    var session = Session()
    session.run(.code)
    session.fill(.code, typed)
    session.run(.accept)
    #expect(session.place.kind == .form)
    #expect(session.notice.contains(reason), "\(session.notice)")
    #expect(session.model.visit.form?[.code]?.text == typed)
    #expect(session.scenario == nil)
  }

  @Test func `of other material says so, also where a file was looked for`() throws {
    let (_, code) = try told()
    var catalog = Session.catalog
    catalog.personas = catalog.personas.map { persona in
      var persona = persona
      persona.interventions.removeLast()
      return persona
    }
    var session = Session(catalog: catalog)
    session.run(.code)
    session.fill(.code, code)
    session.run(.accept)
    #expect(session.notice.contains("andere cijfers of interventies van mia"))
    session.run(.back)
    session.perform(.openFailed(path: code, [Finding(ofFile: code, Text("weg"))]))
    #expect(session.text.contains("Gelezen als code: Deze code is gemaakt met andere cijfers"))
    #expect(session.text.contains("weg"))
  }

  @Test func `joins the groups of a board under the name that is told`() throws {
    var (scenario, code) = try told()
    var session = Session()
    session.perform(.boardRead(Board.Reading(folder: "zaal", files: [])))
    session.run(.code)
    session.fill(.code, code)
    session.fill(.author, "Groep 4")
    session.run(.accept)
    scenario.author = "Groep 4"
    let name = "groep-4-" + code.lowercased()
    #expect(session.effects.last == .placeOnBoard(scenario, name: name))
    #expect(session.place == .board)
    let path = "zaal/\(name).traject.yaml"
    session.perform(
      .boardRead(
        Board.Reading(
          folder: "zaal",
          files: [
            Board.File(path: "zaal/a", .route(BoardSamples.second)),
            Board.File(path: path, .route(scenario)),
          ])))
    session.perform(.placedOnBoard(path: path))
    #expect(session.model.visit.row == RowID("group", path))
    #expect(session.notice == "Op het bord: Groep 4, in het bestand \(path).")
  }

  @Test func `is what the group on a board is called that told no name`() throws {
    let (_, code) = try told()
    var session = Session()
    session.perform(.boardRead(Board.Reading(folder: "zaal", files: [])))
    session.show(.opening(suggesting: code))
    session.perform(.openFailed(path: code, [Finding(ofFile: code, Text("weg"))]))
    guard case .placeOnBoard(let scenario, let name)? = session.effects.last else {
      Issue.record("nothing was put on the board")
      return
    }
    #expect(scenario.title == code)
    #expect(scenario.author == nil)
    #expect(name == code.lowercased())
    #expect(session.place == .board)
  }
}
