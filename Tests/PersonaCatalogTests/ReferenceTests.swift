import PersonaCatalog
import Reintegration
import Testing

@Suite("The reference file")
struct ReferenceTests {
  @Test func `says the same in pieces as in the whole`() throws {
    let whole = try ReferenceReader.read(Personas.reference.bytes, file: "reference.yaml")
    let pieces = try PersonaLibrary().reference()
    #expect(pieces == whole)
    #expect(!pieces.documents.isEmpty && !pieces.purchases.isEmpty)
    #expect(!pieces.registrations.isEmpty && !pieces.targetGroups.isEmpty)
    #expect(!pieces.positions.isEmpty && !pieces.errata.isEmpty && !pieces.readings.isEmpty)
  }
}

@Suite("The head of a scenario file")
struct ScenarioHeadTests {
  private func head(_ text: String) -> [String?] {
    let head = ScenarioHead(Array(text.utf8))
    return [head.persona, head.title, head.author]
  }

  @Test func `is read wherever it stands`() {
    #expect(
      head("notes: |\n  title: nee\nauthor: \"G 2\"\nphases: {}\ntitle: 'x: y'\npersona: mia\n")
        == ["mia", "x: y", "G 2"])
    #expect(
      head("? [title, a]\n: b\n? {title: c}\n: {title: d}\ntitle: e\nnotes: \"") == [nil, "e", nil])
    #expect(head("\u{FEFF}persona: mia\r\ntitle: a\r\n") == ["mia", "a", nil])
  }

  @Test(arguments: [
    "", "\u{0}", "title: [", "persona:\n  - a\n", "- a", "title", "- title\n- x", "title: ~",
    "{[title, a]: b}",
  ])
  func `is empty where there is none`(text: String) {
    #expect(head(text) == [nil, nil, nil])
  }
}
