import Explorer
import Reintegration
import TestSupport
import Testing

/// The worked figures of the engine stand here again: what the page says is what the engine says.
struct `The comparison` {
  private static let first: [Phase: [Entry]] = [
    .activation: [Entry("fittraject")],
    .mediation: [Entry("gesprekken", variant: "licht")],
    .placement: [Entry("plaatsing-werkgever")],
  ]
  private static let second: [Phase: [Entry]] = [
    .activation: [Entry("fittraject")],
    .mediation: [Entry("gesprekken", variant: "intensief")],
    .placement: [Entry("plaatsing-werkgever")],
  ]

  /// The second route open, beside the first.
  private static func two(
    _ base: [Phase: [Entry]] = second, beside other: [Phase: [Entry]] = first,
    language: Language = .nl, _ edit: (inout Scenario) -> Void = { _ in }
  ) -> Session {
    var session = Session("vincent", [:], language: language) { scenario in
      for (phase, entries) in base { scenario[phase].entries = entries }
    }
    var scenario = Scenario(persona: "vincent")
    for (phase, entries) in other { scenario[phase].entries = entries }
    edit(&scenario)
    session.perform(.asideRead(scenario, WorkFile(path: "ander.traject.yaml", stamp: "2")))
    session.run(.compare)
    return session
  }

  private func verdict(_ session: Session, _ measure: String, _ letter: String = "B") -> String? {
    session.row(RowID(measure, letter))?.lines.first?.text
  }

  @Test func `begins at the first route that is aside, and where none is at presenting`() {
    #expect(Self.two().model.visit.row == RowID("route", 1))
    var alone = Session("vincent", [.activation: ["fittraject"]])
    alone.run(.compare)
    #expect(alone.model.visit.row == RowID("present"), "\(alone.text)")
  }

  @Test func `names the routes and where they come from`() {
    let session = Self.two()
    #expect(session.cell(ColumnID("letter"), of: RowID("route", 1)) == "B")
    #expect(session.cell(.name, of: RowID("route", 0)) == "Vincent: groep")
    #expect(session.cell(.name, of: RowID("route", 1)) == "Vincent: ander")
    #expect(session.cell(.text, of: RowID("route", 0)) == "open")
    #expect(session.cell(.text, of: RowID("route", 1)) == "bestand ander.traject.yaml")
  }

  @Test(arguments: [
    (nil, nil, "Vincent: ander"), (nil, "Groep 1", "Vincent: Groep 1 (ander)"),
    (nil, "Ander", "Vincent: Ander"), ("Eerst rust", "Groep 1", "Vincent: Eerst rust"),
  ])
  func `names a route without a title by its group and its file`(
    title: String?, group: String?, name: String
  ) {
    let session = Self.two {
      $0.title = title
      $0.author = group
    }
    #expect(session.cell(.name, of: RowID("route", 1)) == name)
  }

