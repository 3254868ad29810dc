import Reintegration
import TestSupport
import Testing

@testable import Explorer

struct `The page of a phase` {
  private func figures(_ session: Session, _ id: String) -> [String] {
    let row = session.page.row(.entry(id))
    return [ColumnID.weeks, .hours, .cost].map { row?[$0]?.full ?? "" }
  }

  private func short(_ session: Session, _ id: String) -> [String] {
    let row = session.page.row(.entry(id))
    return [ColumnID.weeks, .hours, .cost].map { row?[$0]?.short ?? "" }
  }

  @Test func `says the weeks, the hours and the cost of each intervention`() {
    var session = Session("mia")
    session.run(.goActivation)
    #expect(session.page.title == "Activering")
    #expect(
      session.page.selectableRows.map { $0.id.name } == [
        "belastbaarheid", "empowerment", "ontheffing",
      ])
    #expect(figures(session, "belastbaarheid") == ["1-6", "1-4 cliënt", "303-550"])
    #expect(figures(session, "empowerment") == ["12-48", "12-96 cliënt", "880-7.480"])
    #expect(figures(session, "ontheffing") == ["52", "0 cliënt", "0"])
    #expect(short(session, "empowerment") == ["12-48", "12-96 c", "880-7.480"])
  }

  @Test func `never makes nothing of what is unknown, and shortens it by signs with a legend`() {
    var session = Session("samir")
    session.run(.goActivation)
    #expect(figures(session, "banenmarkt") == ["onbekend", "onbekend", "onbekend"])
    #expect(short(session, "banenmarkt") == ["?", "?", "?"])
    #expect(figures(session, "werkfit") == ["onbekend", "onbekend", "1.000 tot bijna 6.000"])
    #expect(short(session, "werkfit") == ["?", "?", "1.000-6.000~"])
    let cell = session.page.row(.entry("werkfit"))?[.cost]
    #expect(cell?.legend == [LegendEntry(.letter("~"), "bijna")])
    #expect(session.page.row(.entry("banenmarkt"))?[.cost]?.tone == .unknown)
  }

  @Test func `shows the cost as bars on one scale for all phases`() throws {
    var session = Session("mia")
    session.run(.goActivation)
    let activation = try #require(session.table)
    #expect(
      session.page.row(.entry("empowerment"))?.spans == [
        Span(.certain, from: .zero, to: 880), Span(.spread, from: 880, to: 7480),
      ])
    session.run(.goMediation)
    #expect(
      session.page.row(.entry("vrijwilligerswerk"))?.spans == [
        Span(.certain, from: .zero, to: 500), Span(.spread, from: 500, to: 1000),
        Span(.outlier, from: 1000, to: 2000),
      ])
    #expect(session.table?.scale == activation.scale)
    #expect(activation.scale?.maximum == 7480)
    let bar = try #require(activation.columns.first { $0.kind == .bar })
    #expect(bar.heading.full == "€ 0 tot 7.480")
    // The bars give way first; the cost and the name never.
    let yields = activation.columns.map { $0.yields ?? 0 }
    #expect(bar.yields == yields.max())
    #expect(activation.columns.filter { $0.yields == nil }.map(\.id) == [.name, .cost])
  }

  @Test func `leaves the bar of an unknown cost open`() {
    var session = Session("vincent")
    session.run(.goPlacement)
    #expect(session.page.row(.entry("plaatsing-sob"))?.spans == [.open(from: .zero)])
    #expect(session.legend == ["laag", "tot hoog", "onbekend"])
    // What only a figure of one's own brings is explained as well.
    var own = Session("p", catalog: .of([.make("a", cost: .euros("100"))]))
    own.run(.goActivation)
    own.run(.choose, at: .entry("a"))
    #expect(own.legend == ["laag"], "\(own.legend)")
    own.run(.ownFigures)
    own.fill(.cost, "100-300")
    own.run(.accept)
    #expect(own.legend == ["laag", "tot hoog"], "\(own.legend)")
  }

  @Test func `makes room for a figure of one's own that is higher than any other`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("empowerment"))
    session.run(.ownFigures)
    session.fill(.cost, "9.000")
    session.run(.accept)
    #expect(session.table?.scale?.maximum == 9000)
    session.run(.goMediation)
    #expect(session.table?.scale?.maximum == 9000)
  }

  @Test func `numbers what is chosen in its order, and marks what there is to see`() throws {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("empowerment"))
    session.run(.choose, at: .entry("belastbaarheid"))
    #expect(session.picks == [.chosen(number: 1), .chosen(number: 2), .open])
    session.run(.moveLater)
    #expect(session.picks == [.chosen(number: 2), .chosen(number: 1), .open])
    let early = try #require(session.page.row(.entry("empowerment")))
    #expect(early.marks.map(\.kind) == [.warning])
    #expect(early.marks[0].text == "begint eerder dan de bron verwacht")
    session.run(.fixLow, at: .entry("belastbaarheid"))
    #expect(
      session.page.row(.entry("belastbaarheid"))?.marks == [RowMark(.own, "vastgezet")])
    #expect(figures(session, "belastbaarheid") == ["1", "1 cliënt", "303"])
    session.run(.reason, at: .entry("belastbaarheid"))
    session.perform(.type("eerst weten wat kan"))
    session.run(.accept)
    #expect(
      session.page.row(.entry("belastbaarheid"))?.marks.map(\.kind) == [.reason, .own])
  }

  @Test func `names the variant and the count that are chosen`() {
    var session = Session("vincent")
    session.run(.goMediation)
    session.run(.choose, at: .entry("gesprekken"))
    #expect(
      session.page.row(.entry("gesprekken"))?[.name]?.full
        == "Bemiddelingsgesprekken: licht (2 uur)")
    #expect(figures(session, "gesprekken") == ["onbekend", "2 prof.", "100-250"])
    var mia = Session("mia")
    mia.run(.goActivation)
    mia.run(.choose, at: .entry("belastbaarheid"))
    mia.run(.countUp)
    #expect(
      mia.page.row(.entry("belastbaarheid"))?[.name]?.full == "Belastbaarheidsonderzoek 2x")
    #expect(figures(mia, "belastbaarheid") == ["2-12", "2-8 cliënt", "606-1.100"])
  }

  @Test func `says why there is nothing to choose, without a sum of money`() {
    var session = Session("mia")
    session.run(.goPlacement)
    #expect(session.page.selectableRows.isEmpty)
    #expect(session.text.contains("Plaatsing kan bij Mia niet binnen twee jaar."))
    #expect(session.text.contains("Je kunt een eigen interventie toevoegen, als wat-als."))
    #expect(session.text.contains("bron (gegeven aan de respondenten): "))
  }

  @Test func `says at its head how often it is gone through`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose)
    session.run(.relapse)
    #expect(session.text.contains("Deze fase wordt 2 keer doorlopen."))
  }

  @Test func `is found by its words, and keeps what is chosen`() {
    var session = Session("vincent")
    session.run(.goActivation)
    let all = session.page.selectableRows.count
    session.run(.choose, at: .entry("mannenkracht"))
    session.run(.filter)
    session.perform(.type("MANNEN"))
    #expect(session.page.selectableRows.map(\.id) == [.entry("mannenkracht")])
    #expect(session.picks == [.chosen(number: 1)])
    session.run(.back)
    #expect(session.page.selectableRows.count == all)
  }

  @Test(arguments: Language.allCases)
  func `opens the explanation of its rows`(language: Language) {
    var session = Session("vincent", language: language)
    session.run(.goActivation)
    for row in session.page.selectableRows {
      #expect(row.opens == .show(.explanation(.intervention(row.id.name))))
      for cell in row.cells.dropFirst() {
        #expect(cell.subjects.map(\.intervention) == [row.id.name])
      }
    }
  }
}

