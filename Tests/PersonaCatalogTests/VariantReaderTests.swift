import PersonaCatalog
import Reintegration
import Testing

@Suite("A variant in a file")
struct VariantReaderTests {
  /// The workers of the variants of an intervention whose effort is this.
  private func workers(_ effort: String, _ variants: String...) throws -> [Worker?] {
    let text =
      Fixtures.head + """
        interventions:
          - id: gesprekken
            phase: mediation
            name: Gesprekken
            duration: {weeks: 1}
            cost: unknown
        \(effort.isEmpty ? "" : "    effort: \(effort)\n")\
            source: {document: d, section: "1"}
            variants:
        \(variants.enumerated().map { "      - {id: v\($0.offset), name: V, effort: \($0.element)}\n" }.joined())
        """
    let persona = try PersonaReader.read(Array(text.utf8), file: "f")
    return persona.interventions[0].definition.variants.map { $0.effort?.by }
  }

  @Test func `counts the hours of whom the intervention does, where it does not say`() throws {
    #expect(
      try workers("{hours: 1, by: professional}", "{hours: 2}", "{hoursPerWeek: 2}", "unknown")
        == [.professional, .professional, .professional])
    #expect(try workers("{hours: 1, by: client}", "{hours: 2}") == [.client])
    #expect(try workers("{hours: 1}", "{hours: 2}") == [.client])
  }

  @Test func `counts the client's where nothing says whose they are`() throws {
    #expect(try workers("", "{hours: 2}", "{hours: 3, by: client}") == [.client, .client])
    #expect(try workers("", "{hours: 3, by: professional}") == [.professional])
  }
}
