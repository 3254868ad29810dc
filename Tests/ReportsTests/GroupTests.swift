import Explorer
import Foundation
import Reintegration
import Reports
import Testing

/// What a group wrote, on paper.
struct GroupTests {
  private func rows(_ report: Report, _ title: String) -> [Report.TableRow] {
    let sections = report.chapters.flatMap(\.sections).filter { $0.title == title }
    return sections.flatMap(\.parts).flatMap { part -> [Report.TableRow] in
      if case .table(let table) = part { table.rows } else { [] }
    }
  }

  @Test func reasonsAnswersAndPlacingAreInTheReport() throws {
    let report = try Documents.report(Routes.vincent)
    let said = rows(report, "Wat de groep zegt").map { row in
      (row.texts.compactMap { $0 } + row.lines.map(\.text)).joined(separator: " | ")
    }
    #expect(said.contains("Buddy bij geldproblemen | Omdat hij daar zelf om vroeg."))
    #expect(said.contains { $0.hasSuffix("| Antwoord: Eerst rust.\nDaarna ritme.") })
    #expect(said.contains { $0.hasPrefix("positie vooraf | Sociale activering |") })
    #expect(said.contains { $0.hasPrefix("positie achteraf | Arbeidsactivering |") })
    #expect(said.contains { $0.hasPrefix("doelgroep vooraf | 4. ") })
    #expect(said.contains { $0.hasPrefix("doelgroep achteraf | 3. ") })
    #expect(said.contains("Wat viel op? | Twee dingen vielen op.\nDe wachttijd, en het geld."))
  }

  @Test func aReasonStandsWithItsChoice() throws {
    let row = rows(try Documents.report(Routes.vincent), "Totaal").first { row in
      row.texts.first == "Buddy bij geldproblemen"
    }
    let lines = try #require(row).lines.map(\.text)
    #expect(lines.contains("waarom: Omdat hij daar zelf om vroeg."))
    #expect(lines.contains { $0.hasPrefix("eigen: ") && $0.contains("(bron ") })
  }

  @Test func severalLinesStaySeveralLines() throws {
    let report = try Documents.report(Routes.vincent)
    #expect(HTMLReport(report).text.contains("Antwoord: Eerst rust.<br/>Daarna ritme."))
  }
}

/// The empty sheet of a persona.
struct WorksheetTests {
  @Test(arguments: ["vincent", "mia", "samir"], [Language.nl, .en])
  func hasABoxForEveryInterventionAndRoomForEveryAnswer(
    _ persona: String, _ language: Language
  ) throws {
    let report = try Documents.worksheet(persona, language)
    let page = MarkupCheck(HTMLReport(report).text)
    #expect(page.problem == nil)
    let material = try #require(try Documents.catalog().persona(persona))
    let boxes = page.elements.count { $0.attributes["class"] == "box" }
    #expect(boxes == material.interventions.count)
    let lines = page.elements.count { $0.attributes["class"] == "blank" }
    // Three for an answer, and one for each of the four placings and the group's name.
    #expect(lines >= 3 * material.questions.count + 5)
    for question in material.questions { #expect(page.text.contains(question.text[language])) }
  }

  @Test(arguments: [Language.nl, .en])
  func asksEachQuestionOnceAndSaysNothingOfAScreen(_ language: Language) throws {
    for persona in ["vincent", "mia", "samir"] {
      let text = HTMLReport(try Documents.worksheet(persona, language)).text
      let material = try #require(try Documents.catalog().persona(persona))
      let page = MarkupCheck(text)
      for question in material.questions {
        #expect(page.text.components(separatedBy: question.text[language]).count == 2)
      }
      #expect(!page.text.contains(language == .nl ? "Nog niets gekozen" : "Nothing chosen yet"))
      let why = language == .nl ? "Waarom deze keuzes" : "Why these choices"
      // Once for each phase in which something can be chosen, and not again at the end.
      let phases = Phase.allCases.filter { phase in
        material.interventions.contains { $0.phase == phase }
      }
      #expect(page.text.components(separatedBy: why).count == phases.count + 1)
    }
  }

  @Test func saysWhatEachVariantTakes() throws {
    let report = try Documents.worksheet("vincent")
    let parts = report.chapters.flatMap(\.sections).flatMap(\.parts)
    let rows = parts.flatMap { part -> [Report.TableRow] in
      if case .table(let table) = part { table.rows } else { [] }
    }
    let row = rows.first { $0.row.id == RowID.entry("gesprekken") }
    #expect(
      try #require(row).lines.map(\.text) == [
        "licht (2 uur): duur onbekend, 2 uur prof., € 100-250",
        "intensief (15-20 uur): 6-12 weken, 15-20 uur prof., € 750-2.500",
      ])
  }

  @Test func holdsNoTotals() throws {
    let report = try Documents.worksheet("vincent")
    let totals = try #require(
      report.chapters.first?.sections.first { $0.title == "Totaal" })
    guard case .table(let table)? = totals.parts.first else {
      Issue.record("no table of totals")
      return
    }
    #expect(table.rows.count == 7)
    for row in table.rows {
      #expect(row.texts.first != nil)
      #expect(row.texts.dropFirst().allSatisfy { $0 == nil })
    }
  }
}