  @Test func `differences only what does not cancel`() {
    // 50-125 times 2 hours less 50-125 times 15-20 hours, at one and the same rate.
    let session = Self.two()
    #expect(session.cell(.figure, of: RowID("cost", "A")) == "€ 2.350-11.823")
    #expect(session.cell(.figure, of: RowID("cost", "B")) == "€ 1.700-9.573")
    #expect(verdict(session, "cost") == "B is lager dan A: - € 650-2.250")
    #expect(verdict(session, "professionalHours") == "B is lager dan A: - 13-18 uur")
    #expect(
      session.text.contains(
        "Valt weg, want gelijk in A en B: Maatschappelijk fittraject en Proefplaatsing bij werkgever."
      ))
  }

  @Test func `names what a sum knows in part, as the totals do`() {
    var session = Session("mia", [.activation: ["belastbaarheid", "empowerment"]])
    session.perform(
      .asideRead(Scenario(persona: "mia"), WorkFile(path: "leeg.traject.yaml", stamp: "2")))
    session.run(.compare)
    #expect(
      session.row(RowID("cost", "A"))?.lines.map(\.text)
        == ["Deels onbekend: Empowermenttraining"])
    #expect(session.row(RowID("cost", "B"))?.lines.count == 1)
  }

  @Test func `does not hold a file twice that was aside and is opened`() {
    var session = Session()
    var scenario = Scenario(persona: "vincent")
    scenario.activation.entries = [Entry("fittraject")]
    let file = WorkFile(path: "een.traject.yaml", stamp: "1")
    session.perform(.asideRead(scenario, file))
    #expect(session.notice.hasPrefix("Apart gezet. Open een route om ermee te vergelijken: "))
    session.perform(
      .asideRead(Scenario(persona: "vincent"), WorkFile(path: "twee.traject.yaml", stamp: "2")))
    session.perform(.opened(scenario, file, notice: nil))
    session.run(.compare)
    #expect(session.cell(.name, of: RowID("route", 0)) == "Vincent: een")
    #expect(session.cell(.name, of: RowID("route", 1)) == "Vincent: twee")
    #expect(session.row(RowID("route", 2)) == nil)
  }

  @Test func `explains the figures of each route, also where another person stands between them`() {
    var session = Self.two()
    session.perform(
      .asideRead(Scenario(persona: "mia"), WorkFile(path: "mia.traject.yaml", stamp: "3")))
    session.perform(
      .asideRead(Scenario(persona: "vincent"), WorkFile(path: "leeg.traject.yaml", stamp: "4")))
    session.open(RowID("cost", "A"))
    #expect(session.text.contains("€ 2.350-11.823"))
    session.run(.back)
    session.open(RowID("cost", "B"))
    #expect(session.page.title.hasPrefix("Kosten"))
    #expect(session.text.contains("€ 1.700-9.573"))
    #expect(!session.text.contains("11.823"))
    session.run(.back)
    session.open(RowID("cost", "D"))
    #expect(session.page.title.hasPrefix("Kosten"))
    #expect(!session.text.contains("9.573"))
  }

  @Test func `does not call the same what is done at another time`() {
    let session = Self.two(
      [.activation: [Entry("fittraject"), Entry("mentale-training", start: .with)]],
      beside: [.activation: [Entry("fittraject"), Entry("mentale-training")]])
    #expect(session.text.contains("gelijk in A en B: Maatschappelijk fittraject."))
  }

  @Test func `says it in English`() {
    let session = Self.two(language: .en)
    #expect(verdict(session, "cost") == "B is lower than A: - €650-2,250")
    #expect(session.text.contains("The same in all: client hours"))
  }

  @Test func `shows only the measures that differ, and names the others`() {
    let session = Self.two()
    #expect(session.row(RowID("clientHours", "B")) == nil)
    #expect(
      verdict(session, "elapsed")
        == "B en A zijn niet te vergelijken op doorlooptijd: onbekend bij Bemiddelingsgesprekken")
    #expect(
      session.text.contains(
        "In alle gelijk: cliënturen (ten minste 144-520 uur)."))
  }

  @Test func `draws the totals of a measure on one scale`() {
    let session = Self.two()
    let tables = session.page.blocks.compactMap { block -> Table? in
      if case .table(let table) = block, table.scale != nil { table } else { nil }
    }
    #expect(tables.map(\.rows.count) == [2, 2, 2])
    // 11.823 and room beside it.
    #expect(tables.first?.scale?.maximum.description == "13005.3")
    #expect(tables.first?.rows.map(\.spans.count) == [2, 2])
  }

  @Test func `says of an overlap that the source allows no verdict`() {
    let session = Self.two(
      [.activation: [Entry("fittraject")]], beside: [.activation: [Entry("werkontwikkeling")]])
    #expect(
      verdict(session, "cost")
        == "B tegenover A: - € 2.075 tot + € 2.075: de bron laat geen uitspraak toe")
  }

  @Test func `says on what routes are not comparable, and what is unknown`() {
    let session = Self.two(
      [.activation: [Entry("fittraject")]],
      beside: [.activation: [Entry("mentale-training"), Entry("fittraject")]])
    #expect(
      verdict(session, "cost")
        == "B en A zijn niet te vergelijken op kosten: onbekend bij Mentale training")
  }

  @Test func `says nothing of what no route takes any of`() {
    let session = Self.two(
      [.activation: [Entry("fittraject")]],
      beside: [.activation: [Entry("fittraject", count: 1), Entry("mentale-training")]])
    #expect(!session.text.contains("In alle gelijk"))
  }

  @Test func `says that all is the same where it is`() {
    let session = Self.two(Self.first, beside: Self.first)
    #expect(session.text.contains("Er is geen verschil: alles is gelijk."))
    #expect(!session.text.contains("Wat verschilt"))
  }

  @Test func `shows choices, own figures, starts, assumptions and reasons, only where they differ`()
  {
    let session = Self.two(
      [
        .activation: [Entry("fittraject", note: "ritme"), Entry("buddy", start: .with)],
        .mediation: [Entry("gesprekken", variant: "licht")],
      ],
      beside: [
        .activation: [
          Entry("fittraject", set: OwnFigures(weeks: Band(20))), Entry("buddy"),
        ],
        .mediation: [Entry("gesprekken", variant: "licht")],
      ]
    ) {
      $0.assumptions.hourlyRate = Band(75)
    }
    func texts(_ label: String) -> [String]? {
      guard let row = session.page.rows.first(where: { $0[.label]?.full == label }) else {
        return nil
      }
      return [ColumnID("A"), ColumnID("B")].map { row[$0]?.full ?? "" }
    }
    #expect(
      texts("Maatschappelijk fittraject") == [
        "12-26 weken, 144-520 uur cliënt", "20 weken, 240-400 uur cliënt, eigen cijfers",
      ])
    #expect(texts("Buddy bij geldproblemen") == ["tegelijk", "na elkaar"])
    #expect(texts("uurtarief")?.last?.hasPrefix("€ 75 per uur: eigen aanname") == true)
    #expect(texts("reden: Maatschappelijk fittraject") == ["ritme", "-"])
    #expect(texts("reden: Buddy bij geldproblemen") == nil)
    #expect(texts("Bemiddelingsgesprekken") == ["€ 100-250", "€ 150"])
  }

  @Test func `says of an intervention that one has not what it comes to in the other`() {
    let session = Self.two(
      [.activation: [Entry("fittraject")]],
      beside: [.activation: [Entry("fittraject"), Entry("mannenkracht")]])
    let row = session.page.rows.first { $0[.label]?.full == "Mannenkrachttraining" }
    #expect(row?[ColumnID("A")]?.full == "niet gekozen")
    #expect(row?[ColumnID("B")]?.full == "12 weken, 24 uur cliënt, kosten onbekend")
  }

  @Test func `stands persons side by side without a difference`() {
    var session = Session("vincent", [.activation: ["fittraject"]])
    var mia = Scenario(persona: "mia")
    mia.activation.entries = [Entry("empowerment")]
    session.perform(.asideRead(mia, WorkFile(path: "mia.traject.yaml", stamp: "2")))
    session.run(.compare)
    #expect(
      session.text.contains(
        "Vincent en Mia zijn verschillende personen: naast elkaar, zonder verschil."))
    #expect(session.cell(.text, of: RowID("professionalHours", "B")) == "-")
    #expect(session.cell(.text, of: RowID("cost", "A")) == "€ 800-2.875")
    #expect(session.cell(.text, of: RowID("cost", "B")) == "€ 880-7.480, 1 deels onbekend")
    for word in ["dan", "lager", "hoger", "Valt weg", "Wat verschilt"] {
      #expect(!session.text.split { $0.isWhitespace }.contains(Substring(word)), "\(word)")
    }
  }

  @Test func `compares those of one person, and stands another beside them`() {
    var session = Self.two()
    session.perform(
      .asideRead(Scenario(persona: "mia"), WorkFile(path: "mia.traject.yaml", stamp: "3")))
    #expect(verdict(session, "cost") == "B is lager dan A: - € 650-2.250")
    #expect(session.row(RowID("cost", "C"))?.lines.isEmpty == true)
    #expect(session.text.contains("C Mia"))
  }

  @Test func `compares each of four with the first`() {
    var session = Self.two()
    for number in 3...4 {
      var scenario = Scenario(persona: "vincent")
      scenario.activation.entries = [Entry("fittraject", count: 1)]
      scenario.title = "Route \(number)"
      session.perform(.asideRead(scenario, WorkFile(path: "\(number)", stamp: "")))
    }
    #expect(verdict(session, "cost", "B")?.hasPrefix("B ") == true)
    #expect(verdict(session, "cost", "D")?.hasPrefix("D is lager dan A: ") == true)
    // There is no room for a fifth.
    #expect(session.row(RowID("present")) == nil)
  }

  @Test func `opens the other, and sets the one that was open aside with all of its history`() {
    var session = Self.two()
    session.run(.back)
    session.change(title: "Met veel gesprekken")
    session.run(.compare)
    session.open(RowID("route", 1))
    #expect(session.place == .comparison)
    #expect(session.model.work?.file?.path == "ander.traject.yaml")
    #expect(session.cell(.name, of: RowID("route", 1)) == "Vincent: Met veel gesprekken")
    #expect(verdict(session, "cost") == "B is hoger dan A: + € 650-2.250")
    session.open(RowID("route", 1))
    #expect(session.model.work?.history.moments.count == 2)
    #expect(session.model.work?.isUnsaved == true)
  }

  @Test func `lets no work go that is saved nowhere`() {
    var session = Self.two()
    session.run(.back)
    session.change()
    session.run(.compare)
    session.open(RowID("route", 1))
    session.run(.setAside, at: RowID("route", 1))
    #expect(session.model.alternatives.count == 1)
    #expect(session.notice == "Deze route is nergens bewaard. Open hem en bewaar hem eerst.")
  }

  @Test func `takes one away`() {
    var session = Self.two()
    session.run(.setAside, at: RowID("route", 1))
    #expect(session.model.alternatives.isEmpty)
    #expect(session.text.contains("Zet een route apart en ga verder"))
  }

  @Test func `offers the open route, examples, saved routes and moments to set beside`() {
    var session = Session("vincent", [.activation: ["fittraject"]])
    session.run(.compare)
    session.open("Voorbeeld: eerst stabiliseren (uit de bron, geen advies)")
    #expect(session.model.alternatives.map(\.origin) == [.example("stabilise-first")])
    session.open("De open route zoals die nu is")
    #expect(session.model.alternatives.count == 2)
    session.open("Een moment uit de geschiedenis")
    #expect(session.place == .history)
    session.run(.back)
    session.files = Samples.files
    session.open("Een bewaarde route")
    #expect(session.place == .files)
    session.run(.back)
    #expect(session.place == .comparison)
  }
}
