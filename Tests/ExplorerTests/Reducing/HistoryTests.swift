import Reintegration
import Testing

@testable import Explorer

struct `The history` {
  @Test func `names every change with what it did`() {
    let walk = Walk("down enter right space down space right space y", size: "120x40")
    for part in [
      "Begin", "+ Belastbaarheidsonderzoek: + 1-6 weken", "+ Empowermenttraining",
      "+ Naar vrijwilligerswerk",
    ] { #expect(walk.text.contains(part), "\(part)\n\(walk.text)") }
  }

  @Test func `goes to any point and on from there`() {
    var walk = Walk("down enter right space down space right space y home enter")
    #expect(walk.scenario?.entries.isEmpty == true)
    #expect(walk.notice.hasPrefix("Naar: Begin"))
    walk.press("end enter")
    #expect(walk.scenario?.entries.count == 3)
    walk.press("u u")
    #expect(walk.model.cursor(in: .history) == 1)
    #expect(walk.scenario?.entries.count == 1)
    walk.press("esc esc left enter")
  }

  @Test func `forgets what was undone once something else is done`() {
    var walk = Walk("down enter right space down space u u")
    walk.press("end space")
    #expect(walk.model.work?.history.moments.count == 2)
    walk.press("r")
    #expect(walk.notice.contains("niets om opnieuw"))
  }

  @Test func `says in words what undo and redo did`() {
    var walk = Walk("down enter right space u")
    #expect(walk.notice.hasPrefix("Ongedaan: + Belastbaarheidsonderzoek: - 1-6 weken"))
    walk.press("ctrl-r")
    #expect(walk.notice.hasPrefix("Opnieuw: + Belastbaarheidsonderzoek: + 1-6 weken"))
    walk.press("u u")
    #expect(walk.notice.contains("niets om ongedaan"))
  }
}
