package import ArgumentParser
import Explorer
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
    let catalog: Catalog
    do throws(Findings) {
      catalog = try library.catalog()
    } catch {
      throw Failure.fault(error)
    }
    if let dump {
      try printScreen(catalog, library, as: dump)
    } else {
      try explore(catalog, library)
    }
  }

  private static let noTerminal = Failure.usage(
    .init(
      nl: "de verkenner heeft een terminal nodig; totalen zonder terminal: traject total",
      en: "the explorer needs a terminal; for totals without one: traject total"))

  /// Runs the explorer on the terminal.
  private func explore(_ catalog: Catalog, _ library: PersonaLibrary) throws {
    var code: Int32?
    do {
      var terminal = try NcursesTerminal(usesColor: !noColor, usesMouse: !noMouse)
      var session = try session(
        catalog, library, size: terminal.size, glyphs: ascii ? .ascii : terminal.glyphs)
      code = ExplorerLoop.run(&session, on: &terminal)
    } catch is OpeningError {
      throw Self.noTerminal
    }
    if let code { StandardStream.exit(raw: code) }
  }

  /// Feeds the keys to the explorer without a terminal, and prints the last screen.
  private func printScreen(_ catalog: Catalog, _ library: PersonaLibrary, as dump: Dump) throws {
    guard let size = Size(size ?? "80x24") else {
      throw Failure.usage(
        .init(
          nl: "'\(size ?? "")' is geen maat: bedoel je 80x24?",
          en: "'\(size ?? "")' is no size: do you mean 80x24?"))
    }
    var session = try session(catalog, library, size: size, glyphs: ascii ? .ascii : .unicode)
    let script: [Key]
    do {
      script = try KeyScript.keys(keys ?? "")
    } catch {
      throw Failure.usage(Text(error.description))
    }
    for key in script where session.perform(.key(key)) == .quit { break }
    let canvas = draw(session.model).canvas
    let depth: ColorDepth = noColor ? .none : .many
    switch dump {
    case .text: try StandardStream.output.write(CanvasDump.text(canvas))
    case .ansi: try StandardStream.output.write(CanvasDump.ansi(canvas, depth: depth))
    case .svg: try StandardStream.output.write(CanvasDump.svg(canvas))
    }
  }

  private func session(
    _ catalog: Catalog, _ library: PersonaLibrary, size: Size, glyphs: GlyphSet
  ) throws -> ExplorerSession {
    let settings = Settings(
      language: shared.wording.language, glyphs: glyphs, usesColor: !noColor,
      usesMouse: !noMouse)
    let model = Model(catalog: catalog, settings: settings, size: size)
    var session = ExplorerSession(model, files: ExplorerFiles(library: library))
    if let persona {
      guard catalog.persona(persona) != nil else {
        throw Failure.usage(
          .init(
            nl: "de persona '\(persona)' is er niet; traject personas toont welke er zijn",
            en: "there is no persona '\(persona)'; traject personas shows which there are"))
      }
      _ = session.perform(.open(persona: persona))
    }
    return session
  }
}
