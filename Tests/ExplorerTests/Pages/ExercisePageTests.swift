import Explorer
import Reintegration
import TestSupport
import Testing

/// An exercise as it is done in a room: Vincent's fittraject, by Anne and Bert.
extension Session {
  static let weeks = FigureID("fittraject", .duration)
  static let cost = FigureID("fittraject", .cost)
  static let placeCost = FigureID("plaatsing-sob", .cost)

  static func exercise(_ persona: String = "vincent") -> Session {
    var session = Session(persona)
    session.run(.exercise)
    session.open("Begin de oefening")
    return session
  }

  /// Writes down what somebody guesses of the figure whose page is open; nil for that it cannot be
  /// told.
  mutating func guess(_ name: String, _ band: String?) {
    if page.row(RowID("turn", name)) != nil {
      open(RowID("turn", name))
    } else {
      open(RowID("new"))
      fill(.by, name)
    }
    if let band { fill(.guess, band) } else { choose(.kind) }
    run(.accept)
  }

  private mutating func choose(_ field: FieldName) {
    perform(.select(field.row))
    run(.nextValue)
  }
}

struct `An exercise` {
  private func source(_ session: Session, _ number: Int) -> String {
    session.cell(.figure, of: RowID("figure", number))
  }

  @Test
  func `says what is guessed in the order of the persona's file, and no figure before it begins`() {
    var session = Session("vincent")
    session.run(.exercise)
    let names = session.page.rows.filter { $0.id.kind == "figure" }.map { $0[.name]?.full }
    #expect(
      names == [
        "Maatschappelijk fittraject: duur", "Maatschappelijk fittraject: kosten",
        "Bemiddelingsgesprekken, intensief (15-20 uur): duur",
        "Proefplaatsing bij werkgever: kosten",
        "Proefplaatsing ontwikkelbedrijf: kosten",
      ])
    #expect(!session.text.contains("12-26"))
    session.open(RowID("figure", 0))
    #expect(session.text.contains("Hier is niet geschat."))
    #expect(!session.text.contains("12-26"))
  }

  @Test func `covers what is guessed, and says at the head that it does`() {
    var session = Session.exercise()
    #expect(source(session, 0) == "afgedekt")
    #expect(source(session, 4) == "afgedekt")
    #expect(session.model.header.covered == "cijfers afgedekt")
    #expect(session.model.header.marks.isEmpty)
    session.show(.explanation(.intervention("fittraject")))
    #expect(!session.text.contains("12-26"))
  }

  @Test func `uncovers everything when it is left, and keeps the guesses`() {
    var session = Session.exercise()
    session.show(.guesses(Session.weeks))
    session.guess("Anne", "8-20")
    session.run(.back)
    session.open("De oefening is klaar")
    #expect(session.model.covering == nil)
    #expect(session.model.header.covered == nil)
    #expect(session.scenario?.guesses.count == 1)
    #expect(source(session, 0) == "12-26 weken")
    #expect(session.row(RowID("figure", 1))?[.figure] == nil)
  }

  @Test func `reveals all at once`() {
    var session = Session.exercise()
    session.open("Onthul alles")
    #expect(session.model.covering == nil)
    #expect((0..<5).map { source(session, $0) }.contains("afgedekt") == false)
    #expect(source(session, 1) == "€ 800-2.875")
    #expect(source(session, 4) == "onbekend")
  }

  @Test func `ends where the next group starts over`() {
    var session = Session.exercise()
    session.run(.startOver)
    session.perform(.open(persona: "vincent"))
    #expect(session.model.exercise == nil)
    #expect(session.model.covering == nil)
  }

  @Test func `stays on for its own persona alone`() {
    var session = Session.exercise("mia")
    session.perform(.open(persona: "vincent"))
    #expect(session.model.exercise == nil)
    session.run(.exercise)
    #expect(session.text.contains("Begin de oefening"))
    session.perform(.open(persona: "mia"))
    #expect(session.model.exercise != nil)
  }

  @Test func `covers what a saved route of the persona comes to, and no other's`() {
    var session = Session("vincent", [.activation: ["fittraject"]])
    session.files = ["vincent", "mia"].map { persona in
      var scenario = Scenario(persona: persona)
      scenario.activation.entries = [Entry(persona == "mia" ? "belastbaarheid" : "fittraject")]
      return SavedFile(
        path: "\(persona).traject.yaml", persona: persona, changed: "2026-11-21 14:05",
        scenario: scenario)
    }
    session.run(.exercise)
    session.open("Begin de oefening")
    session.run(.back)
    session.run(.openFile)
    let lines = session.page.rows.filter { $0.id.kind == "file" }.map { $0.lines.map(\.text) }
    #expect(lines.first == ["afgedekt"])
    #expect(lines.last?.first?.contains("303") == true)
    let aside = session.model.aside.map { Page($0.title, $0.blocks) }
    #expect(aside?.blocks.contains(.text("samen: afgedekt")) == true)
  }

  @Test func `covers a comparison with a route whose figures are to be guessed`() {
    var session = Session.exercise()
    session.readable["vincent.traject.yaml"] = {
      var scenario = Scenario(persona: "vincent")
      scenario.activation.entries = [Entry("fittraject")]
      return scenario
    }()
    session.perform(.open(persona: "mia"))
    session.perform(
      .asideRead(
        session.readable["vincent.traject.yaml"] ?? Scenario(persona: "vincent"),
        WorkFile(path: "vincent.traject.yaml", stamp: "1")))
    session.run(.compare)
    #expect(session.text == "Vergelijken\nafgedekt")
  }

  @Test func `covers a total of a route that is set aside, of whichever persona`() {
    var scenario = Scenario(persona: "vincent")
    scenario.activation.entries = [Entry("fittraject")]
    let aside = Action.asideRead(scenario, WorkFile(path: "vincent.traject.yaml", stamp: "1"))
    for persona in ["vincent", "mia"] {
      var session = Session(persona)
      session.perform(aside)
      session.show(.explanation(.aside(0, .measure(.cost))))
      #expect(session.text.contains("800-2.875"))
      session = Session.exercise()
      session.perform(.open(persona: persona))
      session.perform(aside)
      session.show(.explanation(.aside(0, .measure(.cost))))
      #expect(!session.text.contains("800-2.875"))
      #expect(session.text.contains("afgedekt"))
    }
  }

  @Test func `covers what is presented to a room, in letters and in the spoken sentence`() {
    var session = Session("vincent", [.activation: ["fittraject"]])
    session.run(.exercise)
    session.open("Begin de oefening")
    session.run(.present)
    var steps: [String] = []
    repeat {
      steps.append(session.text + (session.page.said ?? ""))
      session.run(.nextStep)
    } while session.model.notice == nil
    #expect(steps.count > 8)
    #expect(steps.contains { $0.contains("afgedekt") })
    for step in steps {
      #expect(!step.contains("12-26") && !step.contains("800"), "\(step)")
    }
  }

  @Test func `tells beside one's own figure not what the source says`() {
    var session = Session("vincent", [.activation: ["fittraject"]])
    session.run(.exercise)
    session.open("Begin de oefening")
    session.show(.actual(Session.cost))
    #expect(session.cell(.text, of: FieldName.number.row) == "afgedekt")
    session.fill(.number, "1250")
    session.run(.accept)
    session.show(.actuals)
    let row = RowID("actual", "fittraject//cost")
    #expect(session.cell(.text, of: row) == "afgedekt")
    #expect(session.cell(ColumnID("actual"), of: row) == "€ 1.250")
  }

  @Test func `has nothing to guess where the persona's file asks for nothing`() throws {
    var catalog = Session.catalog
    let place = try #require(catalog.personas.firstIndex { $0.id == "mia" })
    var mia = try #require(catalog.persona("mia"))
    mia.exercise = []
    catalog.personas[place] = mia
    var session = Session("mia", catalog: catalog)
    session.run(.exercise)
    #expect(session.text.contains("Bij deze persona is er niets te schatten."))
    #expect(session.page.selectableRows.isEmpty)
  }

  @Test func `covers on the board what is guessed, of whichever persona is open`() {
    var session = Session()
    session.perform(.boardRead(BoardSamples.reading))
    #expect(session.text.contains("12-26"))
    let row = RowID("group", "zaal/c.traject.yaml")
    session.perform(
      .opened(BoardSamples.third, WorkFile(path: "elders", stamp: "1"), notice: nil))
    session.run(.exercise)
    session.open("Begin de oefening")
    session.run(.back)
    session.run(.back)
    #expect(session.place == .board)
    #expect(session.cell(.weeks, of: row) == "afgedekt")
    #expect(session.row(row)?.spans.isEmpty == true)
    #expect(!session.text.contains("12-26") && !session.text.contains("2.875"))
    // The groups of another persona are open to read; those of this one stay covered beside them.
    session.perform(.opened(BoardSamples.first, WorkFile(path: "elders", stamp: "2"), notice: nil))
    session.run(.back)
    #expect(session.place == .board)
    #expect(session.text.contains("1.183-8.030"))
    #expect(session.row(row) == nil)
    #expect(!session.text.contains("12-26") && !session.text.contains("2.875"))
  }
}
