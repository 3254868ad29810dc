import Explorer
import Foundation
import Reintegration
import TerminalCanvas
import Testing

@testable import TrajectCommand

@Suite("Unsaved work survives the program")
struct AutosaveTests {
  let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  /// Leaves work behind as a program does that is killed; returns it.
  @discardableResult
  private func crash(afterSaving: Bool = false) throws -> Scenario? {
    var session = try home.workingSession()
    if afterSaving {
      session.save()
      session.press("down space")
    }
    session.autosave()
    return session.model.work?.scenario
  }

  @Test func `in a folder and a file of the user's alone`() throws {
    var session = try home.workingSession()
    #expect(session.needsAutosave)
    session.autosave()
    #expect(!session.needsAutosave)
    let folder = try #require(home.places.autosaveFolder)
    #expect(try home.permissions(folder) == 0o700)
    #expect(home.autosaves.count == 1)
    for name in home.names(folder) { #expect(try home.permissions(folder + "/" + name) == 0o600) }
  }

  @Test func `and nothing is kept where there is nothing to lose`() throws {
    var session = try home.session()
    #expect(!session.needsAutosave)
    session.press("enter right")
    #expect(!session.needsAutosave)
    session.press("space")
    session.autosave()
    session.press("u")
    #expect(session.needsAutosave)
    session.autosave()
    #expect(home.autosaves.isEmpty)
  }

  @Test func `and is offered once, with all that was in it`() throws {
    let scenario = try #require(try crash(afterSaving: true))
    var next = try home.session()
    #expect(next.dialog?.title.nl == "Niet bewaard werk gevonden")
    #expect(next.model.recoveries.first?.original?.path == "vincent.traject.yaml")
    // Another program that starts now is not offered the same.
    let other = try home.session()
    #expect(other.dialog == nil)
    next.press("enter")
    #expect(next.model.work?.scenario == scenario)
    #expect(next.model.work?.isUnsaved == true)
    // The old file goes once the new one is there.
    let old = home.autosaves
    next.autosave()
    #expect(home.autosaves.count == 1)
    #expect(home.autosaves != old)
    // It belongs to its file still, and saves without a question.
    next.press("s")
    #expect(next.dialog == nil)
    #expect(next.model.work?.isUnsaved == false)
    next.autosave()
    next.finish()
    #expect(home.names(home.places.autosaveFolder).isEmpty)
  }

  /// The choices of the open route and of those that are aside.
  private func choices(_ model: Model) -> [[Entry]] {
    (model.alternatives.map(\.work) + (model.work.map { [$0] } ?? []))
      .map { $0.scenario[.activation].entries }
  }

  @Test func `with the routes that were set aside, each in a file of its own`() throws {
    var session: ExplorerSession? = try home.workingSession()
    session?.press("; down space")
    session?.autosave()
    #expect(session?.needsAutosave == false)
    #expect(home.autosaves.count == 2)
    session?.press("; down space")
    #expect(session?.needsAutosave == true)
    session?.autosave()
    #expect(home.autosaves.count == 3)
    let choices = choices(try #require(session?.model))
    #expect(Set(choices).count == 3)
    // Somebody kills it: the next run offers all three.
    session = nil
    let next = try home.session()
    #expect(next.model.recoveries.count == 3)
    #expect(Set(next.model.recoveries.map { $0.scenario[.activation].entries }) == Set(choices))
  }

  @Test func `but for what is not aside any more, or was left by choice`() throws {
    var session = try home.workingSession()
    session.press("; down space ; down space")
    session.autosave()
    #expect(home.autosaves.count == 3)
    session.press("7 ;")
    session.autosave()
    #expect(session.model.alternatives.count == 1)
    #expect(home.autosaves.count == 2)
    session.finish()
    #expect(home.names(home.places.autosaveFolder).isEmpty)
  }

  @Test func `and a second crash loses nothing either`() throws {
    let scenario = try crash()
    var next: ExplorerSession? = try home.session()
    next?.press("enter")
    // It ends before anything was kept anew.
    next = nil
    let third = try home.session()
    #expect(third.model.recoveries.first?.scenario == scenario)
  }

  @Test func `and can wait for the next time`() throws {
    try crash()
    var next: ExplorerSession? = try home.session()
    next?.press("right enter")
    #expect(next?.dialog == nil)
    next?.finish()
    next = nil
    #expect(try home.session().dialog != nil)
  }

  @Test func `and can be thrown away`() throws {
    try crash()
    var next = try home.session()
    next.press("right right enter")
    next.finish()
    #expect(home.names(home.places.autosaveFolder).isEmpty)
    #expect(try home.session().dialog == nil)
  }

  @Test func `and each of several is offered`() throws {
    try crash()
    try crash(afterSaving: true)
    // The second was offered the first, and did not take it.
    var next = try home.session()
    #expect(next.model.recoveries.count == 2)
    next.press("right enter")
    #expect(next.model.recoveries.count == 1)
    #expect(next.dialog != nil)
    next.press("right enter")
    #expect(next.dialog == nil)
  }

  @Test func `but not while its program lives`() throws {
    var session = try home.workingSession()
    session.autosave()
    #expect(try home.session().dialog == nil)
    #expect(home.autosaves.count == 1)
    session.finish()
    #expect(home.names(home.places.autosaveFolder).isEmpty)
  }

  @Test func `but not when it was saved or left by choice`() throws {
    var session = try home.workingSession()
    session.autosave()
    session.save()
    session.autosave()
    #expect(home.autosaves.isEmpty)
    session.press("down space")
    session.autosave()
    #expect(home.autosaves.count == 1)
    _ = session.perform(.run(Command(.quit)))
    let next = session.press("right enter")
    #expect(next == .quit)
    session.finish()
    #expect(home.autosaves.isEmpty)
  }

  @Test func `but not when it was saved just before the end`() throws {
    let scenario = try #require(try crash(afterSaving: true))
    let request = Effect.SaveRequest(
      scenario: scenario, path: "vincent.traject.yaml", expected: nil, mayReplace: true, then: nil)
    _ = home.scenarios.save(request)
    #expect(try home.session().dialog == nil)
    #expect(home.autosaves.isEmpty)
  }

  @Test(arguments: ["", "\u{0}\u{1}", "# original: %zz\n", "format: 9\npersona: vincent\n"])
  func `and a broken file is passed over and stays`(text: String) throws {
    let folder = try #require(home.places.autosaveFolder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(
      toFile: folder + "/1-2-0.traject.yaml", atomically: false, encoding: .utf8)
    #expect(try home.session().dialog == nil)
    #expect(home.names(folder) == ["1-2-0.traject.yaml"])
  }

  @Test func `and where no folder can be made, it is said once`() throws {
    try "x".write(toFile: home.path + "/.local", atomically: false, encoding: .utf8)
    var session = try home.workingSession()
    session.autosave()
    #expect(session.model.notice?.kind == .problem)
    #expect(session.model.notice?.text.nl.hasPrefix("Automatisch bijhouden lukt niet") == true)
    #expect(!session.needsAutosave)
    session.press("down space")
    #expect(session.needsAutosave)
    session.autosave()
    #expect(session.model.notice?.kind != .problem)
  }

  @Test func `with notes that are still being typed`() throws {
    var session: ExplorerSession? = try home.workingSession()
    _ = session?.perform(.run(Command(.notes)))
    _ = session?.perform(.type("Hij wil naar buiten"))
    session?.autosave()
    session = nil
    #expect(
      try home.session().model.recoveries.first?.scenario.notes == "Hij wil naar buiten")
  }

  @Test(arguments: ["/a b/ü%41.traject.yaml", "/a\nb\u{1B}/c.traject.yaml", "/x: #y.traject.yaml"])
  func `with the path of its file, whatever is in it`(path: String) throws {
    let file = WorkFile(path: path, stamp: "12-3", hasComments: true)
    let autosave = Autosave(scenario: Scenario(persona: "mia"), original: file)
    #expect(Autosave(autosave.bytes(at: 77), library: home.library) == autosave)
    #expect(Autosave.moment(of: autosave.bytes(at: 77)) == 77)
  }

  @Test func `within a second, however the keys go on`() {
    var pace = AutosavePace()
    let start = ContinuousClock.now
    let moments: [(isBehind: Bool, after: Int, isDue: Bool, patience: Swift.Duration?)] = [
      (false, 0, false, nil), (true, 0, false, .milliseconds(300)),
      (true, 600, false, .milliseconds(100)), (true, 700, true, nil),
      (true, 900, false, .milliseconds(300)), (false, 1700, false, nil),
    ]
    for moment in moments {
      let isDue = pace.isDue(moment.isBehind, now: start + .milliseconds(moment.after))
      #expect(isDue == moment.isDue)
      #expect(pace.patience == moment.patience)
    }
  }
}
