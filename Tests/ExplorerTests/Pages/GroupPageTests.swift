import Explorer
import Reintegration
import Testing

struct `What the group says` {
  private func opened() -> Session {
    var session = Session("vincent")
    session.run(.goActivation)
    session.run(.choose, at: .entry("fittraject"))
    session.run(.goTotals)
    session.run(.group)
    return session
  }

  private func text(_ session: Session, _ row: RowID) -> String? {
    session.page.row(row)?[.text]?.full
  }

  @Test func `is reached from the totals, and holds what can be written`() {
    var session = Session("vincent")
    session.run(.goTotals)
    session.open(RowID("group"))
    #expect(session.place == .group)
    #expect(session.text.contains("Nog niets gekozen."))
    let asked = Session.catalog.persona("vincent")?.questions.count ?? 0
    #expect(session.page.selectableRows.count == asked + 4 + 1)
  }

  @Test func `shows the reason of a choice, which is written there`() {
    var session = opened()
    let row = RowID("reason", "fittraject")
    #expect(text(session, row) == "nog geen reden")
    session.open(row)
    session.perform(.type("Hij wil ritme."))
    session.perform(.edit(.newline))
    session.perform(.type("En mensen zien."))
    session.run(.accept)
    #expect(session.place == .group)
    #expect(text(session, row) == "Hij wil ritme.\nEn mensen zien.")
    session.run(.goTotals)
    #expect(session.text.contains("waarom: Hij wil ritme.\nEn mensen zien."))
  }

  @Test func `keeps answers in the order of the questions, and drops an emptied one`() throws {
    var session = opened()
    let questions = try #require(Session.catalog.persona("vincent")).questions
    for question in [questions[2], questions[0]] {
      session.open(RowID("answer", question.id))
      #expect(session.text.contains(question.text.nl))
      session.perform(.type("Antwoord op \(question.id). "))
      session.run(.accept)
    }
    #expect(
      session.scenario?.answers == [
        Answer(question: questions[0].id, text: "Antwoord op \(questions[0].id)."),
        Answer(question: questions[2].id, text: "Antwoord op \(questions[2].id)."),
      ])
    #expect(session.text.contains("Antwoord: Antwoord op \(questions[0].id)."))
    session.open(RowID("answer", questions[0].id))
    session.fill(.answer, "  ")
    session.run(.accept)
    #expect(session.scenario?.answers.map(\.question) == [questions[2].id])
    session.run(.undo)
    #expect(session.scenario?.answers.count == 2)
  }

  @Test func `accepted as it stands changes nothing`() {
    var session = opened()
    let before = session.scenario
    session.open(RowID("answer", "stabiliseren-of-activeren"))
    session.run(.accept)
    #expect(session.scenario == before)
  }

  @Test func `places the persona where the group says, and nowhere else`() throws {
    var session = opened()
    let totals = session.model.work?.current.totals
    let row = RowID("placing", "positionBefore")
    #expect(text(session, row) == "niet geplaatst")
    session.run(.nextValue, at: row)
    #expect(session.scenario?.position == Position(before: "zorg"))
    #expect(text(session, row) == "Zorg")
    #expect(session.notice.hasPrefix("Positie vooraf: Zorg"))
    session.run(.previousValue, at: row)
    #expect(session.scenario?.position == nil)
    session.run(.previousValue, at: row)
    #expect(session.scenario?.position == Position(before: "regulier-werk"))
    session.run(.nextValue, at: row)
    #expect(session.scenario?.position == nil)
    session.run(.nextValue, at: RowID("placing", "positionAfter"))
    session.run(.nextValue, at: RowID("placing", "groupBefore"))
    session.run(.previousValue, at: RowID("placing", "groupAfter"))
    #expect(
      session.scenario?.position
        == Position(after: "zorg", targetGroup: 1, targetGroupAfter: 4))
    #expect(session.model.work?.current.totals == totals)
  }

  @Test func `names all positions and doelgroepen there are`() throws {
    let reference = Session.catalog.reference
    let session = opened()
    for position in reference.positions { #expect(session.text.contains(position.name.nl)) }
    for group in reference.targetGroups { #expect(session.text.contains(group.name.nl)) }
  }
}

struct `A question that is discussed` {
  @Test func `is answered where it stands`() {
    var session = Session("mia")
    session.run(.discussion)
    session.run(.answer)
    #expect(session.kind == .form)
    session.perform(.type("Van haar zelf."))
    session.run(.accept)
    #expect(session.place == .discussion(nil))
    #expect(session.text.contains("Antwoord: Van haar zelf."))
    #expect(session.scenario?.answers.count == 1)
  }
}

struct `A report` {
  private func request(_ session: Session) -> Effect.ReportRequest? {
    session.effects.compactMap { effect in
      if case .report(let request) = effect { request } else { nil }
    }.last
  }

  @Test func `lies beside the file of the scenario, in the reader's language`() {
    var session = Session("mia", language: .en)
    session.change(title: "Rustig beginnen")
    session.run(.report)
    #expect(request(session)?.path == "rustig-beginnen.html")
    #expect(request(session)?.language == .en)
    session.run(.save)
    session.fill(.path, "map/groep-2")
    session.run(.accept)
    session.run(.report)
    #expect(request(session)?.path == "map/groep-2.html")
    #expect(request(session)?.routes.map(\.scenario) == session.scenario.map { [$0] })
  }

  @Test func `holds the routes that are set aside as well`() {
    var session = Session("vincent")
    session.run(.setAside)
    session.run(.goActivation)
    session.run(.choose, at: .entry("fittraject"))
    session.run(.report)
    #expect(request(session)?.routes.map(\.scenario.entries.count) == [1, 0])
  }

  @Test func `needs no saving first, and saves nothing`() {
    var session = Session("mia")
    session.change()
    session.run(.report)
    #expect(session.model.work?.isUnsaved == true)
    #expect(session.requests.isEmpty)
  }

  @Test(arguments: ["print", "afdrukken", "uitdelen", "verslag"])
  func `is found by what people call it`(word: String) {
    for id in [CommandID.help, .palette] {
      var session = Session("mia")
      session.run(id)
      session.perform(.type(word))
      #expect(session.page.row(RowID("command", "report")) != nil, "\(word)")
    }
  }
}
