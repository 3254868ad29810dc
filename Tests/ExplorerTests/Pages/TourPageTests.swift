import Explorer
import Reintegration
import Testing

struct `The tour` {
  @Test func `has five pages in both languages`() {
    #expect(Tour.steps.count == 5)
    for step in Tour.steps {
      #expect(!step.title.nl.isEmpty && !step.title.en.isEmpty)
      #expect(step.title.nl != step.title.en)
      #expect(step.text.nl != step.text.en)
      #expect(!step.deeds.isEmpty)
    }
  }

  @Test func `goes on page by page, says at the last that it is done, and is remembered`() {
    var session = Session(hasSeenTour: false)
    session.run(.tour)
    for page in 1...5 {
      #expect(session.page.title.hasPrefix("Rondleiding \(page) van 5: "))
      #expect(session.text.contains(page == 5 ? "Klaar" : "Verder"))
      #expect(session.text.contains("Vorige") == (page > 1))
      session.open()
    }
    #expect(session.place == .start)
    #expect(session.effects == [.store(Settings(hasSeenTour: true))])
  }

  @Test func `goes back by its row and by changing the value`() {
    var session = Session()
    session.run(.tour)
    session.run(.previousValue)
    #expect(session.place == .tour(0))
    session.open()
    session.run(.nextValue)
    #expect(session.place == .tour(2))
    session.run(.previousValue)
    #expect(session.place == .tour(1))
    session.open("Vorige")
    #expect(session.place == .tour(0))
  }

  @Test func `that is skipped is remembered too, and stored once`() {
    var session = Session(hasSeenTour: false)
    session.run(.tour)
    session.run(.back)
    #expect(session.effects == [.store(Settings(hasSeenTour: true))])
    session.run(.tour)
    session.run(.back)
    #expect(session.effects.count == 1)
  }

  @Test func `shows what can be done with its key or its word`() {
    var session = Session()
    session.run(.tour)
    let shown = session.page.rows.filter { !$0.isSelectable }
    #expect(shown.map { $0.opens?.id } == [.undo])
    #expect(session.text.contains("Ongedaan maken"))
  }
}
