import Explorer
import Reintegration
import Testing

struct `Saving` {
  private static let changed: Session = {
    var session = Session("mia")
    session.change(title: "Mia: één jaar!")
    return session
  }()

  @Test func `asks for a name once, and then saves at once`() {
    var session = Self.changed
    session.run(.save)
    #expect(session.place == .saving(then: nil, suggesting: nil))
    session.run(.accept)
    #expect(session.notice == "Bewaard in mia-een-jaar.traject.yaml.")
    #expect(session.model.work?.isUnsaved == false)
    #expect(session.place == .persona)
    session.run(.toggleOutliers)
    session.run(.save)
    #expect(session.place == .persona)
    #expect(session.requests.last?.path == "mia-een-jaar.traject.yaml")
    #expect(session.requests.last?.expected == "stamp")
    #expect(session.requests.last?.mayReplace == false)
    #expect(session.requests.last?.onlyIfGone == false)
    session.run(.save)
    #expect(session.requests.last?.onlyIfGone == true, "there is nothing to save")
    #expect(session.notice == Notice.nothingToSave.text.nl)
  }

  @Test(
    arguments: [
      ("test", "test.traject.yaml"), ("test.traject", "test.traject.yaml"),
      ("test.yaml", "test.traject.yaml"), ("test.traject.yaml", "test.traject.yaml"),
      ("map/a b", "map/a b.traject.yaml"),
    ])
  func `completes the name`(typed: String, path: String) {
    var session = Self.changed
    session.run(.save)
    session.fill(.path, typed)
    session.run(.accept)
    #expect(session.requests.last?.path == path)
  }

  @Test func `suggests the persona where there is no title`() {
    var session = Session("samir")
    session.run(.save)
    #expect(session.text.contains("samir.traject.yaml"))
    #expect(session.text.contains("geen gegevens van cliënten"))
  }

  @Test func `takes what is typed in place of the suggestion`() {
    var session = Self.changed
    session.run(.save)
    session.perform(.type("groep-2"))
    session.run(.accept)
    #expect(session.model.work?.file?.path == "groep-2.traject.yaml")
  }

  @Test func `asks for a name where none is filled in`() {
    var session = Self.changed
    session.run(.save)
    session.fill(.path, "  ")
    session.run(.accept)
    #expect(session.kind == .form)
    #expect(session.notice == "Vul hier iets in.")
    #expect(session.requests.isEmpty)
  }

  @Test func `over another file asks, and offers another name first`() {
    var session = Self.changed
    session.saveProblem = .exists
    session.run(.save)
    session.run(.accept)
    #expect(session.kind == .dialog)
    #expect(session.text.contains("Er is al een bestand 'mia-een-jaar.traject.yaml'."))
    var other = session
    other.open()
    #expect(other.kind == .form)
    #expect(other.text.contains("mia-een-jaar-2.traject.yaml"))
    session.run(.back)
    #expect(session.place == .persona)
    #expect(session.model.work?.isUnsaved == true)
    #expect(session.requests.allSatisfy { !$0.mayReplace })
  }

  @Test func `says by whom a file was changed meanwhile, and when`() {
    var session = Self.changed
    session.run(.save)
    session.run(.accept)
    session.run(.toggleOutliers)
    session.saveProblem = .changed(author: "Groep 2", at: "2026-11-21 14:05")
    session.run(.save)
    #expect(session.text.contains("veranderd door Groep 2 (21 november 2026, 14:05)"))
    session.answer("Vervangen")
    #expect(session.requests.last?.mayReplace == true)
    #expect(session.model.work?.isUnsaved == false)
  }

  @Test func `over another file leaves only where one was leaving`() {
    var session = Self.changed
    session.saveProblem = .exists
    session.run(.quit)
    session.answer("Annuleren")
    session.run(.save)
    session.run(.accept)
    session.answer("Vervangen")
    #expect(!session.hasQuit)
    #expect(session.requests.map(\.then) == [nil, nil])
    session.change(title: "Nog een")
    session.run(.quit)
    session.answer("Bewaren")
    session.answer("Nieuwe route")
    session.run(.accept)
    session.answer("Vervangen")
    #expect(session.hasQuit)
    #expect(session.requests.last?.then == .quit)
  }

  @Test func `where the files are listed lists them anew, and nowhere else`() {
    var session = Self.changed
    session.run(.save)
    session.run(.accept)
    #expect(!session.effects.contains(.listFiles))
    session.run(.toggleOutliers)
    session.show(.files)
    let before = session.effects.count { $0 == .listFiles }
    session.run(.save)
    #expect(session.place == .files)
    #expect(session.effects.count { $0 == .listFiles } == before + 1)
  }

  @Test func `that fails keeps the work and the name, and says why`() {
    var session = Self.changed
    session.saveProblem = .system(Text(nl: "de schijf is vol", en: "the disk is full"))
    session.run(.save)
    session.fill(.path, "groep")
    session.run(.accept)
    #expect(session.notice.contains("de schijf is vol"))
    #expect(session.kind == .form)
    #expect(session.text.contains("groep.traject.yaml"))
    session.run(.back)
    #expect(session.model.work?.isUnsaved == true)
  }

  @Test func `to a file with comments says so and offers another name`() {
    var session = Session()
    let file = WorkFile(path: "map/groep.traject.yaml", stamp: "1", hasComments: true)
    session.perform(.opened(Scenario(persona: "mia"), file, notice: nil))
    session.change()
    session.run(.save)
    #expect(session.notice.contains("commentaar"))
    session.run(.accept)
    #expect(session.requests.last?.path == "map/groep-2.traject.yaml")
    #expect(session.requests.last?.expected == nil)
  }

  @Test func `under another name starts from the name the file has`() {
    var session = Session()
    let file = WorkFile(path: "map/groep.traject.yaml", stamp: "1")
    session.perform(.opened(Scenario(persona: "mia"), file, notice: nil))
    session.run(.saveAs)
    #expect(session.text.contains("map/groep.traject.yaml"))
    session.fill(.path, "map/plan-b")
    session.run(.accept)
    #expect(session.requests.last?.path == "map/plan-b.traject.yaml")
    #expect(session.requests.last?.expected == nil)
    #expect(session.model.work?.file?.path == "map/plan-b.traject.yaml")
  }

  @Test func `is marked in the title until it is done or undone`() {
    var session = Session("mia")
    #expect(session.model.work?.isUnsaved == false)
    session.change()
    #expect(session.model.work?.isUnsaved == true)
    session.run(.undo)
    #expect(session.model.work?.isUnsaved == false)
  }
}
