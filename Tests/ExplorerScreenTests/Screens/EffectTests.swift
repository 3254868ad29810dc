import Explorer
import Testing

struct `What a change is said to have done` {
  @Test func `counts a phase as often as it is gone through`() {
    let walk = Walk("down enter 3 space x space")
    #expect(
      walk.notice
        == "- Naar vrijwilligerswerk: duur onbekend, - 10-30 professional-uren, - € 1.000-2.000")
  }

  @Test func `reads the same for a choice that is undone`() {
    var walk = Walk("down enter 2 space down space u")
    #expect(
      walk.notice
        == "Ongedaan: + Empowermenttraining: - 12-48 weken, - 12-96 cliënturen, - € 880-7.480")
    walk.press("r")
    #expect(
      walk.notice
        == "Opnieuw: + Empowermenttraining: + 12-48 weken, + 12-96 cliënturen, + € 880-7.480")
  }

  @Test func `says once what changes elapsed and active time alike`() {
    let walk = Walk("down enter 2 space +")
    #expect(walk.notice.contains("doorlooptijd 1-6 wordt 2-12 wk"))
    #expect(!walk.notice.contains("inzetduur"))
  }

  @Test func `says of unknowns only what changed`() {
    let walk = Walk("enter 2 space 3 space v")
    #expect(walk.notice.contains("kosten € "))
    #expect(!walk.notice.contains("onbekend"))
  }

  @Test func `says so where nothing changed`() {
    #expect(Walk("down enter 2 space down space ,").notice.hasSuffix("de totalen blijven gelijk"))
  }
}
