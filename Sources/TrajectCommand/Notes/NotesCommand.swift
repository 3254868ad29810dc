package import ArgumentParser
import Explorer

/// `traject notes`: what who presents needs on a second screen, while the room sees the first.
package struct NotesCommand: ParsableCommand {
  /// The lengths of a workshop, in minutes.
  package enum Minutes: String, CaseIterable, ExpressibleByArgument, Sendable {
    case long = "90"
    case short = "45"

    var length: Trainer.Length {
      switch self {
      case .long: .long
      case .short: .short
      }
    }
  }

  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "notes",
      abstract: Ambient.help(
        "Loop mee met een presentatie: notities, de volgende stap, de tijd.",
        "Follow a presentation: notes, the next step, the time."),
      discussion: Ambient.help(
        """
        Open het scenario in de ene terminal met traject explore en presenteer het (F8). Deze \
        opdracht toont in een andere, op dezelfde computer, wat de zaal ziet met de redenen en \
        bronnen erbij, wat er straks komt en hoe laat het is in het plan van de persona.
        """,
        """
        Open the scenario in one terminal with traject explore and present it (F8). This command \
        shows in another, on the same computer, what the room sees with its reasons and sources, \
        what comes next, and how far the persona's plan has come.
        """))
  }

  @Argument(
    help: ArgumentHelp(
      Ambient.help("Het scenario dat wordt gepresenteerd.", "The scenario that is presented."),
      valueName: Ambient.help("bestand", "file")),
    completion: Candidates.scenarios)
  var scenario: String

  @Option(
    help: ArgumentHelp(
      Ambient.help("Hoelang de bijeenkomst duurt.", "How long the workshop is."),
      valueName: Ambient.help("minuten", "minutes")))
  var minutes: Minutes = .long

  @Option(
    help: ArgumentHelp(
      Ambient.help(
        "Toon ook de groepen die in deze map bewaren.",
        "Also show the groups that save in this folder."),
      valueName: Ambient.help("map", "folder")),
    completion: .directory)
  var board: String?

  @OptionGroup var screen: ScreenOptions

  @OptionGroup var shared: SharedOptions

  package init() {}

  package mutating func run() throws {
    let beginning = Beginning(
      scenario: scenario, board: board, follows: minutes.length,
      personaFolder: shared.personaFolder)
    try screen.request(beginning, shared).run()
  }
}
