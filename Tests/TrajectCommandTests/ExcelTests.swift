import Foundation
import Reintegration
import Testing
import Wording

@testable import TrajectCommand

@Suite("Tables for a spreadsheet")
struct ExcelTests {
  private func table(_ language: String, title: String = "x") async throws -> [[String]] {
    let folder = try TestFolder()
    let file = try folder.write(
      "=1+2.traject.yaml", Fixtures.samir.replacing("title: ", with: "title: \(title) # "))
    let text = try await output("total", file, "--format", "excel", "--lang", language)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let lines = String(text.unicodeScalars.dropFirst()).components(separatedBy: "\r\n")
    return lines.dropLast().map { cells($0) }
  }

  /// The cells of a line; a semicolon between quotes parts none.
  private func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  @Test func `have headings, decimals and kinds of lines in Dutch`() async throws {
    let rows = try await table("nl")
    #expect(rows[0].prefix(4) == ["\"Regel\"", "\"Bestand\"", "\"Titel\"", "\"Persona\""])
    #expect(Set(rows.map(\.count)) == [TotalCSV.columns.count + 1])
    let kinds = rows.dropFirst().map { $0[0] }
    #expect(Set(kinds) == ["\"keuze\"", "\"fase\"", "\"totaal\""])
    #expect(kinds.count { $0 == "\"totaal\"" } == 1)
    #expect(!rows.dropFirst().joined().contains { $0.contains(".") && !$0.hasPrefix("\"") })
  }

  @Test func `have them in English`() async throws {
    let rows = try await table("en")
    #expect(rows[0].prefix(3) == ["\"Line\"", "\"File\"", "\"Title\""])
    #expect(rows.last?.first == "\"total\"")
  }

  @Test func `are made of comparisons too`() async throws {
    let folder = try TestFolder()
    let file = try folder.write("a.traject.yaml", Fixtures.samir)
    let text = try await output("compare", file, file, "--format", "excel")
    #expect(text.hasPrefix("\u{FEFF}\"Basis\";\"Bestand\";"))
    #expect(text.split(separator: "\r\n").count == 5)
  }

  @Test(arguments: [
    ("a, \u{A0}\"=1", "a, \u{A0}\"'=1"), ("\u{A0}=1+x", "\u{A0}'=1+x"),
    ("Plan;=1+2", "Plan;'=1+2"), ("=1+2", "'=1+2"), ("@sum", "'@sum"), (" +1", "' +1"),
    ("a,-b", "a,'-b"), ("a\t=b", "a\t'=b"), ("a, \"=b", "a, \"'=b"), ("-", "'-"),
    ("12-26", "'12-26"), ("3/4", "'3/4"), ("1 mei", "'1 mei"), ("mei 2026", "'mei 2026"),
    ("2026-01-01", "'2026-01-01"), ("Jan-1", "'Jan-1"), ("12:30", "'12:30"), ("1e5", "'1e5"),
    ("007", "'007"), ("1.5", "'1.5"), ("-1", "'-1"), ("1 december 2026", "'1 december 2026"),
    ("donderdag 5 maart", "'donderdag 5 maart"), ("vr 5-6", "'vr 5-6"), ("Friday 5", "'Friday 5"),
    ("vrijdag", "vrijdag"), ("10%", "'10%"), ("€ 5", "'€ 5"), ("½ 2", "'½ 2"),
    ("Groep 2", "Groep 2"), ("a=b", "a=b"), ("mei", "mei"), ("Route 1-2", "Route 1-2"),
    ("fittraject", "fittraject"), ("", ""), ("a;b", "a;b"),
  ])
  func `take no text for a formula, a number or a date`(text: String, cell: String) {
    #expect(ExcelWriter.harmless(text) == cell)
  }

  @Test func `write numbers in the language, and quote all else`() {
    let row: [CSVField] = [.number("-1.5"), .plain("a\"b"), .empty, .text("x")]
    #expect(ExcelWriter(language: .nl).lines([row]) == "-1,5;\"a\"\"b\";;\"x\"\r\n")
    #expect(ExcelWriter(language: .en).lines([row]) == "-1.5;\"a\"\"b\";;\"x\"\r\n")
  }
}
