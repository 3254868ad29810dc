import Reintegration
import Testing

@testable import Explorer

struct `Leaving` {
  @Test func `asks nothing where nothing was changed`() {
    #expect(Walk("q").hasQuit)
    #expect(Walk("enter q q").hasQuit)
    #expect(Walk("enter right space u q q").hasQuit)
  }

  @Test func `asks where work is unsaved, and each answer does what it says`() {
    let walk = Walk("down enter right space q q")
    #expect(walk.model.context == .question)
    #expect(!walk.hasQuit)

    var cancelled = walk
    cancelled.press("esc")
    #expect(cancelled.model.context == .start)
    #expect(cancelled.model.work?.isUnsaved == true)

    var dropped = walk
    dropped.press("right enter")
    #expect(dropped.hasQuit)

    var saved = walk
    saved.press("enter")
    #expect(saved.model.context == .form)
    saved.press("enter")
    #expect(saved.hasQuit)
  }

  @Test func `with a name that is taken asks again, and quits only after saving`() {
    var walk = Walk("down enter right space")
    walk.saveProblem = .exists
    walk.press("q q enter enter")
    #expect(walk.model.context == .question)
    #expect(!walk.hasQuit)
    walk.press("right enter")
    #expect(walk.hasQuit)
  }

  @Test func `in a window that is too small warns once about unsaved work`() {
    var walk = Walk("down enter right space")
    walk.resize("50x12")
    walk.press("q")
    #expect(!walk.hasQuit)
    #expect(walk.text.contains("niet bewaard"))
    #expect(walk.model.overlays.count == 1)
    var back = walk
    back.resize("80x24")
    #expect(back.model.context == .question)
    walk.press("q")
    #expect(walk.hasQuit)
  }

  @Test func `for another persona asks first, and goes there`() {
    var walk = Walk("down enter right space esc home down enter")
    #expect(walk.model.context == .question)
    walk.press("right enter")
    #expect(walk.model.place == .persona)
    #expect(walk.scenario?.entries.isEmpty == true)
  }

  @Test func `the notes by the mouse keeps what was typed`() {
    var walk = Walk("down enter right n text:\"niet kwijt\"")
    walk.click(.place(.totals))
    #expect(walk.model.place == .totals)
    #expect(walk.scenario?.notes == "niet kwijt")
    walk.press("u")
    #expect(walk.scenario?.notes == nil)
  }
}
