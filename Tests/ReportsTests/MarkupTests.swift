import Foundation
import Reintegration
import Reports
import Testing
import Wording

/// Whether every page is one that browsers, printers and screen readers take as it is meant.
struct MarkupTests {
  private func page(_ yaml: String, _ language: Language) throws -> MarkupCheck {
    MarkupCheck(HTMLReport(try Documents.report(yaml, in: language)).text)
  }

  @Test(arguments: Routes.all, [Language.nl, .en])
  func aPageIsWellFormed(_ yaml: String, _ language: Language) throws {
    let page = try page(yaml, language)
    #expect(page.problem == nil)
    #expect(page.elements.first?.attributes["lang"] == language.rawValue)
    #expect(page.count("title") == 1)
    #expect(page.count("main") == 1)
  }

  @Test func severalScenariosAreOneWellFormedPage() throws {
    let report = try Documents.report(Routes.vincent, Routes.hostile, Routes.mia)
    let page = MarkupCheck(HTMLReport(report).text)
    #expect(page.problem == nil)
    #expect(page.count("h1") == 1)
    #expect(report.chapters.count == 4)
  }

  @Test func placesToJumpToHaveNamesOfTheirOwn() throws {
    for report in [
      try Documents.report(Routes.vincent, Routes.direct, Routes.mia),
      try Documents.report(Routes.vincent), try Documents.worksheet("samir"),
    ] {
      let page = MarkupCheck(HTMLReport(report).text)
      let places = page.elements.filter { $0.name == "section" }
        .compactMap { $0.attributes["aria-labelledby"] }
      let names = places.map { page.texts[$0] ?? "" }
      #expect(!names.contains("") && page.texts["h1"] != nil)
      #expect(Set(names).count == names.count)
    }
  }

  @Test(arguments: Routes.all)
  func headingsGoDownStepByStep(_ yaml: String) throws {
    let levels = try page(yaml, .nl).elements.compactMap { element in
      element.name.first == "h" ? Int(element.name.dropFirst()) : nil
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test(arguments: Routes.all)
  func everyNameIsUniqueAndEveryLinkLeadsToOne(_ yaml: String) throws {
    let page = try page(yaml, .nl)
    let ids = page.attributes("id")
    #expect(Set(ids).count == ids.count)
    for link in page.attributes("href") {
      #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())))
    }
    for label in page.attributes("aria-labelledby") { #expect(ids.contains(label)) }
  }

  @Test(arguments: Routes.all)
  func everyRowOfATableHasAHeader(_ yaml: String) throws {
    var isHead = false
    var headers = 0
    var rows = 0
    for element in try page(yaml, .nl).elements {
      switch element.name {
      case "thead": isHead = true
      case "tbody": isHead = false
      case "tr" where !isHead: rows += 1
      case "th":
        #expect(element.attributes["scope"] == (isHead ? "col" : "row"))
        if !isHead { headers += 1 }
      default: break
      }
    }
    #expect(rows == headers)
  }

  @Test(arguments: Routes.all)
  func nothingIsFetchedAndNothingIsRun(_ yaml: String) throws {
    let page = try page(yaml, .nl)
    let known: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "h3", "h4",
      "p", "br", "ul", "ol", "li", "span", "sup", "a", "table", "thead", "tbody", "tr", "th", "td",
      "svg", "rect", "line", "path", "text",
    ]
    #expect(Set(page.elements.map(\.name)).subtracting(known) == [])
    let names = Set(page.elements.flatMap { $0.attributes.keys })
    #expect(names.isDisjoint(with: ["src", "srcset", "style", "action", "onload", "onerror"]))
    for picture in page.elements where picture.name == "svg" {
      #expect(picture.attributes["aria-hidden"] == "true")
    }
  }

  @Test func hostileWordsAreShownAsTheyAre() throws {
    let html = HTMLReport(try Documents.report(Routes.hostile)).text
    let page = MarkupCheck(html)
    #expect(page.text.contains("</title><script>alert(1)</script> & \"x\" ' \\u{202E}gnp.exe"))
    #expect(page.text.contains("\"><svg onload=alert(1)> | a | b"))
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("]]>"))
  }

  @Test(arguments: Routes.all, [Language.nl, .en])
  func noSignIsHidden(_ yaml: String, _ language: Language) throws {
    let report = try Documents.report(yaml, in: language)
    for text in [HTMLReport(report).text, MarkdownReport(report).text] {
      let hidden = text.unicodeScalars.filter { $0 != "\n" && Harmless.isHarmful($0) }
      #expect(Array(hidden) == [])
    }
  }
}
