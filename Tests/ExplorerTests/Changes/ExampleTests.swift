import Explorer
import Reintegration
import Testing

struct `An example of the source` {
  private static let opened: Session = {
    var session = Session()
    session.open("eerst een test")
    return session
  }()

  @Test func `is called by its name in the language in use`() {
    var session = Self.opened
    #expect(session.model.header.scenario == "Mia: Voorbeeld: eerst een test")
    session.run(.toggleLanguage)
    #expect(session.model.header.scenario == "Mia: Example: test first")
    #expect(!session.model.header.isUnsaved)
  }

  @Test func `is called otherwise once somebody gives it a title`() {
    var session = Self.opened
    session.change(title: "Onze keuze")
    session.run(.toggleLanguage)
    #expect(session.model.header.scenario == "Mia: Onze keuze")
  }

  @Test func `is saved with its name as the title`() {
    var session = Self.opened
    session.run(.saveAs)
    #expect(session.model.visit.form?[.path]?.text == "voorbeeld-eerst-een-test.traject.yaml")
    session.run(.accept)
    #expect(session.requests.map(\.scenario.title) == ["Voorbeeld: eerst een test"])
    #expect(session.model.work?.isUnsaved == false)
  }

  @Test func `is kept with its name once something is changed, and not before`() {
    var session = Self.opened
    #expect(session.model.draft == session.model.work?.saved)
    session.run(.notes)
    session.fill(.notes, "Wat viel op?")
    #expect(session.model.draft?.title == "Voorbeeld: eerst een test")
    #expect(session.model.draft?.notes == "Wat viel op?")
  }
}
