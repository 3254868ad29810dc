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

  @Test(arguments: AuditedWords.all)
  func `says no more than the source, in the words that matter`(audited: AuditedWords) throws {
    let facts = StatedFacts(of: try Material.persona(audited.persona))
    let statement = try #require(facts.statements.first { $0.place == audited.place })
    let text = try #require(statement.text)
    #expect(text.nl.contains(audited.nl))
    #expect(text.en.contains(audited.en))
    #expect(statement.source?.section == audited.section)
  }

  private func lines(of text: String, in file: String) throws -> [String] {
    let persona = try PersonaReader.read(Array(text.utf8), file: file, origin: .builtIn)
    return StatedFacts(of: persona).lines
  }

  @Test(arguments: MovedFact.all)
  func `is seen to differ where a word, a figure or a section moves`(moved: MovedFact) throws {
    let file = try #require(Personas.personaFiles.first { $0.name == "\(moved.persona).yaml" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    try #require(text.contains(moved.old), "\(moved.old)")
    let changed = text.replacing(moved.old, with: moved.new, maxReplacements: 1)
    let isSeen = try lines(of: changed, in: file.name) != FactTables.lines(of: moved.persona)
    #expect(isSeen)
  }

  @Test func `is not seen to differ where nothing moves`() throws {
    for file in Personas.personaFiles {
      let id = String(file.name.prefix { $0 != "." })
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(try lines(of: text, in: file.name) == FactTables.lines(of: id))
    }
  }
}
