import Reintegration
import Testing

@testable import Explorer

struct `Searching a list` {
  @Test func `narrows it while one types, and esc gives it back`() {
    var walk = Walk("enter right / text:mannen")
    let all = Walk("enter right").model.interventions(in: .activation).count
    #expect(walk.model.count(of: .phase(.activation)) < all)
    #expect(walk.model.interventionUnderCursor?.name.nl == "Mannenkrachttraining")
    walk.press("enter space")
    #expect(walk.notice.hasPrefix("+ Mannenkrachttraining"))
    walk.press("esc")
    #expect(walk.model.count(of: .phase(.activation)) == all)
    #expect(walk.model.context == .phase)
  }

  @Test func `finds names without their accents and in any order of words`() {
    #expect(Walk("/ text:\"STABILISEREN vincent\"").model.startItems.count == 1)
  }

  @Test func `that finds nothing says so`() {
    #expect(Walk("enter right / text:zzz").text.contains("Niets gevonden"))
  }

  @Test func `is kept for each list`() {
    var walk = Walk("enter right / text:fit enter right left")
    #expect(walk.model[list: .phase(.activation)].filter == "fit")
    #expect(walk.model.interventions(in: .mediation).count > 0)
    walk.press("right")
    #expect(walk.model[list: .phase(.mediation)].filter == "")
  }

  @Test func `lets the help be asked for, and goes on after it`() {
    var walk = Walk("enter right / text:fit f1")
    #expect(walk.model.context == .help)
    walk.press("down")
    #expect(walk.model.cursor(in: .help) == 1)
    walk.press("esc")
    #expect(walk.model.context == .filter)
    #expect(walk.model[list: .phase(.activation)].filter == "fit")
  }

  @Test func `can be asked for by name from the totals`() {
    let walk = Walk("enter right tab : text:zoeken enter text:fit")
    #expect(walk.model.context == .filter)
    #expect(walk.model.interventions(in: .activation).count == 1)
  }
}
