import Explorer
import Reintegration
import Testing

struct `The words` {
  @Test(arguments: Language.allCases)
  func `are all explained, each in two sentences with its section`(language: Language) {
    var session = Session(language: language)
    session.run(.words)
    let glossary = Session.catalog.reference.glossary
    #expect(glossary.count >= 20)
    #expect(session.page.selectableRows.count == glossary.count)
    for word in glossary {
      #expect(session.text.contains(word.term[language] + ", " + word.text[language]))
    }
    #expect(session.page.selectableRows.allSatisfy { !$0.lines.isEmpty })
    #expect(session.text.contains(language == .nl ? ", tabel 9 (" : ", table 9 ("))
  }

  @Test func `that an explanation uses stand at its end and open from there`() throws {
    var session = Session("vincent")
    session.show(.explanation(.total(.measure(.elapsed))))
    let row = try #require(session.page.selectableRows.last)
    let text = try #require(row[.text]?.full)
    #expect(text.hasPrefix("Woorden: ") && text.contains("Doorlooptijd"))
    #expect(!text.contains("SRG"))
    #expect(!text.contains("Doelgroep"), "only the title of the document has it")
    session.open(row.id)
    #expect(session.page.title == "Woorden")
    #expect(session.text.contains("Alle weken van het begin van een traject tot het eind"))
    #expect(session.text.contains("Alle woorden"))
    #expect(!session.text.contains("SRG"))
    session.open("Alle woorden")
    #expect(session.text.contains("SRG"))
    session.run(.back)
    session.run(.back)
    #expect(session.place == .explanation(.total(.measure(.elapsed))))
  }

  @Test(arguments: ["vincent", "mia", "samir"], Language.allCases)
  func `are there from the explanation of every intervention`(id: String, language: Language) throws
  {
    var session = Session(id, language: language)
    for intervention in try #require(Session.catalog.persona(id)).interventions {
      session.show(.explanation(.intervention(intervention.id)))
      #expect(session.page.selectableRows.last?.id == RowID("words"), "\(intervention.id)")
      session.run(.back)
    }
  }

  @Test func `are searched by what they mean too`() {
    var session = Session()
    session.run(.words)
    session.run(.filter)
    session.perform(.type("twee jaar"))
    #expect(session.page.selectableRows.contains { $0.id == RowID("word", "doorlooptijd") })
    #expect(!session.page.selectableRows.contains { $0.id == RowID("word", "srg") })
  }

  @Test func `are found by name in the help of a form, and lead back to it`() {
    var session = Session("mia")
    session.run(.details)
    session.run(.help)
    session.perform(.type("begrippen"))
    session.open()
    #expect(session.place == .words([]))
    session.run(.back)
    #expect(session.place == .details)
  }
}
