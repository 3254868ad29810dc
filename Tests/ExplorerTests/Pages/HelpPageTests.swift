import Explorer
import Reintegration
import Testing

struct `Help` {
  @Test func `lists what the place below has, in groups`() {
    var session = Session("mia")
    session.run(.help)
    #expect(session.page.title == "Wat je hier kunt doen")
    let headings = session.page.rows.filter { !$0.isSelectable }.compactMap { $0[.name]?.full }
    let known = DeedGroup.allCases.map(\.name.nl)
    #expect(headings == known.filter(headings.contains))
    #expect(headings.contains("Bewaren") && headings.contains("Kijken"))
    let commands = session.page.selectableRows.compactMap { $0.opens?.id }
    let below = Session("mia").model
    #expect(
      Set(commands)
        == Set(
          CommandID.allCases.filter {
            below.has($0) && $0.isNamed && ![.help, .accept].contains($0)
          })
    )
    #expect(Set(commands).count == commands.count)
  }

  @Test func `says why something is not possible now`() {
    var session = Session("mia")
    session.run(.help)
    #expect(session.text.contains("Ongedaan maken, Er is niets om ongedaan te maken."))
    session.run(.back)
    session.change()
    session.run(.help)
    #expect(!session.text.contains("Er is niets om ongedaan te maken."))
  }

  @Test func `runs the one chosen at the place below`() {
    var session = Session("mia")
    session.run(.goTotals)
    session.run(.help)
    session.open(RowID("command", "details"))
    #expect(session.place == .details)
    session.run(.back)
    #expect(session.place == .totals)
  }

  @Test func `says why the one chosen is not possible, at the place below`() {
    var session = Session("mia")
    session.run(.help)
    session.open(RowID("command", "undo"))
    #expect(session.place == .persona)
    #expect(session.notice == "Er is niets om ongedaan te maken.")
  }

  @Test func `keeps the row that the cursor is on below`() throws {
    var session = Session("mia")
    let rows = session.page.selectableRows
    let row = try #require(rows.dropFirst(2).first?.id)
    session.perform(.select(row))
    session.run(.help)
    session.open(RowID("command", "open"))
    guard case .explanation = session.place else {
      Issue.record("\(session.place)")
      return
    }
    session.run(.back)
    #expect(session.model.visit.row == row)
  }

  @Test(arguments: [
    ("kost", CommandID.purchases), ("map", .openFile), ("print", .report),
    ("verschil", .compare), ("opslaan", .save), ("rondleiding", .tour), ("bewaren", .notes),
  ])
  func `is searched as one types, by other words too`(word: String, id: CommandID) {
    var session = Session("mia")
    session.run(.help)
    #expect(session.model.takesText)
    session.perform(.type(word))
    #expect(session.page.selectableRows.contains { $0.opens?.id == id }, "\(session.text)")
    #expect(session.page.selectableRows.count < 20)
  }

  @Test func `that finds nothing says so, and is left at once`() {
    var session = Session("mia")
    session.run(.help)
    session.perform(.type("xyzzy"))
    #expect(session.text.contains("Niets gevonden."))
    #expect(session.page.selectableRows.isEmpty)
    session.run(.back)
    #expect(session.place == .persona)
  }

  @Test func `leads to the words and the tour from everywhere, a form too`() {
    for place in [Place.persona, .notes, .history] {
      var session = Session("mia")
      session.show(place)
      session.run(.help)
      let commands = session.page.selectableRows.compactMap { $0.opens?.id }
      #expect(commands.contains(.words) && commands.contains(.tour), "\(place)")
    }
  }

  @Test func `over a form leads back to it with what was typed`() {
    var session = Session("mia")
    session.run(.notes)
    session.perform(.type("tekst"))
    session.run(.help)
    session.open(RowID("command", "tour"))
    session.run(.back)
    #expect(session.place == .notes)
    #expect(session.text.contains("tekst"))
  }
}

struct `The palette` {
  @Test func `lists everything that has a name, what is possible now first`() throws {
    var session = Session("mia")
    session.run(.palette)
    let commands = session.page.selectableRows.compactMap { $0.opens?.id }
    #expect(Set(commands) == Set(CommandID.allCases.filter { $0.isNamed && $0 != .palette }))
    let notNow = try #require(commands.firstIndex(of: .undo))
    let now = try #require(commands.firstIndex(of: .save))
    let elsewhere = try #require(commands.firstIndex(of: .choose))
    #expect(now < notNow && notNow < elsewhere)
    let below = Session("mia").model
    for id in commands[..<notNow] where below.refusal(of: Command(id)) != nil {
      Issue.record("\(id) is not possible: \(below.refusal(of: Command(id))?.nl ?? "")")
    }
  }

  @Test func `says of what is possible elsewhere only that it is not possible here`() {
    var session = Session()
    session.run(.palette)
    session.open(RowID("command", "goTotals"))
    #expect(session.place == .start)
    #expect(session.notice == "'Naar het totaal' kan hier niet.")
  }
}

struct `Every command` {
  @Test(arguments: CommandID.allCases)
  func `has a name in both languages`(id: CommandID) {
    let name = id.deed.name
    #expect(!name.nl.isEmpty && !name.en.isEmpty)
    #expect(name.nl != name.en)
    #expect(name.nl.first?.isUppercase == true && name.en.first?.isUppercase == true)
  }

  @Test(arguments: Language.allCases)
  func `has a name and a word of its own`(language: Language) {
    let deeds = CommandID.allCases.filter(\.isNamed).map(\.deed)
    let names = deeds.map { $0.name[language] }
    #expect(Set(names).count == names.count)
    let words = deeds.compactMap { $0.words.first?[language] }
    let twice = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice)")
    #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.contains(" ") }, "\(words)")
  }

  @Test func `is named, or is what only a row leads to`() {
    #expect(CommandID.allCases.filter { !$0.isNamed } == [.show, .take])
  }
}
