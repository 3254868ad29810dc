import ArgumentParser

/// What the explorer begins with: a persona, a scenario, or its start.
package struct BeginOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Ambient.help("Begin bij deze persona.", "Start with this persona."), valueName: "id"),
    completion: Candidates.personas)
  var persona: String?

  @Option(
    help: ArgumentHelp(
      Ambient.help("Open dit scenario.", "Open this scenario."),
      valueName: Ambient.help("bestand", "file")),
    completion: Candidates.scenarios)
  var scenario: String?

  package init() {}

  /// What they name.
  func beginning(_ shared: SharedOptions) -> Beginning {
    Beginning(persona: persona, scenario: scenario, personaFolder: shared.personaFolder)
  }
}
