import PersonaCatalog
import Reintegration
import Testing
import Wording

@testable import TrajectCommand

@Suite("The output is as its golden")
struct GoldenTests {
  @Test("of a total", arguments: Language.allCases)
  func total(language: Language) throws {
    let scenario = try totalled(Fixtures.everything, "alles.traject.yaml")
    let wording = Wording(language)
    let reference = try Self.library.reference()
    let derivations = Derivations(
      of: scenario.trajectory, scenario.totals, wording: wording, reference: reference)
    let text = TotalText(
      scenario: scenario, derivations: derivations, reference: reference, saysVerdict: true)
    try expectGolden(text.text, "total-\(language).txt")
    let json = TotalJSON(scenario: scenario, wording: wording)
    try expectGolden(JSONWriter.text(json.value) + "\n", "total-\(language).json")
  }

  @Test("of an explained total", arguments: ["nl", "en"])
  func explain(language: String) async throws {
    let select = "fittraject,gesprekken:licht,plaatsing-sob"
    let choice = ["total", "--persona", "vincent", "--select", select, "--lang", language]
    try expectGolden(try await output(choice + ["--explain"]), "explain-\(language).txt")
    let json = try await output(choice + ["--explain", "--format", "json"])
    try expectGolden(json, "explain-\(language).json")
  }

  @Test("of totals as a table")
  func csv() throws {
    let rows = try scenarios().flatMap { TotalCSV(scenario: $0).rows }
    try expectGolden(CSVWriter.text(columns: TotalCSV.columns, rows: rows), "total.csv")
  }

  @Test("of a comparison")
  func comparison() throws {
    let scenarios = try scenarios()
    let base = scenarios[0]
    let others = scenarios.dropFirst().map { ComparedScenario($0, from: base) }
    let csv = CSVWriter.text(
      columns: CompareCSV.columns, rows: CompareCSV(base: base, others: others).rows)
    try expectGolden(csv, "compare.csv")
    let json = JSONWriter.text(CompareJSON(base: base, others: others).value)
    try expectGolden(json + "\n", "compare.json")
    for language in Language.allCases {
      let text = CompareText(
        scenarios: scenarios, wording: Wording(language),
        reference: try Self.library.reference(), defaults: try Self.library.catalog().defaults)
      try expectGolden(text.text, "compare-\(language).txt")
    }
  }

  @Test("of the personas", arguments: ["nl", "en"])
  func personas(language: String) async throws {
    try expectGolden(try await output("personas", "--lang", language), "personas-\(language).txt")
    for id in ["vincent", "mia", "samir"] {
      let text = try await output("personas", id, "--lang", language)
      try expectGolden(text, "persona-\(id)-\(language).txt")
    }
    let json = try await output("personas", "mia", "--format", "json", "--lang", language)
    try expectGolden(json, "persona-mia-\(language).json")
  }

  private static let library = PersonaLibrary()

  private func scenarios() throws -> [TotalledScenario] {
    [
      try totalled(Fixtures.everything, "alles.traject.yaml"),
      try totalled(Fixtures.samir, "samir.traject.yaml"),
      try totalled(Fixtures.other, "anders.traject.yaml"),
    ]
  }

  /// Totals a scenario under a name that is the same on every machine.
  private func totalled(_ yaml: String, _ file: String) throws -> TotalledScenario {
    let reading = try ScenarioReader.read(Array(yaml.utf8), file: file, library: Self.library)
    let totals = try Totals(reading.trajectory, defaults: try Self.library.defaults())
    return TotalledScenario(file: file, trajectory: reading.trajectory, totals: totals)
  }
}
