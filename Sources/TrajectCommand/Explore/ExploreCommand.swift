package import ArgumentParser

/// `traject explore`: the explorer on the terminal, or its last screen as a picture.
package struct ExploreCommand: ParsableCommand {
  /// The forms in which a screen is dumped.
  package enum Dump: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text, ansi, svg
  }

  static let name = "explore"

  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name,
      abstract: Ambient.help(
        "Verken stap voor stap, in de terminal.", "Explore step by step, in the terminal."))
  }

  @OptionGroup var begin: BeginOptions

  @Flag(help: ArgumentHelp(Ambient.help("Teken alleen met ASCII.", "Draw with ASCII only.")))
  var ascii = false

  @Flag(help: ArgumentHelp(Ambient.help("Gebruik geen kleur.", "Use no colour.")))
  var noColor = false

  @Flag(
    help: ArgumentHelp(
      Ambient.help(
        "Laat de muis aan de terminal, om tekst te kopiëren.",
        "Leave the mouse to the terminal, to copy text.")))
  var noMouse = false

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      Ambient.help(
        "Ga regel voor regel, zonder scherm (zie walk).",
        "Go line by line, without a screen (see walk).")))
  var plain: Bool?

  @Option(
    // A script may begin with a key that looks like an option: `- space`.
    parsing: .unconditional,
    help: ArgumentHelp(
      Ambient.help(
        "Druk deze toetsen in, bijvoorbeeld \"enter space down\".",
        "Press these keys, such as \"enter space down\"."),
      valueName: Ambient.help("toetsen", "keys")))
  var keys: String?

  @Option(
    help: ArgumentHelp(
      Ambient.help(
        "Maat van het scherm, bijvoorbeeld 80x24; met --dump.",
        "Size of the screen, such as 80x24; with --dump."),
      valueName: Ambient.help("maat", "size")))
  var size: String?

  @Option(
    help: ArgumentHelp(
      Ambient.help(
        "Druk het laatste scherm af, zonder terminal.",
        "Print the last screen, without a terminal.")))
  var dump: Dump?

  @OptionGroup var shared: SharedOptions

  package init() {}

  package mutating func run() throws {
    try request.run()
  }

  /// What is asked for.
  var request: ExploreRequest {
    ExploreRequest(
      beginning: begin.beginning(shared), language: shared.askedLanguage, usesASCII: ascii,
      avoidsColor: noColor, avoidsMouse: noMouse, plain: plain, keys: keys, size: size, dump: dump)
  }
}
