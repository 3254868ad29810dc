import Explorer
import Reintegration
import Testing

struct `Opening a file` {
  private static func listing(_ files: [SavedFile] = Samples.files, _ language: Language = .nl)
    -> Session
  {
    var session = Session(language: language)
    session.files = files
    session.run(.openFile)
    return session
  }

  @Test(arguments: [
    (Language.nl, "Mia gaat zingen, Mia, Groep 2, 21 november 2026, 14:05, groep-2.traject.yaml"),
    (.en, "Mia gaat zingen, Mia, Groep 2, 21 November 2026, 14:05, groep-2.traject.yaml"),
  ])
  func `shows what each is, of whom, by whom and from when`(language: Language, line: String) {
    let session = Self.listing(Samples.files, language)
    #expect(session.text.contains(line), "\(session.text)")
    #expect(session.text.contains("leeg.traject.yaml"))
  }

  @Test func `opens the one chosen`() {
    var session = Self.listing()
    session.open("Mia gaat zingen")
    #expect(session.effects.last == .open(path: "groep-2.traject.yaml"))
  }

  @Test func `finds one by its name, its persona and the name of the file`() {
    for word in ["zingen", "mia", "groep-2"] {
      var session = Self.listing()
      session.run(.filter)
      session.perform(.type(word))
      session.run(.accept)
      #expect(session.page.selectableRows.count == 1, "\(word)")
    }
  }

  @Test func `says so where there are none`() {
    let session = Self.listing([])
    #expect(session.text.contains("Er staan hier geen scenario's."))
    #expect(session.page.selectableRows.count == 1)
  }

  @Test func `takes a name that is typed, and keeps it where it is wrong`() {
    var session = Self.listing()
    session.open("typ de naam")
    session.fill(.path, "elders.traject.yaml")
    session.run(.accept)
    #expect(session.effects.last == .open(path: "elders.traject.yaml"))
    let missing = Finding(
      file: "elders.traject.yaml", line: 1, column: 1,
      message: Text(nl: "Dit bestand is er niet.", en: "There is no such file."),
      isWholeFile: true)
    session.perform(.openFailed(path: "elders.traject.yaml", [missing]))
    #expect(session.text.contains("elders.traject.yaml: Dit bestand is er niet."))
    session.run(.back)
    #expect(session.place == .opening(suggesting: "elders.traject.yaml"))
    #expect(session.text.contains("elders.traject.yaml"))
    session.run(.back)
    #expect(session.place == .files)
  }

  @Test func `shows all that is wrong in one, and keeps the work`() {
    var session = Session("mia")
    session.perform(.openFailed(path: "groep-2.traject.yaml", Samples.findings))
    #expect(session.page.title == "'groep-2.traject.yaml' kan niet open")
    #expect(
      session.text.contains(
        "groep-2.traject.yaml, regel 7, kolom 12: 'empowermnt' is geen interventie van Mia. "
          + "Bedoel je 'empowerment'?"))
    #expect(session.text.contains("regel 9, kolom 3: Het aantal is 0."))
    #expect(session.scenario?.persona == "mia")
  }

  @Test func `asks first where work is unsaved`() {
    var session = Session("mia")
    session.files = Samples.files
    session.change()
    session.run(.openFile)
    session.open("Mia gaat zingen")
    #expect(session.kind == .dialog)
    #expect(!session.effects.contains(.open(path: "groep-2.traject.yaml")))
    session.answer("Niet bewaren")
    #expect(session.effects.last == .open(path: "groep-2.traject.yaml"))
    session.perform(
      .opened(
        Scenario(persona: "samir"), WorkFile(path: "groep-2.traject.yaml", stamp: "1"), notice: nil)
    )
    #expect(session.place == .persona)
    #expect(session.scenario?.persona == "samir")
  }
}
