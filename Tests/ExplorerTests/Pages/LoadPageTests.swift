import Explorer
import Reintegration
import TestSupport
import Testing

struct `The load per week` {
  private static func load(
    _ persona: String, _ chosen: [Phase: [String]], language: Language = .nl,
    _ edit: (inout Scenario) -> Void = { _ in }
  ) -> Session {
    var session = Session(persona, chosen, language: language, edit)
    session.run(.load)
    return session
  }

  private static func charts(_ session: Session) -> [Chart] {
    session.page.blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }

  @Test func `is shown in the short and in the long case, on one scale`() {
    let charts = Self.charts(Self.load("mia", [.activation: ["belastbaarheid", "empowerment"]]))
    #expect(
      charts.map(\.title) == [
        "Kort (lage kant): zwaarste week 1 uur, vanaf week 1",
        "Lang (hoge kant): zwaarste week 2 uur, vanaf week 6",
      ])
    #expect(charts.map(\.top) == [2, 2])
    #expect(charts.map(\.weeks) == [54, 54])
    #expect(
      charts.map(\.said) == [
        "week 1 tot 13: 1 uur per week", "week 6 tot 54: 2 uur per week",
      ])
    #expect(charts.map(\.note) == [nil, nil])
  }

  @Test func `is said in a sentence, with the weeks without an intervention`() {
    let session = Self.load(
      "vincent", [.activation: ["fittraject"], .placement: ["plaatsing-werkgever"]])
    #expect(
      session.text.contains(
        "Zwaarste week: ten minste 12-20 uur per week, plus 1 onbekend. Zonder interventie: 52-66 weken."
      ))
    #expect(
      Self.charts(session).map(\.note) == [
        "Zonder interventie: week 12-78", "Zonder interventie: week 26-78",
      ])
  }

  @Test func `names the pauses among the weeks without an intervention`() {
    let session = Self.load(
      "mia", [.activation: ["ontheffing"], .mediation: ["vrijwilligerswerk"]])
    #expect(
      session.text.contains("Zonder interventie, ten hoogste: week 0-52 (Jaar ontheffing)"))
    #expect(session.text.contains("Kort (lage kant): geen uren van de cliënt"))
    #expect(Self.charts(session).isEmpty)
  }

  @Test func `names what it leaves out, with the reason`() {
    let session = Self.load(
      "vincent", [.activation: ["mentale-training", "buddy", "doorverwijzing"]])
    #expect(session.text.contains("Duur onbekend, dus niet in beeld: Buddy bij geldproblemen."))
    #expect(
      session.text.contains("Zonder uren per week, dus niet in beeld: Doorverwijzing extern."))
  }

  @Test func `has no weeks where none are known`() {
    let session = Self.load("samir", [.activation: ["banenmarkt"]])
    #expect(session.text.contains("dus niet in beeld: Banenmarkt"))
    #expect(Self.charts(session).isEmpty)
  }

  @Test func `says the weeks between two loads too`() {
    let session = Self.load(
      "vincent", [.activation: ["mentale-training", "mannenkracht"], .placement: []]
    ) {
      $0.activation.entries[1].start = .with
      $0.activation.times = 2
    }
    #expect(
      Self.charts(session)[0].said
        == "week 0 tot 6: 3 uur per week; week 6 tot 12: 2 uur per week; "
        + "week 12 tot 18: 3 uur per week; week 18 tot 24: 2 uur per week")
  }

  @Test func `points out a pause beside another phase`() {
    let session = Self.load(
      "mia", [.activation: ["ontheffing"], .mediation: ["vrijwilligerswerk"]]
    ) {
      $0.mediation.start = .with
      $0.mediation.entries[0].set.weeks = band("20-30")
    }
    #expect(session.text.contains("De pauze telt toch als wachttijd."))
  }

  @Test func `says that nothing is chosen`() {
    #expect(Self.load("mia", [:]).text.contains("Nog niets gekozen."))
    #expect(Self.load("mia", [:], language: .en).text.contains("Nothing chosen yet."))
  }
}
