import Testing

@testable import TerminalCanvas

/// Nearly all text is wrapped from its bytes; it breaks where any other text would.
struct WrappingTests {
  private static let texts = [
    "een twee drie vier vijf zes zeven acht negen tien",
    "cliënt - professional: € 1.500 - € 2.000 + 12 uur, één keer per week €",
    "“Samen” … verder — zonder pauze → en € 303-550 - ",
    "een-heel-lang-woord-met-streepjes/en/strepen past nergens",
    "a + b - c € d", "+ - €", "€", " ", "", "woord", "twee  spaties", " voor en na ",
    "regel\nnog een regel\n\nlaatste", "tab\ttab", "漢字 en meer 漢字漢字漢字",
    "e\u{301}e\u{301}n cafe\u{301}", "vast\u{A0}aan\u{A0}elkaar en los",
  ]

  /// The same text as one that is not drawn as it stands: a soft hyphen in its first word is not
  /// drawn.
  private static func uneven(_ text: String) -> String {
    guard let letter = text.firstIndex(where: \.isLetter) else { return text }
    return text[...letter] + "\u{AD}" + text[text.index(after: letter)...]
  }

  @Test(arguments: texts, [GlyphSet.unicode, .ascii])
  func `the two ways to wrap a text agree at every width`(text: String, glyphs: GlyphSet) {
    let canvas = Canvas(size: Size(columns: 1, rows: 1), glyphs: glyphs)
    for columns in 1...60 {
      let other = canvas.wrap(Self.uneven(text), columns: columns)
      #expect(canvas.wrap(text, columns: columns) == other, "\(columns)")
    }
  }

  @Test(arguments: texts, [GlyphSet.unicode, .ascii])
  func `the two ways to draw a text agree`(text: String, glyphs: GlyphSet) {
    let size = Size(columns: 70, rows: 1)
    var (one, two) = (Canvas(size: size, glyphs: glyphs), Canvas(size: size, glyphs: glyphs))
    let columns = one.put(text, at: Point(column: 1, row: 0), style: .key)
    #expect(two.put(Self.uneven(text), at: Point(column: 1, row: 0), style: .key) == columns)
    #expect(one.cells == two.cells)
    #expect(one.width(of: text) == two.width(of: Self.uneven(text)))
    #expect(one.text(text) == two.text(Self.uneven(text)))
    for room in 0...20 {
      #expect(one.truncated(text, to: room) == two.truncated(Self.uneven(text), to: room))
    }
  }

  @Test(arguments: texts)
  func `every sign is on one of the lines, in its order, and no line is too wide`(text: String) {
    func signs(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    let canvas = Canvas(size: Size(columns: 1, rows: 1))
    for columns in 2...60 {
      let lines = canvas.wrap(text, columns: columns)
      #expect(signs(lines.joined()) == signs(text), "\(columns)")
      #expect(lines.allSatisfy { canvas.width(of: $0) <= columns }, "\(columns): \(lines)")
    }
  }

  @Test(arguments: [
    (3, ["een", "twe", "e"]), (4, ["een", "twee"]), (7, ["een", "twee"]), (8, ["een twee"]),
  ])
  func `a line is as full as it may be`(columns: Int, lines: [String]) {
    let canvas = Canvas(size: Size(columns: 1, rows: 1))
    #expect(canvas.wrap("een twee", columns: columns) == lines)
  }

  @Test func `the longest word is measured as it is drawn`() {
    let canvas = Canvas(size: Size(columns: 1, rows: 1))
    #expect(canvas.longestWord(of: "een cliëntgesprek 漢字") == 13)
    #expect(canvas.longestWord(of: "") == 0)
  }
}
