import Reintegration
import TestSupport
import Testing
import Wording

@testable import Explorer

struct `The assumptions` {
  private func opened(_ persona: String = "vincent") -> Session {
    var session = Session(persona)
    for place in [CommandID.goActivation, .goMediation, .goPlacement] {
      session.run(place)
      session.run(.choose)
    }
    session.run(.assumptions)
    return session
  }

  private func value(_ session: Session, _ name: String) -> String? {
    session.page.row(RowID("assumption", name))?[.text]?.full
  }

  @Test func `are listed with their values and where those come from`() {
    let session = opened()
    #expect(
      session.page.selectableRows.map { $0[.label]?.full ?? "" } == [
        "uurtarief", "uitschieters", "klantmanager", "jobcoach", "nazorg", "jaarbudget",
        "oordeel budget", "terugval activering", "terugval bemiddeling", "terugval plaatsing",
        "start bemiddeling", "start plaatsing", "vroegste week activering",
        "vroegste week bemiddeling", "vroegste week plaatsing",
      ])
    #expect(value(session, "hourlyRate") == "€ 50-125 per uur: Zoals gemeld [8.2.2, 8.4.2, 8.4.3]")
    #expect(value(session, "outliers") == "tellen niet mee (bron)")
    #expect(value(session, "aftercare") == "alleen met een jobcoach")
    #expect(value(session, "earliestWeek.placement") == "week 78 (bron)")
    #expect(value(session, "times.activation") == "geen")
    #expect(session.page.selectableRows.allSatisfy { $0.marks.isEmpty && $0.isAdjustable })
  }

  /// What going to the next value of an assumption does: the name in English and the scenario.
  private func next(
    _ id: Assumption.ID, by step: Int, _ change: (inout Scenario) -> Void
  ) throws -> (name: String, scenario: Scenario)? {
    let persona = try #require(Session.catalog.persona("vincent"))
    var scenario = Scenario(persona: "vincent")
    change(&scenario)
    let ground = Assumption.Ground(
      scenario, of: persona, defaults: Session.catalog.defaults,
      reference: Session.catalog.reference)
    guard case .change(let made) = try #require(Assumption.of(id)).next(ground, step) else {
      return nil
    }
    made.apply(&scenario)
    return (made.name.en, scenario)
  }

  @Test(arguments: [(3, -1, "Activation 2 times"), (2, -1, "Activation once")])
  func `name how often a phase is gone through`(times: Int, step: Int, name: String) throws {
    let made = try next(Assumption.ID("times", of: .activation), by: step) {
      $0.activation.times = times
      $0.activation.entries = [Entry("fittraject")]
    }
    #expect(made?.name == name)
    #expect(made?.scenario.activation.times == times + step)
  }

  @Test(arguments: [(1, 1, false), (2, 1, true), (8, 1, true), (9, 1, false), (2, -1, true)])
  func `of a relapse in a phase without choices can be changed where there is one`(
    times: Int, step: Int, isPossible: Bool
  ) throws {
    let made = try next(Assumption.ID("times", of: .mediation), by: step) {
      $0.mediation.times = times
    }
    #expect((made != nil) == isPossible)
  }

  @Test(arguments: [(1, 0), (2, 1), (0, nil)] as [(Amount, Amount?)])
  func `of the earliest week go down to week 0`(from: Amount, to: Amount?) throws {
    let made = try next(Assumption.ID("earliestWeek", of: .placement), by: -1) {
      $0.placement.earliestWeek = from
    }
    #expect(made?.scenario.placement.earliestWeek == to)
  }

  @Test(arguments: [("25", "25"), ("26", nil), ("27", "27"), ("0", "0")] as [(String, String?)])
  func `of the aftercare are none of one's own where they are the usual`(
    typed: String, own: String?
  ) {
    var session = opened()
    session.run(.nextValue, at: RowID("assumption", "jobcoach"))
    session.show(.assumption(Assumption.ID("aftercare")))
    session.fill(.number, typed)
    session.run(.accept)
    #expect(session.scenario?.assumptions.jobcoach?.aftercareWeeks == own.map { amount($0) })
    #expect(session.page.row(RowID("assumption", "aftercare"))?.marks.isEmpty == (own == nil))
  }

  @Test func `name their sources in the language in use`() {
    var session = Session("vincent", language: .en)
    session.run(.assumptions)
    #expect(
      value(session, "budget")
        == "€5,000: Per person with a provision [summary, 4.1.2, 4.2.2, footnote 19]; "
        + "an average, not a cap")
    session.run(.nextValue, at: RowID("assumption", "klantmanager"))
    #expect(value(session, "klantmanager")?.hasSuffix(" a month [table 8]") == true)
    session.run(.open)
    #expect(session.text.contains("table 8: 1-3.2"))
  }

  @Test(arguments: Assumption.all.map(\.row))
  func `say what they do before one leaves the page, and mark what is one's own`(row: RowID) throws
  {
    // Mia has outliers, Vincent a placement: the one can change what the other cannot.
    var session = opened(row.name == "outliers" ? "mia" : "vincent")
    let moments = session.model.work?.history.moments.count ?? 0
    session.run(.nextValue, at: row)
    if row.name == "aftercare" {
      #expect(session.notice == "Nazorg telt alleen mee met een jobcoach.")
      #expect(session.refusal(.nextValue, at: row) == session.notice)
      return
    }
    #expect(session.model.work?.history.moments.count == moments + 1)
    #expect(session.notice.contains(": "), "\(session.notice)")
    #expect(session.model.ownMarks.count == 1, "\(session.model.ownMarks)")
    let own = try #require(session.page.row(row))
    #expect(own.marks == [RowMark(.own, "eigen aanname")])
    #expect(own[.text]?.tone == .own)
    #expect(session.place == .assumptions)
    session.run(.undo)
    #expect(session.model.ownMarks.isEmpty)
    #expect(session.page.row(row)?.marks.isEmpty == true)
  }

  @Test func `go through the rates of the source, and round`() {
    var session = opened()
    let row = RowID("assumption", "hourlyRate")
    var seen: [String] = []
    for _ in 0..<4 {
      session.run(.nextValue, at: row)
      seen.append(session.scenario?.assumptions.hourlyRate?.description ?? "-")
    }
    #expect(seen == ["74", "75", "111", "-"])
    session.run(.previousValue, at: row)
    #expect(session.scenario?.assumptions.hourlyRate == band("111"))
  }

  @Test func `do not call a rate of one's own the source's`() {
    var session = opened()
    session.open(RowID("assumption", "hourlyRate"))
    session.fill(.euros, "75")
    session.run(.accept)
    #expect(session.place == .assumptions)
    #expect(
      value(session, "hourlyRate")
        == "€ 75 per uur: eigen aanname, even hoog als 'Gemiddelde klantmanager'")
    session.open(RowID("assumption", "hourlyRate"))
    session.fill(.euros, "76-80")
    session.run(.accept)
    #expect(value(session, "hourlyRate") == "€ 76-80 per uur: eigen aanname")
  }

  @Test func `are filled in, and need a number where the source has none`() {
    var session = opened()
    for name in ["hourlyRate", "budget"] {
      session.open(RowID("assumption", name))
      session.run(.accept)
      #expect(session.kind == .form)
      #expect(session.notice == "Vul een getal in.")
      session.run(.back)
    }
    session.open(RowID("assumption", "budget"))
    session.fill(.number, "12-26")
    session.run(.accept)
    #expect(session.kind == .form)
    session.fill(.number, "3.000")
    session.run(.accept)
    #expect(session.scenario?.assumptions.budgetPerYear == 3000)
    session.open(RowID("assumption", "earliestWeek.placement"))
    session.fill(.number, "52")
    session.run(.accept)
    #expect(session.scenario?.placement.earliestWeek == 52)
    #expect(session.notice.hasPrefix("Plaatsing: vroegste week 52: doorlooptijd "))
    session.open(RowID("assumption", "earliestWeek.placement"))
    session.fill(.number, "")
    session.run(.accept)
    #expect(session.scenario?.placement.earliestWeek == nil)
  }

  @Test func `count support along, with hours and cost of one's own`() {
    var session = opened()
    session.run(.nextValue, at: RowID("assumption", "klantmanager"))
    #expect(session.notice.contains("met begeleiding samen "))
    session.open(RowID("assumption", "klantmanager"))
    session.fill(.hoursPerMonth, "2")
    session.run(.accept)
    #expect(
      value(session, "klantmanager") == "meegeteld: 2 uur en € 76-303 per maand")
    session.run(.nextValue, at: RowID("assumption", "klantmanager"))
    #expect(session.notice.contains("begeleiding telt niet meer mee"))
  }

  @Test func `keep the weeks of aftercare while the job coach changes`() {
    var session = opened()
    session.run(.nextValue, at: RowID("assumption", "jobcoach"))
    session.run(.nextValue, at: RowID("assumption", "aftercare"))
    #expect(session.scenario?.assumptions.jobcoach?.aftercareWeeks == 52)
    session.open(RowID("assumption", "jobcoach"))
    session.fill(.hoursPerMonth, "4")
    session.run(.accept)
    #expect(session.scenario?.assumptions.jobcoach?.aftercareWeeks == 52)
    #expect(session.model.ownMarks == ["jobcoach", "nazorg 52 weken"])
  }

  @Test func `have one rule for a relapse, up to nine times`() {
    var session = opened()
    let row = RowID("assumption", "times.placement")
    session.run(.previousValue, at: row)
    #expect(session.notice == "Er is geen terugval om weg te nemen.")
    for _ in 1..<9 { session.run(.nextValue, at: row) }
    #expect(session.scenario?.placement.times == 9)
    #expect(
      value(session, "times.placement") == "8 keer: de fase wordt 9 keer doorlopen")
    session.run(.nextValue, at: row)
    #expect(session.scenario?.placement.times == 9)
    #expect(session.notice == session.refusal(.nextValue, at: row))
    session.run(.previousValue, at: row)
    #expect(session.scenario?.placement.times == 8)
  }

  @Test func `end at week 0`() {
    var session = opened()
    session.run(.previousValue, at: RowID("assumption", "earliestWeek.activation"))
    #expect(session.notice == "Eerder dan week 0 kan niet.")
  }

  @Test func `count outliers only where the source names some`() {
    var session = opened("vincent")
    #expect(
      session.refusal(.nextValue, at: RowID("assumption", "outliers"))
        == "De bron noemt bij Vincent geen uitschieters.")
    session.run(.back)
    #expect(session.refusal(.toggleOutliers) != nil)
    var mia = Session("mia")
    mia.run(.goMediation)
    mia.run(.choose)
    mia.run(.toggleOutliers)
    #expect(mia.notice.hasPrefix("Uitschieters aan: kosten € 500-1.000 wordt € 500 tot ruim 2.000"))
  }

  @Test func `show the verdict or not`() {
    var session = opened()
    session.open(RowID("verdict"))
    #expect(session.model.showsVerdict)
    #expect(session.page.row(RowID("verdict"))?[.text]?.full == "getoond")
    session.run(.nextValue, at: RowID("verdict"))
    #expect(!session.model.showsVerdict)
  }

  @Test(arguments: ["0", "0,01", "999999999", "1000000000", "12-26"])
  func `answer a budget of any size`(typed: String) {
    var session = opened()
    session.open(RowID("assumption", "budget"))
    session.fill(.number, typed)
    session.run(.accept)
    #expect(!session.text.isEmpty)
    session.run(.back)
    session.run(.back)
    session.run(.purchases)
    #expect(!session.text.isEmpty)
  }
}
