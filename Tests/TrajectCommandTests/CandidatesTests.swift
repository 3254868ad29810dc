import PersonaCatalog
import Testing

@testable import TrajectCommand

@Suite("What a shell offers")
struct CandidatesTests {
  private func selections(_ words: String..., after prefix: String) -> [String] {
    Candidates.selections(of: ["traject", "total"] + words, after: prefix)
  }

  @Test func `are the interventions of the persona that is named`() {
    let mia = selections("--persona", "mia", after: "")
    #expect(mia.contains("belastbaarheid") && mia.contains("empowerment"))
    #expect(!mia.contains("fittraject"))
    #expect(selections("--persona=mia", after: "") == mia)
  }

  @Test func `are those of all where none is named`() {
    let all = selections(after: "")
    #expect(all.contains("belastbaarheid") && all.contains("fittraject"))
  }

  @Test func `follow what is there already, and do not repeat it`() {
    let rest = selections("--persona", "mia", after: "belastbaarheid,emp")
    #expect(rest.contains("belastbaarheid,empowerment"))
    #expect(!rest.contains("belastbaarheid,belastbaarheid"))
    #expect(rest.allSatisfy { $0.hasPrefix("belastbaarheid,") })
  }

  @Test func `name variants, and nothing else where one must be chosen`() {
    let vincent = selections("--persona", "vincent", after: "")
    #expect(vincent.contains("gesprekken:licht"))
    #expect(!vincent.contains("gesprekken"))
  }

  @Test func `are those of an own folder too`() async throws {
    let folder = try TestFolder()
    _ = try folder.write("noor.yaml", try await output("personas", "--new", "noor"))
    let noor = selections("--personas", folder.path, "--persona", "noor", after: "")
    #expect(noor == ["training", "gesprekken"])
  }

  @Test func `go on without a folder that is not there`() {
    #expect(selections("--personas", "/nergens", "--persona", "mia", after: "").count > 2)
  }
}

@Suite("traject schema")
struct SchemaCommandTests {
  @Test func `prints the schema as it is`() async throws {
    #expect(try await output("schema") == String(decoding: Personas.schema.bytes, as: UTF8.self))
  }
}
