package import ArgumentParser
import Explorer
import Reintegration
import Reports
import Wording

/// `traject compare`: what scenarios take more, or less, than the first.
package struct CompareCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: Ambient.help(
        "Vergelijk scenario's met het eerste.", "Compare scenarios with the first."),
      discussion: Ambient.help(
        "Wat in beide gelijk is valt weg. Scenario's van verschillende personen staan naast "
          + "elkaar, zonder verschil.",
        "What is the same in both cancels. Scenarios of different persons stand side by side, "
          + "without a difference."))
  }

  @Argument(
    help: ArgumentHelp(
      Ambient.help("Twee of meer scenario's.", "Two or more scenarios."),
      valueName: Ambient.help("bestand", "file")),
    completion: Candidates.scenarios)
  var files: [String] = []

  @Option(help: ArgumentHelp(Ambient.help("Vorm van de uitvoer.", "Form of the output.")))
  var format: ComparisonFormat = .text

  @OptionGroup var shared: SharedOptions

  package init() {}

  package mutating func validate() throws {
    guard files.count >= 2 else {
      throw ValidationError(
        Ambient.wording(
          "Geef twee of meer scenario's; het eerste is waarmee vergeleken wordt.",
          "Give two or more scenarios; the first is what is compared with."))
    }
  }

  package func report() async throws(Failure) -> String {
    let material = try Material(personaFolder: shared.personaFolder)
    material.warn(in: shared.wording)
    let batch = ScenarioBatch(library: material.library, defaults: try material.defaults())
    let scenarios = try await batch.map(files) { $0 }
    guard let base = scenarios.first else { return "" }
    let others = scenarios.dropFirst().map { ComparedScenario($0, from: base) }
    switch format {
    case .json: return JSONWriter.text(CompareJSON(base: base, others: others).value) + "\n"
    case .csv:
      let table = CompareCSV(base: base, others: others)
      return CSVWriter.text(columns: CompareCSV.columns, rows: table.rows)
    case .excel:
      let table = CompareCSV(base: base, others: others)
      let headings = CompareCSV.headings(shared.wording).map { CSVField.plain($0) }
      return ExcelWriter.start
        + ExcelWriter(language: shared.wording.language).lines([headings] + table.rows)
    case .html:
      let making = ReportText(
        catalog: try material.catalog(), language: shared.wording.language)
      let report = making.report(
        of: scenarios.map { .init($0.trajectory.scenario, file: $0.file) }, .comparison)
      return report.map { ReportText.text($0, as: .html) } ?? ""
    case .text:
      return CompareText(
        scenarios: scenarios, wording: shared.wording, reference: try material.reference(),
        defaults: try material.defaults()
      ).text
    }
  }
}
