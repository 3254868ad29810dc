import PersonaCatalog
import Reintegration
import TestSupport
import Testing

@Suite("What YAML has and our files do not")
struct YamlTests {
  private static let notPlain = "Een sleutel is hier geen enkel woord."
  private static let merge =
    "Met '<<' zou hier een ander blok ingevoegd worden; dat leest traject niet. "
    + "Schrijf de sleutels hier uit."
  private static let tag =
    "Hier staat een woord met ! ervoor, een tag van YAML; die leest traject niet. "
    + "Zet een tekst die met ! begint tussen aanhalingstekens."

  @Test func `keys of several parts are all found, with the rest of the file`() {
    expectScenario(
      """
      format: 1
      persona: tess
      «[a, b]: 1
      ? «{a: 1}
      : 2
      title: &t x
      phases:
        activation: {«[*t]: 1, entries: [«curus]}
      """,
      Self.notPlain, Self.notPlain, Self.notPlain,
      "In 'activering' staat 'curus'; die interventie kent Tess niet. Bedoel je 'cursus'?")
  }

  @Test func `a key may be an alias of a word`() throws {
    let scenario = try Fixtures.scenario("format: 1\npersona: &p tess\n? title\n: *p\n")
    #expect(scenario.title == "tess")
    expectScenario(
      "format: 1\npersona: tess\ntitle: &t x\n«*t : 1\n",
      "De sleutel 'x' hoort niet bij een scenario.")
  }

  @Test func `a map cannot be merged into another, and nothing else is missing then`() {
    expectIntervention(
      "«<<: {duration: {weeks: 1}, effort: unknown, cost: unknown}\n«'<<': 1",
      Self.merge, "De sleutel '<<' hoort niet bij een interventie.")
  }

  @Test func `tags are refused, unless they say what a value is anyway`() throws {
    expectScenario(
      "format: 1\npersona: tess\ntitle: «!Belangrijk\nauthor: «!!binary aGk=\nnotes: «!<x> y\n",
      Self.tag, Self.tag, Self.tag)
    let scenario = try Fixtures.scenario(
      "format: !!int 1\npersona: !!str tess\ntitle: !!str\nphases: !!map {activation: !!map {}}\n")
    #expect(scenario.title == "")
  }

  @Test func `an alias within what it stands for, and one of nothing`() {
    expectScenario(
      "format: 1\npersona: tess\nphases: &p {activation: {entries: [«*p]}}\ntitle: «*none\n",
      "Hier wordt met * verwezen naar iets waar dit zelf in staat.",
      "Hier wordt met * verwezen naar iets dat er niet is. "
        + "Zet een tekst die met * begint tussen aanhalingstekens.")
  }

  @Test func `an anchor that is given again stands for the last`() throws {
    let scenario = try Fixtures.scenario(
      "format: 1\npersona: tess\ntitle: &a x\nauthor: &a y\nnotes: *a\n")
    #expect(scenario.notes == "y")
  }

  @Test func `keys that stand twice where nobody reads them`() {
    expectScenario(
      "format: 1\npersona: tess\n«zomaar: {a: 1, b: {c: 1, «c: 2}, «a: 3}\n",
      "De sleutel 'zomaar' hoort niet bij een scenario.",
      "De sleutel 'c' staat er al, op regel 3.", "De sleutel 'a' staat er al, op regel 3.")
  }

  @Test func `several documents, the errors of the first with them`() {
    expectScenario(
      "format: 1\npersona: tess\n«persona: tess\n...\n---\n«format: 1\n",
      "De sleutel 'persona' staat er al, op regel 2.",
      "Hier begint een tweede document; een bestand heeft er één.")
  }
}

