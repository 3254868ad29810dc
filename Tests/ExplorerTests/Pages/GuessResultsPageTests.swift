import Explorer
import Reintegration
import TestSupport
import Testing

struct `Guesses and points` {
  private static let round = ColumnID("round")
  private static let points = ColumnID("points")

  /// Anne and Bert have guessed two figures; Bert once more.
  private static func guessed() -> Session {
    var session = Session.exercise()
    session.show(.guesses(Session.weeks))
    session.guess("Anne", "20-30")
    session.guess("Bert", "12-52")
    session.open("Toon de schattingen")
    session.guess("Bert", "12-26")
    session.run(.back)
    session.show(.guesses(Session.cost))
    session.guess("Anne", "500-1500")
    session.run(.back)
    return session
  }

  private func rows(_ session: Session, _ kind: String, _ columns: ColumnID...) -> [[String]] {
    session.page.rows.filter { $0.id.kind == kind }.map { row in
      columns.map { row[$0]?.full ?? "" }
    }
  }

  @Test func `are summed per round over what is revealed, never averaged`() {
    var session = Self.guessed()
    session.open("Onthul alles")
    session.open("Alle schattingen en punten")
    // 20-30 of 12-26: 7 of 19 steps, 36.8; 500-1500 of 800-2875: 15 of 48.5, 30.9: together 67.8.
    #expect(
      rows(session, "tally", .name, Self.round, ColumnID("counted"), ColumnID("hits"), Self.points)
        == [
          ["Anne", "1", "2", "0", "68"], ["Bert", "1", "1", "1", "37"],
          ["Bert", "2", "1", "1", "100"],
        ])
    #expect(
      rows(session, "guess", .name, Self.round, .figure, Self.points) == [
        ["Bert", "1", "12-52 weken", "raak, 37"], ["Anne", "1", "20-30 weken", "37"],
        ["Bert", "2", "12-26 weken", "raak, 100"], ["Anne", "1", "€ 500-1.500", "31"],
      ])
    #expect(
      rows(session, "source", .name, .figure) == [
        ["schatting van collega's", "12-26 weken"],
        ["schatting van collega's", "€ 800-2.875"],
      ])
  }

  @Test func `leave out what is still covered, guesses and all`() {
    var session = Self.guessed()
    session.open("Alle schattingen en punten")
    #expect(rows(session, "tally", .name).isEmpty)
    #expect(rows(session, "guess", .name).isEmpty)
    #expect(session.text.contains("Punten komen er zodra je onthult"))
    session.run(.back)
    session.show(.guesses(Session.cost))
    session.open("Onthul wat de bron zegt")
    session.run(.back)
    session.open("Alle schattingen en punten")
    #expect(rows(session, "tally", .name, Self.points) == [["Anne", "31"]])
    #expect(rows(session, "source", .name, .figure).first == ["nog niet onthuld", ""])
  }

  @Test func `also tell of what the exercise does not ask for`() {
    let hours = FigureID("fittraject", .hours)
    var session = Session("vincent", [:]) {
      $0.guesses = [Guess(hours, .band(band("10-20"))), Guess(Session.weeks, .undeterminable)]
    }
    session.show(.guessResults)
    #expect(
      rows(session, "guess", .name, .figure, Self.points) == [
        ["zonder naam", "niet te bepalen", "0"],
        ["zonder naam", "10-20 uur per week", "raak, 82"],
      ])
  }

  @Test func `of an own intervention are not counted`() {
    var session = Session("vincent", [:]) {
      $0.guesses = [Guess(by: "Anne", FigureID("koor", .duration), .band(band("4")))]
    }
    session.run(.goActivation)
    session.run(.newOwn)
    session.fill(.name, "Koor")
    session.run(.accept)
    session.show(.guessResults)
    #expect(rows(session, "guess", .name, Self.points) == [["Anne", "telt niet"]])
    #expect(session.text.contains("Koor: duur"))
    #expect(rows(session, "tally", .name).isEmpty)
  }
}
