package import ArgumentParser

/// `traject explore`: the explorer on the terminal, or its last screen as a picture.
package struct ExploreCommand: ParsableCommand {
  static let name = "explore"

  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name,
      abstract: Ambient.help(
        "Verken stap voor stap, in de terminal.", "Explore step by step, in the terminal."))
  }

  @OptionGroup var begin: BeginOptions

  @OptionGroup var screen: ScreenOptions

  @OptionGroup var shared: SharedOptions

  /// For who tries what is kept when the program fails; in no help and no manual.
  @Option(
    help: ArgumentHelp(
      Ambient.help("Maak een fout bij deze toets.", "Fault at this key."), visibility: .private))
  var trapOn: String?

  package init() {}

  package mutating func run() throws {
    var request = self.request
    request.trapKey = try request.script(trapOn).first
    try request.run()
  }

  /// What is asked for.
  var request: ExploreRequest { screen.request(begin.beginning(shared), shared) }
}
