import Foundation
import Testing

/// The program without a terminal.
struct CommandTests {
  @Test(arguments: [[], ["explore"], ["explore", "--persona", "mia"]])
  func theExplorerNeedsATerminal(arguments: [String]) async throws {
    let place = try Place()
    let program = Place.programs.appending(path: "traject")
    let done = try await Subprocess.run(
      program, arguments, environment: place.environment, in: place.home, input: "q")
    #expect(done.status == 64)
    #expect(done.output.isEmpty)
    #expect(done.errors.contains("traject total"))
    #expect(done.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test func totalsOfAFileAreOnStandardOutputOnly() async throws {
    let place = try Place()
    try place.write(sample, to: "mia.traject.yaml")
    for (language, cost) in [("nl", "1.683-9.030"), ("en", "1,683-9,030")] {
      let done = try await place.traject("total", "mia.traject.yaml", "--lang", language)
      #expect(done.status == 0)
      #expect(done.output.contains(cost))
      #expect(done.errors.isEmpty)
    }
    let json = try await place.traject("total", "--format", "json", "mia.traject.yaml")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let total = (object as? [String: Any])?["grandTotal"] as? [String: Any]
    #expect(total?["low"] as? Int == 1683)
    #expect(total?["high"] as? Int == 9030)
  }

  @Test func whatIsWrongWithAFileIsSaidWithItsPlace() async throws {
    let place = try Place()
    try place.write(
      sample.replacing("empowerment", with: "empowermint"), to: "fout.traject.yaml")
    let done = try await place.traject("total", "fout.traject.yaml")
    #expect(done.status == 1)
    #expect(done.output.isEmpty)
    #expect(done.errors.hasPrefix("fout.traject.yaml:7:9: "))
    #expect(done.errors.contains("empowerment"))
    #expect(try await place.traject("total", "nergens.traject.yaml").status == 66)
    #expect(try await place.traject("total", "--onzin").status == 64)
  }

  @Test func theLastScreenIsDumpedInEveryForm() async throws {
    let place = try Place()
    let keys = "down enter right space down space right space"
    for size in ["80x24", "120x40"] {
      let text = try await place.traject(
        "explore", "--keys", keys, "--size", size, "--dump", "text")
      #expect(text.status == 0)
      #expect(text.output.contains("€ 1.683-9.030"))
      #expect(text.output.split(separator: "\n", omittingEmptySubsequences: false).count > 20)
      let ansi = try await place.traject(
        "explore", "--keys", keys, "--size", size, "--dump", "ansi")
      #expect(ansi.output.replacing(/\u{1B}\[[0-9;]*m/, with: "").contains("€ 1.683-9.030"))
      #expect(ansi.output.contains("\u{1B}["))
      let svg = try await place.traject("explore", "--keys", keys, "--size", size, "--dump", "svg")
      #expect(svg.output.hasPrefix("<svg") || svg.output.hasPrefix("<?xml"))
      #expect(svg.output.contains("1.683-9.030"))
    }
    #expect(try await place.traject("explore", "--keys", "dwon", "--dump", "text").status == 64)
    #expect(try await place.traject("explore", "--size", "groot", "--dump", "text").status == 64)
  }

  @Test func aDumpLeavesNoTraces() async throws {
    let place = try Place()
    _ = try await place.traject("explore", "--keys", "enter right space f2", "--dump", "text")
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.home.path).isEmpty)
  }

  @Test func aClosedPipeIsNoFault() async throws {
    let place = try Place()
    let done = try await place.shell(
      "{ traject personas vincent --format json; echo $? > status; } | head -c 10")
    #expect(done.output.count == 10)
    #expect(done.errors.isEmpty)
    #expect(["0\n", "141\n", "73\n"].contains(place.read("status")))
  }
}
