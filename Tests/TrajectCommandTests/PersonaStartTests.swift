import PersonaCatalog
import Reintegration
import Testing
import Wording

@testable import TrajectCommand

@Suite("traject personas --new")
struct PersonaStartTests {
  @Test(arguments: ["noor", "a", "7", "2026", "mia", "jan-2", "-"])
  func `gives a file that is valid as it is, in both languages`(id: String) throws {
    for language in Language.allCases {
      let text = try PersonaStart.text(id: id, Wording(language))
      let persona = try PersonaReader.read(Array(text.utf8), file: "f")
      #expect(persona.id == id)
      #expect(persona.interventions.count == 2)
      #expect(Set(persona.interventions.map(\.phase)) == [.activation, .mediation])
      #expect(persona.questions.count == 1)
      #expect(text.split(separator: "\n").filter { $0.contains("# ") }.count >= 10)
    }
  }

  @Test(arguments: [
    ("noor", "Noor"), ("jan-peter", "Jan"), ("2026", "Persona 2026"), ("7-9", "Persona 7-9"),
    ("a7", "A7"),
  ])
  func `gives it the name that its id begins with`(id: String, name: String) throws {
    for language in Language.allCases {
      let text = try PersonaStart.text(id: id, Wording(language))
      #expect(try PersonaReader.read(Array(text.utf8), file: "f").name == name)
    }
  }

  @Test func `can be chosen and totalled at once`() async throws {
    let folder = try TestFolder()
    _ = try folder.write("noor.yaml", try await output("personas", "--new", "noor"))
    let text = try await output(
      "total", "--personas", folder.path, "--persona", "noor", "--select", "training,gesprekken")
    #expect(text.contains("500-900"))
    #expect(text.contains("6-12"))
  }

  @Test(arguments: ["", "Noor", "noor en", "é", "a.b", "a/b"])
  func `refuses what is no id`(id: String) {
    do {
      let text = try PersonaStart.text(id: id, Wording(.nl))
      Issue.record("\(id) is taken: \(text.prefix(40))")
    } catch {
      #expect(error.status == .usage)
      #expect(error.said().contains("kleine letters, cijfers en streepjes"))
    }
  }

  @Test func `takes no other persona with it`() async {
    #expect(throws: (any Error).self) { try Program.parse(["personas", "mia", "--new", "noor"]) }
  }
}
