import Reintegration
import Testing

@testable import Explorer

struct `Unsaved work of an earlier run` {
  private static let second: Recovery = {
    var recovery = Scene.recovery
    recovery.path = "second"
    return recovery
  }()

  @Test func `is offered with what it is and from when`() {
    var walk = Walk()
    walk.perform(.recoverable([Scene.recovery]))
    #expect(walk.text.contains("2026-11-21 14:05"))
    #expect(walk.text.contains("Mia gaat zingen"))
  }

  @Test func `that is put off waits on the start screen`() {
    var walk = Walk()
    walk.perform(.recoverable([Scene.recovery]))
    walk.press("right enter")
    #expect(walk.model.context == .start)
    #expect(walk.text.contains("Niet bewaard werk: Mia gaat zingen"))
    walk.press("/ text:bewaard enter down enter")
    #expect(walk.model.context == .question)
    walk.press("enter")
    #expect(walk.scenario == Scene.recovery.scenario)
    #expect(walk.model.postponed.isEmpty)
  }

  @Test func `that cannot be kept is said until the end`() {
    var walk = Walk("down enter right space")
    walk.perform(.unkept(Notice(.problem, Text(nl: "Dat lukt niet.", en: "That fails."))))
    #expect(walk.notice == "Dat lukt niet.")
    walk.press("down")
    #expect(walk.lines[0].contains("bewaar zelf (s)"))
  }

  @Test func `without a title is called by the persona's name`() {
    var walk = Walk()
    var untitled = Scene.recovery
    untitled.scenario.title = nil
    walk.perform(.recoverable([untitled]))
    #expect(walk.text.contains("'Mia'"))
  }

  @Test func `is taken up as it was, and is still to be saved`() {
    var walk = Walk()
    walk.perform(.recoverable([Scene.recovery]))
    walk.press("enter")
    #expect(walk.scenario == Scene.recovery.scenario)
    #expect(walk.model.work?.isUnsaved == true)
    #expect(walk.model.recovered == Scene.recovery)
    #expect(walk.model.recoveries.isEmpty)
  }

  @Test func `is thrown away only when asked, and then the next is offered`() {
    var walk = Walk()
    walk.perform(.recoverable([Scene.recovery, Self.second]))
    walk.press("right*2 enter")
    #expect(walk.effects == [.discard(Scene.recovery)])
    #expect(walk.model.context == .question)
    walk.press("esc")
    #expect(walk.model.recoveries == [Self.second])
    #expect(walk.effects.count == 1)
  }

  @Test func `of a persona that is not there stays where it is`() {
    var recovery = Scene.recovery
    recovery.scenario.persona = "tess"
    var walk = Walk()
    walk.perform(.recoverable([recovery]))
    walk.press("enter")
    #expect(walk.notice.contains("tess"))
    #expect(walk.model.recoveries == [recovery])
    #expect(walk.model.recovered == nil)
    #expect(walk.effects.isEmpty)
  }
}
