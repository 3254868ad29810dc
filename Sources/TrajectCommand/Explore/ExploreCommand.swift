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

  package init() {}

  package mutating func run() throws {
    try request.run()
  }

  /// What is asked for.
  var request: ExploreRequest { screen.request(begin.beginning(shared), shared) }
}
