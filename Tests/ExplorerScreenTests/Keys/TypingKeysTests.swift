import Explorer
import ExplorerScreen
import Reintegration
import TerminalCanvas
import Testing

/// Keys that type in a field and do something else, or nothing, elsewhere.
struct `Keys where one types` {
  private static func filling() -> Walk {
    var walk = Walk(size: "80x24")
    walk.perform(.open(persona: "mia"))
    walk.press("2 space e")
    return walk
  }

  @Test func `of the number pad type a figure`() {
    var walk = Self.filling()
    walk.press("pad-7 pad-, pad-5 pad-- pad-9 pad-1 pad-3")
    #expect(walk.model.focusedField?.text == "7,5-913")
    walk.press("esc")
    walk.press("end up enter")
    #expect(walk.place == .phase(.activation))
  }

  @Test func `of the number pad move where nothing is typed`() {
    var walk = Self.filling()
    walk.press("esc")
    var arrows = walk
    for (pad, arrow) in [
      ("pad-2", "down"), ("pad-2", "down"), ("pad-8", "up"), ("pad-3", "pgdn"), ("pad-9", "pgup"),
      ("pad-1", "end"), ("pad-7", "home"), ("pad-6", "right"), ("pad-4", "left"),
    ] {
      walk.press(pad)
      arrows.press(arrow)
      #expect(walk.model.visit.row == arrows.model.visit.row)
      #expect(walk.place == arrows.place)
    }
    walk.press("esc 2")
    let place = walk.place
    walk.press("pad-5")
    #expect(walk.place == place)
  }

  @Test func `that go down and up come to the end of a shorter line, not past it`() {
    let long = String(repeating: "a", count: 62)
    let text = "\(long) bbbb \(long) c"
    var walk = Walk(size: "80x24")
    walk.perform(.open(persona: "mia"))
    walk.press("n text:\"\(text)\"")
    func offset() -> Int? {
      if case .area(let area) = walk.model.focusedField?.value { area.offset } else { nil }
    }
    walk.press("home")
    #expect(offset() == 0)
    walk.press("right*60 down")
    // Each line is broken behind its blank; the second is "bbbb ".
    #expect(offset() == 63 + 4)
    walk.press("down")
    #expect(offset() == 68 + 4)
    walk.press("up")
    #expect(offset() == 63 + 4)
    walk.press("up")
    #expect(offset() == 4)
  }

  @Test(arguments: ["alt-q", "alt-x", "alt-u", "ctrl-x", "f9"])
  func `with Alt leave what is filled in alone`(key: String) {
    var walk = Self.filling()
    walk.press("1 2 \(key)")
    #expect(walk.kind == .form)
    #expect(walk.model.focusedField?.text == "12")
    let scenario = walk.model.work?.scenario
    var other = walk
    other.press("esc end up enter \(key)")
    #expect(other.place == .phase(.activation))
    #expect(other.model.work?.scenario == scenario)
    #expect(other.model.notice?.text.nl.contains("doet hier niets") == true)
  }

  @Test(arguments: ["alt-backspace", "ctrl-w"])
  func `that take away a word do nothing elsewhere`(key: String) {
    var walk = Walk(size: "80x24")
    walk.perform(.open(persona: "mia"))
    walk.press("n text:\"een twee  \" \(key)")
    #expect(walk.model.focusedField?.text == "een ")
    walk.press(key)
    #expect(walk.model.focusedField?.text == "")
    walk.press("esc \(key)")
    #expect(walk.place == .persona)
    #expect(walk.model.notice?.text.nl.contains("doet hier niets") == true)
  }
}
