import ArgumentParser

/// How a screen is shown, in which terminal or none.
package struct ScreenOptions: ParsableArguments {
  /// The forms in which a screen is dumped.
  package enum Dump: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text, ansi, svg
  }

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

  package init() {}

  /// What is asked for.
  func request(_ beginning: Beginning, _ shared: SharedOptions) -> ExploreRequest {
    ExploreRequest(
      beginning: beginning, language: shared.askedLanguage, usesASCII: ascii,
      avoidsColor: noColor, avoidsMouse: noMouse, plain: plain, keys: keys, size: size, dump: dump)
  }
}
