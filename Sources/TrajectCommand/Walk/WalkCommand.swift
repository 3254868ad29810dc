package import ArgumentParser
import Explorer
import PersonaCatalog
import Reintegration
import TerminalCanvas
import Wording

/// `traject walk`: the explorer in lines, typed to or piped to.
package struct WalkCommand: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "walk",
      abstract: Ambient.help(
        "Verken regel voor regel, ook met een schermlezer of een pijp.",
        "Explore line by line, also with a screen reader or a pipe."),
      discussion: Ambient.help(
        """
        Typ een nummer of een woord; hulp noemt de woorden. Uit een pijp eindigt de wandeling bij \
        een regel die niet kan, met eindcode 65.
        """,
        """
        Type a number or a word; help names the words. From a pipe the walk ends at a line that \
        is not possible, with exit code 65.
        """))
  }

  @OptionGroup var begin: BeginOptions

  @Flag(help: ArgumentHelp(Ambient.help("Schrijf alleen met ASCII.", "Write with ASCII only.")))
  var ascii = false

  @OptionGroup var shared: SharedOptions

  package init() {}

  package mutating func run() throws {
    try Walk(start: try begin.beginning(shared).start(), asked: ask).run()
  }

  /// Sets what the call asks for.
  private func ask(_ settings: inout Settings) {
    if let language = shared.askedLanguage { settings.language = language }
    if ascii { settings.usesPlainGlyphs = true }
  }
}
