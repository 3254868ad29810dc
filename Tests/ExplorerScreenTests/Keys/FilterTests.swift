import Explorer
import ExplorerScreen
import Reintegration
import TerminalCanvas
import Testing

struct `Searching a list` {
  private func count(_ walk: Walk) -> Int { walk.model.page.selectableRows.count }

  @Test func `narrows it while one types, and esc gives it back`() {
    var walk = Walk("enter right / text:mannen")
    let all = count(Walk("enter right"))
    #expect(count(walk) < all)
    #expect(walk.intervention == "mannenkracht")
    walk.press("enter space")
    #expect(walk.notice.hasPrefix("+ Mannenkrachttraining"))
    walk.press("esc")
    #expect(count(walk) == all)
    #expect(walk.place == .phase(.activation))
  }

  @Test func `finds names without their accents and in any order of words`() {
    #expect(count(Walk("/ text:\"STABILISEREN vincent\"")) == 1)
  }

  @Test(arguments: ["/ text:zzz", "enter right / text:zzz", "enter / text:zzz", "f / text:zzz"])
  func `that finds nothing says so and can be left`(keys: String) {
    var walk = Walk(keys)
    #expect(walk.text.contains("Niets gevonden"))
    walk.press("end")
    #expect(walk.text.contains("zoek: zzz"))
    #expect(walk.drawing.canvas.cursor != nil)
    let place = walk.place
    walk.press("esc")
    #expect(count(walk) > 0)
    #expect(walk.place == place)
  }

  @Test func `is kept for each list`() {
    var walk = Walk("enter right / text:fit enter right left")
    #expect(walk.model.visit.filter == "fit")
    walk.press("right")
    #expect(walk.model.visit.filter == "")
    #expect(count(walk) > 0)
  }

  @Test func `lets the help be asked for, and goes on after it`() {
    var walk = Walk("enter right / text:fit f1")
    #expect(walk.place == .help)
    walk.press("down esc")
    #expect(walk.place == .phase(.activation))
    #expect(walk.model.visit.filter == "fit")
    #expect(walk.model.visit.isFiltering)
  }
}
