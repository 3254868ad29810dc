import Explorer
import Reintegration
import Reports
import TestSupport
import Testing

/// What was guessed, on paper.
struct GuessesTests {
  private static func route(_ author: String, _ guesses: String, persona: String = "vincent")
    -> String
  {
    """
    format: 1
    persona: \(persona)
    author: \(author)
    guesses:
    \(guesses)
    """
  }

  private static let one = route(
    "Groep 1",
    """
      - {by: Anne, intervention: fittraject, figure: cost, guess: 500-1500}
      - {by: Anne, intervention: fittraject, figure: weeks, guess: 20-30}
      - {by: Anne, round: 2, intervention: fittraject, figure: weeks, guess: 12-26}
      - {intervention: plaatsing-sob, figure: cost, guess: undeterminable}
    """)

  private static let other = route(
    "Groep 2", "  - {intervention: fittraject, figure: weeks, guess: 1-104}")

  private func sections(_ report: Report) -> [[String]] {
    report.chapters.map { $0.sections.map(\.title) }
  }

  @Test func areASectionOfTheirOwnWhereThereAreAny() throws {
    let report = try Documents.report(Self.one)
    #expect(sections(report).first?.contains("Schattingen en punten") == true)
    let none = try Documents.report(Routes.vincent)
    #expect(sections(none).first?.contains("Schattingen en punten") == false)
    let text = MarkdownReport(report).text
    #expect(text.contains("niet de waarheid"))
    #expect(text.contains("Punten worden opgeteld, nooit gemiddeld."))
    #expect(text.contains("| Anne | 1 | 2 | 0 | 68 |"))
    #expect(text.contains("| Anne | 2 | 1 | 1 | 100 |"))
    #expect(text.contains("| zonder naam | 1 | 1 | 1 | 100 |"))
  }

  @Test(arguments: Language.allCases)
  func ofSeveralRoutesStandTogether(language: Language) throws {
    let report = try Documents.report(Self.one, Self.other, in: language)
    let together = try #require(report.chapters.first)
    let title = language == .nl ? "Schattingen en punten" : "Guesses and points"
    #expect(together.sections.map(\.title).last == title)
    let text = MarkdownReport(report).text
    #expect(text.contains("Groep 1: Anne"))
    #expect(text.contains("| Groep 2 |"))
    #expect(MarkupCheck(HTMLReport(report).text).problem == nil)
  }

  @Test func ofOneRouteAmongSeveralStandWithThatRoute() throws {
    let report = try Documents.report(Self.one, Self.route("Groep 2", "  []"))
    let title = "Schattingen en punten"
    #expect(sections(report).map { $0.contains(title) } == [false, true, false])
  }

  @Test func ofDifferentPersonsDoNotStandTogether() throws {
    let mia = Self.route(
      "Groep 2", "  - {intervention: belastbaarheid, figure: cost, guess: 100-200}", persona: "mia")
    let report = try Documents.report(Self.one, mia)
    #expect(report.chapters.first?.sections.map(\.title).contains("Schattingen en punten") == false)
    #expect(sections(report).dropFirst().allSatisfy { $0.contains("Schattingen en punten") })
  }

  @Test func areWrittenUpInFull() throws {
    let text = MarkdownReport(try Documents.report(Self.one, Self.other)).text
    let start = try #require(text.firstRange(of: "### Schattingen en punten"))
    let rest = text[start.lowerBound...]
    let end = rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex
    if let problem = Golden("guesses-md", besideFile: #filePath).problem(with: String(rest[..<end]))
    {
      Issue.record("\(problem)")
    }
  }
}
