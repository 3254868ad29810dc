import PersonaCatalog
import Reintegration
import Testing

@Suite("What the explorer's first screen needs")
struct OpeningTests {
  private let library = PersonaLibrary()

  @Test func `is as in the whole`() throws {
    let (whole, opening) = (try library.catalog(), try library.opening())
    #expect(opening.defaults == whole.defaults)
    #expect(opening.reference.caveat == whole.reference.caveat)
    #expect(opening.reference.support == whole.reference.support)
    #expect(opening.reference.rates == whole.reference.rates)
    #expect(opening.reference.budgets == whole.reference.budgets)
    #expect(opening.personas.map(\.id) == whole.personas.map(\.id))
    for (one, other) in zip(opening.personas, whole.personas) {
      #expect(one.name == other.name)
      #expect(one.age == other.age)
      #expect(one.profile == other.profile)
      #expect(one.summaryLine == other.summaryLine && one.summaryLine != nil)
      #expect(one.routes.map(\.id) == other.routes.map(\.id))
      #expect(one.routes.map(\.name) == other.routes.map(\.name))
      #expect(one.routes.map(\.summary) == other.routes.map(\.summary))
      #expect(one.routes.map(\.source) == other.routes.map(\.source))
    }
  }

  @Test func `has the persona that it begins with whole`() throws {
    let opening = try library.opening(with: "mia")
    #expect(opening.persona("mia") == library.persona("mia"))
    #expect(opening.persona("samir")?.interventions.isEmpty == true)
  }
}

@Suite("The head of a scenario file")
struct ScenarioHeadTests {
  private func head(_ text: String) -> [String?] {
    let head = ScenarioHead(Array(text.utf8))
    return [head.persona, head.title, head.author]
  }

  @Test func `is read wherever it stands`() {
    #expect(
      head("notes: |\n  title: nee\nauthor: \"G 2\"\nphases: {}\ntitle: 'x: y'\npersona: mia\n")
        == ["mia", "x: y", "G 2"])
    #expect(head("\u{FEFF}persona: mia\r\ntitle: a\r\n") == ["mia", "a", nil])
  }

  @Test(arguments: ["", "\u{0}", "title: [", "persona:\n  - a\n", "- a", "title"])
  func `is empty where there is none`(text: String) {
    #expect(head(text) == [nil, nil, nil])
  }
}
