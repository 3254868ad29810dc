import Reintegration
import Testing

@testable import TrajectCommand

@Suite("Arguments")
struct ArgumentTests {
  @Test("name the language before the environment, and Dutch is the default")
  func language() {
    #expect(Ambient.language(arguments: [], environment: nil) == .nl)
    #expect(Ambient.language(arguments: [], environment: "en") == .en)
    #expect(Ambient.language(arguments: ["--lang", "nl"], environment: "en") == .nl)
    #expect(Ambient.language(arguments: ["total", "--lang=en"], environment: nil) == .en)
    #expect(Ambient.language(arguments: ["--lang", "fr"], environment: nil) == .nl)
  }

  @Test("leave a language of the environment that there is not a mistake")
  func wrongLanguage() {
    #expect(Ambient.languageProblem(arguments: [], environment: "fr")?.nl.contains("'fr'") == true)
    #expect(Ambient.languageProblem(arguments: ["--lang", "en"], environment: "fr") == nil)
    #expect(Ambient.languageProblem(arguments: [], environment: "en") == nil)
    #expect(Ambient.languageProblem(arguments: [], environment: nil) == nil)
  }

  @Test(
    "of a wrong choice say what was probably meant",
    arguments: [
      ("vincent", "fitraject", "Bedoel je 'fittraject'?"),
      ("vincent", "gesprekken", "gesprekken:licht of gesprekken:intensief"),
      ("vincent", "gesprekken:lict", "Bedoel je 'licht'?"),
      ("vincet", "fittraject", "Bedoel je 'vincent'?"),
      ("vincent", "fittraject,fittraject", "twee keer"),
      ("vincent", "fittraject,", "komma"),
    ])
  func wrongChoice(persona: String, select: String, words: String) async throws {
    let failure = try #require(
      await failure("total", "--persona", persona, "--select", select))
    #expect(failure.status == .usage)
    #expect(failure.said().contains(words))
  }

  @Test("of a selection start as their interventions do")
  func defaultStart() async throws {
    let total = try object(
      try await output(
        "total", "--persona", "samir", "--select", "voortgang", "--format", "json"))
    let phase = (total["phases"] as? [[String: Any]])?.first
    let entry = (phase?["entries"] as? [[String: Any]])?.first
    #expect(entry?["start"] as? String == "phase")
  }
}
