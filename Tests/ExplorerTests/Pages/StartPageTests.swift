import Explorer
import Reintegration
import Testing

struct `The start` {
  @Test func `offers the personas first, each with a sentence, then a file, then the examples`() {
    let session = Session()
    #expect(
      session.page.selectableRows.map(\.id.kind)
        == Session.catalog.personas.map { _ in "persona" } + ["files"]
        + Session.catalog.personas.flatMap(\.routes).map { _ in "route" })
    #expect(session.cell(.label, of: RowID("persona", "mia")) == "Mia, 59")
    #expect(
      session.cell(.text, of: RowID("persona", "mia"))
        == "Pijnklachten en stress, kort na een zware scheiding, eenzaam.")
    #expect(session.text.contains("Voorbeelden uit de bron (geen advies)"))
    #expect(session.text.contains("een indicatie, niet representatief"))
  }

  @Test func `says of a persona the whole profile, beside the list`() throws {
    let session = Session()
    let source = session.place.source
    let aside = try #require(source.aside(of: RowID("persona", "mia"), in: session.model))
    #expect(aside.title == "Mia, 59")
    let texts = aside.blocks.map { if case .prose(let prose) = $0 { prose.text } else { "" } }
    #expect(texts.count == 6)
    #expect(texts.contains { $0.hasPrefix("Situatie: ") && $0.hasSuffix("Ze voelt zich eenzaam.") })
    #expect(texts.contains { $0.hasPrefix("Hulpvraag: Wil graag actief zijn") })
  }

  @Test func `has something to say beside every row`() throws {
    var catalog = Session.catalog
    catalog.problems = Samples.findings
    var session = Session(catalog: catalog)
    session.perform(.recoverable([Samples.recovery]))
    session.answer("Later")
    session.perform(.open(persona: "mia"))
    session.run(.goStart)
    let kinds = Set(session.page.selectableRows.map(\.id.kind))
    #expect(kinds == ["resume", "persona", "files", "recovery", "problems", "route"])
    for row in session.page.selectableRows {
      let aside = session.place.source.aside(of: row.id, in: session.model)
      #expect(aside?.blocks.isEmpty == false, "\(row.id)")
    }
  }

  @Test func `starts an empty scenario of a persona`() {
    var session = Session()
    session.open(RowID("persona", "samir"))
    #expect(session.place == .persona)
    #expect(session.scenario == Scenario(persona: "samir"))
  }

  @Test func `starts from an example, as an example`() {
    var session = Session()
    session.open("eerst een test")
    #expect(session.scenario?.entries.map(\.intervention).contains("belastbaarheid") == true)
    #expect(session.notice == "Dit is een voorbeeld uit de bron, geen advies.")
  }

  @Test func `keeps examples of one's own files apart from those of the source`() throws {
    var catalog = Session.catalog
    var tess = try #require(catalog.persona("mia"))
    (tess.id, tess.name, tess.origin) = ("tess", "Tess", .own)
    catalog.personas.append(tess)
    var session = Session(catalog: catalog)
    let texts = session.text.split(separator: "\n").map(String.init)
    let source = try #require(texts.firstIndex { $0.contains("Voorbeelden uit de bron") })
    let own = try #require(texts.firstIndex { $0.contains("Voorbeelden uit je eigen persona") })
    #expect(source < own)
    #expect(!texts[source..<own].contains { $0.hasPrefix("Tess") })
    #expect(texts[own...].contains { $0.hasPrefix("Tess") })
    #expect(!texts[own...].contains { $0.hasPrefix("Mia") })
    session.open(RowID("route", "tess/\(tess.routes[0].id)"))
    #expect(session.notice == "Dit is een voorbeeld uit het bestand van deze persona.")
    #expect(!Session().text.contains("eigen persona-bestanden"))
  }

  @Test func `lists the files of the folder`() {
    var session = Session()
    session.files = Samples.files
    session.open(RowID("files"))
    #expect(session.place == .files)
  }

  @Test func `shows what is wrong with files of one's own`() {
    var catalog = Session.catalog
    catalog.problems = Samples.findings
    var session = Session(catalog: catalog)
    #expect(session.row(RowID("problems"))?.tone == .warning)
    session.open(RowID("problems"))
    #expect(session.text.contains("'empowermnt' is geen interventie van Mia."))
  }

  @Test func `goes on with what is open, and says what was done last`() throws {
    var session = Session("mia")
    session.run(.goStart)
    #expect(session.page.selectableRows.first?.id == RowID("resume"))
    #expect(session.cell(.text, of: RowID("resume")) == "Verder met Mia")
    #expect(Self.beside(session) == "Hierin is nog niets veranderd.")
    session.open(RowID("resume"))
    #expect(session.place == .persona)
    session.change()
    session.run(.goStart)
    #expect(Self.beside(session) == "Je laatste verandering: Titel en groep")
  }

  @Test func `does not call the opening of a file a change`() {
    var session = Session("mia", [.activation: ["empowerment"]])
    session.run(.goStart)
    #expect(Self.beside(session) == "Hierin is nog niets veranderd.")
  }

  @Test func `asks first where another scenario would be lost`() {
    var session = Session("mia")
    session.change()
    session.run(.goStart)
    session.open("eerst stabiliseren")
    #expect(session.kind == .dialog)
    session.answer("Niet bewaren")
    #expect(session.scenario?.persona == "vincent")
  }

  @Test func `is searched in any order of words and whatever the case`() {
    var session = Session()
    session.run(.filter)
    session.perform(.type("STABILISEREN vincent"))
    #expect(
      session.page.selectableRows.map(\.id) == [RowID("route", "vincent/stabilise-first")])
    #expect(!session.text.contains("Met wie wil je"))
  }

  @Test func `says that a search finds nothing, and leaves it`() {
    var session = Session()
    let rows = session.page.selectableRows.count
    session.run(.filter)
    session.perform(.type("zzz"))
    #expect(session.text.contains("Niets gevonden"))
    #expect(session.model.refusal(of: Command(.back)) == nil)
    session.run(.accept)
    #expect(session.model.refusal(of: Command(.back)) == nil)
    session.run(.back)
    #expect(session.page.selectableRows.count == rows)
    #expect(session.model.visit.row == session.page.selectableRows.first?.id)
    #expect(!session.hasQuit)
  }

  private static func beside(_ session: Session) -> String {
    let aside = session.place.source.aside(of: RowID("resume"), in: session.model)
    guard case .prose(let prose) = aside?.blocks.first else { return "" }
    return prose.text
  }
}
