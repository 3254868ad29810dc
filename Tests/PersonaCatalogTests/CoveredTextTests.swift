import PersonaCatalog
import Reintegration
import Testing

@Suite("Texts that name figures")
struct CoveredTextTests {
  private static func persona(_ name: String) -> String {
    """
    format: 1
    persona: tess
    name: Tess
    age: 30
    profile: []
    source: {document: eigen, section: "1"}
    interventions:
      - id: cursus
        phase: activation
        name: \(name)
        duration: {weeks: 4}
        effort: {hours: 2, by: client}
        cost: {euros: 100}
        source: {document: eigen, section: "1"}
    """
  }

  private static func read(_ name: String) throws -> Persona {
    try PersonaReader.read(Array(persona(name).utf8), file: "tess.yaml")
  }

  @Test func `say which, and what they say in their place`() throws {
    let persona = try Self.read(
      "{nl: Cursus van 2 uur, en: Course of 2 hours, instead: {nl: Cursus, en: Course}, "
        + "covers: [{intervention: cursus, figure: hours}]}")
    #expect(
      persona.coveredTexts == [
        CoveredText(
          Text(nl: "Cursus van 2 uur", en: "Course of 2 hours"),
          instead: Text(nl: "Cursus", en: "Course"),
          naming: [CoveredText.Named("tess", FigureID("cursus", .hours))])
      ])
    #expect(persona.interventions.first?.name.nl == "Cursus van 2 uur")
  }

  @Test func `may say no more than that, and most say nothing`() throws {
    let one = try Self.read("{nl: A, covers: [{intervention: cursus, figure: weeks}]}")
    #expect(one.coveredTexts.map(\.instead) == [nil])
    #expect(try Self.read("{nl: A, en: B}").coveredTexts.isEmpty)
  }

  @Test(arguments: [
    ("{nl: A, covers: [{intervention: koor, figure: hours}]}", "koor"),
    ("{nl: A, covers: [{intervention: cursus, figure: price}]}", "price"),
    ("{nl: A, instead: B}", "covers"),
  ])
  func `name figures that there are`(name: String, word: String) throws {
    let error = #expect(throws: Findings.self) { try Self.read(name) }
    #expect(error?.list.count == 1)
    #expect(error?.list.first?.message.nl.contains(word) == true)
    #expect(error?.list.first?.line == 10)
  }

  @Test func `do so in no scenario file, which would lose it`() {
    let text = """
      format: 1
      persona: mia
      own:
        - id: koor
          phase: activation
          name: {nl: Koor, covers: [{intervention: empowerment, figure: cost}]}
          duration: unknown
          effort: unknown
          cost: unknown
      """
    let error = #expect(throws: Findings.self) {
      try ScenarioReader.read(Array(text.utf8), file: "a", library: Material.library)
    }
    #expect(error?.list.map(\.line) == [6])
  }

  @Test func `of the reference name figures of the built-in personas`() throws {
    let texts = try Material.library.reference().coveredTexts
    #expect(texts.count >= 8)
    for named in texts.flatMap(\.figures) {
      let persona = try #require(Material.library.persona(named.persona))
      #expect(persona.exercise.contains(named.figure), "\(named)")
    }
  }

  @Test(arguments: ["vincent", "mia", "samir"])
  func `of the built-in personas name figures that are guessed`(id: String) throws {
    let persona = try #require(Material.library.persona(id))
    #expect(persona.coveredTexts.count >= 4)
    for named in persona.coveredTexts.flatMap(\.figures) {
      #expect(persona.exercise.contains(named.figure), "\(named)")
    }
  }
}
