import Explorer
import Foundation
import Reintegration
import Reports
import Testing

/// Whether paper says all that the explorer says.
struct CompletenessTests {
  /// The figures in a text: runs of digits, with the points and commas between them.
  private func figures(in text: String) -> Set<String> {
    Set(text.matches(of: /\d+(?:[.,]\d+)*/).map { String($0.0) })
  }

  /// All that a page says, but for what its columns say in the place of others.
  private func texts(of page: Page) -> [String] {
    [page.title]
      + page.blocks.flatMap { block -> [String] in
        switch block {
        case .heading(let text): [text]
        case .prose(let prose): [prose.text]
        case .legend(let entries): entries.map(\.text)
        case .chart(let chart): [chart.title, chart.said, chart.note ?? ""]
        case .table(let table):
          table.rows.flatMap { row in
            table.columns.filter { $0.replaces.isEmpty }
              .compactMap { row[$0.id]?.full } + row.lines.map(\.text) + [row.said ?? ""]
          } + (table.scale?.points.map(\.name) ?? [])
        }
      }
  }

  @Test(arguments: [Routes.vincent, Routes.mia, Routes.samir], [Language.nl, .en])
  func everyFigureOfItsPagesIsInTheReport(_ yaml: String, _ language: Language) throws {
    let model = try Documents.model(yaml, language)
    let report = try #require(Report(of: [model]))
    let html = figures(in: MarkupCheck(HTMLReport(report).text).text)
    let markdown = figures(in: MarkdownReport(report).text.replacing("\\", with: ""))
    var count = 0
    for entry in Contents.report.entries {
      let page = entry.place.source.page(of: model)
      for figure in texts(of: page).flatMap({ figures(in: $0) }) {
        count += 1
        #expect(html.contains(figure), "\(page.title): \(figure)")
        #expect(markdown.contains(figure), "\(page.title): \(figure)")
      }
    }
    #expect(count > 50)
  }

  @Test(arguments: [Language.nl, .en])
  func theCaveatStandsBesideEveryTableOfFigures(_ language: Language) throws {
    let model = try Documents.model(Routes.vincent, language)
    let report = try #require(Report(of: [model]))
    let totals = try #require(report.chapters.first?.sections.first)
    let tables = totals.parts.indices.filter {
      if case .table = totals.parts[$0] { true } else { false }
    }
    let caveats = totals.parts.indices.filter { totals.parts[$0] == .caveat }
    #expect(caveats.count == 2)
    #expect(
      tables.first.map { first in caveats.contains { $0 > first && $0 <= first + 2 } } == true)
    let text = MarkupCheck(HTMLReport(report).text).text
    #expect(text.contains(model.caveat))
  }

  @Test func everySourceIsAFootnoteOnce() throws {
    let report = try Documents.report(Routes.vincent)
    let sources = report.footnotes.compactMap(\.lines.first)
    #expect(Set(sources).count == sources.count)
    #expect(report.footnotes.map(\.number) == Array(1...report.footnotes.count))
    let lines = report.footnotes.flatMap(\.lines).filter { !$0.hasPrefix("Zie ook bron") }
    #expect(Set(lines).count == lines.count)
    #expect(sources.contains { $0.contains("8.2.1 (bevinding; T-08, T-49)") })
  }

  @Test func everyFootnoteIsPointedTo() throws {
    let report = try Documents.report(Routes.vincent, Routes.mia)
    let named = report.chapters.flatMap(\.sections).flatMap(\.parts).flatMap { part -> [Int] in
      if case .table(let table) = part { table.rows.flatMap(\.footnotes) } else { [] }
    }
    #expect(Set(named) == Set(report.footnotes.map(\.number)))
  }

  @Test func whatIsOwnStandsAtTheTop() throws {
    let own = try #require(try Documents.report(Routes.vincent, in: .en).chapters.first)
    #expect(own.marks.contains("own figures") && own.marks.contains("own intervention"))
    let source = try #require(try Documents.report(Routes.mia).chapters.first)
    #expect(source.marks == [])
    #expect(
      MarkdownReport(try Documents.report(Routes.mia)).text.contains("Alles is van de bron."))
  }
}
