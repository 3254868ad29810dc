import ArgumentParser
import Reintegration
import Testing
import Wording

@testable import TrajectCommand

@Suite("Calls that need no parser")
struct PlainCallTests {
  private func plain(_ arguments: [String], _ environment: [String: String] = [:]) -> TotalRequest?
  {
    if case .total(let request) = PlainCall(arguments, environment: { environment[$0] }) {
      request
    } else {
      nil
    }
  }

  @Test(arguments: [
    ["total", "a"], ["total", "a", "b.traject.yaml", "-"], ["total", "-", "--format=csv"],
    ["total", "--format", "json", "a"], ["total", "a", "--format", "excel", "b"],
    ["total", "a", "--format", "jsonl", "--files-from", "-"], ["total", "--files-from=lijst"],
    ["total", "--persona", "mia", "--select", "empowerment"], ["total", "a", "--explain"],
    ["total", "--persona=mia", "--select=x:y,z", "--verdict", "--explain"],
    ["--lang", "en", "total", "a", "--personas", "map"], ["total", "a", "--lang=nl"],
    ["--personas=map", "total", "a"],
  ])
  func `mean what the parser makes of them`(arguments: [String]) throws {
    let parsed = try #require(try TrajectCommand.parseAsRoot(arguments) as? TotalCommand)
    var request = parsed.request
    request.wording = Wording(parsed.shared.lang.flatMap { Language(rawValue: $0) } ?? .nl)
    #expect(plain(arguments) == request)
  }

  @Test(arguments: [
    [], ["explore"], ["--persona", "mia"], ["--persona=mia"], ["--lang", "en"],
    ["explore", "--persona", "mia", "--lang", "en"], ["--lang=en", "explore", "--scenario", "a"],
    ["--personas", "map", "--scenario=a", "--persona", "mia"], ["--persona", "explore"],
  ])
  func `begin the explorer as the parser would`(arguments: [String]) throws {
    let parsed = try #require(try TrajectCommand.parseAsRoot(arguments) as? ExploreCommand)
    #expect(explored(arguments) == parsed.request)
  }

  @Test func `begin the explorer as the environment asks`() {
    let request = explored([], ["TRAJECT_LANG": "en", "TRAJECT_PERSONAS": "map"])
    #expect(request?.language == .en)
    #expect(request?.beginning.personaFolder == "map")
    #expect(explored(["--lang", "nl"], ["TRAJECT_LANG": "en"])?.language == .nl)
  }

  @Test(arguments: [
    ["--help"], ["explore", "--help"], ["explore", "explore"], ["--persona"],
    ["--persona", "--lang"], ["--persona", "mia", "--persona", "samir"], ["--ascii"],
    ["--persona", "mia", "explore"], ["help"], ["mia"], ["--lang", "fr"], ["--keys", "down"],
    ["explore", "--", "x"], ["walk"], ["--persona="],
  ])
  func `begin nothing where there is more to them`(arguments: [String]) {
    #expect(explored(arguments) == nil)
  }

  private func explored(
    _ arguments: [String], _ environment: [String: String] = [:]
  ) -> ExploreRequest? {
    if case .explore(let request) = PlainCall(arguments, environment: { environment[$0] }) {
      request
    } else {
      nil
    }
  }

  @Test func `follow the environment`() {
    let environment = ["TRAJECT_LANG": "en", "TRAJECT_PERSONAS": "map"]
    #expect(plain(["total", "a"], environment)?.wording == Wording(.en))
    #expect(plain(["total", "a"], environment)?.personaFolder == "map")
    #expect(plain(["total", "a", "--lang", "nl"], environment)?.wording == Wording(.nl))
  }

  @Test(arguments: [
    [], ["--help"], ["total"], ["total", "--help"], ["total", "a", "--nonsense"],
    ["total", "a", "--"],
    ["total", "a", "--format", "xml"], ["total", "a", "--format"], ["total", "--persona", "mia"],
    ["total", "a", "--explain", "--explain"], ["total", "a", "--lang", "fr"],
    ["total", "a", "--persona", "mia"],
    ["total", "a", "--format", "csv", "--explain"], ["explore", "total", "a"],
    ["compare", "a", "b"],
    ["total", "--files-from", "--explain"], ["total", "a", "--format="], ["--version", "total"],
  ])
  func `are the parser's where there is more to them`(arguments: [String]) {
    #expect(plain(arguments) == nil)
  }

  @Test func `of many files keep their order`() {
    let files = (0..<10_000).map { "\($0).traject.yaml" }
    #expect(plain(["--lang", "en", "total"] + files + ["--format", "json"])?.files == files)
  }

  @Test(arguments: [
    ("compar", "Bedoel je 'compare'?"), ("totaal", "Bedoel je 'total'?"), ("xyzzy", "Kies uit: "),
    ("plan.traject.yaml", "traject explore --scenario plan.traject.yaml"),
  ])
  func `with a wrong command say which was meant`(word: String, hint: String) async throws {
    let failure = try #require(await failure(word, "a", "b"))
    #expect(failure.status == .usage)
    #expect(failure.said().hasPrefix("traject: '\(word)' is geen opdracht."))
    #expect(failure.said().contains(hint))
    for options in [["--lang", "en"], ["--lang=nl", "--personas", "map"], ["--personas=map"]] {
      let other = try #require(await TrajectCommandTests.failure(options + [word, "a"]))
      #expect(other.said() == failure.said())
    }
  }
}
