import Reintegration
import Testing

@testable import TrajectCommand

/// A persona that has all that the format knows, which no built-in one has, and routes that use it.
@Suite("What the built-in personas do not have is said as well")
struct EverythingTests {
  private static let source = "source: {document: onze-gemeente, section: \"2026\"}"

  private static let persona = """
    format: 1
    persona: alles
    name: Alles
    age: 40
    profile:
      - {label: {nl: Wie, en: Who}, text: {nl: 40 jaar., en: 40 years.}}
    \(source)
    milestones:
      - {week: 4, text: {nl: Kan beginnen, en: Can begin}, \(source)}
    phases:
      mediation: {earliestWeek: 30, reason: {nl: Eerst de cursus, en: First the course}, \(source)}
      placement: {available: false, reason: {nl: Nog niet, en: Not yet}, \(source)}
    interventions:
      - id: keuze
        phase: activation
        name: {nl: Keuze, en: Choice}
        group: begin
        requires: [naast]
        excludes: [rust, duur]
        repeatable: 3
        strategy: activate-first
        namedBy: {nl: Twee gemeenten, en: Two municipalities}
        notBefore: {week: 6, text: {nl: Eerst wennen, en: First settle}, \(source)}
        effort: {hoursPerWeek: 2-3}
        variants:
          - {id: kort, name: {nl: Kort, en: Short}, duration: {weeks: 4-6}, cost: {euros: 400-600, marks: [almost]}}
          - {id: lang, name: {nl: Lang, en: Long}, duration: {weeks: 12}, cost: {euros: 900, marks: [about]}}
        \(source)
      - id: naast
        phase: activation
        name: {nl: Naast, en: Beside}
        group: begin
        strategy: stabilise-first
        start: with
        duration: {weeks: 8-13}
        effort: {hours: 10, by: professional}
        cost: {perHour: 60-80}
        source: {document: onze-gemeente, section: "2026", note: {nl: Eigen opgave, en: Own statement}}
      - id: ver
        phase: activation
        name: {nl: Ver, en: Far}
        duration: {weeks: 4-8}
        effort: {hoursPerWeek: 1-2}
        cost: {euros: 100-200, marks: [usual, indicative]}
        outlier: {weeks: 20, euros: 3000, marks: [over]}
        registeredAs: [training, coaching]
        \(source)
      - id: rust
        phase: activation
        name: {nl: Rust, en: Rest}
        pause: true
        duration: {weeks: 8-10}
        effort: {unknown: out-of-scope}
        cost: outside
        \(source)
      - id: duur
        phase: mediation
        name: {nl: Duur, en: Dear}
        mustChoose: true
        duration: {weeks: 4}
        effort: {unknown: unknown-to-respondents}
        cost: {unknown: integral-budget}
        variants:
          - {id: eens, name: {nl: Eens, en: Once}}
          - {id: vaak, name: {nl: Vaak, en: Often}, duration: {unknown: beyond-horizon}, cost: {unknown: other-department}}
        \(source)
    """

  private static let routes = [
    """
    format: 1
    persona: alles
    phases:
      activation:
        times: 2
        entries:
          - {intervention: keuze, count: 2}
          - naast
          - {intervention: ver, start: with, set: {euros: 150}}
          - {intervention: onze, start: phase}
          - {intervention: rust}
      mediation: {entries: [{intervention: duur, variant: eens}]}
    own:
      - {id: onze, phase: activation, name: Onze, duration: {weeks: 3}, effort: {hours: 6, by: professional}, cost: unknown}
    assumptions:
      outliers: true
      support: {klantmanager: {hoursPerMonth: 2-3, eurosPerMonth: 90}}
    """,
    """
    format: 1
    persona: alles
    phases:
      activation:
        entries:
          - {intervention: keuze, variant: lang, set: {weeks: 6, hoursPerWeek: 1}}
          - {intervention: naast, start: after, set: {hours: 4-5, perHour: 70}}
          - {intervention: ver, start: phase}
      mediation:
        start: with
        earliestWeek: 10
        entries: [{intervention: duur, variant: vaak}]
      placement: {earliestWeek: 0, entries: [{intervention: onze}]}
    own:
      - {id: onze, phase: placement, name: Onze, duration: {weeks: 26}, effort: {hoursPerWeek: 8}, cost: {perHour: 10.50}}
    assumptions:
      hourlyRate: 75.50
      budgetPerYear: 800
      support: {klantmanager: true, jobcoach: {hoursPerMonth: 4, eurosPerMonth: 300-350}}
    """,
  ]

  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    _ = try folder.write("alles.yaml", Self.persona)
    for (number, route) in Self.routes.enumerated() {
      _ = try folder.write("\(number + 1).traject.yaml", route)
    }
  }

  /// What a call prints, whatever the folder is called.
  private func said(_ arguments: String..., language: String) async throws -> String {
    try await output(arguments + ["--personas", folder.path, "--lang", language])
      .replacing(folder.path + "/", with: "")
  }

  @Test(arguments: ["nl", "en"])
  func `of the persona`(language: String) async throws {
    let text = try await said("personas", "alles", language: language)
    try expectGolden(text, "persona-everything-\(language).txt")
  }

  @Test(arguments: [1, 2], ["nl", "en"])
  func `of what a route comes to, and why`(number: Int, language: String) async throws {
    let file = folder.path + "/\(number).traject.yaml"
    let text = try await said("total", file, "--explain", language: language)
    try expectGolden(text, "explain-everything-\(number)-\(language).txt")
  }

  @Test(arguments: ["nl", "en"])
  func `of what differs`(language: String) async throws {
    let files = (1...2).map { folder.path + "/\($0).traject.yaml" }
    let text = try await said("compare", files[0], files[1], language: language)
    try expectGolden(text, "compare-everything-\(language).txt")
  }
}
