import Explorer
import Reintegration
import Testing

struct `An exercise of an earlier run` {
  private static let cost = FigureID("empowerment", .cost)
  private static let weeks = FigureID("empowerment", .duration)
  private static let exercise = Exercise(revealed: [cost], shownRounds: [weeks: 1])

  private static func recovery(isSaved: Bool = false) -> Recovery {
    var recovery = Samples.recovery
    recovery.scenario.guesses = [
      Guess(by: "Anne", weeks, .undeterminable)
    ]
    recovery.original = WorkFile(path: "mia.traject.yaml", stamp: "1")
    recovery.exercises = ["mia": exercise]
    recovery.isSaved = isSaved
    return recovery
  }

  private static func offered(_ recovery: Recovery) -> Session {
    var session = Session()
    session.perform(.recoverable([recovery]))
    return session
  }

  @Test func `goes on where it was when the work is taken up`() {
    var session = Self.offered(Self.recovery())
    #expect(session.text.contains("De oefening liep nog."))
    session.answer("Verder")
    #expect(session.model.exercise == Self.exercise)
    #expect(
      session.notice
        == "De oefening gaat verder waar ze was. Dit werk is nog niet bewaard. Bewaar het als je het "
        + "wilt houden.")
    #expect(session.model.header.covered == "cijfers afgedekt")
    #expect(session.model.work?.isUnsaved == true)
    session.run(.exercise)
    let figures = (0..<5).map { session.cell(.figure, of: RowID("figure", $0)) }
    #expect(figures.map { $0 == "afgedekt" } == [true, true, false, true, true])
  }

  @Test func `is offered by itself where all work was saved`() {
    var session = Self.offered(Self.recovery(isSaved: true))
    #expect(session.text.contains("Er liep nog een oefening"))
    #expect(session.text.contains("(mia.traject.yaml). Wil je daarmee verder?"))
    session.answer("Verder")
    #expect(session.model.exercise == Self.exercise)
    #expect(session.model.work?.isUnsaved == false)
    #expect(session.model.work?.file?.path == "mia.traject.yaml")
    #expect(session.model.work?.history.moments.count == 1)
    #expect(session.model.recovered != nil)
  }

  @Test func `ends where somebody says so`() {
    var session = Self.offered(Self.recovery(isSaved: true))
    session.answer("Stop de oefening")
    #expect(session.effects == [.discard(Self.recovery(isSaved: true))])
    #expect(session.model.covering == nil)
  }

  @Test func `covers as long as it is offered, and no longer where it can wait`() {
    var session = Self.offered(Self.recovery())
    #expect(session.model.covering != nil)
    session.answer("Later")
    #expect(session.model.covering == nil)
    session.open("Mia gaat zingen")
    #expect(session.model.covering != nil)
    session.run(.back)
    #expect(session.model.covering == nil)
    session.open("Mia gaat zingen")
    session.answer("Verder")
    #expect(session.model.exercise == Self.exercise)
  }

  @Test func `waits on the start screen under its own name`() {
    var session = Self.offered(Self.recovery(isSaved: true))
    session.answer("Later")
    #expect(session.text.contains("Oefening die nog liep: Mia gaat zingen van "))
    session.open("Mia gaat zingen")
    #expect(session.text.contains("Er liep nog een oefening"))
  }

  @Test func `does not take the place of the one that is on`() {
    var session = Session.exercise("mia")
    session.perform(.recoverable([Self.recovery()]))
    session.answer("Verder")
    #expect(session.model.exercise == Exercise())
  }

  @Test func `is kept with the route that is open, or an empty one, until nothing is covered`() {
    var session = Session("mia")
    #expect(session.model.exerciseToKeep == nil)
    session = Session.exercise("mia")
    #expect(session.model.exerciseToKeep?.scenario == Scenario(persona: "mia"))
    session.perform(.open(persona: "vincent"))
    #expect(session.model.exerciseToKeep?.scenario == Scenario(persona: "vincent"))
    session.run(.back)
    session.run(.back)
    #expect(session.model.exerciseToKeep != nil)
    session.perform(.open(persona: "mia"))
    session.run(.exercise)
    session.open("Onthul alles")
    #expect(session.model.exerciseToKeep == nil)
  }
}
