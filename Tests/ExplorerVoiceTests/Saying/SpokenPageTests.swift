import Explorer
import ExplorerVoice
import Reintegration
import Testing
import Wording

struct SpokenPageTests {
  private static let say = Wording(.nl)

  private func lines(_ blocks: [Block], isNumbered: Bool = true) -> [String] {
    SpokenPage(Page("Blad", blocks), Self.say, isNumbered: isNumbered).lines
  }

  private static let columns = [
    Column(.name, .name), Column(.weeks, .figure, Phrase("weken", short: "wk")),
    Column(.clientHours, .figure, Phrase("cliënturen", short: "c")),
    Column(.bar, .bar),
    Column(.hours, .figure, Phrase("uren"), replaces: [.clientHours]),
  ]

  @Test func aRowIsItsNameAndEachFigureWithItsHeading() {
    let row = Row(
      RowID("entry", "a"),
      [
        Cell(.name, "Fittraject"), Cell(.weeks, "12-26"),
        Cell(.clientHours, "144-520", short: "520"),
        Cell(.hours, "144-520 c"), Cell(.bar, ""),
      ])
    #expect(
      lines([.table(Table(Self.columns, [row], hasHeadings: true))])
        == ["1. Fittraject: weken 12 tot 26, cliënturen 144 tot 520"])
  }

  @Test func aRowThatSaysItselfIsSaidSo() {
    let row = Row(RowID("entry", "a"), [Cell(.name, "A"), Cell(.weeks, "3")], said: "A van 1-3.")
    #expect(lines([.table(Table(Self.columns, [row]))]) == ["1. A van 1 tot 3."])
  }

  @Test func whatIsChosenAndWhatThereIsToNoticeIsSaidInWords() {
    let row = Row(
      RowID("entry", "a"), [Cell(.name, "A"), Cell(.weeks, "3")], pick: .chosen(number: 2),
      marks: [RowMark(.warning, "pas vanaf week 26"), RowMark(.reason, "omdat het kan")],
      lines: [Prose("Komt vaak voor.", .secondary, .bullet)])
    #expect(
      lines([.table(Table(Self.columns, [row]))]) == [
        "1. A: weken 3, gekozen als 2. Let op: pas vanaf week 26. Omdat het kan",
        "- Komt vaak voor.",
      ])
  }

  @Test func onlyRowsThatCanBeAskedForHaveANumber() {
    let rows = [
      Row(RowID("group"), [Cell(.text, "Kop")], isSelectable: false),
      Row(RowID("a"), [Cell(.text, "een")]), Row(RowID("b"), [Cell(.text, "twee")]),
    ]
    #expect(lines([.table(.list(rows))]) == ["Kop", "1. een", "2. twee"])
    #expect(lines([.table(.list(rows))], isNumbered: false) == ["Kop", "een", "twee"])
  }

  @Test func numbersGoOnOverTheTablesOfAPage() {
    let tables = ["a", "b"].map { Block.table(.list([Row(RowID($0), [Cell(.text, $0)])])) }
    #expect(lines([tables[0], .heading("Kop"), tables[1]]) == ["1. a", "Kop", "2. b"])
  }

  @Test func aChartIsItsSentencesAndALegendIsNothing() {
    let chart = Chart(
      "Belasting: 4-8 uur", [], top: 10, topName: "10 uur", weeks: 20,
      note: "7 weken zonder interventie", said: "Van week 1 tot 5 is het 4 uur.")
    #expect(
      lines([.chart(chart), .legend([LegendEntry(.span(.waiting), "wachten")])]) == [
        "Belasting: 4 tot 8 uur", "Van week 1 tot 5 is het 4 uur.", "7 weken zonder interventie",
      ])
  }

  @Test func aPlaceOnTheScaleIsSaidWhereNoRowSaysIt() {
    let scale = Scale(
      upTo: 100, unit: "week",
      points: [Scale.Point(26, "problemen stabiel"), Scale.Point(78, "proefplaatsing")])
    let row = Row(RowID("a"), [Cell(.text, "week 26: problemen stabiel")])
    #expect(
      lines([.table(Table([.text], [row], scale: scale))]) == [
        "1. week 26: problemen stabiel", "week 78: proefplaatsing",
      ])
  }

  @Test func aFieldIsItsLabelWhatStandsBesideItAndWhatIsFilledIn() {
    func row(_ input: Input) -> Row {
      Row(RowID("field", "x"), [Cell(.label, "Weken"), Cell(.text, "bron: 12-26")], input: input)
    }
    #expect(
      lines([
        .table(
          .labelled([
            row(.text(TextField("3"))), row(.text(TextField())),
            row(.choice(["per uur", "samen"], 1)),
          ]))
      ]) == [
        "1. Weken: bron: 12 tot 26, nu 3", "2. Weken: bron: 12 tot 26, leeg",
        "3. Weken: bron: 12 tot 26, nu samen; kies 1 per uur, 2 samen",
      ])
  }
}
