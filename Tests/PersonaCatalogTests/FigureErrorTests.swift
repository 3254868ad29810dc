import PersonaCatalog
import Reintegration
import Testing

@Suite("A figure is judged by its text, never by what YAML makes of it")
struct FigureErrorTests {
  @Test(arguments: [
    ("2.875", "'2.875' heeft meer dan twee cijfers achter de punt. Bedoel je 2875?"),
    ("26-12", "'26-12' staat andersom; het laagste getal hoort vooraan. Bedoel je 12-26?"),
    ("-5", "'-5' is kleiner dan nul; verwacht wordt 0 of meer."),
    ("yes", "'yes' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8."),
    ("1e3", "'1e3' is geen gewoon getal; schrijf alle cijfers uit."),
    ("0x10", "'0x10' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8."),
    (".inf", "'.inf' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8."),
    (".5", "'.5' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8."),
    ("1_000", "'1_000' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8. Bedoel je 1000?"),
    ("1000000001", "'1000000001' is te groot; het hoogste getal is 1000000000."),
    (
      "9999999999999999999999",
      "'9999999999999999999999' is te groot; het hoogste getal is 1000000000."
    ),
    (
      "12 t/m 26",
      "'12 t/m 26' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8. Bedoel je 12-26?"
    ),
    (
      "€\u{2009}1.500.=",
      "'€\u{2009}1.500.=' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8. "
        + "Bedoel je 1500? "
        + "Er staat een spatie die geen gewone is (U+2009) in. Typ een gewone spatie."
    ),
    (
      "1\u{A0}500",
      "'1\u{A0}500' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8. Bedoel je 1500? "
        + "Er staat een harde spatie (U+00A0) in. Typ een gewone spatie."
    ),
    ("1\u{200B}5", "In '1 5' staat tussen de cijfers een teken dat je niet ziet (U+200B)."),
    ("twaalf", "'twaalf' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8."),
    ("", "Hier is niets ingevuld."),
    ("~", "Hier is niets ingevuld."),
    ("[1]", "Hier staat een lijst, waar een enkele waarde verwacht wordt."),
  ])
  func `a figure that is none`(figure: String, message: String) {
    expectEntry("{intervention: cursus, set: {weeks: «\(figure)}}", message)
  }

  @Test(arguments: [
    ("1,«5", "1,5", "1.5"), ("2-3,«5", "2-3,5", "2-3.5"), ("12,«500", "12,500", "12500"),
    ("20,«=", "20,=", "20"),
  ])
  func `a comma within braces is seen for what it was meant as`(
    figure: String, found: String, meant: String
  ) {
    expectEntry(
      "{intervention: cursus, set: {weeks: \(figure)}}",
      "'\(found)' is geen getal; verwacht wordt iets als 6, 1.5 of 4-8. Bedoel je \(meant)?")
  }

  @Test(arguments: [
    ("6", "6"), ("010", "10"), ("1.5", "1.5"), ("1.50", "1.5"), ("12-26", "12-26"),
    ("12–26", "12-26"), ("\"12 - 26\"", "12-26"), ("0", "0"), ("1000000000", "1000000000"),
  ])
  func `a figure that is one`(figure: String, band: String) throws {
    let scenario = try Fixtures.scenario(
      """
      format: 1
      persona: tess
      phases: {activation: {entries: [{intervention: cursus, set: {weeks: \(figure)}}]}}
      """)
    #expect(scenario.entries.first?.set.weeks?.description == band)
  }
}
