import Explorer
import Reintegration
import Testing

struct `Titles and notes` {
  @Test func `are taken when they are done, and can be undone`() {
    var session = Session("mia")
    session.run(.details)
    session.fill(.title, " Mia gaat zingen ")
    session.fill(.author, "Groep 2")
    session.run(.accept)
    #expect(session.scenario?.title == "Mia gaat zingen")
    #expect(session.scenario?.author == "Groep 2")
    session.run(.notes)
    session.perform(.type("Wat viel op?"))
    session.perform(.edit(.newline))
    session.perform(.type("Het koor."))
    session.run(.accept)
    #expect(session.scenario?.notes == "Wat viel op?\nHet koor.")
    session.run(.undo)
    #expect(session.scenario?.notes == nil)
    session.run(.undo)
    #expect(session.scenario == Scenario(persona: "mia"))
  }

  @Test(arguments: [CommandID.details, .notes])
  func `accepted as they stand change nothing`(id: CommandID) {
    var session = Session("mia")
    session.run(id)
    session.run(.accept)
    #expect(session.scenario == Scenario(persona: "mia"))
    #expect(session.model.work?.history.canUndo == false)
  }

  @Test func `that were not touched are left at once`() {
    var session = Session("mia")
    session.run(.notes)
    session.run(.back)
    #expect(session.place == .persona)
  }

  @Test(arguments: [("Overnemen", "tekst"), ("Weggooien", nil)])
  func `that were touched ask before they are left`(answer: String, notes: String?) {
    var session = Session("mia")
    session.run(.notes)
    session.perform(.type("tekst"))
    session.run(.back)
    #expect(session.kind == .dialog)
    var going = session
    going.answer("Verder invullen")
    #expect(going.place == .notes)
    #expect(going.text.contains("tekst"))
    session.answer(answer)
    #expect(session.place == .persona)
    #expect(session.scenario?.notes == notes)
  }

  @Test func `can be taken beside the questions that are discussed, and saved there`() {
    var session = Session("mia")
    session.run(.discussion)
    session.run(.notes)
    session.perform(.type("Wat viel op?"))
    session.run(.accept)
    #expect(session.place == .discussion(nil))
    session.run(.save)
    session.run(.accept)
    #expect(session.requests.last?.scenario.notes == "Wat viel op?")
    #expect(session.place == .discussion(nil))
  }

  @Test func `are worth keeping while they are typed`() {
    var session = Session("mia")
    session.run(.notes)
    session.perform(.type("opvallend"))
    #expect(session.scenario?.notes == nil)
    #expect(session.model.draft?.notes == "opvallend")
    var saving = Session("mia")
    saving.run(.save)
    saving.perform(.type("naam"))
    #expect(saving.model.draft == saving.scenario)
  }
}
