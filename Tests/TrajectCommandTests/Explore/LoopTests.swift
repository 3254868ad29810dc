import Explorer
import Foundation
import PersonaCatalog
import Reintegration
import TerminalCanvas
import Testing

@testable import TrajectCommand

/// A terminal whose user does what a script says.
private struct ScriptedTerminal: Terminal, ~Copyable {
  var size = Size(columns: 80, rows: 24)
  let glyphs = GlyphSet.unicode
  let colorDepth = ColorDepth.none
  var script: [[TerminalEvent]]
  private(set) var shown: [String] = []
  private(set) var patience: [Swift.Duration?] = []
  private(set) var suspensions = 0

  init(_ script: [[TerminalEvent]]) { self.script = script }

  mutating func show(_ canvas: borrowing Canvas) { shown.append(CanvasDump.text(canvas)) }

  mutating func nextEvents(timeout: Swift.Duration?) -> [TerminalEvent] {
    patience.append(timeout)
    return script.isEmpty ? [.hangUp(.hangUp)] : script.removeFirst()
  }

  mutating func suspend() { suspensions += 1 }
  mutating func setMouse(_ isOn: Bool) {}
  mutating func setTheme(_ theme: Theme, depth: ColorDepth) {}
}

@Suite("The loop around the explorer")
struct LoopTests {
  let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  private func keys(_ names: String) throws -> [TerminalEvent] {
    try KeyScript.keys(names).map { .key($0) }
  }

  @Test func `keeps the work when the keys rest, and takes it away on leaving`() throws {
    var session = try home.session()
    var terminal = ScriptedTerminal([
      try keys("enter right space"), [.tick], try keys("q"), try keys("q"),
      try keys("right enter"),
    ])
    let code = ExplorerLoop.run(&session, on: &terminal)
    #expect(code == nil)
    #expect(terminal.patience.prefix(3) == [nil, .milliseconds(300), nil])
    #expect(home.names(home.places.autosaveFolder).isEmpty)
  }

  @Test(arguments: [
    (TerminalEvent.Ending.hangUp, Int32(129)), (.terminate, 143), (.interrupt, 130),
  ])
  func `keeps the work at once when the program is to end`(
    ending: TerminalEvent.Ending, expected: Int32
  ) throws {
    var session = try home.session()
    var terminal = ScriptedTerminal([try keys("enter right space") + [.hangUp(ending)]])
    #expect(ExplorerLoop.run(&session, on: &terminal) == expected)
    #expect(home.autosaves.count == 1)
  }

  @Test func `reads all there is once the first screen is there`() throws {
    var preferences = PreferencesFile(places: home.places)
    let settings = preferences.settings(on: .unicode) { _ in }
    let files = ExplorerFiles(
      library: home.library, places: home.places, preferences: preferences)
    var session = try ExplorerStart(library: home.library, places: home.places)
      .session(settings, files: files)
    #expect(session.model.catalog.reference.errata.isEmpty)
    var terminal = ScriptedTerminal([try keys("q")])
    #expect(ExplorerLoop.run(&session, on: &terminal) == nil)
    #expect(!session.model.catalog.reference.errata.isEmpty)
    #expect(try home.library.catalog() == session.model.catalog)
    // Nothing of it is to be seen.
    #expect(terminal.shown.count == 2)
    #expect(terminal.shown.first == terminal.shown.last)
  }

  @Test func `stops for the shell, and draws again`() throws {
    var session = try home.session()
    var terminal = ScriptedTerminal([try keys("ctrl-z"), try keys("q")])
    #expect(ExplorerLoop.run(&session, on: &terminal) == nil)
    #expect(terminal.suspensions == 1)
    #expect(terminal.shown.count == 2)
  }
}
