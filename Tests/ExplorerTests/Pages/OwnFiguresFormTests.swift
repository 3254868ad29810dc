import Reintegration
import TestSupport
import Testing

@testable import Explorer

struct `Own figures` {
  private func opened(language: Language = .nl) -> Session {
    var session = Session("mia", language: language)
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.ownFigures)
    return session
  }

  private func set(_ session: Session) -> OwnFigures? {
    session.scenario?.entry(for: "belastbaarheid")?.set
  }

  @Test func `are asked for beside the source's`() {
    let session = opened()
    #expect(session.kind == .form)
    #expect(session.page.title == "Eigen cijfers")
    #expect(
      session.page.rows.compactMap { $0[.text]?.full } == [
        "bron: 1-6 weken", "bron: 1-4 uur", "bron: € 303-550",
      ])
  }

  @Test(arguments: [CommandID.nextValue, .previousValue])
  func `are hours in total or per week`(id: CommandID) {
    var session = opened()
    session.fill(.effort, "3")
    session.run(id, at: FieldName.effortKind.row)
    session.run(.accept)
    #expect(set(session)?.effort == .hoursPerWeek(Band(3)))
  }

  @Test func `that are wrong are said while one types, and keep the form open`() throws {
    var session = opened()
    let before = session.scenario
    session.perform(.type("26-12"))
    let problem = "Dit staat andersom; het laagste getal hoort vooraan. Bedoel je 12-26?"
    #expect(session.model.focusedField?.problem?.nl == problem)
    #expect(session.text.contains(problem))
    session.perform(.select(FieldName.cost.row))
    session.run(.accept)
    #expect(session.kind == .form)
    #expect(session.model.visit.row == FieldName.weeks.row)
    #expect(session.notice == problem)
    #expect(session.scenario == before)
    session.perform(.edit(.clear))
    #expect(session.notice.isEmpty)
    session.perform(.type("12-26"))
    session.run(.accept)
    #expect(set(session)?.weeks == band("12-26"))
  }

  @Test func `are read by the notation of the language in use`() {
    for (language, typed) in [(Language.nl, "1.500"), (.en, "1,500")] {
      var session = opened(language: language)
      session.fill(.cost, typed)
      session.run(.accept)
      #expect(set(session)?.cost == .euros(Band(1500)))
    }
  }

  @Test(arguments: [
    ("€ 1.500,-", "1500"), ("1500 euro", "1500"), ("1.500 tot 2.000", "1500-2000"),
    ("€800 - €2.875", "800-2875"), ("1500,50", "1500.5"), (" 12-26 ", "12-26"),
    ("1 500", "1500"), ("ca. 1.500", "1500"),
  ])
  func `are taken as people write them`(typed: String, read: String) {
    var session = opened()
    session.fill(.cost, typed)
    session.run(.accept)
    #expect(set(session)?.cost == .euros(band(read)))
  }

  @Test(arguments: ["8 uur per week", "veel", "€ 12", "12 weken en 3", "tot"])
  func `are not guessed at`(typed: String) {
    var session = opened()
    session.fill(.weeks, typed)
    session.run(.accept)
    #expect(session.kind == .form)
    #expect(set(session)?.isEmpty == true)
  }

  @Test func `that are filled in are not dropped without a question`() {
    var session = opened()
    let before = session.scenario
    session.fill(.weeks, "99")
    session.run(.back)
    session.answer("Verder invullen")
    #expect(session.kind == .form)
    session.run(.back)
    session.answer("Weggooien")
    #expect(session.scenario == before)
    #expect(session.place == .phase(.activation))
  }

  @Test func `accepted as they stand change nothing`() {
    var session = opened()
    session.fill(.cost, "400")
    session.run(.accept)
    let before = session.model.work
    session.run(.ownFigures)
    session.run(.accept)
    #expect(session.model.work == before)
    #expect(session.place == .phase(.activation))
  }

  @Test func `that are emptied give the source's again`() {
    var session = opened()
    session.fill(.cost, "400")
    session.run(.accept)
    #expect(session.notice.hasPrefix("Eigen cijfers: Belastbaarheidsonderzoek: kosten"))
    session.run(.ownFigures)
    session.fill(.cost, "")
    session.run(.accept)
    #expect(set(session)?.isEmpty == true)
    #expect(session.notice.hasPrefix("Belastbaarheidsonderzoek volgens de bron: "))
  }
}
