import Explorer
import PersonaCatalog
import Reintegration
import Testing

/// A fourth persona, in Dutch alone, and one in Mia's place.
struct `A persona of one's own` {
  private static let noor = """
    format: 1
    persona: noor
    name: Noor
    age: 35
    profile:
      - {label: Wie, text: 35 jaar.}
      - {label: Nu, text: Zoekt werk in de zorg. Heeft twee kinderen.}
    source: {document: onze-gemeente, section: "1"}
    milestones:
      - {week: 13, text: Kan beginnen, source: {document: onze-gemeente, section: "1"}}
    interventions:
      - id: taalles
        phase: activation
        name: Taalles
        duration: {weeks: 10-20}
        effort: {hoursPerWeek: 4}
        cost: {euros: 500-900}
        source: {document: onze-gemeente, section: "1"}
    """

  private static func file(_ id: String, _ name: String) -> PersonaLibrary.File {
    let text = noor.replacing("persona: noor", with: "persona: \(id)")
      .replacing("name: Noor", with: "name: \(name)")
    return PersonaLibrary.File(name: "\(id).yaml", bytes: Array(text.utf8))
  }

  private func walk(
    _ keys: String, size: String = "80x24", language: Language = .nl
  ) throws -> Walk {
    let library = PersonaLibrary(own: [Self.file("noor", "Noor"), Self.file("mia", "Mia")])
    return Walk(keys, size: size, language: language, catalog: try library.catalog())
  }

  @Test func `is one of four at the start, with its line and its mark`() throws {
    let start = try walk("down*3", size: "120x40")
    for (name, situation) in [
      ("Noor, 35 (eigen persona)", "Zoekt werk in de zorg."),
      ("Mia, 35 (eigen versie)", "Zoekt werk in de zorg."), ("Vincent, 28", "Half jaar bijstand"),
    ] {
      let line = start.lines.first { $0.contains(name) }
      #expect(line?.contains(situation) == true, "\(name)")
    }
    // What is said below the box is about the persona that the cursor is on.
    let message = start.lines.suffix(4).joined()
    #expect(message.contains("Dit is een eigen persona"), "\(message)")
    #expect(!message.contains("hoogstens zeven"))
    #expect(try walk("").text.contains("hoogstens zeven"))
  }

  @Test(arguments: Language.allCases, [("down*3", "persona"), ("down", "version")])
  func `is marked on every screen, and no screen says that it is research`(
    language: Language, persona: (keys: String, english: String)
  ) throws {
    let dutch = persona.english == "version" ? "eigen versie" : "eigen persona"
    let mark = language == .nl ? dutch : "own \(persona.english)"
    for key in ["1", "2", "3", "4", "5", "6"] {
      let walk = try walk("\(persona.keys) enter 2 space \(key)", language: language)
      #expect(walk.lines[0].contains(mark), "\(walk.text)")
      #expect(walk.scenario?.entries.map(\.intervention) == ["taalles"])
      for words in ["hoogstens zeven", "at most seven", "bevinding", "(finding)"] {
        #expect(!walk.text.contains(words), "\(key)\n\(walk.text)")
      }
    }
    let totals = try walk("\(persona.keys) enter 2 space 6", size: "200x60", language: language)
    #expect(totals.text.contains(language == .nl ? "niet uit onderzoek" : "not from research"))
    let sheet = try walk("\(persona.keys) enter 2 enter", size: "120x40", language: language)
    #expect(sheet.text.contains(language == .nl ? "eigen opgave" : "own statement"))
  }
}
