import PersonaCatalog
import Testing
import Wording

@testable import TrajectCommand

@Suite("Text for people")
struct TextTests {
  @Test("fits 80 columns, in both languages", arguments: ["nl", "en"])
  func fits(language: String) async throws {
    let folder = try TestFolder()
    for (index, yaml) in [Fixtures.everything, Fixtures.samir, Fixtures.other].enumerated() {
      let file = try folder.write("\(index).traject.yaml", yaml)
      let text = try await output("total", file, "--explain", "--lang", language)
      for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
    for id in ["vincent", "mia", "samir"] {
      let text = try await output("personas", id, "--lang", language)
      for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test("carries the caveat", arguments: [("nl", "zeven respondenten"), ("en", "seven respond")])
  func caveat(language: String, words: String) async throws {
    let text = try await output(
      "total", "--persona", "mia", "--select", "empowerment", "--lang", language)
    #expect(text.contains(words))
  }

  @Test("sends nothing harmful to a terminal", arguments: ["text", "json", "csv"])
  func harmless(format: String) async throws {
    let folder = try TestFolder()
    let file = try folder.write("x.traject.yaml", Fixtures.harmful)
    let text = try await output("total", file, "--format", format)
    let allowed: Set<Unicode.Scalar> = format == "csv" ? ["\n", "\r"] : ["\n"]
    for scalar in text.unicodeScalars where Harmless.isHarmful(scalar) {
      #expect(allowed.contains(scalar), "\(scalar.value)")
    }
    let other = try folder.write("y.traject.yaml", Fixtures.other)
    let compared = try await output("compare", file, other, "--format", format)
    for scalar in compared.unicodeScalars where Harmless.isHarmful(scalar) {
      #expect(allowed.contains(scalar), "\(scalar.value)")
    }
  }

  @Test("keeps a harmful title whole in JSON")
  func whole() async throws {
    let folder = try TestFolder()
    let file = try folder.write("x.traject.yaml", Fixtures.harmful)
    let total = try object(try await output("total", file, "--format", "json"))
    #expect(total["title"] as? String == "a\u{1B}[2Jb\u{202E}c\u{9B}d\u{2066}")
  }

  @Test("of an error says a harmful name harmlessly")
  func harmlessError() async throws {
    let failure = await failure("total", "/nergens/a\u{1B}[2J.traject.yaml")
    let said = try #require(failure).said()
    #expect(said.contains("\\u{1B}"))
    #expect(!said.unicodeScalars.contains("\u{1B}"))
  }

  @Test("of several totals has a rule between them")
  func several() async throws {
    let folder = try TestFolder()
    let file = try folder.write("s.traject.yaml", Fixtures.samir)
    let text = try await output("total", file, file)
    #expect(text.split(separator: "\n").filter { $0.allSatisfy { $0 == "-" } }.count == 1)
    let json = try await output("total", file, file, "--format", "json")
    #expect(json.hasPrefix("[\n  {\n"))
  }
}
