import Explorer
import Reintegration
import Testing

struct `Leaving` {
  private static let changed: Session = {
    var session = Session("mia")
    session.change()
    return session
  }()

  @Test func `asks nothing where nothing was changed`() {
    var start = Session()
    start.run(.quit)
    #expect(start.hasQuit)
    var persona = Session("mia")
    persona.run(.quit)
    #expect(persona.hasQuit)
    var undone = Self.changed
    undone.run(.undo)
    undone.run(.quit)
    #expect(undone.hasQuit)
  }

  @Test func `asks where work is unsaved, and each answer does what it says`() {
    var session = Self.changed
    session.run(.back)
    #expect(session.place == .start)
    session.run(.quit)
    #expect(session.text.contains("De wijzigingen in 'Een titel' zijn nog niet bewaard."))
    #expect(!session.hasQuit)

    var cancelled = session
    cancelled.run(.back)
    #expect(cancelled.place == .start)
    #expect(cancelled.model.work?.isUnsaved == true)

    var dropped = session
    dropped.answer("Niet bewaren")
    #expect(dropped.hasQuit)
    #expect(dropped.requests.isEmpty)

    session.answer("Bewaren")
    #expect(session.kind == .form)
    session.run(.accept)
    #expect(session.requests.count == 1)
    #expect(session.hasQuit)
  }

  @Test func `with a name that is taken asks again, and quits only after saving`() {
    var session = Self.changed
    session.saveProblem = .exists
    session.run(.quit)
    session.answer("Bewaren")
    session.run(.accept)
    #expect(session.kind == .dialog)
    #expect(!session.hasQuit)
    session.answer("Vervangen")
    #expect(session.hasQuit)
  }

  @Test func `for a fresh start asks first, and goes there`() {
    var session = Self.changed
    session.run(.newScenario)
    #expect(session.kind == .dialog)
    session.answer("Niet bewaren")
    #expect(session.place == .persona)
    #expect(session.scenario == Scenario(persona: "mia"))
  }

  @Test func `a form that was filled in asks whether to take it`() {
    var session = Self.changed
    session.run(.notes)
    session.perform(.type("Wat viel op?"))
    session.run(.quit)
    #expect(session.kind == .dialog)
    #expect(!session.hasQuit)
    session.answer("Overnemen")
    #expect(session.scenario?.notes == "Wat viel op?")
    #expect(session.place == .persona)
  }

  @Test func `from a pane over a form that was filled in asks too`() {
    var session = Session("mia")
    session.run(.notes)
    session.perform(.type("Wat viel op?"))
    session.run(.tour)
    session.run(.quit)
    #expect(session.kind == .dialog)
    #expect(!session.hasQuit)
    session.answer("Verder invullen")
    #expect(session.place == .notes)
    #expect(session.text.contains("Wat viel op?"))
  }

  @Test func `names an example in either language until it has a title of its own`() throws {
    let route = try #require(Session.catalog.persona("vincent")?.routes.first)
    var session = Session(language: .en)
    session.open(try #require(session.page.selectableRows.first { $0.id.kind == "route" }?.id))
    let work = try #require(session.model.work)
    #expect(session.scenario?.title == nil)
    #expect(work.title(session.model.say(in: .nl)).contains(route.name.nl))
    #expect(work.title(session.model.say(in: .en)).contains(route.name.en))
    session.run(.save)
    session.run(.accept)
    #expect(session.requests.last?.scenario.title == route.name.en)
    #expect(session.model.work?.isUnsaved == false)
  }
}
