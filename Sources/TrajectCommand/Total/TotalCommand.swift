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
    completion: Candidates.scenarios)
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      Ambient.help(
        "Lees de namen van de scenario's uit dit bestand; - is de standaardinvoer.",
        "Take the names of the scenarios from this file; - is standard input."),
      valueName: Ambient.help("lijst", "list")),
    completion: .file())
  var filesFrom: String?

  @Option(
    help: ArgumentHelp(
      Ambient.help("Persona, samen met --select.", "Persona, together with --select."),
      valueName: "id"),
    completion: Candidates.personas)
  var persona: String?

  @Option(
    help: ArgumentHelp(
      Ambient.help(
        "Interventies: ID[:VARIANT], met komma's ertussen.",
        "Interventions: ID[:VARIANT], with commas between them."),
      valueName: Ambient.help("keuze", "choice")),
    completion: Candidates.interventions)
  var select: String?

  @Option(help: ArgumentHelp(Ambient.help("Vorm van de uitvoer.", "Form of the output.")))
  var format: TotalFormat = .text

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
    if let problem = request.problem { throw ValidationError(Ambient.wording(problem)) }
  }

  /// What is asked for.
  var request: TotalRequest {
    TotalRequest(
      files: files, list: filesFrom, persona: persona, select: select, format: format,
      explains: explain, saysVerdict: verdict, wording: shared.wording,
      personaFolder: shared.personaFolder)
  }

  package func report() async throws(Failure) -> String {
    try await request.report()
  }

  package func run(on output: inout some TextOutput) async throws(Failure) {
    try await request.run(on: &output)
  }
}
