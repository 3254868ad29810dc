import Explorer
import Reintegration
import TestSupport
import Testing
import Wording

struct `A presentation` {
  private func session(
    _ chosen: [Phase: [String]] = [
      .activation: ["fittraject", "buddy"], .placement: ["plaatsing-werkgever"],
    ]
  ) -> Session {
    var session = Session("vincent", chosen)
    session.run(.present)
    return session
  }

  /// The titles of all steps, from where one is to the last.
  private func titles(_ session: inout Session) -> [String] {
    var titles = [session.page.title]
    for _ in 0..<100 {
      session.run(.nextStep)
      if session.model.notice != nil { return titles }
      titles.append(session.page.title)
    }
    return titles
  }

  @Test func `tells the persona, each phase choice by choice, and what it comes to`() throws {
    var session = session()
    let titles = titles(&session)
    #expect(titles.first == "Vincent, 28")
    #expect(titles.last == "Bespreek")
    let fittraject = try #require(titles.firstIndex { $0.hasPrefix("Maatschappelijk fittraject") })
    let parts = ["Activering", "Bemiddeling", "Plaatsing", "Samen", "Uren"]
    let places = parts.compactMap { titles.firstIndex(of: $0) }
    #expect(places.count == parts.count)
    #expect(places == places.sorted())
    #expect(places[0] < fittraject && fittraject < places[1])
    #expect(session.notice == "Dit is de laatste stap.")
  }

  @Test func `reveals what it comes to as it grows`() {
    var session = session([.activation: ["mentale-training", "fittraject"]])
    var costs: [String] = []
    for _ in 0..<30 {
      if session.page.title == "Samen" { costs.append(session.text) }
      if session.text.contains("tot hier") { costs.append(session.text) }
      session.run(.nextStep)
    }
    #expect(costs.count == 3)
    #expect(costs[0].contains("weken tot hier, 6 weken"), "\(costs[0])")
    #expect(costs[1].contains("weken tot hier, 18-32 weken"), "\(costs[1])")
    #expect(costs[2].contains("weken, 18-32 weken"))
    #expect(costs[1].contains("kosten in € tot hier, ten minste € 800-2.875"), "\(costs[1])")
    #expect(costs.allSatisfy { $0.contains("Indicatief: hooguit zeven respondenten.") })
    #expect(costs[2].contains("Onbekend: Mentale training (kosten)"), "\(costs[2])")
    #expect(costs[1].contains("+ ?: van een deel is niets bekend"))
  }

  @Test func `asks the questions of a phase before the next begins, one a step`() throws {
    var session = session()
    let persona = try #require(Session.catalog.persona("vincent"))
    var asked: [String] = []
    for _ in 0..<40 {
      asked += persona.questions.map { session.model.say($0.text) }.filter(session.text.contains)
      session.run(.nextStep)
    }
    let order = Phase.allCases.map(Optional.some) + [nil]
    let expected = order.flatMap { phase in
      persona.questions.filter { $0.phase == phase }.map { session.model.say($0.text) }
    }
    // The last step stays where it is.
    #expect(Array(asked.prefix(expected.count)) == expected)
  }

  @Test func `goes on where it was left, and begins anew when asked`() {
    var session = session()
    session.run(.nextStep)
    session.run(.nextStep)
    let there = session.page.title
    session.run(.back)
    #expect(session.place == .persona)
    session.run(.present)
    #expect(session.page.title == there)
    session.run(.restart)
    #expect(session.page.title == "Vincent, 28")
    session.run(.previousStep)
    #expect(session.notice == "Dit is de eerste stap.")
    session.perform(.opened(Scenario(persona: "mia"), WorkFile(path: "m", stamp: "1"), notice: nil))
    session.run(.present)
    #expect(session.page.title == "Mia, 59")
  }

  @Test func `hides behind a black screen, and shows again what was hidden`() {
    var session = session()
    session.run(.blackout)
    #expect(session.page.shown?.isBlack == true)
    #expect(session.model.presented?.isBlack == true)
    session.run(.nextStep)
    #expect(session.page.shown?.isBlack == false)
    #expect(session.page.title == "Vincent, 28")
    session.run(.toggleBackground)
    #expect(session.page.shown?.isLight == true)
  }

  @Test func `compares with what is set aside, each total on a step of its own`() {
    var session = Session("vincent", [.activation: ["fittraject"]])
    session.run(.setAside)
    session.show(.phase(.activation))
    session.run(.choose, at: .entry("mentale-training"))
    session.run(.back)
    session.run(.back)
    session.show(.presentation(0))
    let titles = titles(&session)
    #expect(titles.contains("Vergelijken"))
    #expect(titles.suffix(3).contains("Doorlooptijd"), "\(titles)")
    session.run(.previousStep)
    #expect(session.page.title == "Uren van de cliënt", "\(session.page.title)")
    #expect(session.text.contains("A, 150-526 uur"), "\(session.text)")
    #expect(session.text.contains("B, 144-520 uur"), "\(session.text)")
  }

  @Test func `says what the room sees to who follows it`() throws {
    var session = session()
    session.run(.nextStep)
    session.run(.nextStep)
    let presented = try #require(session.model.presented)
    #expect(presented.file == "groep.traject.yaml")
    #expect(presented.step == "phase/activation")
    #expect(presented.number == 3)
    #expect(presented.title == "Activering")
    #expect(presented.next?.hasPrefix("Maatschappelijk fittraject") == true)
    session.run(.back)
    #expect(session.model.presented == nil)
  }

  @Test func `is possible once a scenario is open`() {
    var session = Session()
    session.run(.present)
    #expect(session.model.page.shown == nil)
  }
}
