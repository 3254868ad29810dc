import Explorer
import Reintegration
import TestSupport
import Testing

struct `The timeline` {
  private static func timeline(
    _ persona: String, _ chosen: [Phase: [String]], language: Language = .nl,
    _ edit: (inout Scenario) -> Void = { _ in }
  ) -> Session {
    var session = Session(persona, chosen, language: language, edit)
    session.run(.goTimeline)
    return session
  }

  private static func spans(_ session: Session, _ id: RowID) -> [Span] {
    session.row(id)?.spans ?? []
  }

  private static func span(_ kind: Span.Kind, _ from: Int, _ to: Int) -> Span {
    Span(kind, from: Amount(from), to: Amount(to))
  }

  @Test func `shows what is so in any case, and what depends on the duration`() {
    let session = Self.timeline(
      "mia", [.activation: ["belastbaarheid", "empowerment"]])
    #expect(
      Self.spans(session, .entry("belastbaarheid")) == [
        Self.span(.certain, 0, 1), Self.span(.spread, 1, 6),
      ])
    #expect(
      Self.spans(session, .entry("empowerment")) == [
        Self.span(.spread, 1, 6), Self.span(.certain, 6, 13), Self.span(.spread, 13, 54),
      ])
    #expect(
      Self.spans(session, RowID("phase", "activation")) == [
        Self.span(.certain, 0, 13), Self.span(.spread, 13, 54),
      ])
    #expect(
      session.row(.entry("empowerment"))?.said
        == "Empowermenttraining: begint in week 1-6, eindigt in week 13-54")
  }

  @Test func `shows the wait before a phase, as most where a duration is unknown`() {
    let session = Self.timeline(
      "vincent",
      [.activation: ["fittraject"], .mediation: ["gesprekken"], .placement: ["plaatsing-sob"]]
    ) { $0.mediation.entries[0].variant = "licht" }
    let wait = RowID("wait", "placement")
    #expect(session.cell(.name, of: wait) == "wachten op plaatsing")
    #expect(session.cell(.weeks, of: wait) == "max. 52")
    #expect(
      session.row(wait)?.said == "wachten op plaatsing: ten hoogste 52 weken, tot week 78")
    #expect(Self.spans(session, wait) == [Self.span(.waiting, 26, 78)])
    #expect(Self.spans(session, .entry("gesprekken")) == [.open(from: 26)])
    #expect(
      session.row(.entry("gesprekken"))?.said
        == "Bemiddelingsgesprekken: begint in week 26, einde onbekend")
    #expect(session.row(RowID("wait", "activation")) == nil)
  }

  @Test func `shows every pass of a relapse, and a pause in it as waiting`() {
    let session = Self.timeline("mia", [.activation: ["belastbaarheid", "ontheffing"]]) {
      $0.activation.times = 2
    }
    #expect(
      Self.spans(session, .entry("belastbaarheid")) == [
        Self.span(.certain, 0, 1), Self.span(.spread, 1, 6), Self.span(.spread, 53, 64),
      ])
    #expect(
      Self.spans(session, .entry("ontheffing")) == [
        Self.span(.spread, 1, 6), Self.span(.waiting, 6, 53), Self.span(.spread, 53, 64),
        Self.span(.waiting, 64, 106), Self.span(.spread, 106, 116),
      ])
    #expect(
      Self.spans(session, RowID("phase", "activation")) == [
        Self.span(.certain, 0, 1), Self.span(.spread, 1, 6), Self.span(.waiting, 6, 53),
        Self.span(.spread, 53, 64), Self.span(.waiting, 64, 116),
      ])
    #expect(
      session.row(.entry("belastbaarheid"))?.said
        == "Belastbaarheidsonderzoek: begint in week 0, eindigt in week 1-6; "
        + "daarna: begint in week 53-58, eindigt in week 54-64")
  }

  @Test func `says passes that follow each other at once as one`() {
    let session = Self.timeline("vincent", [.activation: ["fittraject"]]) {
      $0.activation.times = 2
    }
    #expect(
      session.row(.entry("fittraject"))?.said
        == "Maatschappelijk fittraject: begint in week 0, eindigt in week 24-52")
    #expect(
      Self.spans(session, .entry("fittraject")) == [
        Self.span(.certain, 0, 12), Self.span(.spread, 12, 52),
      ])
    #expect(
      session.row(RowID("phase", "activation"))?.said
        == "Activering 2x: begint in week 0, eindigt in week 24-52")
  }

  @Test func `has no weeks of what is unknown throughout`() {
    let session = Self.timeline("samir", [.activation: ["banenmarkt"]])
    #expect(session.cell(.weeks, of: .entry("banenmarkt")) == "onbekend")
    #expect(session.row(.entry("banenmarkt"))?.spans == [.open(from: 0)])
    #expect(!session.text.contains("ten hoogste 0"))
  }

  @Test func `names the milestones at the axis, whether something is chosen or not`() throws {
    for chosen: [Phase: [String]] in [[:], [.activation: ["fittraject"]]] {
      let scale = try #require(Self.table(Self.timeline("vincent", chosen))?.scale)
      #expect(scale.points.map(\.at) == [26, 26, 78, 104])
      #expect(scale.points[3].name == "Proefplaatsing klaar; kan zelfstandig werken")
      #expect(scale.points.allSatisfy { $0.isMilestone })
      #expect(scale.maximum > 104)
    }
  }

  @Test func `reaches as far as the trajectory does`() throws {
    let session = Self.timeline("mia", [.activation: ["empowerment"]]) {
      $0.activation.times = 9
    }
    let scale = try #require(Self.table(session)?.scale)
    #expect(scale.maximum > Amount(9 * 48))
  }

  @Test func `has a legend of the signs that there are`() {
    let kinds = { (session: Session) -> [LegendEntry.Sign] in
      for case .legend(let entries) in session.page.blocks { return entries.map(\.sign) }
      return []
    }
    #expect(
      kinds(Self.timeline("vincent", [.activation: ["mentale-training"]])) == [
        .span(.certain), .milestone,
      ])
    #expect(kinds(Self.timeline("vincent", [:])).isEmpty)
  }

  @Test func `says what to do where nothing is chosen`() {
    #expect(Self.timeline("mia", [:]).text.contains("Nog niets gekozen."))
    #expect(Self.timeline("mia", [:], language: .en).text.contains("Nothing chosen yet."))
  }

  @Test func `opens where each row comes from`() {
    var session = Self.timeline("vincent", [.mediation: ["gesprekken"]]) {
      $0.mediation.entries[0].variant = "licht"
    }
    let topics: [(RowID, Topic)] = [
      (RowID("wait", "mediation"), .total(.measure(.waiting))),
      (RowID("phase", "mediation"), .phase(.mediation)),
      (.entry("gesprekken"), .intervention("gesprekken")),
    ]
    for (row, topic) in topics {
      session.open(row)
      #expect(session.place == .explanation(topic))
      session.run(.back)
    }
  }

  private static func table(_ session: Session) -> Table? {
    for case .table(let table) in session.page.blocks { return table }
    return nil
  }
}
