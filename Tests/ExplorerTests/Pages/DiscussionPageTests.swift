import Explorer
import Reintegration
import Testing

struct `The questions for discussion` {
  @Test func `start with those of the phase one is in`() throws {
    var session = Session("vincent")
    session.run(.goPlacement)
    session.run(.discussion)
    let headings = session.page.blocks.compactMap { block in
      if case .heading(let text) = block { text } else { nil }
    }
    let phases = Set(Session.catalog.persona("vincent")?.questions.compactMap(\.phase) ?? [])
    #expect(phases.contains(.placement))
    #expect(headings.first == "Plaatsing")
    #expect(headings.last == "Over het geheel")
  }

  @Test(arguments: ["vincent", "mia", "samir"])
  func `are all there, each with its source`(persona: String) throws {
    var session = Session(persona)
    session.run(.discussion)
    let questions = try #require(Session.catalog.persona(persona)).questions
    #expect(session.page.selectableRows.count == questions.count)
    for question in questions { #expect(session.text.contains(question.text.nl)) }
    #expect(session.page.selectableRows.allSatisfy { !$0.lines.isEmpty })
    #expect(session.text.contains("Significant APE 2025, 8"))
  }

  @Test func `open with the title of the document`() {
    var session = Session("mia")
    session.run(.discussion)
    session.open()
    #expect(session.text.contains("Bron: Re-integratiedienstverlening door gemeenten"))
    session.run(.back)
    #expect(session.place == .discussion(nil))
  }
}

struct `What a year's budget buys` {
  @Test func `stands under its budget, beside what the route takes`() {
    var session = Session("mia")
    session.run(.purchases)
    #expect(session.page.title == "Wat koopt een jaarbudget?")
    #expect(session.text.contains("Dit traject: nog niets gekozen."))
    #expect(session.text.contains("Voor € 2.600-2.800 per jaar, volgens de bron:"))
    #expect(session.text.contains("Voor € 5.000 per jaar, volgens de bron:"))
    #expect(
      session.text.contains(
        "Een jaar lang een klantmanager of jobcoach, 3 uur per maand. (€ 72-78 per uur, "
          + "onze berekening) [Significant APE 2025, 4.2.2]"))
  }

  @Test func `says what is odd in the source in a sentence, its number with the source`() throws {
    var session = Session("mia")
    session.run(.purchases)
    let erratum = try #require(Session.catalog.reference.erratum("T-08"))
    #expect(session.text.contains("[Significant APE 2025, 4.2.2, 8.2.1; T-08]"))
    #expect(session.text.contains("\n\(erratum.text.nl)"))
  }
}
