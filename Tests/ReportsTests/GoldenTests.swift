import Reintegration
import Reports
import TestSupport
import Testing

/// Whole reports, as they are handed out.
struct GoldenTests {
  private func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if let problem = Golden(name, besideFile: #filePath).problem(with: text) {
      Issue.record("\(problem)", sourceLocation: sourceLocation)
    }
  }

  @Test func aRouteAsAPage() throws {
    expect(HTMLReport(try Documents.report(Routes.vincent)).text, "vincent-html")
  }

  @Test func aRouteInEnglish() throws {
    expect(MarkdownReport(try Documents.report(Routes.vincent, in: .en)).text, "vincent-md-en")
  }

  @Test func aRouteWithAPause() throws {
    expect(MarkdownReport(try Documents.report(Routes.mia)).text, "mia-md")
  }

  @Test func aRouteThatAnotherBudgetPays() throws {
    expect(MarkdownReport(try Documents.report(Routes.samir)).text, "samir-md")
  }

  @Test func aComparison() throws {
    let report = try Documents.report(Routes.vincent, Routes.direct)
    let text = MarkdownReport(report).text
    // The chapters after it are those of each route by itself.
    let head = text.split(separator: "\n## Vincent:", omittingEmptySubsequences: false).first ?? ""
    expect(String(head), "comparison-md")
  }

  @Test func anEmptySheet() throws {
    expect(HTMLReport(try Documents.worksheet("mia")).text, "worksheet-mia-html")
    expect(MarkdownReport(try Documents.worksheet("samir", .en)).text, "worksheet-samir-md-en")
  }

  @Test func wordsThatWouldBeMarkup() throws {
    expect(HTMLReport(try Documents.report(Routes.hostile)).text, "hostile-html")
    expect(MarkdownReport(try Documents.report(Routes.hostile)).text, "hostile-md")
  }
}