struct `Beside a row of a phase` {
  private func lines(_ session: Session) -> [String] {
    session.model.aside?.blocks.compactMap { block in
      if case .prose(let prose) = block { prose.text } else { nil }
    } ?? []
  }

  @Test func `stands what is chosen first, and the number of an erratum with the source alone`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.perform(.select(.entry("empowerment")))
    #expect(session.model.aside?.title == "Empowermenttraining")
    let before = lines(session)
    session.run(.choose)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.perform(.select(.entry("empowerment")))
    let after = lines(session)
    #expect(
      after.first == "gekozen · nr. 2 van 2 · start: na elkaar · week 1-6 tot 13-54")
    #expect(after[1].hasPrefix("Let op: Empowermenttraining begint voor week 52."))
    #expect(after.suffix(before.count) == before[...])
    #expect(after.contains { $0.hasSuffix("; T-49, T-50") && $0.hasPrefix("bron (bevinding): ") })
    #expect(after.contains("Let op: Dezelfde naam, een ander instrument."))
    #expect(after.filter { $0.contains("T-") }.count == 1)
  }

  @Test func `stand figures that were set beside the source's, under their right name`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.fixHigh)
    #expect(
      lines(session).contains(
        "vastgezet op de hoge kant: duur 6 weken · uren 4 uur (cliënt) · kosten € 550"
          + " (bron 1-6 weken · 1-4 uur (cliënt) · € 303-550)"))
    session.run(.ownFigures)
    session.fill(.cost, "400")
    session.run(.accept)
    #expect(
      lines(session).contains(
        "eigen: duur 6 weken (bron 1-6 weken) · uren 4 uur (cliënt) (bron 1-4 uur (cliënt))"
          + " · kosten € 400 (bron € 303-550)"))
    #expect(!lines(session).contains { $0.contains("vastgezet") })
  }

  @Test func `stands what is known of a figure that is open`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.newOwn)
    session.fill(.name, "Test")
    session.fill(.effort, "2")
    session.fill(.effortKind, "2")
    session.fill(.cost, "50")
    session.fill(.costKind, "2")
    session.run(.accept)
    let text = lines(session).joined(separator: " ")
    #expect(text.contains("uren: 2 uur per week, samen onbekend omdat de duur dat is"))
    #expect(text.contains("kosten: € 50 per uur, samen onbekend omdat de uren dat zijn"))
    #expect(text.contains("eigen interventie, niet uit de bron"))
  }
}

