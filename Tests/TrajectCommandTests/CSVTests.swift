import Foundation
import Testing

@testable import TrajectCommand

@Suite("CSV")
struct CSVTests {
  @Test("quotes commas, quotes and line ends, and ends lines with CRLF")
  func quoting() {
    let text = CSVWriter.text(
      columns: ["a", "b"], rows: [[.plain("x,y"), .plain("say \"hi\"")], [.empty, .text("p\nq")]])
    #expect(text == "a,b\r\n\"x,y\",\"say \"\"hi\"\"\"\r\n,p q\r\n")
  }

  @Test("takes no text for a formula", arguments: ["=1+1", "+1", "-1", "@a", "  =1"])
  func formulas(text: String) {
    #expect(CSVWriter.lines([[.text(text)]]).contains("'"))
  }

  @Test("leaves a hyphen alone, and shows what is invisible")
  func hyphen() {
    #expect(CSVWriter.lines([[.text("-")]]) == "-\r\n")
    #expect(CSVWriter.lines([[.text("a\u{200B}b\u{2060}")]]) == "a\\u{200B}b\\u{2060}\r\n")
    var page = Page()
    page.say("a\u{200B}b\u{AD}c e\u{301}")
    #expect(page.text == "a\\u{200B}b\\u{AD}c e\u{301}\n")
  }

  @Test("leaves its own numbers alone")
  func numbers() {
    #expect(CSVWriter.lines([[.plain("-7.5")]]) == "-7.5\r\n")
  }

  @Test("of totals has as many fields in every line as columns")
  func fields() async throws {
    let folder = try TestFolder()
    let file = try folder.write("s.traject.yaml", Fixtures.samir)
    let csv = try await output("total", file, "--format", "csv")
    let lines = csv.components(separatedBy: "\r\n").filter { !$0.isEmpty }
    #expect(lines.count == 8)
    for line in lines {
      let count = line.split(separator: ",", omittingEmptySubsequences: false).count
      #expect(count == TotalCSV.columns.count, "\(line)")
    }
  }
}
