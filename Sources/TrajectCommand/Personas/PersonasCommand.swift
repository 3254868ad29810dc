package import ArgumentParser
import PersonaCatalog
import Reintegration
import Wording

/// `traject personas`: who there is, or everything of one persona.
package struct PersonasCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "personas",
      abstract: Ambient.help(
        "Toon de persona's, of alles van één persona.",
        "Show the personas, or everything of one persona."),
      discussion: Ambient.help(
        "Een eigen persona begint zo: traject personas --new noor > noor.yaml",
        "A persona of your own begins like this: traject personas --new noor > noor.yaml"))
  }

  @Argument(
    help: ArgumentHelp(
      Ambient.help(
        "De persona, met interventies, cijfers en bronnen.",
        "The persona, with interventions, figures and sources."),
      valueName: "id"),
    completion: Candidates.personas)
  var id: String?

  @Option(
    help: ArgumentHelp(
      Ambient.help(
        "Druk een beginbestand af voor een eigen persona met deze id.",
        "Print a file to begin a persona of your own with, with this id."),
      valueName: "id"))
  var new: String?

  @Option(help: ArgumentHelp(Ambient.help("Vorm van de uitvoer.", "Form of the output.")))
  var format: DocumentFormat = .text

  @OptionGroup var shared: SharedOptions

  package init() {}

  package mutating func validate() throws {
    guard new == nil || id == nil else {
      throw ValidationError(
        Ambient.wording(
          "--new maakt een nieuwe persona: noem er geen andere bij.",
          "--new makes a new persona: name no other with it."))
    }
  }

  package func report() async throws(Failure) -> String {
    if let new { return try PersonaStart.text(id: new, shared.wording) }
    let material = try Material(personaFolder: shared.personaFolder)
    material.warn(in: shared.wording)
    let wording = shared.wording
    guard let id else {
      var personas: [Persona] = []
      for id in material.library.ids { personas.append(try material.persona(id)) }
      let listing = PersonaListing(personas: personas, wording: wording)
      return format == .json ? JSONWriter.text(listing.json) + "\n" : listing.text
    }
    let persona = try material.persona(id)
    switch format {
    case .json:
      return JSONWriter.text(PersonaJSON(persona: persona, wording: wording).value) + "\n"
    case .text:
      return PersonaText(
        persona: persona, wording: wording, reference: try material.reference()
      ).text
    }
  }
}