extension Session {
  fileprivate var table: Table? {
    page.blocks.lazy.compactMap { if case .table(let table) = $0 { table } else { nil } }.first
  }

  fileprivate var legend: [String] {
    page.blocks.flatMap { block in
      if case .legend(let entries) = block { entries.map(\.text) } else { [String]() }
    }
  }

  fileprivate var picks: [Pick] { page.selectableRows.compactMap(\.pick) }
}

struct `The rows of a phase` {
  /// Vincent with so many interventions in the first phase.
  private func catalog(of count: Int) throws -> Catalog {
    var catalog = Session.catalog
    var persona = try #require(catalog.persona("vincent"))
    let some = persona.interventions.filter { $0.phase == .activation }
    persona.interventions = try (0..<count).map { number in
      var definition = some[number % some.count].definition
      definition.id = "i\(number)"
      return try Intervention(definition)
    }
    catalog.personas = [persona]
    return catalog
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `are the same whether they were known or are made anew`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var session = Session("vincent", catalog: try catalog(of: 20))
    session.run(.goActivation)
    let commands: [CommandID] = [
      .choose, .choose, .choose, .nextVariant, .moveEarlier, .moveLater, .nextStart, .fixLow,
      .fixHigh, .fixSource, .relapse, .undo, .redo, .toggleLanguage,
    ]
    for _ in 0..<60 {
      let id = generator.pick(commands)
      session.run(id, at: generator.pick(session.page.selectableRows).id)
      if generator.oneIn(6) { session.run(.assumptions) }
      if session.place == .assumptions {
        session.run(.nextValue, at: generator.pick(session.page.selectableRows).id)
        session.run(.back)
      }
      var forgetful = session.model
      forgetful.phaseRows = [:]
      #expect(
        PhasePage(phase: .activation).page(of: forgetful) == session.page, "after \(id)")
    }
  }

  @Test func `are kept where a choice does not change them`() throws {
    var session = Session("vincent", catalog: try catalog(of: 100))
    session.run(.goActivation)
    let before = session.page.selectableRows
    session.run(.choose, at: .entry("i40"))
    session.run(.choose, at: .entry("i60"))
    let after = session.page.selectableRows
    let changed = zip(before, after).filter { $0 !== $1 }.map(\.0.id)
    #expect(changed == [.entry("i40"), .entry("i60")])
  }
}