@Suite("Signs that cannot be seen, or that look like others")
struct OddSignTests {
  @Test func `in keys and words are named`() {
    expectScenario(
      "format: 1\npersona: tess\n«\u{A0}title: x\n«au\u{AD}thor: x\n",
      "De sleutel '\u{A0}title' hoort niet bij een scenario. Bedoel je 'title'? "
        + "Er staat een harde spatie (U+00A0) in. Typ een gewone spatie.",
      "De sleutel 'au thor' hoort niet bij een scenario. Bedoel je 'author'? "
        + "Er staat een teken dat je niet ziet (U+00AD) in. Haal het weg.")
    expectScenario(
      "format: 1\npersona: «‘tess’\n",
      "'‘tess’' is geen geldige naam; alleen kleine letters, cijfers en streepjes mogen. "
        + "Bedoel je 'tess'? Er staat een krullend aanhalingsteken (U+2018) in. "
        + "Typ een recht (\" of ').")
    expectEntry(
      "«cur\u{2011}sus",
      "'cur\u{2011}sus' is geen geldige naam; alleen kleine letters, cijfers en streepjes mogen. "
        + "Bedoel je 'cur-sus'? Er staat een streepje dat geen gewoon koppelteken is (U+2011) in. "
        + "Typ een gewoon streepje (-).")
  }

  @Test func `where YAML has its own signs are named`() {
    let space = "Er staat een harde spatie (U+00A0) in. Typ een gewone spatie."
    expectScenario(
      "format: 1\npersona: tess\ntitle: “Plan”\nauthor:\u{A0}Groep\n«",
      "Hier ontbreekt een dubbele punt. \(space)")
    expectScenario(
      "format: 1\npersona: tess\nphases: «activation:\u{A0}{}\n",
      "Hier staat een enkele waarde, waar een blok met sleutels verwacht wordt. \(space)")
    for (dash, code) in [("–", "U+2013"), ("—", "U+2014"), ("‑", "U+2011"), ("−", "U+2212")] {
      expectScenario(
        "format: 1\npersona: tess\nphases:\n  activation:\n    entries:\n      «\(dash) cursus\n",
        "Hier staat een enkele waarde, waar een lijst verwacht wordt. Er staat een streepje dat "
          + "geen gewoon koppelteken is (\(code)) in. Typ een gewoon streepje (-).")
    }
    // A dash or a quotation mark within words is no sign of anything.
    expectScenario(
      "format: 1\npersona: tess\nphases: «eerst – dan “werk”\n",
      "Hier staat een enkele waarde, waar een blok met sleutels verwacht wordt.")
  }

  @Test func `where the file is no YAML are named`() {
    expectScenario(
      "format: 1\n«\tpersona: tess\n",
      "De inspringing klopt hier niet. Er staat een tab in. Typ spaties.")
    expectScenario(
      "format: 1\ntitle: “a«: b”\n",
      "Hier staat een dubbele punt die niet kan. "
        + "Zet een tekst met een dubbele punt tussen aanhalingstekens. "
        + "Er staat een krullend aanhalingsteken (U+201C) in. Typ een recht (\" of ').")
  }

  @Test func `are part of what people write`() throws {
    let scenario = try Fixtures.scenario(
      "format: 1\npersona: tess\ntitle: ‘a’ — b\u{A0}c\nauthor: “d”\n")
    #expect(scenario.title == "‘a’ — b\u{A0}c")
    #expect(scenario.author == "“d”")
  }
}

@Suite("Places as an editor shows them")
struct PlaceTests {
  private static let unknown = "De sleutel 'x' hoort niet bij een scenario."

  @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}"])
  func `signs that end no line there`(sign: String) {
    expectScenario(
      "format: 1\n# a\(sign)# b\ntitle: 'é\(sign)b' # c\npersona: tess\n«x: 1\n", Self.unknown)
    expectScenario("format: 1\ntitle: 'é\(sign)🙂\(sign)b'\r\npersona: tess\r\n«x: 1", Self.unknown)
    expectScenario(
      "format: 1\npersona: tess\ntitle: \"é\(sign)🙂\"«, a: b\n",
      "Hier klopt de indeling niet: een sleutel, een streepje of een inspringing staat verkeerd.")
  }

  @Test(arguments: ["\u{B}", "\u{C}"])
  func `signs that are not allowed`(sign: String) {
    let code = sign == "\u{B}" ? "000B" : "000C"
    expectScenario(
      "format: 1\r\ntitle: a\u{2028}«\(sign)b\r\npersona: «\(sign)tess\n",
      "Hier staat een onzichtbaar stuurteken (U+\(code)); dat mag niet.",
      "Hier staat een onzichtbaar stuurteken (U+\(code)); dat mag niet.")
  }

  @Test func `lines that end in CRLF or LF`() {
    expectScenario(
      "format: 1\r\n\r\npersona: tess\r\n\r\n\n«x: 1", Self.unknown)
  }
}
