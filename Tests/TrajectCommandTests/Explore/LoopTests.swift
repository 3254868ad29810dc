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
  private(set) var lastWords: [String] = []
  /// How many waits it takes until the terminal has taken what it was shown.
  var slowness = 0
  var isAskedToEnd = false
  var isBehind: Bool { !shown.isEmpty && slowness > 0 }
  /// Called at each wait, with how many came before.
  var onWait: (Int) -> Void = { _ in }

  init(_ script: [[TerminalEvent]]) { self.script = script }

  mutating func show(_ canvas: borrowing Canvas) { shown.append(CanvasDump.text(canvas)) }

  mutating func nextEvents(timeout: Swift.Duration?) -> [TerminalEvent] {
    onWait(patience.count)
    patience.append(timeout)
    slowness -= 1
    return script.isEmpty ? [.hangUp(.hangUp)] : script.removeFirst()
  }

  mutating func setLastWords(afterFault: String, afterSignal: String) {
    lastWords.append(afterSignal)
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

  @Test func `stops for the shell, and draws again`() throws {
    var session = try home.session()
    var terminal = ScriptedTerminal([try keys("ctrl-z"), try keys("q")])
    #expect(ExplorerLoop.run(&session, on: &terminal) == nil)
    #expect(terminal.suspensions == 1)
    #expect(terminal.shown.count == 2)
  }

  @Test func `keeps the work also when somebody stops it from outside`() throws {
    var session = try home.session()
    var terminal = ScriptedTerminal([try keys("enter right space") + [.stop]])
    let home = home
    terminal.onWait = { if $0 == 1 { #expect(home.autosaves.count == 1) } }
    #expect(ExplorerLoop.run(&session, on: &terminal) == 129)
    #expect(terminal.suspensions == 1)
    #expect(terminal.shown.count == 2)
  }

  @Test func `draws nothing until the terminal has taken what it was shown, and then the last`()
    throws
  {
    var session = try home.session()
    var terminal = ScriptedTerminal([
      try keys("enter"), try keys("right"), try keys("space"), [.taken], [.tick],
    ])
    terminal.slowness = 4
    let home = home
    terminal.onWait = { if $0 == 5 { #expect(home.autosaves.count == 1) } }
    #expect(ExplorerLoop.run(&session, on: &terminal) == 129)
    #expect(terminal.shown.count == 2)
    #expect(terminal.shown.last?.contains("■") == true)
  }

  @Test func `lets no keys without end keep it from ending`() throws {
    var session = try home.session()
    let many = (0..<200_000).map { _ in TerminalEvent.key(.down) }
    var terminal = ScriptedTerminal([try keys("enter right space") + many + [.hangUp(.terminate)]])
    terminal.isAskedToEnd = true
    let start = ContinuousClock.now
    #expect(ExplorerLoop.run(&session, on: &terminal) == 143)
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(home.autosaves.count == 1)
  }

  @Test func `shows nothing before the question about what an earlier run left`() throws {
    var earlier: ExplorerSession? = try home.session()
    earlier?.press("down enter f6 enter")
    earlier?.autosave()
    earlier = nil
    var preferences = PreferencesFile(places: home.places)
    let settings = preferences.settings(on: .unicode) { _ in }
    let files = ExplorerFiles(library: home.library, places: home.places, preferences: preferences)
    var session = try ExplorerStart(library: home.library, places: home.places, persona: "mia")
      .session(settings, files: files)
    var terminal = ScriptedTerminal([])
    _ = ExplorerLoop.run(&session, on: &terminal)
    #expect(terminal.shown.first?.contains("Er liep nog een oefening") == true)
  }

  @Test func `says at the end where the work is`() throws {
    var session = try home.session()
    var terminal = ScriptedTerminal([try keys("enter right space") + [.hangUp(.terminate)]])
    _ = ExplorerLoop.run(&session, on: &terminal)
    #expect(terminal.lastWords.first == "")
    let name = try #require(home.autosaves.first)
    #expect(terminal.lastWords.last?.contains(name) == true)
  }
}
