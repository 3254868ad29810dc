import Explorer
import ExplorerScreen
import NcursesTerminal
import PersonaCatalog
import Reintegration
import TerminalCanvas
import Wording

/// What `traject explore` is asked for.
struct ExploreRequest: Hashable, Sendable {
  var beginning = Beginning()
  /// The language that somebody asked for, if any.
  var language: Language?
  var usesASCII = false
  var avoidsColor = false
  var avoidsMouse = false
  /// Whether it is to go line by line; nil where that is left to the settings.
  var plain: Bool?
  var keys: String?
  var size: String?
  var dump: ScreenOptions.Dump?
  /// The key that makes the program fault on purpose, if any.
  var trapKey: Key?

  /// Explores until it ends.
  func run() throws {
    guard dump != nil || plain == true || StandardStream.isInteractive else {
      throw Self.noTerminal
    }
    let start = try beginning.start()
    if let dump {
      try printScreen(start, as: dump)
    } else {
      try explore(start)
    }
  }

  private static let noTerminal = Failure.usage(
    .init(
      nl: "de verkenner heeft een terminal nodig; zonder terminal: traject walk (regel voor regel) "
        + "of traject total (totalen)",
      en:
        "the explorer needs a terminal; without one: traject walk (line by line) or traject total "
        + "(totals)"))

  /// Runs the explorer on the terminal; in lines, where that is asked for or the terminal is none
  /// for screens.
  private func explore(_ start: ExplorerStart) throws {
    let keys = try script(keys)
    var preferences = PreferencesFile(places: start.places)
    let before = preferences.settings(on: .unicode, asked: ask)
    if before.usesLines {
      return try walk(start, because: plain == true ? .asked : .set)
    }
    var code: Int32?
    do {
      var terminal = try NcursesTerminal(
        usesColor: before.usesColor, usesMouse: before.usesMouse)
      let settings = preferences.settings(on: terminal.glyphs, asked: ask)
      let files = ExplorerFiles(
        library: start.library, places: start.places, preferences: preferences,
        showsTour: start.isPlain && keys.isEmpty
          && StandardStream.environment("TRAJECT_NO_TOUR") == nil)
      var session = try start.session(settings, files: files)
      if !keys.isEmpty { session.completeStart() }
      var screen = ExplorerScreen(size: terminal.size)
      for key in keys where session.press(key, on: &screen) == .quit { return session.finish() }
      code = ExplorerLoop.run(&session, on: &terminal, trapKey: trapKey)
    } catch let error as OpeningError {
      return try walk(start, because: .terminal(error))
    }
    if let code { StandardStream.exit(raw: code) }
  }

  /// Goes line by line in place of a screen, and says why.
  private func walk(_ start: ExplorerStart, because reason: Walk.Reason) throws {
    guard try script(keys).isEmpty else {
      throw Failure.usage(
        .init(
          nl: "--keys drukt toetsen in op een scherm, en hier is er geen",
          en: "--keys presses keys on a screen, and there is none here"))
    }
    try Walk(start: start, asked: ask).run(because: reason)
  }

  /// Feeds the keys to the explorer without a terminal, and prints the last screen.
  ///
  /// It neither reads nor writes what is kept between runs, so that a call gives one picture.
  private func printScreen(_ start: ExplorerStart, as dump: ScreenOptions.Dump) throws {
    guard let size = Size(size ?? "80x24") else {
      throw Failure.usage(
        Text {
          $0("'\(size ?? "")' is geen maat. ", "'\(size ?? "")' is no size. ")
            + $0.didYouMean("80x24")
        })
    }
    let keys = try script(keys)
    var settings = Settings()
    ask(&settings)
    let files = ExplorerFiles(library: start.library, places: start.places)
    var session = try start.session(settings, files: files)
    session.completeStart()
    var screen = ExplorerScreen(size: size)
    for key in keys where session.press(key, on: &screen) == .quit { break }
    let canvas = screen.draw(session.model).canvas
    let depth: ColorDepth = avoidsColor ? .none : .many
    let theme = ExplorerScreen.theme(of: session.model)
    switch dump {
    case .text: try StandardStream.output.write(CanvasDump.text(canvas))
    case .ansi:
      try StandardStream.output.write(CanvasDump.ansi(canvas, depth: depth, theme: theme))
    case .svg:
      try StandardStream.output.write(
        CanvasDump.svg(canvas, depth: depth, theme: theme, title: Self.title(session.model)))
    }
  }

  /// What a picture of the screen is called.
  private static func title(_ model: Model) -> String {
    Harmless.line(
      [model.header.program, model.header.scenario, model.page.title].compactMap(\.self)
        .joined(separator: " · "))
  }

  /// Sets what the call asks for.
  private func ask(_ settings: inout Settings) {
    if let language { settings.language = language }
    if usesASCII { settings.usesPlainGlyphs = true }
    if avoidsColor { settings.usesColor = false }
    if avoidsMouse { settings.usesMouse = false }
    if let plain { settings.usesLines = plain }
  }

  /// Reads keys that are named in a call.
  func script(_ keys: String?) throws -> [Key] {
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
    case .unknownKey(let nearest?):
      "\(head), bestaat niet. \(Wording(.nl).didYouMean("'\(nearest)'"))"
    case .unknownKey(nil):
      "\(head), bestaat niet: letters typen gaat met text:\(problem.word)"
    case .badCount: "\(head): na * hoort een getal van 1 tot 10000"
    case .openQuote: "\(head): het aanhalingsteken wordt niet gesloten"
    }
  }
}
