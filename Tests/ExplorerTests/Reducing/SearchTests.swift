import Reintegration
import Testing

@testable import Explorer

struct `Searching a list` {
  private static func searching(_ words: String) -> Session {
    var session = Session("vincent")
    session.run(.goActivation)
    session.run(.filter)
    session.perform(.type(words))
    return session
  }

  private static let all: Int = {
    var session = Session("vincent")
    session.run(.goActivation)
    return session.page.selectableRows.count
  }()

  @Test func `narrows it while one types, and going back gives it back`() {
    var session = Self.searching("mannen")
    #expect(session.page.selectableRows.count < Self.all)
    #expect(session.model.visit.row == .entry("mannenkracht"))
    session.run(.accept)
    session.run(.choose)
    #expect(session.notice.hasPrefix("+ Mannenkrachttraining"))
    session.run(.back)
    #expect(session.page.selectableRows.count == Self.all)
    #expect(session.place == .phase(.activation))
  }

  @Test(arguments: [
    ("een twee", "een "), ("een twee  ", "een "), ("een", ""), ("  ", ""), ("", ""),
    ("een \u{A0}", ""),
  ])
  func `takes away the last word with the blanks behind it`(typed: String, left: String) {
    var session = Self.searching(typed)
    session.perform(.edit(.backspaceWord))
    #expect(session.model.visit.filter == left)
  }

  @Test(arguments: ["STABILISEREN vincent", "Vïncent stábiliséren", "e\u{301}erst stabilis VIN"])
  func `finds names whatever accents they and the search have, in any order of words`(
    search: String
  ) {
    var session = Session()
    session.run(.filter)
    session.perform(.type(search))
    #expect(session.page.selectableRows.count == 1)
  }

  @Test func `that finds nothing says so, and is left by going back`() {
    for persona in [nil, "vincent"] {
      var session = Session(persona)
      if persona != nil { session.run(.goActivation) }
      let (place, rows) = (session.place, session.page.selectableRows.count)
      session.run(.filter)
      session.perform(.type("zzz"))
      #expect(session.text.contains("Niets gevonden"))
      #expect(session.page.selectableRows.isEmpty)
      session.run(.back)
      #expect(session.place == place)
      #expect(session.page.selectableRows.count == rows)
    }
  }

  @Test func `is kept for each screen`() {
    var session = Self.searching("fit")
    session.run(.accept)
    session.run(.nextPlace)
    #expect(session.model.visit.filter.isEmpty)
    session.run(.previousPlace)
    #expect(session.model.visit.filter == "fit")
    #expect(session.page.selectableRows.count < Self.all)
  }

  @Test func `lets the help be asked for, and goes on after it`() {
    var session = Self.searching("fit")
    session.run(.help)
    session.run(.back)
    #expect(session.model.visit.isFiltering)
    session.perform(.type("tr"))
    #expect(session.model.visit.filter == "fittr")
  }
}
