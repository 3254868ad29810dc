package import ArgumentParser
import PersonaCatalog
import Reintegration

/// `traject personas`: who there is, or everything of one persona.
package struct PersonasCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "personas",
      abstract: Ambient.help(
        "Toon de persona's, of alles van één persona.",
        "Show the personas, or everything of one persona."))
  }

  @Argument(
    help: ArgumentHelp(
      Ambient.help(
        "De persona, met interventies, cijfers en bronnen.",
        "The persona, with interventions, figures and sources."),
      valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp(Ambient.help("Vorm van de uitvoer.", "Form of the output.")))
  var format: DocumentFormat = .text

  @OptionGroup var shared: SharedOptions

  package init() {}

  package func report() async throws(Failure) -> String {
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
