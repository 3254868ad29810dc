import Foundation
import Reintegration
import Testing

@testable import TrajectCommand

/// A fourth persona, in Dutch alone, and one in Mia's place, in a folder of one's own.
@Suite("A persona of one's own")
struct OwnPersonaTests {
  private static let noor = """
    format: 1
    persona: noor
    name: Noor
    age: 35
    profile:
      - {label: Wie, text: 35 jaar.}
      - {label: Nu, text: Zoekt werk in de zorg. Heeft twee kinderen.}
    source: {document: onze-gemeente, section: "2026"}
    milestones:
      - {week: 13, text: Kan beginnen, source: {document: onze-gemeente, section: "2026"}}
    interventions:
      - id: taalles
        phase: activation
        name: Taalles
        duration: {weeks: 10-20}
        effort: {hoursPerWeek: 4}
        cost: {euros: 500-900}
        source: {document: onze-gemeente, section: "2026"}
      - id: gesprekken
        phase: mediation
        name: Gesprekken
        duration: unknown
        effort: {hours: 2-4, by: professional}
        cost: {perHour: 50-125}
        source: {document: onze-gemeente, section: "2026"}
    routes:
      - {id: eerst-taal, name: Eerst taal, phases: {activation: {entries: [taalles]}}, source: {document: onze-gemeente, section: "2026"}}
    questions:
      - {text: Wat eerst?, source: {document: onze-gemeente, section: "2026"}}
    """

  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    _ = try folder.write("noor.yaml", Self.noor)
    _ = try folder.write(
      "mia.yaml",
      Self.noor.replacing("persona: noor", with: "persona: mia")
        .replacing("name: Noor", with: "name: Mia"))
  }

  private func run(_ arguments: String..., language: Language = .nl) async throws -> String {
    try await output(arguments + ["--personas", folder.path, "--lang", language.rawValue])
  }

  private func total(_ persona: String, _ format: String, _ language: Language = .nl) async throws
    -> String
  {
    try await run(
      "total", "--persona", persona, "--select", "taalles,gesprekken", "--format", format,
      language: language)
  }

  @Test(arguments: [
    ("noor", Language.nl, "Noor (eigen persona)", "eigen persona, niet een van het onderzoek"),
    ("noor", .en, "Noor (own persona)", "persona of one's own, not one of the study"),
    ("mia", .nl, "Mia (eigen versie)", "eigen versie, in plaats van de ingebouwde persona"),
    ("mia", .en, "Mia (own version)", "version of one's own, in place of the built-in persona"),
  ])
  func `is no research in a text`(
    persona: String, language: Language, head: String, caveat: String
  ) async throws {
    for text in [
      try await total(persona, "text", language),
      try await run("personas", persona, language: language),
    ] {
      let line = text.replacing("\n", with: " ")
      #expect(line.contains(caveat))
      #expect(!line.contains("hoogstens zeven") && !line.contains("at most seven"))
      #expect(!line.contains("bevinding") && !line.contains("(finding)"))
    }
    #expect(try await total(persona, "text", language).hasPrefix(head + "\n"))
    let explained = try await run(
      "total", "--persona", persona, "--select", "taalles", "--explain", language: language)
    #expect(explained.contains(language == .nl ? "(eigen opgave)" : "(own statement)"))
  }

  @Test(arguments: ["noor", "mia"])
  func `is own in every line of a table`(persona: String) async throws {
    let lines = try await total(persona, "csv").split(separator: "\r\n")
    let place = try #require(lines.first?.split(separator: ",").firstIndex(of: "own"))
    #expect(lines.count == 6)
    for line in lines.dropFirst() {
      #expect(line.split(separator: ",", omittingEmptySubsequences: false)[place] == "true")
    }
  }

  @Test func `adds nothing to the JSON of a total that is not explained`() async throws {
    let own = try object(try await total("noor", "json"))
    let builtIn = try object(
      try await output(
        "total", "--persona", "samir", "--select", "werkfit,gesprekken", "--format", "json"))
    #expect(own.keys.sorted() == builtIn.keys.sorted())
    let entries = (own["phases"] as? [[String: Any]] ?? []).flatMap {
      $0["entries"] as? [[String: Any]] ?? []
    }
    #expect(entries.compactMap { $0["own"] as? Bool } == [true, true])
    let explained = try object(
      try await run(
        "total", "--persona", "mia", "--select", "taalles", "--explain", "--format", "json"))
    #expect(explained["origin"] as? String == "replacement")
  }

  @Test func `is named among the others, and as own`() async throws {
    let text = try await run("personas")
    #expect(text.contains("Noor, 35 jaar\n  Dit is een eigen persona"))
    #expect(text.contains("Mia, 35 jaar\n  Dit is een eigen versie"))
    #expect(text.contains("Vincent, 28 jaar\n  id"))
    let json = try object(try await run("personas", "--format", "json"))
    let personas = json["personas"] as? [[String: Any]] ?? []
    #expect(
      personas.compactMap { $0["origin"] as? String }
        == ["built-in", "replacement", "built-in", "own"])
    let noor = try object(try await run("personas", "noor", "--format", "json", language: .en))
    #expect(noor["origin"] as? String == "own")
    #expect(noor["situation"] as? String == "Zoekt werk in de zorg.")
    let checked = try await run("validate")
    #expect(checked.contains("persona Noor (eigen persona), 2 interventies, 1 voorbeeldroute"))
    #expect(checked.contains("persona Mia (eigen versie), "))
  }

  @Test func `stands beside a built-in one, each with what is to be read of it`() async throws {
    let noor = try folder.write(
      "n.traject.yaml", "format: 1\npersona: noor\nphases: {activation: {entries: [taalles]}}\n")
    let samir = try folder.write(
      "s.traject.yaml", "format: 1\npersona: samir\nphases: {activation: {entries: [werkfit]}}\n")
    let text = try await run("compare", samir, noor).replacing("\n", with: " ")
    #expect(text.contains("Noor (eigen persona)"))
    #expect(text.contains("Dit zijn schattingen van hoogstens zeven respondenten"))
    #expect(text.contains("Dit is een eigen persona"))
    let csv = try await run("compare", samir, noor, "--format", "csv").split(separator: "\r\n")
    #expect(csv.first?.hasSuffix(",own") == true)
    #expect(csv.dropFirst().allSatisfy { $0.hasSuffix(",true") })
  }

  @Test func `that names the study for a figure says so of that figure`() async throws {
    let source = "source: {document: significant-2025, section: '1', kind: finding}"
    _ = try folder.write(
      "noor.yaml", Self.noor.replacing("500-900}", with: "500-900, \(source)}"))
    let text = try await total("noor", "text").replacing("\n", with: " ")
    #expect(text.contains("eigen persona"))
    #expect(text.contains("als bron noemen: Dit zijn schattingen van hoogstens zeven"))
  }

  @Test func `without a kind names the study in vain`() async throws {
    let study = Self.noor.replacing("onze-gemeente", with: "significant-2025")
    _ = try folder.write("noor.yaml", study)
    #expect(!(try await total("noor", "text")).contains("zeven"))
  }
}
