import Explorer
import Reintegration
import TerminalCanvas
import Testing

@testable import ExplorerScreen

/// What was made of a page is used again until it changes, and looks the same as if made anew.
struct `What a screen keeps` {
  @Test func `looks as if it were made anew at every key`() throws {
    var walk = Walk("enter right")
    let keys = """
      down space down space v e text:10 enter / text:i enter space a down right esc esc tab left \
      enter esc tab 5 down down 6 end home pgdn b esc ? text:eigen esc f2 f3
      """
    for key in try KeyScript.keys(keys) {
      walk.press(key)
      var kept = walk.screen
      var anew = ExplorerScreen(size: walk.screen.size)
      anew.scrolls = kept.scrolls
      anew.seen = kept.seen
      #expect(kept.draw(walk.model) == anew.draw(walk.model), "after \(key)")
    }
  }

  @Test func `is the page laid out once while only the cursor moves`() throws {
    var walk = Walk("enter right")
    _ = walk.drawing
    let edition = walk.model.edition
    walk.press("down down up")
    #expect(walk.model.edition == edition)
    #expect(walk.intervention == "mannenkracht")
    walk.press("space")
    #expect(walk.model.edition > edition)
  }
}
