import PersonaCatalog
import Reintegration
import Testing

@Suite("What the material states")
struct FactsTests {
  @Test(arguments: ["vincent", "mia", "samir"])
  func `of a persona is what the sections say that it cites`(id: String) throws {
    let stated = StatedFacts(of: try Material.persona(id)).lines
    let listed = FactTables.lines(of: id)
    #expect(stated.filter { !listed.contains($0) } == [], "stated, and not in the table")
    #expect(listed.filter { !stated.contains($0) } == [], "in the table, and not stated")
    let isInOrder = stated == listed
    #expect(isInOrder)
  }

  @Test func `of the reference is what the sections say that it cites`() throws {
    let stated = StatedFacts(of: try Material.reference()).lines
    let listed = FactTables.lines(of: "reference")
    #expect(stated.filter { !listed.contains($0) } == [], "stated, and not in the table")
    #expect(listed.filter { !stated.contains($0) } == [], "in the table, and not stated")
    let isInOrder = stated == listed
    #expect(isInOrder)
  }

  @Test(arguments: AuditedWords.all)
  func `says no more than the source, in the words that matter`(audited: AuditedWords) throws {
    let facts = StatedFacts(of: try Material.persona(audited.persona))
    let statement = try #require(facts.statements.first { $0.place == audited.place })
    let text = try #require(statement.text)
    #expect(text.nl.contains(audited.nl))
    #expect(text.en.contains(audited.en))
    #expect(statement.source?.section == audited.section)
  }

  @Test(arguments: MovedFact.all)
  func `is seen to differ where a word, a figure or a section moves`(moved: MovedFact) throws {
    let text = try text(of: moved.file)
    try #require(text.contains(moved.old), "\(moved.old)")
    let changed = text.replacing(moved.old, with: moved.new, maxReplacements: 1)
    let isSeen = try lines(of: changed, in: moved.file) != FactTables.lines(of: moved.file)
    #expect(isSeen)
  }

  @Test(arguments: ["vincent", "mia", "samir", "reference"])
  func `is not seen to differ where nothing moves`(file: String) throws {
    #expect(try lines(of: text(of: file), in: file) == FactTables.lines(of: file))
  }

  private func text(of file: String) throws -> String {
    let persona = Personas.personaFiles.first { $0.name == "\(file).yaml" }?.bytes
    let bytes = file == "reference" ? Personas.reference.bytes : try #require(persona)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func lines(of text: String, in file: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return file == "reference"
      ? StatedFacts(of: try ReferenceReader.read(bytes, file: file)).lines
      : StatedFacts(of: try PersonaReader.read(bytes, file: file, origin: .builtIn)).lines
  }
}
