import Reintegration
import Testing

@testable import Explorer

struct `A reason` {
  private func opened() -> Session {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.reason)
    return session
  }

  private func note(_ session: Session) -> String? {
    session.scenario?.entry(for: "belastbaarheid")?.note
  }

  @Test func `is written in several lines and kept with the choice`() {
    var session = opened()
    #expect(session.page.title == "Waarom deze keuze?")
    #expect(session.model.takesLines)
    session.perform(.type("Ze wil weten wat kan."))
    session.perform(.edit(.newline))
    session.perform(.type("Dat geeft rust. "))
    session.run(.accept)
    #expect(note(session) == "Ze wil weten wat kan.\nDat geeft rust.")
    #expect(session.notice.hasPrefix("Reden bij Belastbaarheidsonderzoek"))
    session.run(.choose)
    session.run(.undo)
    #expect(note(session) == "Ze wil weten wat kan.\nDat geeft rust.")
  }

  @Test func `can be cancelled, which leaves the one of before`() {
    var session = opened()
    session.perform(.type("eerst"))
    session.run(.accept)
    session.run(.reason)
    session.perform(.type(" en meer"))
    session.run(.back)
    session.answer("Weggooien")
    #expect(note(session) == "eerst")
  }

  @Test func `that is emptied is gone`() {
    var session = opened()
    session.perform(.type("eerst"))
    session.run(.accept)
    session.run(.reason)
    session.fill(.reason, "  ")
    session.run(.accept)
    #expect(note(session) == nil)
    #expect(session.page.row(.entry("belastbaarheid"))?.marks.isEmpty == true)
  }
}
