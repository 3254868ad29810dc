import Foundation
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("Errors in files")
struct ErrorTests {
  @Test("are all reported, of every file, before anything is written")
  func all() async throws {
    let folder = try TestFolder()
    let good = try folder.write("good.traject.yaml", Fixtures.samir)
    let bad = try folder.write(
      "bad.traject.yaml",
      "format: 1\npersona: mia\nphases:\n  activation: {entries: [empowermnt, fittraject]}\n")
    let worse = try folder.write("worse.traject.yaml", "format: 1\npersona: nobody\n")
    let failure = try #require(await failure("total", good, bad, worse))
    #expect(failure.status == .invalid)
    let lines = failure.said().split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.contains(": error: ") })
    #expect(lines[0].hasPrefix("\(bad):4:"))
    #expect(lines[0].contains("empowerment"))
  }

  @Test("give way to a file that cannot be read")
  func unreadable() async throws {
    let folder = try TestFolder()
    let bad = try folder.write("bad.traject.yaml", "format: 1\n")
    let failure = try #require(await failure("total", bad, folder.path + "/none.traject.yaml"))
    #expect(failure.status == .unreadable)
    #expect(failure.said(.en).contains("cannot read"))
    #expect(failure.said(.en).contains(": error: "))
  }

  @Test("of a total that is too large stand at the first line")
  func tooLarge() async throws {
    let folder = try TestFolder()
    let file = try folder.write(
      "large.traject.yaml",
      """
      format: 1
      persona: mia
      own:
        - {id: a, phase: activation, name: A, duration: {weeks: 1000000000}, effort: {hoursPerWeek: 1000000000}, cost: {euros: 1}}
      phases:
        activation: {entries: [a]}
      """)
    let failure = try #require(await failure("total", file))
    #expect(failure.status == .invalid)
    #expect(failure.said().hasPrefix("\(file):1:1: error: "))
  }

  @Test("of nothing there are, in what is built in")
  func builtIn() async throws {
    let text = try await output("validate")
    #expect(text.hasSuffix("4 bestanden gecontroleerd, geen fouten.\n"))
  }

  @Test("are looked for in folders, nested ones too")
  func folders() async throws {
    let folder = try TestFolder()
    _ = try folder.write("a.traject.yaml", Fixtures.samir)
    _ = try folder.write("readme.txt", "no YAML")
    let text = try await output("validate", folder.path)
    #expect(text.contains("a.traject.yaml: scenario van Samir, 4 interventies"))
    #expect(text.contains("1 bestand gecontroleerd"))
  }

  @Test("are on one line each, also where the name of a file has two")
  func names() async throws {
    let folder = try TestFolder()
    let file = try folder.write("a\nb\u{1B}.traject.yaml", "format: 1\npersona: nobody\n")
    let lines = try #require(await failure("total", file)).said().split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("a\\u{A}b\\u{1B}.traject.yaml:2:10: error: ") == true)
  }

  @Test("do not lie in a title, an author or notes left blank")
  func blank() async throws {
    let folder = try TestFolder()
    let file = try folder.write(
      "leeg.traject.yaml", "format: 1\npersona: mia\ntitle:\nauthor:\nnotes:\nphases:\n")
    let total = try object(try await output("total", file, "--format", "json"))
    #expect(total["title"] is NSNull)
  }

  @Test("a scenario of nothing has none")
  func empty() async throws {
    let folder = try TestFolder()
    let file = try folder.write("leeg.traject.yaml", "format: 1\npersona: mia\n")
    #expect(try await output("total", file).contains("Er is nog niets gekozen."))
    let total = try object(try await output("total", file, "--format", "json"))
    #expect(ends(total["cost"]) == [0, 0])
    #expect((total["phases"] as? [Any])?.isEmpty == true)
  }
}
