import Explorer
import NcursesTerminal
import Reintegration
import TerminalCanvas
import Wording

/// A walk in lines on standard input and output.
struct Walk {
  /// Why it goes in lines where a screen was to be expected.
  enum Reason: Hashable, Sendable {
    /// This call asks for it.
    case asked
    /// The settings ask for it.
    case set
    /// The terminal cannot show a screen.
    case terminal(OpeningError)
  }

  let start: ExplorerStart
  /// Sets what the call asks for.
  let asked: (inout Settings) -> Void

  /// Walks until the input ends; throws where a piped line could not be answered.
  ///
  /// - Parameter reason: Why it goes in lines, where nobody asked for that in this call.
  func run(because reason: Reason? = nil) throws(Failure) {
    var preferences = PreferencesFile(places: start.places)
    let settings = preferences.settings(
      on: StandardStream.isOutputShown ? NcursesTerminal.glyphsOfCodeset : .unicode, asked: asked)
    let isTyped = StandardStream.isInputTyped
    let files = ExplorerFiles(
      library: start.library, places: start.places, preferences: preferences,
      offersRecovery: isTyped)
    var session = try start.session(settings, files: files)
    var input = LineInput()
    let glyphs: GlyphSet = settings.usesPlainGlyphs ? .ascii : .unicode
    LineSignals.open()
    defer { LineSignals.close() }
    let loop = WalkLoop(
      isTyped: isTyped,
      say: { (lines: [String]) throws(Failure) in try Self.write(lines, glyphs) },
      prompt: { () throws(Failure) in
        if StandardStream.isInteractive { try Self.write("> ") }
      },
      prepareEnd: Self.prepareEnd, suspend: LineSignals.suspend)
    let before = reason.map { [session.model.say($0.text)] } ?? []
    let end: WalkLoop.End
    do throws(Failure) {
      end = try loop.run(&session, &input, before: before)
    } catch {
      StandardStream.complain(session.lastWords.afterInput)
      throw error
    }
    switch end {
    case .signal: LineSignals.end()
    case .stopped(let line, let reason): throw .stopped(line: line, reason: reason)
    case .done:
      if let reason = session.lastWords.failure {
        throw .unwritable(
          Failure.SystemProblem(
            file: start.places.autosaveFolder ?? "", reason: session.model.say(reason)))
      }
    }
  }

  /// Tells the signals what to say if one of them ends the program now: not behind the prompt.
  private static func prepareEnd(_ words: LastWords) {
    let start = StandardStream.isInteractive && StandardStream.isErrorShown ? "\n" : ""
    LineSignals.setLastWords(
      afterFault: start + words.afterFault, afterSignal: start + words.afterSignal)
  }

  private static func write(_ lines: [String], _ glyphs: GlyphSet) throws(Failure) {
    guard !lines.isEmpty else { return }
    let drawn = lines.map { glyphs == .ascii ? glyphs.spelled($0) : $0 }
    try write(drawn.joined(separator: "\n") + "\n")
  }

  /// Writes a text; what nobody takes is left out where a signal asks to end.
  private static func write(_ text: String) throws(Failure) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      guard LineSignals.waits(toWrite: StandardStream.output.rawValue) else { return }
      try StandardStream.output.write(Array(rest.prefix(atOnce)))
      rest = rest.dropFirst(atOnce)
    }
  }

  /// The bytes that are written at once: as many as a terminal or a pipe that takes some takes whole.
  private static let atOnce = 512
}

extension Walk.Reason {
  /// Why, and what to do for a screen.
  fileprivate var text: Text {
    let name = StandardStream.environment("TERM") ?? ""
    switch self {
    case .asked:
      return Text(
        nl: "Regel voor regel, door --plain; zonder --plain komt het scherm.",
        en: "Line by line, because of --plain; without --plain the screen comes.")
    case .set:
      return Text(
        nl: "Regel voor regel, zoals ingesteld; voor het scherm: traject --no-plain.",
        en: "Line by line, as set; for the screen: traject --no-plain.")
    case .terminal(.noCursorAddressing):
      return Text(
        nl:
          "Regel voor regel: deze terminal (TERM=\(name)) kan geen scherm tonen. Voor het scherm: "
          + "een andere terminal, of TERM=xterm-256color als hij dat kan.",
        en:
          "Line by line: this terminal (TERM=\(name)) cannot show a screen. For the screen: another "
          + "terminal, or TERM=xterm-256color if it can do that.")
    case .terminal(.unusableTerminal), .terminal(.notATerminal):
      return Text(
        nl: "Regel voor regel: van deze terminal (TERM=\(name)) is niets bekend. Voor het scherm: "
          + "TERM=xterm-256color, of installeer terminfo (ncurses-base).",
        en: "Line by line: nothing is known of this terminal (TERM=\(name)). For the screen: "
          + "TERM=xterm-256color, or install terminfo (ncurses-base).")
    }
  }
}
