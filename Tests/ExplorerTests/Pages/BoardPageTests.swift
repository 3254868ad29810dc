import Explorer
import Reintegration
import TestSupport
import Testing
import Wording

/// A folder as a room leaves it.
enum BoardSamples {
  static func scenario(
    _ persona: String, _ author: String?, _ entries: [Entry], in phase: Phase = .activation
  ) -> Scenario {
    var scenario = Scenario(persona: persona)
    scenario.author = author
    scenario[phase].entries = entries
    return scenario
  }

  static let first = scenario(
    "mia", "Groep 1", [Entry("belastbaarheid", note: "Eerst weten wat kan"), Entry("empowerment")])
  static let second = scenario("mia", "Groep 2", [Entry("ontheffing", note: "Rust\neerst")])
  static let third = scenario("vincent", nil, [Entry("fittraject")])

  static let reading = Board.Reading(
    folder: "zaal",
    files: [
      Board.File(path: "zaal/a.traject.yaml", .route(first)),
      Board.File(path: "zaal/b.traject.yaml", .route(second)),
      Board.File(path: "zaal/c.traject.yaml", .route(third)),
      Board.File(
        path: "zaal/d.traject.yaml",
        .problem(Text(nl: "regel 3: Dit is geen getal.", en: "line 3: This is no number."))),
    ])
}

struct `The board` {
  private func session(_ reading: Board.Reading = BoardSamples.reading) -> Session {
    var session = Session()
    session.perform(.boardRead(reading))
    return session
  }

  private let group = RowID("group", "zaal/a.traject.yaml")

  @Test func `is what one begins with and comes back to`() {
    var session = session()
    #expect(session.place == .board)
    session.run(.back)
    #expect(session.place == .board)
    session.perform(.opened(BoardSamples.third, WorkFile(path: "x", stamp: "1"), notice: nil))
    session.run(.back)
    #expect(session.place == .board)
  }

  @Test func `says what each group's route comes to`() {
    let session = session()
    #expect(session.text.contains("Mia: 2 groepen"))
    #expect(session.text.contains("Vincent: 1 groep"))
    #expect(session.row(group)?[.name]?.full == "Groep 1")
    #expect(session.row(group)?[.cost]?.full == "1.183-8.030")
    #expect(session.row(RowID("group", "zaal/c.traject.yaml"))?[.name]?.full == "c")
  }

