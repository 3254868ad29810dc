import TerminalCanvas
import Testing

struct BarTests {
  private func bar(_ parts: [BarPart], columns: Int = 10, glyphs: GlyphSet = .unicode) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1), glyphs: glyphs)
    canvas.bar(parts, at: Point(column: 0, row: 0), columns: columns)
    return String(plainText(of: canvas).dropLast())
  }

  @Test func partsAreToldApartByGlyph() {
    let parts = [
      BarPart(.certain, from: 0, to: 3), BarPart(.spread, from: 3, to: 5),
      BarPart(.outlier, from: 5, to: 7), BarPart(.open, from: 7, to: 10),
    ]
    #expect(bar(parts) == "███▒▒┄┄░░►")
    #expect(bar(parts, glyphs: .ascii) == "###==..>>>")
    for glyphs in GlyphSet.allCases {
      let drawn = BarPart.Kind.allCases.map {
        bar([BarPart($0, from: 0, to: 2)], columns: 2, glyphs: glyphs)
      }
      #expect(Set(drawn).count == drawn.count)
    }
  }

  @Test(arguments: GlyphSet.allCases)
  func ofTwoPartsThatFillACellAlikeTheEarlierIsShown(glyphs: GlyphSet) {
    let kinds: [BarPart.Kind] = [.spread, .outlier, .waiting]
    for one in kinds {
      for other in kinds where other != one {
        let halves = [BarPart(one, from: 0, to: 1.5), BarPart(other, from: 1.5, to: 3)]
        let whole = [BarPart(one, from: 0, to: 2), BarPart(other, from: 2, to: 3)]
        #expect(bar(halves, glyphs: glyphs) == bar(whole, glyphs: glyphs))
        let later = [BarPart(one, from: 0, to: 1.25), BarPart(other, from: 1.25, to: 3)]
        let cut = [BarPart(one, from: 0, to: 1), BarPart(other, from: 1, to: 3)]
        #expect(bar(later, glyphs: glyphs) == bar(cut, glyphs: glyphs))
      }
    }
  }

  @Test func certainEndsAreDrawnToAnEighth() {
    #expect(bar([BarPart(.certain, from: 0, to: 2.5)]) == "██▌")
    #expect(bar([BarPart(.certain, from: 1.5, to: 3)]) == " ▐█")
    #expect(bar([BarPart(.certain, from: 0, to: 0.13)]) == "▏")
  }

  @Test func theShortestPartStillShows() {
    let parts = [BarPart(.certain, from: 0, to: 4), BarPart(.spread, from: 4, to: 4.2)]
    #expect(bar(parts) == "████▒")
    #expect(bar(parts, glyphs: .ascii) == "####=")
  }

  @Test func aPartWithoutLengthShowsNothingExceptAPoint() {
    #expect(bar([BarPart(.certain, from: 2, to: 2)]).isEmpty)
    #expect(bar([BarPart(.point, from: 2, to: 2)]) == "  ┃")
    #expect(bar([BarPart(.point, from: 10, to: 10)], glyphs: .ascii) == "         |")
  }

  @Test func partsOutsideTheBarAreCut() {
    #expect(
      bar([BarPart(.spread, from: -5, to: 2), BarPart(.open, from: 8, to: 99)]) == "▒▒      ░►")
    #expect(bar([BarPart(.spread, from: 20, to: 30), BarPart(.certain, from: -3, to: -1)]).isEmpty)
    #expect(bar([BarPart(.certain, from: .nan, to: .infinity)]) == "██████████")
  }

  @Test(arguments: GlyphSet.allCases, BarPart.Kind.allCases)
  func aLongerPartNeverShowsInFewerCells(glyphs: GlyphSet, kind: BarPart.Kind) {
    var before = 0
    for step in 0...200 {
      let part = BarPart(kind, from: 0, to: Double(step) / 20)
      let count = bar([part], glyphs: glyphs).count { $0 != " " }
      #expect(count >= before)
      before = count
    }
  }

  @Test(arguments: GlyphSet.allCases)
  func everyPartOfABandShows(glyphs: GlyphSet) {
    for step in 1...99 {
      let low = Double(step) / 10
      let drawn = bar(
        [BarPart(.certain, from: 0, to: low), BarPart(.spread, from: low, to: 10)], glyphs: glyphs)
      #expect(drawn.contains(glyphs == .unicode ? "▒" : "="), "\(low): \(drawn)")
      #expect(drawn.contains { $0 != "▒" && $0 != "=" && $0 != " " }, "\(low): \(drawn)")
    }
  }

  @Test func scalesAreLinearWithRoundTicks() {
    let scale = CanvasScale(upTo: 104, columns: 52)
    #expect(scale.position(26) == 13)
    #expect(scale.ticks(apart: 10) == [0, 20, 40, 60, 80, 100])
    #expect(CanvasScale(upTo: 9573, columns: 60).ticks(apart: 12) == [0, 2000, 4000, 6000, 8000])
    #expect(CanvasScale(upTo: 0, columns: 0).ticks(apart: 0) == [0, 1])
  }
}
