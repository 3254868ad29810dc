import Explorer
import Reintegration
import TerminalCanvas
import TestSupport
import Testing

@testable import ExplorerScreen

struct `What a room sees` {
  private static let route = "enter 2 down*4 space 3 space 4 end space f8"

  private func blocks(_ walk: Walk) -> Int {
    walk.text.count { "█▀▄#".contains($0) }
  }

  @Test(arguments: ["80x24", "120x40"], GlyphSet.allCases)
  func `has its figures in large letters on every step with totals`(
    size: String, glyphs: GlyphSet
  ) {
    var walk = Walk(Self.route, size: size, glyphs: glyphs)
    var counted = 0
    for _ in 0..<40 {
      if walk.text.contains("Indicatief") {
        #expect(blocks(walk) > 80, "\(walk.text)")
        counted += 1
      }
      walk.press("pgdn")
    }
    #expect(counted >= 5)
  }

  @Test func `is drawn of dots that are all there`() throws {
    let letters = try #require(BlockLetters("€ 1.700-9.573"))
    var canvas = Canvas(size: Size(columns: 80, rows: 7))
    letters.draw(.half, at: Point(column: 0, row: 0), style: .text, on: &canvas)
    let text = CanvasDump.text(canvas).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(text[0].hasPrefix("▄▀▀▀"), "\(text[0])")
    #expect(letters.columns(.two) == 2 * letters.columns(.half))
    #expect(BlockLetters("één") != nil)
    #expect(BlockLetters("日本") == nil)
  }

  @Test func `has an empty row between small parts, but for those of no weight`() {
    let canvas = Canvas(size: Size(columns: 20, rows: 9))
    let parts = [2, 0, 0, 1, 1].map {
      RoomLayout.Part(content: .text("tekst"), style: .text, weight: $0)
    }
    let layout = RoomLayout(
      parts, in: Rect(column: 0, row: 0, columns: 20, rows: 1), canvas)
    #expect(layout.forms.allSatisfy { if case .small = $0 { true } else { false } })
    #expect(parts.indices.map { layout.gap(before: $0) } == [0, 0, 0, 1, 1])
    #expect(layout.rows == 5 + 2)
  }

  @Test func `steps with what a clicker sends`() {
    var walk = Walk(Self.route)
    let first = walk.text
    walk.press("pgdn")
    #expect(walk.text != first)
    walk.press("pgup")
    #expect(walk.text == first)
    for key in ["b", "."] {
      walk.press(key)
      #expect(walk.text.contains { !$0.isWhitespace } == false)
      walk.press(key)
      #expect(walk.text == first)
    }
    walk.press("pgdn*3 f5")
    #expect(walk.text == first)
    walk.press("esc")
    #expect(walk.place == .phase(.placement))
  }

  @Test func `has a background of its own, dark or light`() {
    var walk = Walk(Self.route)
    #expect(ExplorerScreen.theme(of: walk.model) == .darkRoom)
    walk.press("d")
    #expect(ExplorerScreen.theme(of: walk.model) == .lightRoom)
    walk.press("b")
    #expect(ExplorerScreen.theme(of: walk.model) == .darkRoom)
    walk.press("esc")
    #expect(ExplorerScreen.theme(of: walk.model) == .default)
  }

  @Test(arguments: ["60x16", "80x24", "120x40", "200x60"], [GlyphSet.unicode, .ascii])
  func `cuts nothing on any step of any example`(size: String, glyphs: GlyphSet) {
    for persona in Walk.catalog.personas {
      for route in persona.routes {
        var scenario = route.scenario
        scenario.persona = persona.id
        var walk = Walk(size: size, glyphs: glyphs)
        walk.perform(.opened(scenario, WorkFile(path: "a", stamp: "1"), notice: nil))
        walk.press("f8")
        for _ in 0..<40 {
          let canvas = walk.drawing.canvas
          #expect(canvas.clippings.isEmpty, "\(route.id) \(size):\n\(walk.text)")
          #expect(
            RoomPainter.fits(walk.model, size: walk.screen.size, glyphs: glyphs), "\(walk.text)")
          walk.press("pgdn")
        }
      }
    }
  }
}
