import Explorer
import Foundation
import PersonaCatalog
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("An exercise survives the program")
struct AutosavedExerciseTests {
  let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  private let weeks = FigureID("empowerment", .duration)
  private let cost = FigureID("bemiddeling", variant: "intensief", .cost)

  /// A run in which Mia's exercise was begun and nothing changed.
  private func exercising() throws -> ExplorerSession {
    var session = try home.session()
    session.press("down enter f6 enter")
    #expect(session.model.exercise == Exercise())
    return session
  }

  private func reveal(_ session: inout ExplorerSession?) {
    _ = session?.perform(.run(.show(.guesses(weeks))))
    _ = session?.perform(.run(Command(.take, at: RowID("guesses", "reveal"))))
    _ = session?.perform(.run(Command(.back)))
  }

  @Test func `with what was revealed and shown, for each persona`() {
    let exercises = [
      "mia": Exercise(revealed: [weeks, cost], shownRounds: [cost: 2, weeks: 1]),
      "vincent": Exercise(),
    ]
    let autosave = Autosave(
      scenario: Scenario(persona: "mia"), original: WorkFile(path: "/a.traject.yaml", stamp: "1"),
      exercises: exercises, isSaved: true)
    let bytes = autosave.bytes(at: 77)
    #expect(Autosave(bytes, library: home.library) == autosave)
    #expect(
      autosave.exerciseLines == [
        "exercise: mia", "figure: bemiddeling/intensief cost revealed round=2",
        "figure: empowerment weeks revealed round=1", "exercise: vincent",
      ])
    // What stands behind the lines is the scenario as it is saved.
    let scenario = ScenarioWriter.write(Scenario(persona: "mia"))
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("\n" + scenario))
    #expect(!scenario.contains("exercise"))
  }

  @Test func `and an autosave of before that knew none is read as it was`() {
    let text = "# changed: 12\n# original: /a.traject.yaml\n# stamp: 1\nformat: 1\npersona: mia\n"
    let autosave = Autosave(Array(text.utf8), library: home.library)
    #expect(autosave?.exercises == [:])
    #expect(autosave?.isSaved == false)
    #expect(autosave?.original?.path == "/a.traject.yaml")
  }

  @Test(arguments: [
    "figure: empowerment", "figure: empowerment minutes revealed", "figure: / weeks revealed",
    "figure: empowerment weeks revaeled", "figure: empowerment weeks round=many", "figure:", "x: y",
  ])
  func `and what cannot be read of it stays covered`(line: String) {
    let text = "# changed: 12\n# exercise: mia\n# \(line)\nformat: 1\npersona: mia\n"
    #expect(Autosave(Array(text.utf8), library: home.library)?.exercises == ["mia": Exercise()])
  }

  @Test func `where nothing has changed yet`() throws {
    var session: ExplorerSession? = try exercising()
    #expect(session?.needsAutosave == true)
    session?.autosave()
    #expect(session?.needsAutosave == false)
    #expect(
      session?.lastWords.afterSignal.hasPrefix("Hoe ver de oefening is, staat in /") == true)
    session = nil
    var next = try home.session()
    #expect(next.dialog?.title.nl == "Er liep nog een oefening")
    next.press("enter")
    #expect(next.model.exercise == Exercise())
    #expect(next.model.work?.isUnsaved == false)
    // It is kept anew, and goes where the program is left.
    next.autosave()
    #expect(home.autosaves.count == 1)
    #expect(next.press("q q") == .quit)
    next.finish()
    #expect(home.names(home.places.autosaveFolder).isEmpty)
  }

  @Test func `with the work, until that is saved, and after that`() throws {
    var session: ExplorerSession? = try exercising()
    session?.press("esc right space")
    session?.autosave()
    reveal(&session)
    #expect(session?.needsAutosave == true)
    session?.autosave()
    let scenario = session?.model.work?.scenario
    let exercise = Exercise(revealed: [weeks])
    session = nil
    session = try home.session()
    #expect(session?.dialog?.title.nl == "Niet bewaard werk gevonden")
    session?.press("enter")
    #expect(session?.model.work?.scenario == scenario)
    #expect(session?.model.exercise == exercise)
    session?.save()
    session?.autosave()
    let text = try home.text("mia.traject.yaml")
    #expect(text == scenario.map { ScenarioWriter.write($0) })
    session = nil
    session = try home.session()
    #expect(session?.dialog?.title.nl == "Er liep nog een oefening")
    session?.press("enter")
    #expect(session?.model.exercise == exercise)
    #expect(session?.model.work?.file?.path == "mia.traject.yaml")
    // Another change is saved without a question.
    session?.press("right down space s")
    #expect(session?.dialog == nil)
    #expect(try home.text("mia.traject.yaml") != text)
  }

  @Test func `also where the work was saved just before the end`() throws {
    var session: ExplorerSession? = try exercising()
    session?.press("esc right space")
    session?.save()
    session?.press("down space")
    session?.autosave()
    session?.press("s")
    session = nil
    let next = try home.session()
    #expect(next.dialog?.title.nl == "Er liep nog een oefening")
    #expect(next.model.recoveries.first?.isSaved == true)
  }

  @Test func `with every route that is aside`() throws {
    var session: ExplorerSession? = try exercising()
    session?.press("esc right space ; down space")
    session?.autosave()
    #expect(home.autosaves.count == 2)
    reveal(&session)
    session?.autosave()
    #expect(home.autosaves.count == 2)
    session = nil
    let next = try home.session()
    #expect(next.model.recoveries.count == 2)
    for recovery in next.model.recoveries {
      #expect(recovery.exercises == ["mia": Exercise(revealed: [weeks])])
    }
  }

  @Test func `but not where it was ended`() throws {
    var session = try exercising()
    session.autosave()
    session.press("end enter")
    #expect(session.model.exercise == nil)
    session.autosave()
    #expect(home.autosaves.isEmpty)
  }
}
