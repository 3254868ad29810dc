package import ArgumentParser
import Explorer
import PersonaCatalog
import Reintegration
import Reports
import Wording

/// `traject report`: scenarios on paper.
package struct ReportCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: Ambient.help(
        "Zet scenario's op papier, om uit te delen.", "Put scenarios on paper, to hand out."),
      discussion: Ambient.help(
        """
        HTML is één bestand voor de browser: open het en druk het daar af. Er staat alleen in wat \
        in het scenario staat; zet er geen gegevens van cliënten in.
        """,
        """
        HTML is one file for the browser: open it and print it there. It holds only what the \
        scenario holds; put no clients' data into it.
        """))
  }

  @Argument(
    help: ArgumentHelp(
      Ambient.help(
        "Scenario's (.traject.yaml); - is de standaardinvoer.",
        "Scenarios (.traject.yaml); - is standard input."),
      valueName: Ambient.help("bestand", "file")),
    completion: Candidates.scenarios)
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      Ambient.help(
        "Het lege werkblad van deze persona, voor een groep zonder laptop.",
        "The empty worksheet of this persona, for a group without a laptop."),
      valueName: "id"),
    completion: Candidates.personas)
  var worksheet: String?

  @Option(help: ArgumentHelp(Ambient.help("Vorm van het verslag.", "Form of the report.")))
  var format: ReportFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      Ambient.help(
        "Schrijf naar dit bestand, in plaats van de standaarduitvoer.",
        "Write to this file, in place of standard output."),
      valueName: Ambient.help("bestand", "file")),
    completion: .file())
  var output: String?

  @OptionGroup var shared: SharedOptions

  package init() {}

  package mutating func validate() throws {
    let wording = Ambient.wording
    if files.isEmpty == (worksheet == nil) {
      throw ValidationError(
        wording(
          "Geef een scenario, of --worksheet met een persona.",
          "Give a scenario, or --worksheet with a persona."))
    }
    if let output, output.hasSuffix(".yaml") {
      throw ValidationError(
        wording(
          "'\(output)' is een naam voor een scenario of persona: kies een andere voor het verslag.",
          "'\(output)' is a name for a scenario or persona: choose another for the report."))
    }
  }

  package func report() async throws(Failure) -> String {
    let material = try Material(personaFolder: shared.personaFolder)
    material.warn(in: shared.wording)
    let making = ReportText(catalog: try material.catalog(), language: shared.wording.language)
    guard let report = try await document(material, making) else { return "" }
    let text = ReportText.text(report, as: format ?? Self.format(of: output))
    guard let output else { return text }
    try ReportFile.write(text, to: output, places: .current)
    return ""
  }

  private func document(
    _ material: Material, _ making: ReportText
  ) async throws(Failure) -> Report? {
    if let worksheet { return making.worksheet(of: try material.persona(worksheet).id) }
    let batch = ScenarioBatch(library: material.library, defaults: try material.defaults())
    return making.report(
      of: try await batch.map(files) { .init($0.trajectory.scenario, file: $0.file) })
  }

  /// The form that the name of a file asks for.
  private static func format(of output: String?) -> ReportFormat {
    let ending = output.flatMap { $0.split(separator: ".").last }.map { $0.lowercased() }
    return ending.flatMap(ReportFormat.init(rawValue:)) ?? .html
  }
}
