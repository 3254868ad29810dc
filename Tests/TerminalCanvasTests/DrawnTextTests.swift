import Foundation
import TerminalCanvas
import Testing

struct DrawnTextTests {
  private let unicode = Canvas(size: Size(columns: 1, rows: 1), glyphs: .unicode)
  private let ascii = Canvas(size: Size(columns: 1, rows: 1), glyphs: .ascii)

  @Test(arguments: [
    ("€ 1.683", "EUR 1.683"), ("één café", "een cafe"), ("12–26", "12-26"), ("meer…", "meer..."),
    ("a ≤ b × c", "a <= b x c"), ("← → ↑ ↓", "<- -> ^ v"), ("┌─┬┐│└", "+-++|+"), ("█▒░•", "#:.*"),
    ("œuvre ß Ĳ", "oeuvre ss IJ"), ("漢", "?"), ("§ 8.2", "par. 8.2"), ("e\u{301}", "e"),
  ])
  func asciiSpellsWhatItCannotShow(text: String, expected: String) {
    #expect(ascii.text(text) == expected)
    #expect(ascii.width(of: text) == expected.count)
  }

  @Test(arguments: [
    ("\u{1B}[31mrood", "\u{FFFD}[31mrood"), ("a\tb\r\nc", "a b c"), ("\u{202E}abc\u{2069}", "abc"),
    ("a\u{0}b\u{9B}c", "a\u{FFFD}b\u{FFFD}c"), ("soft\u{AD}hyphen", "softhyphen"),
    ("\u{FEFF}zero\u{200B}width", "zerowidth"), ("€\u{A0}5", "€ 5"), ("\u{301}e", "e"),
    ("👩‍👩‍👧 ok", "👩 ok"), ("🇳🇱", "NL"), ("👍🏽", "👍"), ("❤️", "❤"), ("\u{E000}", "\u{FFFD}"),
  ])
  func textIsMadeHarmless(text: String, expected: String) {
    #expect(Array(unicode.text(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func lettersAndAccentsAreComposed() {
    for text in ["één", "ïëöüáÀçñÅ", "Ǖ ệ ṩ ở", "Ωά й ё"] {
      let decomposed = text.decomposedStringWithCanonicalMapping
      let drawn = unicode.text(decomposed).unicodeScalars
      #expect(Array(drawn) == Array(text.precomposedStringWithCanonicalMapping.unicodeScalars))
    }
  }

  @Test(arguments: [
    ("abc", 3), ("漢字", 4), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("€ 5", 3), ("─█►▒", 4), ("", 0),
  ])
  func widthCountsColumns(text: String, columns: Int) {
    #expect(unicode.width(of: text) == columns)
  }

  /// Text of all kinds of scalars, many of them awkward.
  private func randomText(_ random: inout some RandomNumberGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7F, 0x20...0x7E, 0x80...0x24F, 0x300...0x36F, 0x370...0x5FF, 0x1100...0x11FF,
      0x2000...0x206F, 0x2500...0x25FF, 0x3040...0x30FF, 0x4E00...0x4E20, 0xD7F0...0xFFFF,
      0xFE00...0xFE0F, 0x1F1E0...0x1F1FF, 0x1F3F0...0x1F64F, 0x0...0x10FFFF,
    ]
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<24, using: &random) {
      let range = ranges.randomElement(using: &random) ?? 0...0x7F
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        view.append(scalar)
      }
    }
    return String(view)
  }

  @Test func preparingTextTwiceChangesNothingMore() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<4000 {
      let text = randomText(&random)
      for canvas in [unicode, ascii] {
        let once = canvas.text(text)
        #expect(Array(canvas.text(once).unicodeScalars) == Array(once.unicodeScalars))
        #expect(canvas.width(of: once) == canvas.width(of: text))
      }
      #expect(ascii.text(text).utf8.allSatisfy { 0x20...0x7E ~= $0 })
    }
  }

  @Test func whatIsDrawnTakesTheColumnsItSays() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let text = randomText(&random)
      for glyphs in GlyphSet.allCases {
        var canvas = Canvas(size: Size(columns: 80, rows: 1), glyphs: glyphs)
        let used = canvas.put(text, at: Point(column: 0, row: 0), style: .key)
        #expect(used == min(80, canvas.width(of: text)))
        #expect(canvas.cells.count { $0.style == .key } == used)
      }
    }
  }

  @Test func cutTextIsNeverWiderThanItsColumns() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let text = randomText(&random)
      let columns = Int.random(in: 0..<12, using: &random)
      for canvas in [unicode, ascii] {
        #expect(canvas.width(of: canvas.truncated(text, to: columns)) <= columns)
      }
    }
  }

  @Test func wrappedLinesFitAndLoseNothingButSpaces() {
    var random = SystemRandomNumberGenerator()
    func essence(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != " " } }
    for _ in 0..<2000 {
      let text = randomText(&random)
      let columns = Int.random(in: 2..<30, using: &random)
      for canvas in [unicode, ascii] {
        let lines = canvas.wrap(text, columns: columns)
        #expect(lines.allSatisfy { canvas.width(of: $0) <= columns })
        if !text.unicodeScalars.contains(where: { $0.value >= 0x300 || $0.value < 0x20 }) {
          #expect(essence(lines.joined()) == essence(canvas.text(text)))
        }
      }
    }
  }

  @Test func plainTextWrapsAsAnyOther() {
    let words = [
      "een", "de", "+", "-", "12-26", "werkontwikkeling", "e", "beschut-werken", "uren,",
    ]
    for seed in 0..<300 {
      let text = (0..<(seed % 23)).map { words[(seed * 7 + $0 * $0 * 5 + $0) % words.count] }
        .joined(separator: " ")
      for columns in [1, 5, 8, 14, 17, 30, 80] {
        let others = unicode.wrap(text.replacing("e", with: "é"), columns: columns)
        #expect(
          unicode.wrap(text, columns: columns) == others.map { $0.replacing("é", with: "e") },
          "\(text.debugDescription) in \(columns)")
      }
    }
  }

  @Test func wrappingKeepsLineEndsAndBreaksAtWords() {
    #expect(
      unicode.wrap("Programma om ritme op te doen.\n\n12 tot 20 uur", columns: 14)
        == ["Programma om", "ritme op te", "doen.", "", "12 tot 20 uur"])
  }

  @Test func noBreakSpacesHoldWordsTogether() {
    #expect(unicode.wrap("kost €\u{A0}1.683", columns: 10) == ["kost", "€ 1.683"])
  }

  @Test func longWordsBreakAtHyphensFirst() {
    #expect(unicode.wrap("arbeids-integratie", columns: 12) == ["arbeids-", "integratie"])
    #expect(unicode.wrap("werkontwikkeltraject", columns: 8) == ["werkontw", "ikkeltra", "ject"])
  }
}
