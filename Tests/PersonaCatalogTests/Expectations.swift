import PersonaCatalog
import Reintegration
import TestSupport
import Testing

/// Checks that a file has exactly these findings, in Dutch, each at the mark of its number.
func expectFindings(
  _ marked: MarkedText, _ expected: [String],
  sourceLocation: SourceLocation = #_sourceLocation,
  reading: ([UInt8]) throws(Findings) -> some Any
) {
  var found: [String] = []
  do throws(Findings) {
    _ = try reading(marked.bytes)
  } catch {
    found = error.list.map { $0.description(in: .nl) }
    for finding in error.list {
      #expect(!finding.message.nl.isEmpty, sourceLocation: sourceLocation)
      #expect(!finding.message.en.isEmpty, sourceLocation: sourceLocation)
      #expect(finding.message.nl != finding.message.en, sourceLocation: sourceLocation)
    }
  }
  #expect(marked.places.count == expected.count, "marks", sourceLocation: sourceLocation)
  let wanted = zip(marked.places, expected).map { "f:\($0): error: \($1)" }
  #expect(found == wanted, sourceLocation: sourceLocation)
}

/// Checks the findings of a scenario of the persona in ``Fixtures``.
func expectScenario(
  _ marked: String, _ expected: String..., sourceLocation: SourceLocation = #_sourceLocation
) {
  expectFindings(MarkedText(marked), expected, sourceLocation: sourceLocation) {
    bytes throws(Findings) in
    try ScenarioReader.read(bytes, file: "f", library: Fixtures.library)
  }
}

/// Checks the findings of an entry of Tess in activation, after `- `.
func expectEntry(
  _ marked: String, _ expected: String..., sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = """
    format: 1
    persona: tess
    phases:
      activation:
        entries:
          - \(marked)

    """
  expectFindings(MarkedText(text), expected, sourceLocation: sourceLocation) {
    bytes throws(Findings) in
    try ScenarioReader.read(bytes, file: "f", library: Fixtures.library)
  }
}

/// Checks the findings of a persona file.
func expectPersona(
  _ marked: String, _ expected: String..., sourceLocation: SourceLocation = #_sourceLocation
) {
  expectFindings(MarkedText(marked), expected, sourceLocation: sourceLocation) {
    bytes throws(Findings) in
    try PersonaReader.read(bytes, file: "f")
  }
}

/// Checks the findings of a persona file that has one intervention with these lines besides its id,
/// phase, name and source.
func expectIntervention(
  _ marked: String, _ expected: String..., sourceLocation: SourceLocation = #_sourceLocation
) {
  let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    .joined(separator: "\n    ")
  let text =
    Fixtures.head + """
      interventions:
        - «id: cursus
          phase: activation
          name: Cursus
          source: {document: d, section: "1"}
          \(lines)

      """
  // The mark before `id` is where a missing part is reported; it counts only if one is expected.
  let isPartExpected = expected.contains { $0.contains("hoort bij een interventie") }
  let text2 = isPartExpected ? text : text.replacing("«id", with: "id")
  expectFindings(MarkedText(text2), expected, sourceLocation: sourceLocation) {
    bytes throws(Findings) in
    try PersonaReader.read(bytes, file: "f")
  }
}
