package import ArgumentParser
import Reintegration
import Wording

/// `traject explore`: the explorer on the terminal, or its last screen as a picture.
package struct ExploreCommand: ParsableCommand {
  /// The forms in which a screen is dumped.
  package enum Dump: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text, ansi, svg
  }

  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explore",
      abstract: Ambient.help(
        "Verken stap voor stap, in de terminal.", "Explore step by step, in the terminal."))
  }

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

  @Option(
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
    guard dump != nil || StandardStream.isInteractive else {
      throw Failure.usage(
        .init(
          nl: "de verkenner heeft een terminal nodig; totalen zonder terminal: traject total",
          en: "the explorer needs a terminal; for totals without one: traject total"))
    }
    throw Failure.fault(
      .init(nl: "de verkenner is er nog niet", en: "the explorer is not there yet"))
  }
}