  @Test func `says where groups differ, and each group's reason`() {
    let text = session().text
    #expect(text.contains("Waar jullie verschillen"))
    #expect(
      text.contains("kosten: Groep 2 ten hoogste € 0, Groep 1 ten minste € 1.183: € 1.183 ertussen")
    )
    #expect(
      text.contains(
        "Belastbaarheidsonderzoek: 1 van de 2 groepen, Groep 1: wel: Eerst weten wat kan, Groep 2: niet"
      ))
    #expect(
      text.contains("Jaar ontheffing: 1 van de 2 groepen, Groep 1: niet, Groep 2: wel: Rust eerst"))
  }

  @Test func `names what takes no part, and goes on with the rest`() {
    #expect(session().text.contains("zaal/d.traject.yaml, regel 3: Dit is geen getal."))
    var flawed = BoardSamples.first
    flawed.activation.entries.append(Entry("bestaat-niet"))
    let reading = Board.Reading(
      folder: "zaal",
      files: [
        Board.File(path: "fout", .route(flawed)),
        Board.File(path: "ander", .route(BoardSamples.scenario("niemand", nil, []))),
        Board.File(path: "goed", .route(BoardSamples.second)),
      ])
    let session = session(reading)
    #expect(session.model.board?.groups.map(\.path) == ["goed"])
    #expect(session.text.contains("fout, Dit scenario is niet op te tellen."))
    #expect(session.text.contains("De persona 'niemand' is er niet."))
  }

  @Test func `keeps what it had while its folder cannot be read`() {
    var session = session()
    session.perform(
      .boardRead(
        Board.Reading(folder: "zaal", files: [], problem: Text(nl: "Weg.", en: "Gone."))))
    #expect(session.text.contains("Weg."))
    #expect(session.text.contains("Mia: 2 groepen"))
    #expect(session.model.board?.problems.map(\.path) == ["zaal/d.traject.yaml"])
    session.perform(.boardRead(Board.Reading(folder: "zaal", files: [])))
    #expect(session.text.contains("Hier staan nog geen routes."))
  }

  @Test func `changes as a group saves, with the cursor where it was`() {
    var session = session()
    session.perform(.select(RowID("group", "zaal/b.traject.yaml")))
    var changed = BoardSamples.first
    changed.author = "De eersten"
    let files = [Board.File(path: "zaal/a.traject.yaml", .route(changed))]
    session.perform(
      .boardRead(
        Board.Reading(folder: "zaal", files: files + BoardSamples.reading.files.dropFirst())))
    #expect(session.row(group)?[.name]?.full == "De eersten")
    #expect(session.model.visit.row == RowID("group", "zaal/b.traject.yaml"))
  }

  @Test(
    arguments: [
      ("Groep 1", "Titel", "Groep 1"), (" \n", "Titel", "Titel"), (nil, "Titel", "Titel"),
      ("", "", "a"), ("  ", "\u{A0}", "a"), (nil, nil, "a"),
    ] as [(String?, String?, String)])
  func `calls a group by its author, else its title, else its file, where those say something`(
    author: String?, title: String?, name: String
  ) {
    var scenario = BoardSamples.scenario("mia", author, [])
    scenario.title = title
    let file = Board.File(path: "zaal/a.traject.yaml", .route(scenario))
    let session = session(Board.Reading(folder: "zaal", files: [file]))
    #expect(session.model.board?.groups.map(\.name) == [name])
  }

  @Test func `tells groups apart that are called alike`() {
    let reading = Board.Reading(
      folder: "zaal",
      files: ["een", "twee"].map {
        Board.File(path: "zaal/\($0).traject.yaml", .route(BoardSamples.first))
      })
    #expect(
      session(reading).model.board?.groups.map(\.name)
        == ["Groep 1 (een.traject.yaml)", "Groep 1 (twee.traject.yaml)"])
  }

  @Test func `opens a group's route, which no command changes`() throws {
    var session = session()
    session.open(group)
    #expect(session.effects.last == .open(path: "zaal/a.traject.yaml"))
    session.perform(
      .opened(
        BoardSamples.first, WorkFile(path: "zaal/a.traject.yaml", stamp: "1"), notice: nil))
    let opened = session
    for id in CommandID.allCases where id != .quit {
      for place in Place.walk + [.assumptions, .history, .sensitivity(.cost)] {
        var session = opened
        session.show(place)
        for row in [nil] + session.page.selectableRows.prefix(4).map({ Optional($0.id) }) {
          session.run(id, at: row)
          session.run(.accept)
          let isTheirs = session.model.work?.file?.path == "zaal/a.traject.yaml"
          #expect(!isTheirs || session.scenario == BoardSamples.first, "\(id) at \(place)")
        }
      }
    }
    session.show(.phase(.activation))
    session.run(.choose, at: .entry("ontheffing"))
    #expect(session.notice == "Dit is de route van Groep 1: hier kun je die alleen bekijken.")
  }

  @Test(
    arguments: [
      (Place.ownFigures(of: "empowerment"), "4"),
      (.ownIntervention(in: .activation, replacing: nil), "4"),
      (.reason(of: "empowerment"), "Daarom"), (.details, "Titel"), (.notes, "Tekst"),
      (.actual(FigureID("empowerment", .cost)), "1250"),
      (.answer(to: "eerst-testen"), "Omdat"),
    ])
  func `keeps a group's route whatever is filled in about it`(place: Place, text: String) {
    var session = session()
    session.perform(
      .opened(
        BoardSamples.first, WorkFile(path: "zaal/a.traject.yaml", stamp: "1"), notice: nil))
    session.show(place)
    #expect(session.model.visit.form != nil)
    for field in session.model.visit.form?.fields ?? [] { session.fill(field.name, text) }
    session.run(.accept)
    #expect(session.scenario == BoardSamples.first)
    #expect(session.notice.contains("hier kun je die alleen bekijken"), "\(session.notice)")
  }

  @Test(arguments: [CommandID.save, .details, .notes, .toggleOutliers])
  func `offers no command that would change a group's route, or save it`(id: CommandID) {
    var session = session()
    session.perform(
      .opened(
        BoardSamples.first, WorkFile(path: "zaal/a.traject.yaml", stamp: "1"), notice: nil))
    #expect(
      session.refusal(id) == "Dit is de route van Groep 1: hier kun je die alleen bekijken.")
    session.run(id)
    #expect(session.requests.isEmpty)
    #expect(session.place == .persona)
  }

  @Test func `names what a group's cost knows in part`() {
    #expect(session().text.contains("Deels onbekend: Empowermenttraining"))
  }

  @Test func `compares the marked routes, of which the first is opened`() {
    var session = session()
    session.readable = [
      "zaal/a.traject.yaml": BoardSamples.first, "zaal/b.traject.yaml": BoardSamples.second,
    ]
    session.run(.setAside, at: RowID("group", "zaal/a.traject.yaml"))
    session.run(.compare)
    #expect(session.place == .board)
    #expect(session.notice == "Zet eerst twee routes apart, of open er een.")
    session.run(.setAside, at: RowID("group", "zaal/b.traject.yaml"))
    session.run(.compare)
    #expect(session.place == .comparison)
    #expect(session.scenario == BoardSamples.first)
    #expect(session.model.alternatives.map(\.work.scenario.author) == ["Groep 2"])
    session.run(.undo)
    #expect(session.scenario == BoardSamples.first)
    session.run(.back)
    session.run(.back)
    #expect(session.place == .board)
  }

  @Test func `marks routes to compare with`() {
    var session = session()
    session.readable = ["zaal/b.traject.yaml": BoardSamples.second]
    session.run(.setAside, at: RowID("group", "zaal/b.traject.yaml"))
    #expect(session.model.alternatives.map(\.work.scenario.author) == ["Groep 2"])
    #expect(session.row(RowID("group", "zaal/b.traject.yaml"))?.marks.map(\.kind) == [.aside])
  }
}
