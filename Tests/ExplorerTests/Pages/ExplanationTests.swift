import Explorer
import Reintegration
import TestSupport
import Testing

struct `An explanation` {
  /// Vincent with the first of activation and mediation and the second of placement.
  private static func vincent(_ language: Language = .nl) throws -> Session {
    let persona = try #require(Session.catalog.persona("vincent"))
    var scenario = Scenario(persona: "vincent")
    for (phase, index) in [(Phase.activation, 0), (.mediation, 0), (.placement, 1)] {
      let intervention = persona.interventions.filter { $0.phase == phase }[index]
      let variant =
        intervention.definition.mustChoose ? intervention.definition.variants.first?.id : nil
      scenario[phase].entries = [Entry(intervention.id, variant: variant)]
    }
    var session = Session(language: language)
    session.perform(.opened(scenario, WorkFile(path: "a.traject.yaml", stamp: "1"), notice: nil))
    return session
  }

  private static func explained(_ topic: Topic, _ language: Language = .nl) throws -> Session {
    var session = try vincent(language)
    session.show(.explanation(topic))
    return session
  }

  @Test(arguments: [
    (
      Language.nl, "ten minste € 900-6.698, plus 1 onbekend",
      "Mentale training: onbekend (niet gerapporteerd)", "€ 100-250 + € 800-6.448 = € 900-6.698",
      "Wat onbekend is telt niet als nul: daarom staat er 'ten minste'."
    ),
    (
      .en, "at least €900-6,698, plus 1 unknown", "Mental training: unknown (not reported)",
      "€100-250 + €800-6,448 = €900-6,698",
      "What is unknown does not count as zero: that is why it says 'at least'."
    ),
  ])
  func `of the cost takes it apart`(
    language: Language, sum: String, part: String, arithmetic: String, note: String
  ) throws {
    let session = try Self.explained(.total(.measure(.cost)), language)
    #expect(session.page.title == (language == .nl ? "Kosten" : "Cost"))
    for line in [sum, part, arithmetic, note] {
      #expect(session.text.contains("\n\(line)"), "\(line) in\n\(session.text)")
    }
  }

  @Test func `of an entry says the arithmetic and where it comes from`() throws {
    let session = try Self.explained(.intervention("gesprekken"))
    #expect(session.page.title == "Bemiddelingsgesprekken")
    #expect(session.text.contains("2 uur x € 50-125 per uur = € 100-250"))
    #expect(session.text.contains("Bron: Re-integratiedienstverlening"))
    #expect(session.text.contains("8.2.2"))
  }

  @Test func `of one that is not chosen says its figures all the same`() throws {
    let session = try Self.explained(.intervention("mannenkracht"))
    #expect(session.text.contains("12 weken"))
    #expect(session.text.contains("24 uur"))
    #expect(session.text.contains("Genoemd door: "))
  }

  @Test(arguments: Language.allCases)
  func `of one's own that is not chosen says its figures, and what is assumed`(
    language: Language
  ) throws {
    let own = Intervention.make(
      "onze", weeks: .band("3"), effort: .hours("6"), cost: .perHour("10"))
    var session = Session("vincent", [:], language: language) {
      $0.own = [own]
      $0.assumptions.hourlyRate = band("20")
    }
    session.show(.explanation(.intervention("onze")))
    let said = language == .nl ? ["3 weken", "6 uur", "€ 60"] : ["3 weeks", "6 hours", "€60"]
    for figure in said { #expect(session.text.contains(figure), "\(figure)\n\(session.text)") }
    session.show(.explanation(.intervention("gesprekken")))
    // Two hours of the light form, at the rate that is assumed.
    let cost = language == .nl ? "€ 40" : "€40"
    #expect(session.text.contains(cost), "\(session.text)")
  }

  @Test func `says once what explains two figures`() throws {
    let session = try Self.explained(.intervention("mannenkracht"))
    let lines = session.text.split(separator: "\n")
    let long = lines.filter { $0.count > 60 && !$0.hasPrefix("Bron: ") }
    #expect(Set(long).count == long.count, "\(session.text)")
  }

  @Test func `of what is unknown names each part of each entry`() throws {
    let session = try Self.explained(.total(.unknown))
    #expect(session.text.contains("Kosten van Mentale training"))
    var empty = Session("mia")
    empty.show(.explanation(.total(.unknown)))
    #expect(empty.text.contains("Er is niets onbekend."))
  }

  @Test func `of what is unknown says nothing while one of its figures is still to be guessed`() {
    var session = Session.exercise()
    session.run(.goActivation)
    session.run(.choose, at: .entry("fittraject"))
    session.run(.choose, at: .entry("mentale-training"))
    session.show(.explanation(.total(.unknown)))
    #expect(session.text == "Uitleg\nafgedekt", "\(session.text)")
  }

  @Test func `of a phase rule says when it begins, why, and what to ask`() throws {
    let session = try Self.explained(.phaseRule(.placement))
    let persona = try #require(Session.catalog.persona("vincent"))
    #expect(session.page.title == "Plaatsing")
    #expect(session.text.contains(try #require(persona.rule(for: .placement).reason).nl))
    #expect(session.text.contains("Vragen voor het gesprek"))
    for question in persona.questions where question.phase == .placement {
      #expect(session.text.contains(question.text.nl))
    }
  }

  @Test func `of a warning tells of every intervention in it`() throws {
    var session = Session()
    var scenario = Scenario(persona: "vincent")
    scenario.activation.entries = [Entry("fittraject"), Entry("werkontwikkeling")]
    session.perform(.opened(scenario, WorkFile(path: "a.traject.yaml", stamp: "1"), notice: nil))
    let warnings = try #require(session.model.work?.current.warnings)
    #expect(!warnings.isEmpty)
    session.show(.explanation(.warning(0)))
    for id in try #require(warnings.first).interventions {
      let name = try #require(session.model.work?.intervention(id)).name.nl
      #expect(session.text.contains(name))
    }
  }

