import Reintegration
import TestSupport
import Testing

@testable import Explorer

struct `What a change did` {
  @Test func `says the weeks that a choice adds, and what they do where that is not the same`() {
    var session = Session("vincent")
    session.run(.goActivation)
    session.run(.choose, at: .entry("mentale-training"))
    #expect(session.notice.contains(": + 6 weken, + 6 cliënturen, "))
    session.run(.choose, at: .entry("mannenkracht"))
    #expect(
      session.notice.contains("duur 12 weken, doorlooptijd 6 wordt 12 weken, "),
      "\(session.notice)")
  }

  @Test func `says why a choice adds more weeks than its own, or none`() {
    var session = Session("vincent")
    session.run(.goPlacement)
    session.run(.choose, at: .entry("plaatsing-sob"))
    #expect(
      session.notice.contains(
        "duur 26 weken, doorlooptijd 0 wordt 104 weken (plaatsing kan pas vanaf week 78)"))
    session.run(.goActivation)
    session.run(.choose, at: .entry("mentale-training"))
    #expect(
      session.notice.contains(
        "doorlooptijd blijft 104 weken (plaatsing kan pas vanaf week 78)"))
    session.run(.goPlacement)
    session.run(.choose, at: .entry("plaatsing-sob"))
    #expect(session.notice.contains("doorlooptijd 104 wordt 6 weken, "), "\(session.notice)")
  }

  @Test func `is silent on the waiting of a phase that something is added to in vain`() {
    var session = Session("vincent")
    session.run(.goPlacement)
    session.run(.choose, at: .entry("plaatsing-sob"))
    session.run(.choose, at: .entry("plaatsing-werkgever"))
    session.run(.nextStart)
    #expect(session.notice.contains("wordt 104 weken"), "\(session.notice)")
    session.run(.choose, at: .entry("plaatsing-werkgever"))
    #expect(session.notice.contains("blijft 104 weken"), "\(session.notice)")
    #expect(!session.notice.contains("kan pas"), "\(session.notice)")
  }

  @Test func `is silent on waiting where there is none`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.choose, at: .entry("empowerment"))
    #expect(session.notice.contains(": + 12-48 weken, "))
    #expect(!session.notice.contains("kan pas"))
  }

  @Test func `makes the weeks a least where a duration opens`() {
    var session = Session("vincent")
    session.run(.goMediation)
    session.run(.choose, at: .entry("gesprekken"))
    session.run(.nextVariant)
    session.run(.nextVariant)
    #expect(
      session.notice.hasSuffix(
        "doorlooptijd 32-38 wordt ten minste 26 weken; inzetduur 6-12 wordt onbekend; "
          + "wachttijd 26 wordt ten hoogste 26 weken"))
  }

  @Test func `says a total as unknown where nothing of it is known, without a unit`() {
    var session = Session(
      "p", catalog: .of([.make("a", variants: [Variant("x"), Variant("y", weeks: .notReported)])]))
    session.run(.goActivation)
    session.run(.choose, at: .entry("a"))
    session.run(.nextVariant)
    session.run(.nextVariant)
    #expect(
      session.notice == "a: y: doorlooptijd 4 wordt onbekend", "\(session.notice)")
  }

  @Test func `says that the totals stay the same`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.reason)
    session.perform(.type("omdat"))
    session.run(.accept)
    #expect(
      session.notice == "Reden bij Belastbaarheidsonderzoek: de totalen blijven gelijk")
  }

  @Test func `is said the other way round when undone`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.undo)
    #expect(
      session.notice == "Ongedaan: + Belastbaarheidsonderzoek: - 1-6 weken, - 1-4 cliënturen, "
        + "- € 303-550")
  }

  @Test func `says once what changes elapsed and active time alike`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.countUp)
    #expect(session.notice.contains("doorlooptijd 1-6 wordt 2-12 weken"), "\(session.notice)")
    #expect(!session.notice.contains("inzetduur"))
  }

  @Test func `says of unknowns only what changed`() {
    var session = Session("vincent", [.activation: ["mentale-training"]])
    session.run(.goMediation)
    session.run(.choose, at: .entry("gesprekken"))
    session.run(.nextVariant)
    #expect(session.notice.contains("kosten € "), "\(session.notice)")
    #expect(!session.notice.contains("onbekend"), "\(session.notice)")
  }

  @Test func `counts all passes of a phase`() {
    var session = Session("mia")
    session.run(.goActivation)
    session.run(.choose, at: .entry("belastbaarheid"))
    session.run(.relapse)
    #expect(session.notice.contains("kosten € 303-550 wordt € 606-1.100"))
    session.run(.choose, at: .entry("empowerment"))
    #expect(session.notice.contains("+ 24-96 weken, + 24-192 cliënturen, + € 1.760-14.960"))
  }
}
