import Explorer
import ExplorerScreen
import Reintegration
import TerminalCanvas
import Testing

/// What a key did is said in whole, below the totals.
struct `The answer to a change` {
  @Test(arguments: `Every screen fits`.full.map(\.name), ["120x40", "200x60"])
  func `is read whole`(persona: String, size: String) throws {
    let full = try #require(`Every screen fits`.full.first { $0.name == persona })
    for language in Language.allCases {
      var walk = Walk(size: size)
      var cut: [String] = []
      for key in try KeyScript.keys(full.keys + " u*9 r*9") {
        walk.press(key)
        // The palette is searched in Dutch; only the drawing is in the other language.
        var shown = walk
        shown.setLanguage(language)
        let canvas = shown.drawing.canvas
        let lines = canvas.wrap(shown.notice, columns: canvas.size.columns - 2)
        if lines.count > 2, cut.last != shown.notice { cut.append(shown.notice) }
      }
      #expect(cut.isEmpty, "\(persona) at \(size): \(cut.joined(separator: "\n"))")
    }
  }

  @Test func `stays while one looks away`() {
    for keys in [
      "ctrl-z", "right left", "tab tab", "? esc", "down", "enter esc", "z esc", "b esc", "y esc",
      "a esc",
    ] {
      var walk = Walk("enter right space")
      let said = walk.notice
      #expect(!said.isEmpty)
      walk.press(keys)
      #expect(walk.notice == said, "\(keys)")
    }
  }

  @Test func `that is too long says where it stands whole`() {
    let walk = Walk("enter 2 space down*3 space 3 space v")
    let message = walk.lines.suffix(4).prefix(2).map { $0.trimmingBlanks }
    #expect(message[0].hasPrefix("Bemiddelingsgesprekken: intensief"))
    #expect(message[1] == "€ 750-2.500; professional-uren 2 wordt 15-20; … (y: alles)")
    var history = walk
    history.press("y")
    #expect(history.text.contains("inzetduur 6 wordt 12-18"))
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
