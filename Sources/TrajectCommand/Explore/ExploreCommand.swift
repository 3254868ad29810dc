package import ArgumentParser
import Explorer
import ExplorerScreen
import NcursesTerminal
import PersonaCatalog
import Reintegration
import TerminalCanvas
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
    guard dump != nil || StandardStream.isInteractive else { throw Self.noTerminal }
    let library = try Material(personaFolder: shared.personaFolder).library
    let start = try start(library)
    if let dump {
      try printScreen(start, as: dump)
    } else {
      try explore(start)
    }
  }

  private static let noTerminal = Failure.usage(
    .init(
      nl: "de verkenner heeft een terminal nodig; totalen zonder terminal: traject total",
      en: "the explorer needs a terminal; for totals without one: traject total"))

  /// Runs the explorer on the terminal.
  private func explore(_ start: ExplorerStart) throws {
    let keys = try script()
    var preferences = PreferencesFile(places: start.places)
    let before = preferences.settings(on: .unicode, asked: ask)
    var code: Int32?
    do {
      var terminal = try NcursesTerminal(
        usesColor: before.usesColor, usesMouse: before.usesMouse)
      let settings = preferences.settings(on: terminal.glyphs, asked: ask)
      let files = ExplorerFiles(
        library: start.library, places: start.places, preferences: preferences,
        showsTour: start.isPlain && keys.isEmpty
          && StandardStream.environment("TRAJECT_NO_TOUR") == nil)
      var session = try start.session(settings, size: terminal.size, files: files)
      if !keys.isEmpty { session.completeStart() }
      for key in keys where session.press(key) == .quit { return session.finish() }
      code = ExplorerLoop.run(&session, on: &terminal)
    } catch is OpeningError {
      throw Self.noTerminal
    }
    if let code { StandardStream.exit(raw: code) }
  }

  /// Feeds the keys to the explorer without a terminal, and prints the last screen.
  ///
  /// It neither reads nor writes what is kept between runs, so that a call gives one picture.
  private func printScreen(_ start: ExplorerStart, as dump: Dump) throws {
    guard let size = Size(size ?? "80x24") else {
      throw Failure.usage(
        .init(
          nl: "'\(size ?? "")' is geen maat: bedoel je 80x24?",
          en: "'\(size ?? "")' is no size: do you mean 80x24?"))
    }
    let keys = try script()
    var settings = Settings()
    ask(&settings)
    let files = ExplorerFiles(library: start.library, places: start.places)
    var session = try start.session(settings, size: size, files: files)
    session.completeStart()
    for key in keys where session.press(key) == .quit { break }
    let canvas = session.drawing().canvas
    let depth: ColorDepth = noColor ? .none : .many
    switch dump {
    case .text: try StandardStream.output.write(CanvasDump.text(canvas))
    case .ansi: try StandardStream.output.write(CanvasDump.ansi(canvas, depth: depth))
    case .svg: try StandardStream.output.write(CanvasDump.svg(canvas))
    }
  }

  /// Sets what the call asks for.
  private func ask(_ settings: inout Settings) {
    if let language = shared.askedLanguage { settings.language = language }
    if ascii { settings.usesPlainGlyphs = true }
    if noColor { settings.usesColor = false }
    if noMouse { settings.usesMouse = false }
  }

  private func script() throws -> [Key] {
    do throws(KeyScript.Problem) {
      return try KeyScript.keys(keys ?? "")
    } catch {
      throw Failure.usage(Text(nl: dutch(error), en: error.description))
    }
  }

  /// Says what is wrong with a word of `--keys`.
  private func dutch(_ problem: KeyScript.Problem) -> String {
    let head = "toets \(problem.position), '\(problem.word)'"
    return switch problem.cause {
    case .unknownKey(let nearest?): "\(head), bestaat niet: bedoel je '\(nearest)'?"
    case .unknownKey(nil):
      "\(head), bestaat niet: letters typen gaat met text:\(problem.word)"
    case .badCount: "\(head): na * hoort een getal van 1 tot 10000"
    case .openQuote: "\(head): het aanhalingsteken wordt niet gesloten"
    }
  }

  /// Finds out what to begin with, and refuses what cannot be before any screen opens.
  private func start(_ library: PersonaLibrary) throws(Failure) -> ExplorerStart {
    var places = Places.current
    places.personaFolder = shared.personaFolder
    if let persona { _ = try Material(library).persona(persona) }
    var start = ExplorerStart(library: library, places: places, persona: persona)
    if let scenario { start.opened = try start.open(scenario) }
    return start
  }
}
