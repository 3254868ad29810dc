import Explorer
import Reintegration
import Testing

struct `Unsaved work of an earlier run` {
  private static let second: Recovery = {
    var recovery = Samples.recovery
    recovery.path = "second"
    return recovery
  }()

  private static func offered(_ recoveries: Recovery...) -> Session {
    var session = Session()
    session.perform(.recoverable(recoveries))
    return session
  }

  @Test func `is offered with what it is and from when`() {
    let session = Self.offered(Samples.recovery)
    #expect(session.kind == .dialog)
    #expect(session.text.contains("Van 21 november 2026, 14:05: 'Mia gaat zingen'."))
  }

  @Test func `that is put off waits on the start screen`() {
    var session = Self.offered(Samples.recovery)
    session.answer("Later")
    #expect(session.place == .start)
    #expect(session.text.contains("Niet bewaard werk: Mia gaat zingen"))
    session.open("Mia gaat zingen")
    session.answer("Verder")
    #expect(session.scenario == Samples.recovery.scenario)
    #expect(session.model.postponed.isEmpty)
  }

  @Test func `that cannot be kept is said until the end`() {
    var session = Session("mia")
    session.change()
    session.perform(.unkept(Notice(.problem, Text(nl: "Dat lukt niet.", en: "That fails."))))
    #expect(session.notice == "Dat lukt niet.")
    session.run(.goTotals)
    #expect(session.model.ownMarks.contains { $0.contains("bewaar zelf") })
  }

  @Test func `without a title is called by the persona's name`() {
    var untitled = Samples.recovery
    untitled.scenario.title = nil
    #expect(Self.offered(untitled).text.contains("'Mia'"))
  }

  @Test func `is taken up as it was, is still to be saved, and can be undone`() {
    var session = Self.offered(Samples.recovery)
    session.answer("Verder")
    #expect(session.scenario == Samples.recovery.scenario)
    #expect(session.model.work?.isUnsaved == true)
    #expect(session.model.recovered == Samples.recovery)
    #expect(session.model.recoveries.isEmpty)
    #expect(session.model.work?.history.moments.count == 2)
    session.run(.undo)
    #expect(session.scenario == Scenario(persona: "mia"))
  }

  @Test func `is not taken up over work that is unsaved without asking`() {
    var session = Session("samir")
    session.change()
    let open = session.scenario
    session.perform(.recoverable([Samples.recovery]))
    session.answer("Verder")
    #expect(session.kind == .dialog)
    #expect(session.text.contains("zijn nog niet bewaard"))
    #expect(session.scenario == open)
    var kept = session
    kept.answer("Annuleren")
    #expect(kept.scenario == open)
    #expect(kept.model.recoveries == [Samples.recovery])
    #expect(kept.model.recovered == nil)
    session.answer("Niet bewaren")
    #expect(session.scenario == Samples.recovery.scenario)
    #expect(session.model.recovered == Samples.recovery)
    kept.perform(.recoverable([Samples.recovery]))
    kept.answer("Verder")
    kept.answer("Bewaren")
    kept.run(.accept)
    #expect(kept.requests.map(\.scenario.persona) == ["samir"])
    #expect(kept.scenario == Samples.recovery.scenario)
  }

  @Test func `is thrown away only when asked, and then the next is offered`() {
    var session = Self.offered(Samples.recovery, Self.second)
    session.answer("Weggooien")
    #expect(session.effects == [.discard(Samples.recovery)])
    #expect(session.kind == .dialog)
    session.run(.back)
    #expect(session.model.recoveries == [Self.second])
    #expect(session.effects.count == 1)
  }

  @Test func `of a persona that is not there stays where it is`() {
    var recovery = Samples.recovery
    recovery.scenario.persona = "tess"
    var session = Self.offered(recovery)
    session.answer("Verder")
    #expect(session.notice.contains("tess"))
    #expect(session.model.recoveries == [recovery])
    #expect(session.model.recovered == nil)
    #expect(session.effects.isEmpty)
  }
}
