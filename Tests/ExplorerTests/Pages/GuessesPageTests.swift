import Explorer
import Reintegration
import TestSupport
import Testing

struct `Guesses of a figure` {
  private static func begun(_ figure: FigureID = Session.weeks) -> Session {
    var session = Session.exercise()
    session.show(.guesses(figure))
    return session
  }

  /// What stands in the rows of guesses, from top to bottom.
  private func rows(_ session: Session, _ columns: ColumnID...) -> [[String]] {
    session.page.rows.filter { ["guess", "source"].contains($0.id.kind) }.map { row in
      columns.map { row[$0]?.full ?? "" }
    }
  }

  private static let points = ColumnID("points")

  @Test func `are not seen before they are shown together, the widest first`() {
    var session = Self.begun()
    session.guess("Anne", "8-20")
    session.guess("Bert", "10-52")
    session.guess("Cor", nil)
    #expect(session.text.contains("Anne, ingevuld"))
    #expect(!session.text.contains("8-20"))
    #expect(!session.text.contains("10-52"))
    session.open("Toon de schattingen van ronde 1")
    #expect(
      rows(session, .name, .figure) == [
        ["Bert", "10-52 weken"], ["Anne", "8-20 weken"], ["Cor", "niet te bepalen"],
      ])
    #expect(!session.text.contains("12-26"))
  }

  @Test func `are written in the scenario, with who, the round and the figure`() {
    var session = Self.begun(Session.placeCost)
    session.guess("Groep 1", nil)
    session.open("Toon de schattingen")
    session.guess("Groep 1", "500-1.000")
    #expect(
      session.scenario?.guesses == [
        Guess(by: "Groep 1", Session.placeCost, .undeterminable),
        Guess(by: "Groep 1", round: 2, Session.placeCost, .band(band("500-1000"))),
      ])
  }

  @Test func `can be made again in a second round, by everybody who did in the first`() {
    var session = Self.begun()
    session.guess("Anne", "8-20")
    session.guess("Bert", "10-52")
    session.open("Toon de schattingen")
    #expect(session.text.contains("Ronde 2: schat nog eens"))
    #expect(session.text.contains("Anne, nog niet"))
    session.guess("Anne", "12-30")
    #expect(session.text.contains("Anne, ingevuld"))
    #expect(session.text.contains("Bert, nog niet"))
    #expect(!session.text.contains("12-30"))
    session.open("Toon de schattingen van ronde 2")
    #expect(rows(session, .name, .figure).first == ["Anne", "12-30 weken"])
    #expect(session.text.contains("Ronde 3: schat nog eens"))
  }

  @Test func `stand beside the source's once it is revealed, with points and their rule`() {
    var session = Self.begun()
    session.guess("Anne", "20-30")
    session.guess("Bert", "12-52")
    session.guess("Cor", nil)
    session.open("Onthul wat de bron zegt")
    #expect(
      rows(session, .name, .figure, Self.points) == [
        ["schatting van collega's", "12-26 weken", ""],
        ["Bert", "12-52 weken", "raak, 37"], ["Anne", "20-30 weken", "37"],
        ["Cor", "niet te bepalen", "0"],
      ])
    #expect(session.text.contains("niet de waarheid"))
    #expect(session.text.contains("Zo worden de punten geteld"))
    #expect(session.text.contains("Raak: de hele bandbreedte van de bron valt binnen"))
    session.open("Dek het weer af")
    #expect(!session.text.contains("12-26 weken"))
    #expect(session.text.contains("Ronde 1: nog niet getoond"))
  }

  @Test func `that nobody made leave the source's, which can be covered again`() {
    var session = Self.begun()
    session.open("Onthul wat de bron zegt")
    #expect(session.text.contains("12-26 weken"), "\(session.text)")
    #expect(session.text.contains("Hier is niet geschat."))
    session.open("Dek het weer af")
    #expect(!session.text.contains("12-26"))
  }

  @Test func `of what the source does not have are right when they say so`() {
    var session = Self.begun(Session.placeCost)
    session.guess("Anne", "1000")
    session.guess("Bert", nil)
    session.open("Onthul wat de bron zegt")
    #expect(
      rows(session, .name, .figure, Self.points) == [
        ["schatting van collega's", "onbekend", ""], ["Anne", "€ 1.000", "0"],
        ["Bert", "niet te bepalen", "raak, 100"],
      ])
  }

  @Test func `can be undone and redone, changed and taken away`() {
    var session = Self.begun()
    session.guess("Anne", "8-20")
    session.guess("Anne", "9-21")
    #expect(session.scenario?.guesses.map(\.value) == [.band(band("9-21"))])
    session.run(.undo)
    #expect(session.scenario?.guesses.map(\.value) == [.band(band("8-20"))])
    session.run(.undo)
    #expect(session.scenario?.guesses.isEmpty == true)
    #expect(session.text.contains("Vul de eerste schatting in"))
    session.run(.redo)
    session.guess("Anne", "")
    #expect(session.scenario?.guesses.isEmpty == true)
  }

  @Test func `leave the cursor where the next one guesses, who must not see the last`() {
    var session = Self.begun()
    session.guess("Anne", "8-20")
    #expect(session.model.visit.row == RowID("new"))
    session.open()
    #expect(session.kind == .form)
    #expect(!session.text.contains("8-20"))
    session.fill(.by, "Bert")
    session.fill(.guess, "9")
    session.run(.accept)
    // In the next round those who guessed before have their turns.
    session.open(RowID("guesses", "show"))
    session.guess("Anne", "10-20")
    #expect(session.model.visit.row == RowID("turn", "Bert"))
    session.guess("Bert", "10")
    #expect(session.model.visit.row == RowID("new"))
  }

  @Test func `are one to a name in a round`() {
    var session = Self.begun()
    session.guess("Anne", "8-20")
    session.open(RowID("new"))
    session.fill(.by, " anne ")
    session.fill(.guess, "4")
    session.run(.accept)
    #expect(session.kind == .form)
    #expect(session.notice.contains("al een schatting"))
    session.fill(.by, "")
    session.run(.accept)
    #expect(session.scenario?.guesses.map(\.by) == ["Anne", nil])
    session.open(RowID("new"))
    session.fill(.guess, "5")
    session.run(.accept)
    #expect(session.kind == .form)
    #expect(session.notice.contains("van wie deze schatting is"))
    #expect(session.scenario?.guesses.count == 2)
  }

  @Test func `are asked of somebody who guessed before at the figure, and else by whom they are`() {
    var session = Self.begun()
    session.open(RowID("new"))
    #expect(session.model.visit.row == FieldName.by.row)
    session.run(.back)
    session.guess("Anne", "8-20")
    session.open("Anne, ingevuld")
    #expect(session.model.visit.row == FieldName.guess.row)
    session.run(.back)
    session.open("Toon de schattingen")
    session.open("Anne, nog niet")
    #expect(session.model.visit.row == FieldName.guess.row)
  }

  @Test func `can be changed where a file has two names that differ in their letters alone`() {
    var session = Session("vincent", [:]) {
      $0.guesses = ["Anne", "anne"].map { Guess(by: $0, Session.weeks, .band(band("4"))) }
    }
    session.run(.exercise)
    session.open("Begin de oefening")
    session.show(.guesses(Session.weeks))
    session.guess("anne", "5")
    #expect(session.scenario?.guesses.map(\.value) == [.band(band("4")), .band(band("5"))])
  }

  @Test(arguments: ["veel", "26-12", "-3", "12 euro"])
  func `refuse what is no figure of their kind`(text: String) {
    var session = Self.begun()
    session.open(RowID("new"))
    session.fill(.by, "Anne")
    session.fill(.guess, text)
    session.run(.accept)
    #expect(session.kind == .form)
    #expect(session.scenario?.guesses.isEmpty == true)
  }

  @Test func `name a range or that it cannot be told, and not both`() {
    var session = Self.begun()
    session.open(RowID("new"))
    session.fill(.guess, "8-20")
    session.perform(.select(FieldName.kind.row))
    session.run(.nextValue)
    session.run(.accept)
    #expect(session.kind == .form)
    #expect(session.scenario?.guesses.isEmpty == true)
    session.fill(.guess, "")
    session.run(.accept)
    #expect(session.scenario?.guesses.map(\.value) == [.undeterminable])
  }

  @Test func `are found again in a file, round by round`() {
    let guesses = [1, 3].map {
      Guess(by: "Anne", round: $0, Session.weeks, .band(band("\($0)-20")))
    }
    var session = Session("vincent", [:]) { $0.guesses = guesses }
    session.show(.guesses(Session.weeks))
    #expect(
      rows(session, .figure) == [["12-26 weken"], ["3-20 weken"], ["12-26 weken"], ["1-20 weken"]])
    session.run(.back)
    session.run(.exercise)
    session.open("Begin de oefening")
    session.show(.guesses(Session.weeks))
    #expect(rows(session, .figure).isEmpty)
    session.open("Toon de schattingen van ronde 1")
    #expect(rows(session, .figure) == [["1-20 weken"]])
    #expect(session.text.contains("Ronde 3: nog niet getoond"))
  }

  @Test func `change no total, and say so even while figures are covered`() {
    var session = Session("vincent", [.activation: ["fittraject"]])
    session.run(.exercise)
    session.open("Begin de oefening")
    session.show(.guesses(Session.weeks))
    session.guess("Anne", "8-20")
    #expect(
      session.notice
        == "Schatting: Maatschappelijk fittraject: duur: de totalen blijven gelijk")
  }

  @Test func `of a figure that would tell another one stay covered until that is guessed too`()
    throws
  {
    var catalog = Session.catalog
    let place = try #require(catalog.personas.firstIndex { $0.id == "vincent" })
    var vincent = try #require(catalog.persona("vincent"))
    let hours = FigureID("fittraject", .hours)
    vincent.exercise = [Session.weeks, hours]
    catalog.personas[place] = vincent
    var session = Session("vincent", catalog: catalog)
    session.run(.exercise)
    session.open("Begin de oefening")
    session.show(.guesses(hours))
    session.open("Onthul wat de bron zegt")
    #expect(
      session.notice
        == "Dit blijft nog afgedekt: het zou 'Maatschappelijk fittraject: duur' verklappen.")
    #expect(session.text.contains("Toch niet onthullen"))
    session.run(.back)
    session.show(.guesses(Session.weeks))
    session.open("Onthul wat de bron zegt")
    #expect(session.model.covering == nil)
  }
}
