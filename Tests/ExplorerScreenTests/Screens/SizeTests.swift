import Explorer
import ExplorerScreen
import TerminalCanvas
import Testing

struct `A window` {
  @Test(arguments: ["1x1", "2x3", "20x5", "59x16", "60x15", "1000x1000"])
  func `of any size shows something`(size: String) {
    var walk = Walk("down enter right space")
    walk.resize(size)
    #expect(!walk.text.filter { !$0.isWhitespace }.isEmpty)
  }

  @Test func `without any cells is no reason to stop`() {
    var walk = Walk("down enter right space")
    walk.resize(Size(columns: 0, rows: 0))
    walk.press("down space right")
    #expect(walk.drawing.canvas.cells.isEmpty)
    walk.resize("80x24")
    #expect(walk.text.contains("Mia"))
  }

  @Test func `that is too small says what it has and what it needs`() {
    var walk = Walk("down enter")
    walk.resize("50x12")
    #expect(walk.text.contains("50 x 12"))
    #expect(walk.text.contains("60 x 16"))
    walk.press("q")
    #expect(walk.hasQuit)
  }

  @Test func `that is made larger again shows what it did`() {
    var walk = Walk(Walk.rich + " e")
    let before = walk.text
    walk.resize("30x10")
    walk.resize("80x24")
    #expect(walk.text == before)
  }
}
