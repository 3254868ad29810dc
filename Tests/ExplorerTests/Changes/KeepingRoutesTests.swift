import Explorer
import Reintegration
import TestSupport
import Testing

/// From one route to the next, with nothing lost and nothing written over.
struct `Keeping routes` {
  private static func opened(_ title: String? = "Eerst stabiliseren") -> Session {
    Session("vincent", [.activation: ["fittraject"]]) { $0.title = title }
  }

  // MARK: - A copy

  @Test func `a copy has another title and no file, and the one before is aside as it was`() {
    var session = Self.opened()
    session.run(.copy)
    #expect(session.place == .copying)
    session.fill(.title, "Direct activeren")
    session.run(.accept)
    #expect(session.scenario?.title == "Direct activeren")
    #expect(session.model.work?.file == nil)
    #expect(session.model.work?.isUnsaved == true)
    #expect(session.model.alternatives.map(\.work.scenario.title) == ["Eerst stabiliseren"])
    #expect(session.model.alternatives.first?.work.file?.path == "groep.traject.yaml")
    #expect(
      session.notice
        == "Nieuwe route: 'Direct activeren', nog niet bewaard. De vorige staat apart.")
    session.run(.save)
    #expect(session.requests.isEmpty)
    session.run(.accept)
    #expect(session.requests.map(\.path) == ["direct-activeren.traject.yaml"])
    #expect(session.requests.map(\.expected) == [nil])
    #expect(session.requests.map(\.mayReplace) == [false])
  }

  @Test(arguments: [
    ("Groep", "Groep 2"), ("Groep 2", "Groep 3"), ("Route 9", "Route 10"), ("B12", "B12 2"),
  ])
  func `a copy is offered a title beside the one there is`(title: String, other: String) {
    var session = Self.opened(title)
    session.run(.copy)
    #expect(session.model.visit.form?[.title]?.text == other)
  }

  @Test func `a copy takes no title that the route has already`() {
    var session = Self.opened()
    session.run(.copy)
    session.fill(.title, " Eerst stabiliseren ")
    session.run(.accept)
    #expect(session.place == .copying)
    #expect(session.notice == "Zo heet de route al.")
  }

  @Test func `a copy is refused where that would lose what is saved nowhere`() {
    var session = Self.opened()
    for title in ["Een", "Twee", "Drie"] {
      session.change(title: title)
      session.run(.setAside)
    }
    session.run(.copy)
    #expect(session.place != .copying)
    #expect(session.notice.hasPrefix("Bewaar deze route eerst"))
  }

  // MARK: - Another title

  @Test func `saving under another title asks whether it is a new route`() {
    var session = Self.opened()
    session.change(title: "Direct activeren")
    session.run(.save)
    #expect(session.kind == .dialog)
    #expect(session.text.contains("groep.traject.yaml blijft dan zoals het is"))
    #expect(session.requests.isEmpty)
    session.answer("Nieuwe route")
    session.run(.accept)
    #expect(session.requests.map(\.path) == ["direct-activeren.traject.yaml"])
    #expect(session.requests.map(\.expected) == [nil])
    session.run(.save)
    #expect(session.kind != .dialog)
  }

  @Test func `saving under another title keeps the file where it is the same route`() {
    var session = Self.opened()
    session.change(title: "Direct activeren")
    session.run(.save)
    session.answer("Dezelfde route")
    #expect(session.requests.map(\.path) == ["groep.traject.yaml"])
    #expect(session.requests.map(\.expected) == ["1"])
  }

  @Test(arguments: [nil, "Eerst stabiliseren"] as [String?])
  func `a first title, and one that stays, ask nothing`(title: String?) {
    var session = Self.opened(title)
    if title == nil { session.change(title: "Titel") } else { session.run(.toggleOutliers) }
    session.run(.save)
    #expect(session.kind != .dialog)
    #expect(session.requests.map(\.path) == ["groep.traject.yaml"])
  }

  // MARK: - Starting over

  @Test func `starting over keeps what is saved nowhere, and offers it`() {
    var session = Self.opened()
    session.run(.copy)
    session.run(.accept)
    session.run(.setAside)
    session.run(.startOver)
    #expect(session.place == .start)
    #expect(session.model.work == nil)
    #expect(session.model.alternatives.isEmpty)
    // The copy as it was open, and as it was set aside; the route before it is in its file.
    #expect(
      session.model.postponed.map(\.scenario.title)
        == Array(repeating: "Eerst stabiliseren 2", count: 2))
    #expect(
      session.text.contains("Niet bewaard werk: Eerst stabiliseren 2 van 21 november 2026, 14:05"))
    #expect(session.notice.hasPrefix("Een schoon begin. Wat niet bewaard was"))
  }

  @Test func `starting over from what is saved asks and keeps nothing`() {
    var session = Self.opened()
    session.run(.startOver)
    #expect(session.place == .start)
    #expect(session.notice == "Een schoon begin.")
    #expect(session.model.postponed.isEmpty)
  }

  @Test func `quitting keeps the routes that are aside and saved nowhere`() {
    var session = Self.opened()
    session.run(.copy)
    session.run(.accept)
    session.run(.compare)
    session.open(RowID("route", 1))
    session.run(.quit)
    #expect(session.hasQuit)
    #expect(
      session.effects.contains {
        if case .keep(let kept, nil) = $0 { kept.title == "Eerst stabiliseren 2" } else { false }
      })
  }

  // MARK: - The folder

  @Test func `file and folder stand in the header and in what saving says`() {
    var session = Session(folder: "~/oefening")
    session.perform(
      .opened(Scenario(persona: "mia"), WorkFile(path: "mia.traject.yaml", stamp: "1"), notice: nil)
    )
    #expect(session.model.header.file == "~/oefening/mia.traject.yaml")
    session.change()
    session.run(.save)
    #expect(session.notice == "Bewaard in mia.traject.yaml. Map: ~/oefening.")
    session.perform(
      .opened(
        Scenario(persona: "mia"), WorkFile(path: "/elders/mia.traject.yaml", stamp: "1"),
        notice: nil))
    #expect(session.model.header.file == "/elders/mia.traject.yaml")
  }

  // MARK: - The list

  private static let file = RowID("file", 0)

  private static func listing() -> Session {
    var session = Session(folder: "~/oefening")
    var scenario = Scenario(persona: "vincent")
    scenario.activation.entries = [Entry("fittraject")]
    session.files = [
      SavedFile(
        path: "een.traject.yaml", title: "Een", persona: "vincent", changed: "2026-11-21 14:05",
        scenario: scenario)
    ]
    session.run(.openFile)
    return session
  }

  @Test func `the list names its folder and says what each comes to`() {
    let session = Self.listing()
    #expect(session.page.title == "Bewaarde scenario's in ~/oefening")
    #expect(
      session.row(Self.file)?.lines.map(\.text) == ["€ 800-2.875; doorlooptijd 12-26 weken"])
  }

  @Test func `a file gets another name, also where it is open`() {
    var session = Self.listing()
    session.run(.back)
    session.perform(
      .opened(
        Scenario(persona: "vincent"), WorkFile(path: "een.traject.yaml", stamp: "1"), notice: nil))
    session.run(.openFile)
    session.run(.renameFile, at: Self.file)
    #expect(session.place == .renaming("een.traject.yaml"))
    session.fill(.path, "twee")
    session.run(.accept)
    #expect(session.effects.contains(.moveFile(from: "een.traject.yaml", to: "twee.traject.yaml")))
    #expect(session.model.work?.file?.path == "twee.traject.yaml")
    #expect(session.notice == "een.traject.yaml heet nu twee.traject.yaml.")
    #expect(session.place == .files)
  }

  @Test func `a name that is taken keeps what was typed`() {
    var session = Self.listing()
    session.perform(
      .moveFailed(
        path: "een.traject.yaml", to: "twee.traject.yaml",
        Text(nl: "er is al een bestand", en: "there is a file")))
    #expect(session.place == .renaming("een.traject.yaml"))
    #expect(session.model.visit.form?[.path]?.text == "twee.traject.yaml")
    #expect(session.notice == "'een.traject.yaml' blijft zoals het is: er is al een bestand.")
  }

  @Test func `a file that is taken away is put back from the list`() {
    var session = Self.listing()
    session.run(.removeFile, at: Self.file)
    #expect(session.notice == "Weggehaald: een.traject.yaml. Onder aan de lijst zet je het terug.")
    session.open("Zet terug: een.traject.yaml")
    #expect(
      session.effects.contains(.moveFile(from: ".een.traject.yaml", to: "een.traject.yaml")))
    #expect(session.notice == "Teruggezet: een.traject.yaml.")
    #expect(!session.text.contains("Zet terug"))
    session.run(.removeFile, at: RowID("typed"))
    #expect(session.notice == "Ga eerst naar een bestand.")
  }
}
