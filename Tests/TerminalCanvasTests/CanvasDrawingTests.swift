import TerminalCanvas
import Testing

struct CanvasDrawingTests {
  private func canvas(_ columns: Int, _ rows: Int, _ glyphs: GlyphSet = .unicode) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
  }

  private func at(_ column: Int, _ row: Int) -> Point { Point(column: column, row: row) }

  @Test func textThatFitsIsDrawnWhole() {
    var canvas = canvas(10, 1)
    #expect(canvas.put("Vincent", at: at(0, 0)) == 7)
    #expect(plainText(of: canvas) == "Vincent\n")
    #expect(canvas.clippings.isEmpty)
  }

  @Test func textThatMustFitAndDoesNotIsCutAndRecorded() {
    var canvas = canvas(10, 1)
    let used = canvas.put("Mannenkrachttraining", at: at(0, 0), columns: 6)
    #expect(used == 6)
    #expect(plainText(of: canvas) == "Manne…\n")
    let rect = Rect(column: 0, row: 0, columns: 6, rows: 1)
    #expect(canvas.clippings == [Clipping(text: "Mannenkrachttraining", rect: rect)])
  }

  @Test(arguments: [(-2, "ab"), (-3, "ab"), (2, "ab"), (3, "ab"), (-1, " b"), (1, "a")])
  func aWideSignLeavesABlankOnlyWhereHalfOfItIsSeen(column: Int, left: String) {
    var canvas = canvas(2, 1)
    canvas.put("ab", at: at(0, 0))
    canvas.put("漢", at: at(column, 0), columns: 4, fit: .mayTruncate)
    #expect(plainText(of: canvas) == left + "\n")
  }

  @Test func textThatMayBeCutIsCutInSilence() {
    var canvas = canvas(10, 1, .ascii)
    canvas.put("Mannenkrachttraining", at: at(0, 0), fit: .mayTruncate)
    #expect(plainText(of: canvas) == "Mannenkra~\n")
    #expect(canvas.clippings.isEmpty)
  }

  @Test func spacesAtTheEndThatDoNotFitAreNoLoss() {
    var canvas = canvas(4, 1)
    canvas.put("abcd   ", at: at(0, 0))
    #expect(plainText(of: canvas) == "abcd\n")
    #expect(canvas.clippings.isEmpty)
  }

  @Test(arguments: [(-1, 0), (0, -1), (0, 3), (9, 0), (40, 40), (-40, 0)])
  func textOutsideTheCanvasIsRecordedAndHarmless(column: Int, row: Int) {
    var canvas = canvas(10, 3)
    canvas.put("één", at: at(column, row))
    canvas.put("abc", at: at(column, row), columns: 3)
    #expect(canvas.clippings.count == 2)
    #expect(canvas.cells.count == 30)
  }

  @Test func figuresStandAtTheRight() {
    var canvas = canvas(10, 3)
    canvas.put("1.683", at: at(0, 0), columns: 8, align: .trailing)
    canvas.put("€ 9", at: at(0, 1), columns: 8, align: .trailing)
    canvas.put("ab", at: at(0, 2), columns: 8, align: .center)
    #expect(plainText(of: canvas) == "   1.683\n     € 9\n   ab\n")
  }

  @Test func writingOverHalfOfAWideCharacterErasesTheOther() {
    var canvas = canvas(6, 1)
    canvas.put("漢字", at: at(0, 0))
    #expect(canvas[column: 0, row: 0].span == 2)
    #expect(canvas[column: 1, row: 0].span == 0)
    canvas.put("x", at: at(1, 0))
    #expect(plainText(of: canvas) == " x字\n")
    canvas.put("y", at: at(2, 0))
    #expect(plainText(of: canvas) == " xy\n")
  }

  @Test func aWideCharacterThatIsHalfOutsideIsLeftOut() {
    var canvas = canvas(3, 1)
    canvas.put("a漢字", at: at(0, 0), columns: 5)
    canvas.fill(Rect(column: 0, row: 0, columns: 3, rows: 1), with: "漢")
    #expect(canvas[column: 2, row: 0].isBlank)
    #expect(canvas[column: 0, row: 0].glyph == "漢")
  }

  @Test func noOrderOfWritingLeavesHalfAWideCharacter() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var canvas = canvas(12, 2)
      for _ in 0..<30 {
        let text =
          ["漢", "ab漢c", "x", "e\u{301}\u{327}\u{330}", "漢字漢字漢字漢字"].randomElement(using: &random)
          ?? ""
        let place = at(.random(in: -3...13, using: &random), .random(in: -1...2, using: &random))
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          canvas.fill(Rect(column: place.column, row: place.row, columns: 3, rows: 1), with: "字")
        case 1: canvas.box(Rect(column: place.column, row: place.row, columns: 4, rows: 2))
        case 2: canvas.put(text, at: place, columns: .random(in: -1...9, using: &random))
        default: canvas.put(text, at: place)
        }
      }
      for row in 0..<2 {
        for column in 0..<12 {
          let next = canvas[column: column + 1, row: row]
          switch canvas[column: column, row: row].span {
          case 2: #expect(column < 11 && next.span == 0)
          case 1: #expect(column == 11 || next.span != 0)
          default: #expect(column > 0 && canvas[column: column - 1, row: row].span == 2)
          }
        }
      }
    }
  }

  @Test func aCursorRowKeepsWhatStandsInIt() {
    var canvas = canvas(5, 2)
    canvas.put("abc", at: at(0, 0), style: .key)
    canvas.restyle(Rect(column: 0, row: 0, columns: 9, rows: 1), adding: .reverse)
    #expect(canvas[column: 0, row: 0].style == Style.key.reversed)
    #expect(canvas[column: 0, row: 0].glyph == "a")
    #expect(canvas[column: 4, row: 0].style == Style.text.reversed)
    #expect(canvas[column: 0, row: 1].style == Style.text)
    canvas.restyle(canvas.bounds, role: .cursor, removing: .reverse)
    #expect(canvas[column: 0, row: 0].style == Style.cursor)
  }

  @Test func boxesAndRulesJoin() {
    var canvas = canvas(14, 6)
    canvas.box(canvas.bounds, title: "Fase")
    canvas.horizontalRule(at: at(0, 3), columns: 14)
    canvas.verticalRule(at: at(9, 0), rows: 6)
    #expect(
      plainText(of: canvas) == """
        ┌ Fase ──┬───┐
        │        │   │
        │        │   │
        ├────────┼───┤
        │        │   │
        └────────┴───┘

        """)
  }

  @Test func boxesAreLinesOfAsciiWithoutUnicode() {
    var canvas = canvas(10, 3, .ascii)
    canvas.box(canvas.bounds, title: "Één")
    canvas.put("12-26", at: at(2, 1))
    #expect(plainText(of: canvas) == "+ Een ---+\n| 12-26  |\n+--------+\n")
  }

  @Test func aTitleThatDoesNotFitIsRecorded() {
    var canvas = canvas(8, 3)
    canvas.box(canvas.bounds, title: "Bemiddeling")
    #expect(plainText(of: canvas).hasPrefix("┌ Bem… ┐\n"))
    #expect(canvas.clippings.count == 1)
    canvas.box(Rect(column: 0, row: 0, columns: 3, rows: 3), title: "x")
    #expect(canvas.clippings.count == 2)
  }

  @Test func `a line that goes on ends after a whole part, if most of it is left`() {
    let canvas = Canvas(size: Size(columns: 1, rows: 1))
    let shorten = { canvas.shortened($0, to: 24, endingWith: " … (y)") }
    #expect(shorten("een, twee drie; vier vijf zes") == "een, twee drie; … (y)")
    #expect(shorten("een, twee drie vier vijf zes") == "een, twee drie … (y)")
    #expect(shorten("eenwoorddatveeltelangis") == "eenwoorddatveeltelangis … (y)")
  }

  @Test func wrappedTextThatNeedsMoreRowsIsRecorded() {
    var canvas = canvas(10, 2)
    let rows = canvas.putWrapped("een twee drie vier vijf", in: canvas.bounds)
    #expect(rows == 2)
    #expect(plainText(of: canvas) == "een twee\ndrie vier…\n")
    #expect(canvas.clippings.count == 1)
  }

  @Test func `every part of a cell counts as a change, and short stretches between changes too`() {
    #expect(MemoryLayout<Cell>.size == 16 && MemoryLayout<Cell>.stride == 16)
    let empty = canvas(40, 1)
    func changes(_ draw: (inout Canvas) -> Void) -> [Range<Int>] {
      var changed = empty
      draw(&changed)
      return changed.changes(inRow: 0, since: empty)
    }
    #expect(changes { $0.put("a", at: at(3, 0)) } == [3..<4])
    #expect(changes { $0.put(" ", at: at(3, 0), style: .key) } == [3..<4])
    #expect(changes { $0.put(" ", at: at(3, 0), style: Style.text.bold) } == [3..<4])
    #expect(changes { $0.put("漢", at: at(38, 0)) } == [38..<40])
    #expect(changes { $0.horizontalRule(at: at(0, 0), columns: 2) } == [0..<2])
    #expect(
      changes {
        $0.put("a", at: at(0, 0))
        $0.put("b", at: at(8, 0))
        $0.put("c", at: at(17, 0))
      } == [0..<9, 17..<18])
    var marked = empty
    marked.put("x\u{301}\u{302}", at: at(0, 0))
    var other = empty
    other.put("x\u{301}\u{303}", at: at(0, 0))
    #expect(marked.changes(inRow: 0, since: other) == [0..<1])
    // What replaces half of a wide character replaces all of it.
    var wide = empty
    wide.put("漢", at: at(4, 0))
    #expect(empty.changes(inRow: 0, since: wide) == [4..<6])
    var shared = wide
    shared.put("a", at: at(4, 0))
    #expect(shared.changes(inRow: 0, since: wide) == [4..<6])
    // Two wide characters differ in their left halves alone.
    for column in [0, 4, 38] {
      var (one, another) = (empty, empty)
      one.put("漢", at: at(column, 0))
      another.put("字", at: at(column, 0))
      #expect(one.changes(inRow: 0, since: another) == [column..<column + 2])
    }
  }

  @Test func `a copy of a canvas is left alone by drawing on the other`() {
    var one = canvas(5, 2)
    one.put("een", at: at(0, 0))
    var two = one
    two.put("x", at: at(4, 0))
    two.restyle(Rect(column: 0, row: 1, columns: 5, rows: 1), adding: .reverse)
    #expect(plainText(of: one) == "een\n\n")
    #expect(one[column: 0, row: 1].style == .text)
    #expect(plainText(of: two) == "een x\n\n")
  }

  @Test func `a stretch of one style ends where another begins, or where the range does`() {
    var canvas = canvas(6, 1)
    canvas.restyle(Rect(column: 2, row: 0, columns: 2, rows: 1), adding: .reverse)
    #expect(canvas.stretch(ofRow: 0, in: 0..<6, from: 0) == 0..<2)
    #expect(canvas.stretch(ofRow: 0, in: 0..<6, from: 2) == 2..<4)
    #expect(canvas.stretch(ofRow: 0, in: 0..<6, from: 3) == 3..<4)
    #expect(canvas.stretch(ofRow: 0, in: 0..<6, from: 4) == 4..<6)
    #expect(canvas.stretch(ofRow: 0, in: 1..<3, from: 2) == 2..<3)
  }

  @Test("a change of one cell is found in every column", arguments: [1, 2, 3, 4, 5, 7, 8, 9, 13])
  func oneCell(columns: Int) {
    let before = canvas(columns, 1)
    for column in 0..<columns {
      var after = before
      after.put("x", at: at(column, 0))
      #expect(after.changes(inRow: 0, since: before) == [column..<column + 1])
      var styled = before
      styled.restyle(Rect(column: column, row: 0, columns: 1, rows: 1), adding: .reverse)
      #expect(styled.changes(inRow: 0, since: before) == [column..<column + 1])
    }
  }

  @Test func canvasesAreEqualWhenAllTheirCellsAre() {
    var one = canvas(4, 2)
    var two = one
    one.put("a", at: at(0, 1))
    #expect(one != two)
    #expect(one.changes(inRow: 0, since: two).isEmpty)
    #expect(one.changes(inRow: 1, since: two) == [0..<1])
    two.put("a", at: at(0, 1))
    #expect(one == two)
  }
}
