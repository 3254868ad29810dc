import PersonaCatalog
import Reintegration
import Testing

@Suite("The built-in material")
struct MaterialTests {
  @Test func `loads without findings`() {
    #expect(Material.library.builtInProblems().map { $0.description(in: .nl) } == [])
  }

  @Test func `has the personas of the study first, in its order`() throws {
    let personas = try Material.personas().prefix(3)
    #expect(personas.map(\.id) == ["vincent", "mia", "samir"])
    #expect(personas.map(\.name) == ["Vincent", "Mia", "Samir"])
    #expect(personas.map(\.age) == [28, 59, 41])
  }

  @Test(arguments: [
    (
      "vincent",
      [
        "mentale-training", "mannenkracht", "buddy", "doorverwijzing", "fittraject",
        "werkontwikkeling", "voortraject-beschut", "gesprekken", "plaatsing-sob",
        "plaatsing-werkgever",
      ]
    ),
    ("mia", ["belastbaarheid", "empowerment", "ontheffing", "vrijwilligerswerk"]),
    (
      "samir",
      [
        "banenmarkt", "taalmaatje", "werkfit", "voortgang", "map", "pvt", "leerroute", "gesprekken",
      ]
    ),
  ])
  func `has the interventions that scripts and tests name`(persona: String, ids: [String]) throws {
    #expect(Set(try Material.persona(persona).interventions.map(\.id)) == Set(ids))
  }

  @Test func `names a section that its document has, for everything it states`() throws {
    let reference = try Material.reference()
    var wrong: Set<String> = []
    #expect(Material.sources.count > 150)
    for source in Material.sources {
      guard let document = reference.document(source.document) else {
        wrong.insert("no document \(source.document)")
        continue
      }
      // A section whose name holds a comma is cited up to it, since commas part sections.
      let sections = Set(
        document.sections + document.sections.map { String($0.prefix { $0 != "," }) })
      for part in source.section.split(separator: ",") {
        let section = String(part.drop { $0 == " " })
        if !sections.contains(section) { wrong.insert("\(source.document): \(section)") }
      }
    }
    #expect(wrong.sorted() == [])
  }

  @Test func `has a source for every figure`() throws {
    for persona in try Material.personas() {
      for intervention in persona.interventions {
        for form in intervention.forms {
          for part in Part.allCases {
            #expect(intervention.source(of: part, in: form) != nil, "\(intervention.id)")
          }
        }
        #expect(intervention.definition.source != nil, "\(intervention.id)")
      }
      for (phase, rule) in persona.phaseRules where rule != PhaseRule() {
        #expect(rule.source != nil && rule.reason != nil, "\(persona.id) \(phase)")
      }
    }
    let reference = try Material.reference()
    #expect(reference.rates.allSatisfy { $0.source != nil })
    #expect(reference.budgets.allSatisfy { $0.source != nil })
    #expect(reference.purchases.allSatisfy { $0.source != nil })
    #expect(reference.registrations.allSatisfy { $0.source != nil })
    #expect(reference.targetGroups.allSatisfy { $0.source != nil })
    #expect(reference.support.rows.allSatisfy { $0.source != nil })
  }

  @Test func `states everything in Dutch and in English`() {
    #expect(Material.texts.count > 400)
    // A name or a short term may be the same in both languages; a sentence is not.
    let same = Material.texts.filter { $0.nl == $0.en && $0.nl.split(separator: " ").count > 3 }
    #expect(Set(same.map(\.nl)).sorted() == [])
  }

  @Test func `names no erratum or reading by its number in a sentence`() {
    let named = Material.texts.filter { text in
      [text.nl, text.en].contains { $0.contains(/\b[TA]-[0-9]/) }
    }
    #expect(named.map(\.nl) == [])
  }

