import ArgumentParser
import PersonaCatalog

/// What the explorer begins with: a persona, a scenario, or its start.
package struct BeginOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Ambient.help("Begin bij deze persona.", "Start with this persona."), valueName: "id"))
  var persona: String?

  @Option(
    help: ArgumentHelp(
      Ambient.help("Open dit scenario.", "Open this scenario."),
      valueName: Ambient.help("bestand", "file")),
    completion: .file(extensions: ["traject.yaml"]))
  var scenario: String?

  package init() {}

  /// Finds out what to begin with, and refuses what cannot be before any screen opens.
  func start(_ shared: SharedOptions) throws(Failure) -> ExplorerStart {
    let library = try Material(personaFolder: shared.personaFolder).library
    var places = Places.current
    places.personaFolder = shared.personaFolder
    if let persona { _ = try Material(library).persona(persona) }
    var start = ExplorerStart(library: library, places: places, persona: persona)
    if let scenario { start.opened = try start.open(scenario) }
    return start
  }
}
