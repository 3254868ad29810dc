import Explorer
import Reintegration
import TestSupport
import Testing

struct `The totals` {
  private static func totals(
    _ persona: String, _ chosen: [Phase: [String]], language: Language = .nl,
    _ edit: (inout Scenario) -> Void = { _ in }
  ) -> Session {
    var session = Session(persona, chosen, language: language, edit)
    session.run(.goTotals)
    return session
  }

  private static let vincent = totals(
    "vincent",
    [.activation: ["fittraject"], .mediation: ["gesprekken"], .placement: ["plaatsing-werkgever"]]
  ) { $0.mediation.entries[0].variant = "licht" }

  private static func figures(_ session: Session, _ id: RowID) -> [String] {
    [.weeks, .clientHours, .professionalHours, .cost].map { session.cell($0, of: id) }
  }

  @Test func `are those of the whole, of each phase and of each choice`() {
    let session = Self.vincent
    #expect(
      Self.figures(session, RowID("totals")) == ["104 + ?", "144-520 + ?", "2", "1.700-9.573"])
    #expect(
      Self.figures(session, RowID("phase", "activation")) == ["12-26", "144-520", "", "800-2.875"])
    #expect(
      Self.figures(session, RowID("phase", "placement")) == ["26", "onbekend", "", "800-6.448"])
    #expect(Self.figures(session, .entry("gesprekken")) == ["onbekend", "", "2", "100-250"])
    #expect(
      session.cell(.name, of: .entry("gesprekken")) == "Bemiddelingsgesprekken: licht (2 uur)")
  }

  @Test func `put both kinds of hours in one column where there is little room`() throws {
    let table = try #require(Self.table(Self.vincent))
    let merged = try #require(table.columns.first { $0.id == .hours })
    #expect(merged.replaces == [.clientHours, .professionalHours])
    let cell = try #require(Self.vincent.row(RowID("totals"))?[.hours])
    #expect(cell.full == "144-520 + ? cliënt + 2 prof.")
    #expect(cell.short == "144-520+?c 2p")
    #expect(Set(cell.legend.map(\.sign)) == [.letter("?"), .letter("c"), .letter("p")])
    #expect(table.columns.first { $0.id == .cost }?.yields == nil)
  }

  @Test func `say a word beside a figure by a sign where there is little room`() throws {
    let session = Self.totals("samir", [.activation: ["werkfit"]])
    let cell = try #require(session.row(.entry("werkfit"))?[.cost])
    #expect(cell.full == "1.000 tot bijna 6.000")
    #expect(cell.short == "1.000-6.000~")
    #expect(cell.legend == [LegendEntry(.letter("~"), "bijna")])
  }

  @Test func `stand there once`() {
    let session = Self.vincent
    #expect(session.page.saysTotals)
    #expect(
      session.model.refusal(of: Command(.summary))
        == Text(
          nl: "De totalen staan hier al.", en: "The totals are here already."))
    let costs = session.text.split(separator: "\n").count { $0.contains("1.700-9.573") }
    #expect(costs == 1)
  }

  @Test func `count a phase as often as it is gone through, and a choice once`() {
    let session = Self.totals("mia", [.mediation: ["vrijwilligerswerk"]]) {
      $0.mediation.times = 2
    }
    #expect(session.cell(.name, of: RowID("phase", "mediation")) == "Bemiddeling 2x")
    #expect(session.cell(.cost, of: RowID("phase", "mediation")) == "1.000-2.000")
    #expect(session.cell(.cost, of: .entry("vrijwilligerswerk")) == "500-1.000")
    // The exception of 2,000 lies 1,000 beyond the high end, in each pass.
    let spans = session.row(RowID("phase", "mediation"))?.spans ?? []
    #expect(spans.contains(Span(.outlier, from: 2000, to: 4000)))
    #expect(
      session.row(.entry("vrijwilligerswerk"))?.spans == [
        Span(.certain, from: 0, to: 500), Span(.spread, from: 500, to: 1000),
        Span(.outlier, from: 1000, to: 2000),
      ])
  }

  @Test func `draw no outlier beyond the bar where it is counted`() {
    let session = Self.totals("mia", [.mediation: ["vrijwilligerswerk"]]) {
      $0.assumptions.outliers = true
    }
    #expect(session.cell(.cost, of: .entry("vrijwilligerswerk")) == "500 tot ruim 2.000")
    let kinds = session.row(RowID("totals"))?.spans.map(\.kind)
    #expect(kinds == [.certain, .spread])
  }

  @Test func `draw the cost on one scale with the budget of each year`() throws {
    let scale = try #require(Self.table(Self.vincent)?.scale)
    #expect(scale.points.map(\.name) == ["budget 1 jaar", "budget 2 jaar"])
    #expect(scale.maximum == amount("10530.3"))
    let cheap = try #require(
      Self.table(Self.totals("mia", [.activation: ["belastbaarheid"]]))?.scale)
    #expect(cheap.points.map(\.at) == [5000])
  }

  @Test func `say of each choice what is unknown and why`() {
    let session = Self.totals(
      "vincent", [.activation: ["mentale-training"], .placement: ["plaatsing-sob"]])
    #expect(
      session.row(.entry("plaatsing-sob"))?.lines.map(\.text) == [
        "onbekend: uren (niet gerapporteerd), kosten (één totaalbudget)"
      ])
    #expect(
      session.row(TotalsItem.unknown.row)?[.text]?.full == "uren 1x, kosten 2x")
    #expect(session.cell(.cost, of: RowID("totals")) == "onbekend")
  }

  @Test func `say what is known in part, and what another budget pays`() {
    let mia = Self.totals("mia", [.activation: ["empowerment"]])
    #expect(mia.row(.entry("empowerment"))?.lines.map(\.text) == ["kosten deels onbekend"])
    let samir = Self.totals("samir", [.activation: ["map"]])
    #expect(samir.cell(.cost, of: .entry("map")) == "niet meegeteld")
    #expect(
      samir.row(.entry("map"))?.lines.map(\.text) == [
        "onbekend: duur (andere afdeling), uren (andere afdeling)",
        "buiten dit budget: niet meegeteld, en niet onbekend",
      ])
  }

  @Test func `mark a choice that there is something to say about, and say it below`() {
    let session = Self.totals("mia", [.activation: ["empowerment"]])
    #expect(session.row(.entry("empowerment"))?.marks.map(\.kind) == [.warning])
    #expect(
      session.row(RowID("warning", 0))?[.text]?.full.hasPrefix(
        "Empowermenttraining begint voor week 52.") == true)
    var opened = session
    opened.open(RowID("warning", 0))
    #expect(opened.place == .explanation(.warning(0)))
  }

  @Test func `mark what is not the source's`() {
    let session = Self.totals("mia", [.activation: ["empowerment"]]) {
      $0.activation.entries[0].set.weeks = band("20")
    }
    #expect(session.row(.entry("empowerment"))?.marks.map(\.kind).contains(.own) == true)
  }

  @Test func `say the weeks of waiting and the busiest week beside that`() {
    let text = { (id: RowID) in Self.vincent.cell(.text, of: id) }
    #expect(text(TotalsItem.measure(.waiting).row).hasPrefix("ten hoogste 52-66 weken"))
    #expect(text(TotalsItem.measure(.active).row).hasPrefix("ten minste 38-52 weken"))
    #expect(text(TotalsItem.measure(.peakLoad).row).hasPrefix("ten minste 12-20 uur per week"))
    var session = Self.vincent
    session.open(TotalsItem.measure(.peakLoad).row)
    #expect(session.place == .load)
  }

  @Test func `say support with what must be known of it`() throws {
    let session = Self.totals("mia", [.activation: ["belastbaarheid"]]) {
      $0.assumptions.klantmanager = SupportAssumption()
      $0.assumptions.jobcoach = JobcoachAssumption()
    }
    #expect(!session.cell(.text, of: RowID("support", "klantmanager")).isEmpty)
    #expect(
      session.cell(.text, of: RowID("support", "jobcoach"))
        == "geen plaatsing gekozen, dus geen jobcoach")
    let whole = try #require(session.row(RowID("total", "grandTotal")))
    #expect(whole[.text]?.full.hasPrefix("€ ") == true)
    #expect(whole.lines.count == 1)
    #expect(Self.vincent.row(RowID("support", "klantmanager")) == nil)
  }

  @Test func `say the budget, and a verdict only when asked`() {
    var session = Self.totals("mia", [.activation: ["belastbaarheid"]])
    let budget = RowID("budget")
    #expect(
      session.cell(.text, of: budget)
        == "€ 5.000 per jaar, 1 jaar: € 5.000. Een gemiddelde per persoon, geen grens.")
    session.run(.toggleVerdict)
    #expect(session.notice == "Oordeel: Het totaal past erbinnen.")
    #expect(session.cell(.text, of: budget).contains("Het totaal past erbinnen. Uit dit budget"))
    session.run(.toggleVerdict)
    #expect(session.notice.isEmpty)
    #expect(!session.cell(.text, of: budget).contains("past"))
  }

  @Test func `have a verdict only on what is known`() {
    var nothing = Self.totals("vincent", [:])
    nothing.run(.toggleVerdict)
    #expect(nothing.notice == "Oordeel: Er is nog niets gekozen.")
    var unknown = Self.totals("vincent", [.placement: ["plaatsing-sob"]])
    unknown.run(.toggleVerdict)
    #expect(unknown.notice == "Oordeel: De kosten zijn onbekend: er valt niets te vergelijken.")
  }

  @Test func `give their verdict below any screen too`() {
    var session = Session("mia", [.activation: ["belastbaarheid"]])
    session.run(.goActivation)
    session.run(.summary)
    #expect(session.model.refusal(of: Command(.toggleVerdict)) == nil)
    session.run(.toggleVerdict)
    #expect(session.notice == "Oordeel: Het totaal past erbinnen.")
    #expect(session.place == .summary)
  }

  @Test func `point out a pause beside another phase`() {
    let beside = Self.totals(
      "mia", [.activation: ["ontheffing"], .mediation: ["vrijwilligerswerk"]]
    ) {
      $0.mediation.start = .with
      $0.mediation.entries[0].set.weeks = band("20-30")
    }
    #expect(beside.text.contains("De pauze telt toch als wachttijd."))
    #expect(!Self.totals("mia", [.activation: ["ontheffing"]]).text.contains("De pauze telt"))
  }

  @Test func `say what must be read beside every total`() {
    #expect(Self.vincent.text.hasSuffix("prijspeil en btw staan niet in de bron."))
    #expect(Self.totals("mia", [:], language: .en).text.contains("Nothing chosen yet."))
  }

  @Test func `say of an own persona that it is no research, unless it names some`() throws {
    var catalog = Session.catalog
    var tess = try #require(catalog.persona("mia"))
    tess.id = "tess"
    tess.name = "Tess"
    tess.origin = .own
    catalog.personas.append(tess)
    var session = Session("tess", catalog: catalog)
    session.run(.goTotals)
    #expect(session.model.header.marks == ["eigen persona"])
    #expect(
      session.text.contains("Van de cijfers die het onderzoek als bron noemen: Dit zijn"))
    session.run(.goStart)
    #expect(session.row(RowID("persona", "tess"))?[.label]?.full == "Tess, 59 (eigen persona)")
    #expect(session.row(RowID("persona", "mia"))?[.label]?.full == "Mia, 59")
    session.perform(.open(persona: "tess"))
    session.show(.explanation(.intervention("vrijwilligerswerk")))
    #expect(
      session.text.contains(
        "Onbekend, niet opgegeven: Het bestand van deze persona noemt hier geen cijfer voor."))
    #expect(!session.text.contains("niet gerapporteerd"))

    tess.interventions = []
    tess.source = Source(document: "eigen", section: "", kind: .own)
    (tess.milestones, tess.context, tess.questions, tess.routes) = ([], [], [], [])
    tess.phaseRules = [:]
    catalog.personas[3] = tess
    session = Session("tess", catalog: catalog)
    session.run(.goTotals)
    #expect(
      session.text.contains(
        "De cijfers zijn van wie het bestand maakte, niet uit onderzoek."
      ))
  }

  @Test func `open each row`() {
    var session = Self.vincent
    for row in session.page.selectableRows {
      session.open(row.id)
      #expect(session.kind == .pane, "\(row.id)")
      session.run(.back)
    }
    session.open(RowID("totals"))
    #expect(session.place == .explanation(.totals))
    #expect(session.text.contains("€ 1.700-9.573"))
  }

  private static func table(_ session: Session) -> Table? {
    for case .table(let table) in session.page.blocks { return table }
    return nil
  }
}
