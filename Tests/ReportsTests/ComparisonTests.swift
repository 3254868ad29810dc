import Explorer
import Reintegration
import Reports
import Testing

/// Several routes in one document.
struct ComparisonTests {
  @Test func oneRouteHasNothingToCompareWith() throws {
    let report = try Documents.report(Routes.vincent)
    #expect(report.chapters.map(\.title) == ["Vincent: Eerst stabiliseren"])
  }

  @Test(arguments: [Language.nl, .en])
  func routesOfOnePersonBeginWithWhatDiffers(_ language: Language) throws {
    let report = try Documents.report(Routes.vincent, Routes.direct, in: language)
    #expect(report.chapters.count == 3)
    let first = try #require(report.chapters.first)
    #expect(first.title == (language == .nl ? "Vergelijking" : "Comparison"))
    let models = try [Routes.vincent, Routes.direct].map { try Documents.model($0, language) }
    #expect(first.caveat == models[0].caveat)
    #expect(first.sections.flatMap(\.parts).contains(.caveat))
    let page = MarkupCheck(HTMLReport(report).text)
    #expect(page.problem == nil)
    for model in models {
      let title = try #require(model.header.scenario)
      #expect(page.text.contains(title))
    }
  }

  @Test func aRouteWithoutATitleGoesByItsFile() throws {
    let yaml = "format: 1\npersona: mia\nphases: {activation: {entries: [ontheffing]}}"
    let text = MarkdownReport(try Documents.report(yaml, Routes.mia)).text
    #expect(text.contains("| A | Mia: test |"))
    let model = try Documents.model(yaml)
    var other = model
    _ = reduce(
      into: &other,
      .opened(try Documents.scenario(yaml), WorkFile(path: "", stamp: ""), notice: nil))
    let report = try #require(Report(of: [other, model], .comparison))
    #expect(MarkdownReport(report).text.contains("| A | Mia |"))
  }

  @Test func aComparisonAloneHoldsNothingElse() throws {
    let models = try [Routes.vincent, Routes.direct].map { try Documents.model($0, .nl) }
    let report = try #require(Report(of: models, .comparison))
    #expect(report.chapters.map(\.title) == ["Vergelijking"])
    #expect(report.chapters[0].sections.count == 1)
    #expect(report.title.hasPrefix("Routes naast elkaar: "))
    #expect(Report(of: [models[0]], .comparison) == nil)
  }

  @Test func routesOfDifferentPersonsStandBesideEachOtherWithoutADifference() throws {
    let report = try Documents.report(Routes.vincent, Routes.mia)
    let text = MarkdownReport(report).text
    #expect(text.contains("verschillende personen: naast elkaar, zonder verschil"))
  }
}