  @Test func `carries what its figures are about`() throws {
    let session = try Self.explained(.intervention("mannenkracht"))
    let subjects = session.page.blocks.reduce(into: Set<Subject>()) { subjects, block in
      if case .prose(let prose) = block { subjects.formUnion(prose.subjects) }
    }
    #expect(subjects == Set(Part.allCases.map { Subject("mannenkracht", $0) }))
  }

  @Test func `of a sum carries on each part what it is about, and on the sum all of it`() throws {
    let session = try Self.explained(.total(.measure(.cost)))
    let prose = session.page.blocks.compactMap { block in
      if case .prose(let prose) = block { prose } else { nil }
    }
    let part = try #require(
      session.page.rows.first { $0[.text]?.full.hasPrefix("Bemiddelingsgesprekken") == true })
    #expect(part[.text]?.subjects == [Subject("gesprekken", .cost)])
    let ids = try #require(session.scenario).entries.map(\.intervention)
    #expect(ids.count == 3)
    #expect(prose.first?.subjects == Set(ids.map { Subject($0, .cost) }))
    #expect(prose.last?.subjects == prose.first?.subjects)
    #expect(prose.first?.covered == "afgedekt")
    #expect(prose.last?.covered == nil)
  }

  @Test func `of a sum leads from each part to all about that intervention`() throws {
    var session = try Self.explained(.total(.measure(.cost)))
    let parts = session.page.rows.filter { $0.id.kind.hasPrefix("part") }
    #expect(parts.count == 3)
    for part in parts {
      session.open(part.id)
      let name = try #require(part[.text]?.full.split(separator: ":").first)
      #expect(name.hasPrefix(session.page.title))
      session.run(.back)
    }
  }

  @Test(arguments: ["vincent", "mia", "samir"], Language.allCases)
  func `is there for everything, and says no number of an erratum but with its source`(
    id: String, language: Language
  ) throws {
    let persona = try #require(Session.catalog.persona(id))
    let topics: [Topic] =
      persona.interventions.map { .intervention($0.id) }
      + persona.milestones.indices.map { .milestone($0) }
      + persona.context.indices.map { .context($0) }
      + persona.questions.indices.map { .question($0) } + Phase.allCases.map { .phaseRule($0) }
      + [.profile, .budget, .peakLoad, .grandTotal] + TotalsItem.allCases.map { .total($0) }
    var session = Session(id, language: language)
    for topic in topics {
      session.show(.explanation(topic))
      #expect(!session.page.title.isEmpty && !session.page.blocks.isEmpty, "\(topic)")
      let source = language == .nl ? "Bron: " : "Source: "
      for line in session.text.split(separator: "\n") where !line.hasPrefix(source) {
        let code = line.firstMatch(of: /\b[TA]-\d\d\b/)
        #expect(code == nil, "\(topic): \(line)")
      }
      session.run(.back)
    }
  }

  @Test func `of something that is not there is empty`() {
    var session = Session("mia")
    for topic: Topic in [.milestone(99), .warning(3), .intervention("x"), .question(-1)] {
      session.show(.explanation(topic))
      #expect(session.page.blocks.isEmpty)
    }
  }

  @Test func `of the waiting time adds up the phases that wait, and no others`() {
    var session = Session(
      "vincent", [.activation: ["fittraject"]]
    ) {
      $0.mediation.entries = [Entry("gesprekken", variant: "licht")]
      $0.mediation.earliestWeek = 60
      $0.placement.entries = [Entry("plaatsing-sob")]
      $0.placement.earliestWeek = 200
    }
    session.show(.explanation(.total(.measure(.waiting))))
    let additions = session.text.split(separator: "\n").filter {
      $0.contains(" + ") && $0.contains(" = ")
    }
    #expect(additions.count == 2)
    #expect(additions.allSatisfy { !$0.split(separator: " ").contains("0") }, "\(additions)")
  }
}
