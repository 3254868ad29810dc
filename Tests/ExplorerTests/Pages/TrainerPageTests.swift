import Explorer
import Reintegration
import TestSupport
import Testing
import Wording

struct `The presenter's notes` {
  private let file = WorkFile(path: "groep.traject.yaml", stamp: "1")

  private func scenario() -> Scenario {
    var scenario = Scenario(persona: "vincent")
    scenario.notes = "Vraag naar het ritme.\nNiet te lang."
    scenario.activation.entries = [
      Entry("fittraject", note: "Omdat ritme alles is."), Entry("mentale-training"),
    ]
    return scenario
  }

  private func presented(_ step: String, isBlack: Bool = false) -> Presented {
    Presented(
      file: nil, step: step, number: 4, count: 20, title: "Maatschappelijk fittraject",
      next: "Mentale training", isBlack: isBlack)
  }

  private func session(
    _ length: Trainer.Length = .long, _ presented: Presented? = nil, elapsed: Int = 0
  ) -> Session {
    var session = Session()
    session.perform(.opened(scenario(), file, notice: nil))
    session.perform(.follow(length))
    session.perform(
      .trainerRead(
        Trainer.Reading(
          scenario: scenario(), file: file, presented: presented, elapsed: elapsed)))
    return session
  }

  @Test func `wait until something is presented, with the notes of the scenario`() {
    let session = session()
    #expect(session.place == .trainer)
    #expect(session.text.contains("Er wordt nog niet gepresenteerd."))
    #expect(session.text.contains("Vraag naar het ritme."))
    #expect(session.text.contains("Niet te lang."))
  }

  @Test func `say of what is revealed why the group chose it, its source, and what comes next`() {
    let session = session(.long, presented("choice/fittraject"))
    #expect(session.text.contains("Maatschappelijk fittraject (stap 4 van 20)"))
    #expect(session.text.contains("Straks: Mentale training"))
    #expect(session.text.contains("Omdat ritme alles is."))
    #expect(session.text.contains("8.2.1"))
    let other = self.session(.long, presented("choice/mentale-training"))
    #expect(other.text.contains("Nog geen reden opgeschreven."))
  }

  @Test func `follow a step that the file does not hold yet by its title`() {
    let session = session(.long, presented("choice/iets-nieuws", isBlack: true))
    #expect(session.text.contains("Maatschappelijk fittraject (stap 4 van 20, scherm zwart)"))
  }

  @Test(arguments: [
    (
      Trainer.Length.long, 0, "0 minuten bezig, nog 90 minuten (van 90)",
      "Tijd voor: Beginnen, nog 5"
    ),
    (.long, 59, "0 minuten bezig", "Tijd voor: Beginnen, nog 5 minuten; daarna Lezen"),
    (.long, 300, "5 minuten bezig, nog 85 minuten", "Tijd voor: Lezen, nog 5 minuten"),
    (.long, 89 * 60, "nog 1 minuut (van 90)", "Tijd voor: Nabespreken, nog 1 minuut"),
    (.long, 92 * 60, "92 minuten bezig, 2 minuten over tijd (van 90)", "Nabespreken"),
    (.short, 0, "nog 45 minuten (van 45)", "Tijd voor: Lezen, nog 5 minuten; daarna Schatten"),
    (.short, 26 * 60, "nog 19 minuten", "Tijd voor: Wat als, nog 4 minuten"),
  ])
  func `count the minutes against the plan`(
    length: Trainer.Length, elapsed: Int, clock: String, part: String
  ) {
    let text = session(length, elapsed: elapsed).text
    #expect(text.contains(clock), "\(text)")
    #expect(text.contains(part), "\(text)")
  }

  @Test(arguments: [(299, 0), (300, 1), (301, 1), (599, 1), (600, 2)])
  func `mark the part that it is time for, and those before it as past`(elapsed: Int, part: Int) {
    let rows = session(elapsed: elapsed).page.rows.filter { $0.id.kind == "part" }
    #expect(rows.firstIndex { $0.marks.contains { $0.kind == .current } } == part)
    #expect(rows.count { $0.tone == .secondary } == part)
    #expect(rows.prefix(part).allSatisfy { $0.tone == .secondary })
  }

  @Test(arguments: [
    (Trainer.Length.long, 90 * 60 - 1, "89 minuten bezig, nog 1 minuut (van 90)"),
    (.long, 90 * 60, "90 minuten bezig, nog 0 minuten (van 90)"),
    (.long, 91 * 60, "91 minuten bezig, 1 minuut over tijd (van 90)"),
    (.short, 45 * 60, "45 minuten bezig, nog 0 minuten (van 45)"),
    (.short, 46 * 60, "46 minuten bezig, 1 minuut over tijd (van 45)"),
  ])
  func `are over time a minute after the end, and not at it`(
    length: Trainer.Length, elapsed: Int, clock: String
  ) {
    #expect(session(length, elapsed: elapsed).text.contains(clock))
  }

  @Test func `say of no part that it is time for it once the plan has ended`() {
    #expect(!session(elapsed: 90 * 60).text.contains("Tijd voor:"))
  }

  @Test func `put the clock to zero`() throws {
    var session = session(elapsed: 130)
    session.run(.restartClock)
    #expect(session.text.contains("0 minuten bezig"))
    #expect(session.model.trainer?.untilNextMinute == 60)
    session.perform(
      .trainerRead(
        Trainer.Reading(scenario: nil, file: file, presented: nil, elapsed: 195)))
    #expect(session.text.contains("1 minuut bezig"))
    #expect(session.model.trainer?.untilNextMinute == 55)
  }

  @Test func `show what became of the scenario, and change nothing in it`() {
    var session = session(.long, presented("choice/fittraject"))
    var changed = scenario()
    changed.activation.entries[0].note = "Toch om de dag."
    session.perform(
      .trainerRead(
        Trainer.Reading(
          scenario: changed, file: file, presented: presented("choice/fittraject"), elapsed: 9)))
    #expect(session.place == .trainer)
    #expect(session.text.contains("Toch om de dag."))
    session.show(.phase(.activation))
    session.run(.choose, at: .entry("buddy"))
    #expect(session.notice == "Hier kijk je mee. Verander de route waar je presenteert.")
    #expect(session.scenario == changed)
  }

  @Test func `come with the groups of a board, and what is wrong there`() {
    var session = session()
    session.perform(.boardRead(BoardSamples.reading))
    #expect(session.place == .trainer)
    #expect(session.text.contains("Groep 1, Mia, "))
    #expect(session.text.contains("zaal/d.traject.yaml: regel 3: Dit is geen getal."))
    session.run(.back)
    #expect(session.place == .trainer)
  }
}
