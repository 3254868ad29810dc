import PersonaCatalog

/// What a call names to begin with: a persona, a scenario, or nothing.
struct Beginning: Hashable, Sendable {
  var persona: String?
  var scenario: String?
  var personaFolder: String?

  /// Finds out what to begin with, and refuses what cannot be before any screen opens.
  func start() throws(Failure) -> ExplorerStart {
    let library = try Material(personaFolder: personaFolder).library
    var places = Places.current
    places.personaFolder = personaFolder
    if let persona { _ = try Material(library).persona(persona) }
    var start = ExplorerStart(library: library, places: places, persona: persona)
    if let scenario { start.opened = try start.open(scenario) }
    return start
  }
}
