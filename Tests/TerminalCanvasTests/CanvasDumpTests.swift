import Foundation
import TerminalCanvas
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct CanvasDumpTests {
  private func sample() -> Canvas {
    var canvas = Canvas(size: Size(columns: 12, rows: 4))
    canvas.box(canvas.bounds, title: "A<&>")
    canvas.put("漢e\u{330}", at: Point(column: 1, row: 1), style: .own)
    canvas.bar(
      [BarPart(.certain, from: 0, to: 2.5), BarPart(.spread, from: 4, to: 6)],
      at: Point(column: 1, row: 2), columns: 10)
    canvas.restyle(Rect(column: 1, row: 1, columns: 10, rows: 1), adding: .reverse)
    return canvas
  }

  @Test func textHasALineForEachRowWithoutSpacesAtTheEnd() {
    #expect(CanvasDump.text(Canvas(size: Size(columns: 3, rows: 2))) == "\n\n")
    #expect(CanvasDump.text(sample()).split(separator: "\n").count == 4)
  }

  @Test func everyRoleHasALetterOfItsOwn() {
    #expect(Set(Role.allCases.map(CanvasDump.letter(of:))).count == Role.allCases.count)
  }

  @Test func stylesStandInABlockOfTheSameShape() {
    var canvas = sample()
    canvas.cursor = Point(column: 3, row: 1)
    #expect(
      CanvasDump.styled(canvas) == """
        ┌ A<&> ────┐
        │漢e\u{330}       │
        │██▌ ▒▒    │
        └──────────┘
        ============
        -HHHHHH-----
        -OOO.......-
        +.rrrrrrrrrr
        -###.ss....-
        ------------
        cursor 3,1

        """)
  }

  @Test func ansiWithoutColoursHasOnlyEmphasis() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.put("ab", at: Point(column: 0, row: 0), style: .key)
    canvas.put("cd", at: Point(column: 2, row: 0))
    #expect(CanvasDump.ansi(canvas, depth: .none) == "\u{1B}[0;1mab\u{1B}[0mcd\n")
    #expect(CanvasDump.ansi(canvas, depth: .many) == "\u{1B}[0;1;38;5;63mab\u{1B}[0mcd\n")
    canvas.restyle(canvas.bounds, role: .warning)
    #expect(CanvasDump.ansi(canvas, depth: .eight) == "\u{1B}[0;1mabcd\u{1B}[0m\n")
  }

  @Test func withoutItsEscapesAnsiIsTheText() throws {
    let canvas = sample()
    let escape = try Regex("\u{1B}\\[[0-9;]*m")
    for depth in ColorDepth.allCases {
      let lines = CanvasDump.ansi(canvas, depth: depth).replacing(escape, with: "")
      #expect(lines == CanvasDump.text(canvas))
    }
  }

  @Test func thePictureIsWellFormedAndHoldsTheText() throws {
    let svg = CanvasDump.svg(sample(), title: "a \"b\" & <c>")
    let parser = XMLParser(data: Data(svg.utf8))
    #expect(parser.parse())
    #expect(svg.contains("A&lt;&amp;&gt;"))
    #expect(svg.contains("漢e\u{330}"))
  }

  @Test func thePictureIsTheSameInEveryViewer() throws {
    let svg = CanvasDump.svg(sample(), title: "Mia")
    #expect(svg.contains("<title>Mia</title>"))
    // Neither a style sheet nor a class: what a viewer does not read would be black on black.
    for word in ["<style", "class=", "style=", "var(", "url(", "href"] {
      #expect(!svg.contains(word), "\(word)")
    }
    let shapes = svg.split(separator: "\n").filter {
      $0.hasPrefix("<rect") || $0.hasPrefix("<text")
    }
    #expect(shapes.allSatisfy { $0.contains(" fill=\"#") })
  }

  /// Where a line goes from the middle of its cell: left, right, up, down.
  @Test(arguments: [
    ("─", "lr"), ("│", "ud"), ("┌", "rd"), ("┐", "ld"), ("└", "ru"), ("┘", "lu"), ("├", "rud"),
    ("┤", "lud"), ("┬", "lrd"), ("┴", "lru"), ("┼", "lrud"),
  ])
  func aLineReachesTheSidesThatItJoinsAndNoOther(glyph: String, sides: String) throws {
    let shapes = try shapes(of: glyph)
    let reached = [
      ("l", shapes.map(\.x).min() == 0), ("r", shapes.map { $0.x + $0.width }.max() == 10),
      ("u", shapes.map(\.y).min() == 0), ("d", shapes.map { $0.y + $0.height }.max() == 20),
    ]
    #expect(reached.filter(\.1).map(\.0).joined() == sides)
    // From the middle on, so that no corner has a gap.
    #expect(shapes.allSatisfy { $0.x < 4.36 && $0.x + $0.width > 5.64 })
    #expect(shapes.allSatisfy { $0.y < 9.36 && $0.y + $0.height > 10.64 })
  }

  @Test(
    arguments: [
      ("█", Shape(0, 0, 10, 20)), ("▌", Shape(0, 0, 5, 20)), ("▐", Shape(5, 0, 5, 20)),
      ("▏", Shape(0, 0, 1.25, 20)), ("▕", Shape(8.75, 0, 1.25, 20)), ("▀", Shape(0, 0, 10, 10)),
      ("▄", Shape(0, 10, 10, 10)), ("▒", Shape(0, 0, 10, 20)),
    ] as [(String, Shape)])
  func aBlockCoversItsPartOfTheCell(glyph: String, shape: Shape) throws {
    #expect(try shapes(of: glyph) == [shape])
  }

  struct Shape: Equatable, Sendable {
    var x, y, width, height: Double

    init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
      (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }
  }

  /// The shapes that a picture of one cell has, but for the ground it is on.
  private func shapes(of glyph: String) throws -> [Shape] {
    var canvas = Canvas(size: Size(columns: 1, rows: 1))
    canvas.put(glyph, at: Point(column: 0, row: 0), style: .own)
    let lines = CanvasDump.svg(canvas).split(separator: "\n").filter { $0.hasPrefix("<rect") }
    return try lines.dropFirst().map { line in
      let numbers = try ["x", "y", "width", "height"].map { name in
        let match = try #require(line.firstMatch(of: try Regex(" \(name)=\"([0-9.]+)\"")))
        return try #require(match.output[1].substring.flatMap { Double($0) })
      }
      return Shape(numbers[0], numbers[1], numbers[2], numbers[3])
    }
  }

  @Test func rulesReachFromEndToEnd() {
    var canvas = Canvas(size: Size(columns: 12, rows: 2))
    canvas.box(canvas.bounds)
    let svg = CanvasDump.svg(canvas)
    // Every cell of the rule is a shape of a whole cell, and none of it is left to a font.
    #expect(!svg.contains("─"))
    for column in 1...10 {
      #expect(svg.contains("x=\"\(column * 10).0\" y=\"9.35\" width=\"10.0\""), "\(column)")
    }
  }
}
