import Foundation
import PersonaCatalog
import Reintegration
import TestSupport
import Testing

@Suite("What is wrong with a file as a whole")
struct FileErrorTests {
  private func descriptions(of bytes: [UInt8]) -> [String] {
    do throws(Findings) {
      _ = try ScenarioReader.read(bytes, file: "f", library: Fixtures.library)
      return []
    } catch {
      return error.list.map { $0.description(in: .nl) }
    }
  }

  @Test func `bytes that are no text are reported at the start`() {
    #expect(descriptions(of: []) == ["f:1:1: error: Dit bestand is leeg."])
    #expect(descriptions(of: Array(" \r\n".utf8)) == ["f:1:1: error: Dit bestand is leeg."])
    for letter in ["é", "€", "😀", "\u{A0}"] {
      #expect(!descriptions(of: Array(letter.utf8)).contains { $0.contains("leeg") })
    }
    #expect(descriptions(of: [0xEF, 0xBB, 0xBF]) == ["f:1:1: error: Dit bestand is leeg."])
    #expect(
      descriptions(of: Array("format: 1\n".utf8) + [0xFF])
        == ["f:1:1: error: Dit bestand is geen tekst in UTF-8."])
    #expect(
      descriptions(of: Array("format: 1\n\0".utf8))
        == ["f:1:1: error: Dit bestand bevat een NUL-teken; het is geen tekstbestand."])
    #expect(
      descriptions(of: [UInt8](repeating: 0x61, count: (1 << 20) + 1))
        == [
          "f:1:1: error: Dit bestand is groter dan 1 MiB; zulke grote bestanden leest traject niet."
        ])
  }

  private static let plan = "format: 1\npersona: mia\ntitle: Café – één\n"

  private static func plan(in encoding: String.Encoding, after mark: [UInt8] = []) -> [UInt8] {
    mark + (plan.data(using: encoding).map { Array($0) } ?? [])
  }

  private static let others: [([UInt8], String)] = [
    (plan(in: .utf16LittleEndian, after: [0xFF, 0xFE]), "UTF-16"),
    (plan(in: .utf16BigEndian, after: [0xFE, 0xFF]), "UTF-16"),
    (plan(in: .utf16LittleEndian), "UTF-16"), (plan(in: .utf16BigEndian), "UTF-16"),
    (plan(in: .utf32LittleEndian, after: [0xFF, 0xFE, 0, 0]), "UTF-32"),
    // Chinese, in which no byte is nothing.
    ([0xFE, 0xFF, 0x67, 0x4E, 0x66, 0x0E], "UTF-16"),
    ([0xFF, 0xFE, 0x4E, 0x67, 0x0E, 0x66], "UTF-16"),
    (plan(in: .windowsCP1252), "Windows-1252"), (Array("title: caf".utf8) + [0xE9], "Windows-1252"),
  ]

  @Test(arguments: others)
  func `text in another encoding is said to be that`(bytes: [UInt8], encoding: String) {
    #expect(
      descriptions(of: bytes) == [
        "f:1:1: error: Dit bestand is geen tekst in UTF-8; het lijkt \(encoding). "
          + "Bewaar het als UTF-8."
      ])
  }

  @Test(arguments: [[0x50, 0x4B, 3, 4, 0, 9], [0xD0, 0xCF, 0x11, 0xE0, 0xA1]] as [[UInt8]])
  func `a document of an office program is said to be one`(bytes: [UInt8]) {
    #expect(
      descriptions(of: bytes) == [
        "f:1:1: error: Dit is geen tekst maar een document, zoals Word en Excel dat bewaren. "
          + "Bewaar het als tekst zonder opmaak."
      ])
  }

  @Test(arguments: [Array("a\0b".utf8), Array("format: 1\ntitle: \0\0\0\0\n".utf8)])
  func `NUL in a text is no other encoding`(bytes: [UInt8]) {
    #expect(
      descriptions(of: bytes)
        == ["f:1:1: error: Dit bestand bevat een NUL-teken; het is geen tekstbestand."])
  }

  @Test func `a file of nothing but comments is empty`() {
    #expect(descriptions(of: Array("# niets\n".utf8)) == ["f:1:1: error: Dit bestand is leeg."])
  }

  @Test func `control characters`() {
    expectScenario(
      "format: 1\ntitle: é«\u{7}\u{8}\nauthor: «\u{9F}\n",
      "Hier staat een onzichtbaar stuurteken (U+0007); dat mag niet.",
      "Hier staat een onzichtbaar stuurteken (U+009F); dat mag niet.")
  }

  @Test func `a second document`() {
    expectScenario(
      "format: 1\npersona: tess\n---\n«format: 1\n",
      "Hier begint een tweede document; een bestand heeft er één.")
  }

  @Test func `a second document that is begun where the file ends`() {
    expectScenario(
      "format: 1\npersona: tess\n---«",
      "Hier begint een tweede document; een bestand heeft er één.")
  }

  @Test func `another format`() {
    expectScenario(
      "format: «2\npersona: nobody\nunknown: 3\n",
      "Dit bestand heeft indeling '2' en is gemaakt met een nieuwere versie van traject; deze versie "
        + "leest indeling 1.")
    for older in ["0", "-1", "01", "1.0"] {
      expectScenario(
        "format: «\(older)\npersona: tess\n",
        "Bij 'format' staat '\(older)'; daar hoort 1 te staan.")
    }
    expectScenario(
      "format: «een\npersona: tess\n", "Bij 'format' staat 'een'; daar hoort 1 te staan.")
    expectScenario(
      "«persona: tess\n", "Hier ontbreekt 'format'; dat hoort bij een scenario.")
  }

  @Test func `a list or a word instead of keys`() {
    expectScenario(
      "«- format: 1\n", "Hier staat een lijst, waar een blok met sleutels verwacht wordt.")
    expectScenario(
      "«hallo\n", "Hier staat een enkele waarde, waar een blok met sleutels verwacht wordt.")
  }

  @Test func `keys that stand twice, each with all other errors`() {
    expectScenario(
      """
      format: 1
      persona: tess
      title: één
      «title: twee
      «'title': drie
      phases:
        activation:
          entries:
            - {intervention: cursus, «intervention: empowerment}
            - «curus
        «activation: {}
      """,
      "De sleutel 'title' staat er al, op regel 3.",
      "De sleutel 'title' staat er al, op regel 3.",
      "De sleutel 'intervention' staat er al, op regel 9.",
      "In 'activering' staat 'curus'; die interventie kent Tess niet. Bedoel je 'cursus'?",
      "De sleutel 'activation' staat er al, op regel 7.")
  }

  @Test(arguments: [
    (
      "title: a«: b",
      "Hier staat een dubbele punt die niet kan. Zet een tekst met een dubbele punt tussen aanhalingstekens."
    ),
    ("phases: {a: [1«}", "Hier ontbreekt een komma of het haakje dat sluit."),
    (
      "title: «@ik",
      "Hier staat een teken waarmee niets kan beginnen, zoals een tab of een %, @ of `. Spring in met spaties, en zet zo'n tekst tussen aanhalingstekens."
    ),
    (
      "title: «*ik",
      "Hier wordt met * verwezen naar iets dat er niet is. Zet een tekst die met * begint tussen aanhalingstekens."
    ),
  ])
  func `a file that is no YAML`(line: String, message: String) {
    expectScenario("format: 1\npersona: tess\n\(line)", message)
  }

  @Test func `a byte-order mark and lines ending in CRLF move no place`() {
    expectScenario(
      "\u{FEFF}format: 1\r\npersona: tess\r\ntitle: 'ünïcödé 🙂'\r\n"
        + "phases: {activation: {entries: [{intervention: cursus, note: '🙂é'}, «curus]}}\r\n",
      "In 'activering' staat 'curus'; die interventie kent Tess niet. Bedoel je 'cursus'?")
    #expect(
      descriptions(of: Array("\u{FEFF}y: 1\r\nformat: 1\r\npersona: tess\r\nx: 1\r\n".utf8)) == [
        "f:1:1: error: De sleutel 'y' hoort niet bij een scenario.",
        "f:4:1: error: De sleutel 'x' hoort niet bij een scenario.",
      ])
  }

  @Test(arguments: [("[1]", "een lijst"), ("{a: b}", "een map"), ("[]", "een lijst")])
  func `a version that is no number is an error`(value: String, kind: String) {
    let text = "format: \(value)\npersona: mia\n"
    let found = descriptions(of: Array(text.utf8))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("f:1:9: error: ") == true, "\(found)")
  }

  @Test(arguments: [
    ("format: 1\ntitel", "f:2:6"), ("format: 1\r\ntitel", "f:2:6"), ("a: [1", "f:1:6"),
  ])
  func `an error at the end of a text without a line end is on its last line`(
    text: String, place: String
  ) {
    let found = descriptions(of: Array(text.utf8))
    #expect(found.map { String($0.prefix(place.count + 8)) } == ["\(place): error:"])
  }
}
