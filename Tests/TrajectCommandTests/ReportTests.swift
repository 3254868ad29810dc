import Foundation
import Testing

@testable import TrajectCommand

@Suite("Scenarios on paper")
struct ReportTests {
  private let folder: TestFolder
  private let file: String

  init() throws {
    folder = try TestFolder()
    file = try folder.write("alles.traject.yaml", Fixtures.everything)
  }

  @Test("are a page for the browser unless another form is asked for")
  func html() async throws {
    let page = try await output("report", file)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("Vincent: Van alles wat"))
  }

  @Test("hold only what differs where they are compared")
  func comparison() async throws {
    let other = try folder.write(
      "ander.traject.yaml",
      "format: 1\npersona: vincent\ntitle: Anders\nphases: {activation: {entries: [buddy]}}\n")
    let page = try await output("compare", file, other, "--format", "html", "--lang", "en")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains("Vincent: Anders"))
    #expect(page.contains("What differs"))
    #expect(!page.contains("Timeline"))
  }

  @Test("go to a file whole, whose name says the form")
  func toFile() async throws {
    let target = folder.path + "/verslag.md"
    _ = try folder.write("verslag.md", String(repeating: "oud ", count: 100_000))
    #expect(try await output("report", file, "-o", target, "--lang", "en") == "")
    let text = try String(contentsOfFile: target, encoding: .utf8)
    #expect(text.hasPrefix("# Vincent: Van alles wat\n"))
    #expect(!text.contains("oud oud"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["alles.traject.yaml", "verslag.md"])
  }

  @Test("are written where the file lies if it has another name, and to a device as they come")
  func inPlace() async throws {
    let target = try folder.write("verslag.md", "oud")
    let other = folder.path + "/ander.md"
    #expect(link(target, other) == 0)
    _ = try await output("report", file, "-o", target)
    #expect(try String(contentsOfFile: other, encoding: .utf8).hasPrefix("# Vincent"))
    #expect(try await output("report", file, "-o", "/dev/null") == "")
    #expect(await failure("report", file, "-o", folder.path)?.said().contains("is een map") == true)
  }

  @Test("never take the place of a scenario")
  func notOverScenarios() async throws {
    #expect(throws: (any Error).self) {
      try Program.parse(["report", file, "-o", file])
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == Fixtures.everything)
  }

  @Test("that cannot be written say why")
  func unwritable() async throws {
    let failure = await failure("report", file, "-o", folder.path + "/geen/map.html")
    #expect(failure?.status == .unwritable)
    #expect(failure?.said().contains("map.html") == true)
  }

  @Test("are JSON that names its footnotes")
  func json() async throws {
    let json = try object(try await output("report", file, "--format", "json"))
    #expect(json["title"] as? String == "Vincent: Van alles wat")
    let notes = json["footnotes"] as? [[String: Any]] ?? []
    #expect(notes.compactMap { $0["number"] as? Int } == Array(1...max(notes.count, 1)))
    let chapter = (json["chapters"] as? [[String: Any]])?.first
    #expect((chapter?["own"] as? [String])?.contains("eigen cijfers") == true)
    let sections = chapter?["sections"] as? [[String: Any]] ?? []
    #expect(sections.first?["title"] as? String == "Totaal")
  }

  @Test("of several files are chapters of one document")
  func several() async throws {
    let other = try folder.write("anders.traject.yaml", Fixtures.samir)
    let text = try await output("report", file, other, "--format", "md")
    #expect(text.contains("\n## Vincent: Van alles wat\n"))
    #expect(text.contains("\n## Samir\n"))
  }

  @Test("of a file with errors are none")
  func invalid() async throws {
    let wrong = try folder.write("fout.traject.yaml", "format: 1\npersona: vicent\n")
    let target = folder.path + "/verslag.html"
    let failure = await failure("report", file, wrong, "-o", target)
    #expect(failure?.findings.count == 1)
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test("have an empty sheet of a persona beside them", arguments: ["vincent", "mia", "samir"])
  func worksheet(persona: String) async throws {
    let page = try await output("report", "--worksheet", persona)
    #expect(page.contains("<h1 id=\"h1\">Werkblad: "))
    #expect(page.contains("class=\"box\""))
  }

  @Test("and a sheet are not asked for at once, nor of nobody")
  func wrongUse() async {
    #expect(throws: (any Error).self) { try Program.parse(["report"]) }
    #expect(throws: (any Error).self) {
      try Program.parse(["report", file, "--worksheet", "mia"])
    }
    #expect(await failure("report", "--worksheet", "mai")?.said().contains("'mia'") == true)
  }
}
