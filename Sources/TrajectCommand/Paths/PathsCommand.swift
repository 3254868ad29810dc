package import ArgumentParser
import Wording

/// `traject paths`: every place that the program uses.
package struct PathsCommand: ReportingCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "paths",
      abstract: Ambient.help(
        "Toon waar het programma bestanden zoekt en bewaart.",
        "Show where the program looks for files and keeps them."))
  }

  @Option(help: ArgumentHelp(Ambient.help("Vorm van de uitvoer.", "Form of the output.")))
  var format: DocumentFormat = .text

  @OptionGroup var shared: SharedOptions

  package init() {}

  package func report() async throws(Failure) -> String {
    var places = Places.current
    places.personaFolder = shared.personaFolder
    let listing = PlacesListing(places: places, wording: shared.wording)
    return format == .json ? JSONWriter.text(listing.json) + "\n" : listing.text
  }
}
