package import ArgumentParser

/// `traject board`: the routes of the groups in a room, live from one folder.
package struct BoardCommand: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "board",
      abstract: Ambient.help(
        "Toon de routes van alle groepen in een map, terwijl zij bewaren.",
        "Show the routes of all groups in a folder, as they save."),
      discussion: Ambient.help(
        """
        Elke groep bewaart haar scenario in dezelfde map: een gedeelde map, een stick, of een map die \
        Syncthing of Nextcloud bijhoudt. Er is geen server. Van niemand wordt een bestand veranderd.
        """,
        """
        Every group saves its scenario in the same folder: a shared one, a stick, or one that \
        Syncthing or Nextcloud keeps. There is no server. Nobody's file is changed.
        """))
  }

  @Argument(
    help: ArgumentHelp(
      Ambient.help("De map waarin de groepen bewaren.", "The folder in which the groups save."),
      valueName: Ambient.help("map", "folder")),
    completion: .directory)
  var folder: String

  @OptionGroup var screen: ScreenOptions

  @OptionGroup var shared: SharedOptions

  package init() {}

  package mutating func run() throws {
    let beginning = Beginning(board: folder, personaFolder: shared.personaFolder)
    try screen.request(beginning, shared).run()
  }
}
