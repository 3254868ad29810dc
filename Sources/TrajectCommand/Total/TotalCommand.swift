package import ArgumentParser
import Reintegration
import Wording

/// `traject total`: what scenarios come to.
package struct TotalCommand: ReportingCommand {
  static let name = "total"

  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name,
      abstract: Ambient.help(
        "Tel scenario's op: weken, uren en euro's.",
        "Total scenarios: weeks, hours and euros."),
      usage: """
        traject total <\(Ambient.help("bestand", "file"))> ...
        traject total --persona <id> --select <id>[:<variant>],...
        """)
  }

  @Argument(
    help: ArgumentHelp(
      Ambient.help(
        "Scenario's (.traject.yaml); - is de standaardinvoer.",
        "Scenarios (.traject.yaml); - is standard input."),
      valueName: Ambient.help("bestand", "file")),
    completion: .file(extensions: ["yaml"]))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      Ambient.help("Persona, samen met --select.", "Persona, together with --select."),
      valueName: "id"))
  var persona: String?

  @Option(
    help: ArgumentHelp(
      Ambient.help(
        "Interventies: ID[:VARIANT], met komma's ertussen.",
        "Interventions: ID[:VARIANT], with commas between them."),
      valueName: Ambient.help("keuze", "choice")))
  var select: String?

  @Option(help: ArgumentHelp(Ambient.help("Vorm van de uitvoer.", "Form of the output.")))
  var format: OutputFormat = .text

  @Flag(
    help: ArgumentHelp(
      Ambient.help(
        "Leg bij elk cijfer uit waar het vandaan komt.",
        "Explain where every figure comes from.")))
  var explain = false

  @Flag(
    help: ArgumentHelp(
      Ambient.help(
        "Zeg hoe het totaal zich verhoudt tot het budget.",
        "Say how the total lies beside the budget.")))
  var verdict = false

  @OptionGroup var shared: SharedOptions

  package init() {}

  package mutating func validate() throws {
    let wording = Ambient.wording
    if files.isEmpty, persona == nil || select == nil {
      throw ValidationError(
        persona == nil && select == nil
          ? wording(
            "Geef een scenario, of --persona met --select.",
            "Give a scenario, or --persona with --select.")
          : wording(
            "--persona en --select horen bij elkaar.", "--persona and --select go together."))
    }
    if !files.isEmpty, persona != nil || select != nil {
      throw ValidationError(
        wording(
          "Geef een scenario of --persona met --select, niet allebei.",
          "Give a scenario or --persona with --select, not both."))
    }
    if explain, format == .csv {
      throw ValidationError(
        wording("--explain kan niet met csv.", "--explain does not go with csv."))
    }
  }

  package func report() async throws(Failure) -> String {
    let material = try Material(soundIn: shared.personaFolder)
    let batch = ScenarioBatch(library: material.library, defaults: try material.defaults())
    let wording = shared.wording
    switch format {
    case .json:
      let reference = explain ? try material.reference() : nil
      // In an array every object stands two spaces in.
      let indent = files.count > 1 ? 2 : 0
      let objects = try await pieces(batch, material) { scenario in
        let explanation = reference.map {
          ExplanationJSON(scenario, wording: wording, reference: $0)
        }
        let json = TotalJSON(scenario: scenario, wording: wording, explanation: explanation)
        return JSONWriter.text(json.value, indent: indent)
      }
      guard files.count > 1 else { return (objects.first ?? "") + "\n" }
      return "[\n" + objects.map { "  " + $0 }.joined(separator: ",\n") + "\n]\n"
    case .csv:
      let rows = try await pieces(batch, material) { scenario in
        CSVWriter.lines(TotalCSV(scenario: scenario).rows)
      }
      return CSVWriter.text(columns: TotalCSV.columns, rows: []) + rows.joined()
    case .text:
      let reference = try material.reference()
      let (verdict, explain) = (verdict, explain)
      let texts = try await pieces(batch, material) { scenario in
        TotalText(
          scenario: scenario, wording: wording.fitting(scenario.totals), reference: reference,
          saysVerdict: verdict, explains: explain
        ).text
      }
      let rule = "\n" + String(repeating: "-", count: Page.columns) + "\n\n"
      return texts.joined(separator: rule)
    }
  }

  private func pieces<Piece: Sendable>(
    _ batch: ScenarioBatch, _ material: Material,
    _ make: @escaping @Sendable (TotalledScenario) -> Piece
  ) async throws(Failure) -> [Piece] {
    guard let persona, let select else { return try await batch.map(files, make) }
    let selection = Selection(persona: try material.persona(persona))
    return [make(try batch.total(try selection.trajectory(select), file: nil))]
  }
}