  @Test func `says in plain words what a reader meets`() {
    let dutch: Set = ["band", "banden", "merk", "merken", "halfjaar", "halfjaren"]
    let english: Set = ["band", "bands", "fitness", "strength", "jars"]
    for text in Material.texts {
      #expect(dutch.isDisjoint(with: text.nl.lowercased().split { !$0.isLetter }.map(String.init)))
      #expect(!text.nl.contains("hoe lang"), "\(text.nl)")
      #expect(
        english.isDisjoint(with: text.en.lowercased().split { !$0.isLetter }.map(String.init)),
        "\(text.en)")
      #expect(!text.en.contains("social development company"), "\(text.en)")
    }
  }

  @Test func `cites every document somewhere beside a persona`() throws {
    let cited = try Material.personas().flatMap(\.context).map(\.source.document)
    #expect(Set(cited) == Set(try Material.reference().documents.map(\.id)))
  }

  @Test func `cites errata that there are`() throws {
    let reference = try Material.reference()
    let known = Set((reference.errata + reference.readings).map(\.id))
    #expect(Set(Material.sources.flatMap(\.errata)).subtracting(known).sorted() == [])
    #expect(
      reference.errata.map(\.id).sorted() == (1...50).map { $0 < 10 ? "T-0\($0)" : "T-\($0)" })
  }

  @Test func `registers interventions as kinds that the CBS has`() throws {
    let known = Set(try Material.reference().registrations.map(\.id))
    let named = try Material.personas().flatMap(\.interventions).flatMap(\.definition.registeredAs)
    #expect(!named.isEmpty)
    #expect(Set(named).subtracting(known).sorted() == [])
  }

  @Test func `has the six positions and the four doelgroepen`() throws {
    let reference = try Material.reference()
    #expect(reference.positions.count == 6)
    #expect(reference.positions.map(\.id).contains("sociale-activering"))
    #expect(reference.positions.map(\.id).contains("arbeidsactivering"))
    #expect(reference.targetGroups.map(\.number) == [1, 2, 3, 4])
  }

  @Test func `has ids that stand for one thing`() throws {
    let reference = try Material.reference()
    for ids in [
      reference.documents.map(\.id), reference.rates.map(\.id), reference.budgets.map(\.id),
      reference.purchases.map(\.id), reference.registrations.map(\.id),
      reference.positions.map(\.id), reference.errata.map(\.id), reference.readings.map(\.id),
      reference.glossary.map(\.id),
    ] {
      #expect(Set(ids).count == ids.count)
    }
    let budgets = Set(reference.budgets.map(\.euros.high))
    #expect(
      reference.purchases.allSatisfy { budgets.isSuperset(of: [$0.budget.low, $0.budget.high]) })
    #expect(reference.rates.filter(\.isDefault).count == 1)
    #expect(reference.budgets.filter(\.isDefault).count == 1)
  }

  @Test func `gives the defaults of tabel 8, read apart or with the whole`() throws {
    let defaults = try Material.library.defaults()
    #expect(defaults.klantmanager.hoursPerMonth.description == "1-3.2")
    #expect(defaults.klantmanager.eurosPerMonth.description == "76-303")
    #expect(defaults.jobcoach.hoursPerMonth.description == "1.9-7.8")
    #expect(defaults.jobcoach.eurosPerMonth.description == "124-626")
    #expect(defaults.aftercareWeeks == 26)
    #expect(defaults.budgetPerYear == 5000)
    let reference = try Material.reference()
    #expect(defaults.klantmanager.hoursPerMonth == reference.support.klantmanager.hoursPerMonth)
    #expect(defaults.jobcoach.eurosPerMonth == reference.support.jobcoach.eurosPerMonth)
    #expect(defaults.aftercareWeeks == reference.support.aftercareWeeks)
  }

  @Test func `asks at least four questions per persona, and describes a route`() throws {
    for persona in try Material.personas() {
      #expect(persona.questions.count >= 4)
      #expect(!persona.routes.isEmpty)
      #expect(!persona.profile.isEmpty)
      #expect(!persona.milestones.isEmpty)
    }
  }

  @Test(arguments: ["vincent", "mia", "samir"])
  func `plans a workshop of 90 minutes and one of 45`(persona: String) throws {
    let plan = try Material.persona(persona).plan
    #expect(plan.map(\.minutes).reduce(0, +) == 90)
    #expect(plan.compactMap(\.short).reduce(0, +) == 45)
  }

  @Test(arguments: ["vincent", "mia", "samir"])
  func `has figures to guess, of which the source has one or two not`(persona: String) throws {
    let persona = try Material.persona(persona)
    let unknown = try persona.exercise.filter { figure in
      let intervention = try #require(persona.intervention(figure.intervention))
      return intervention.forms(choosing: figure.variant).contains { form in
        switch figure.part {
        case .duration: form.duration.weeks.reason != nil
        case .hours: form.effort.amount.estimate.reason != nil
        case .cost: form.cost.amount.estimate?.reason != nil
        }
      }
    }
    #expect((5...6).contains(persona.exercise.count))
    #expect((1...2).contains(unknown.count))
    #expect(Set(persona.exercise.map(\.part)).count > 1)
  }

  @Test(arguments: ["vincent", "mia", "samir"])
  func `says in a line who a persona is`(persona: String) throws {
    let persona = try Material.persona(persona)
    let line = try #require(persona.situation)
    #expect(persona.card.summaryLine == line)
    #expect(line.nl.count <= 62 && line.en.count <= 62)
    #expect(Set(persona.questions.map(\.id)).count == persona.questions.count)
  }

  @Test func `is a catalog without problems`() throws {
    let catalog = try Material.library.catalog()
    #expect(catalog.problems == [])
    #expect(catalog.personas.map(\.id) == Material.library.ids)
    #expect(catalog.cards == catalog.personas.map(\.card))
    #expect(catalog.cards.flatMap(\.routes).count > 6)
    #expect(catalog.persona("mia")?.name == "Mia")
  }
}
