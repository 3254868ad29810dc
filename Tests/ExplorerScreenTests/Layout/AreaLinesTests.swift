import TerminalCanvas
import Testing

@testable import ExplorerScreen

struct `A line that is edited` {
  private let ruler = Canvas(size: Size(columns: 1, rows: 1))

  @Test(arguments: [
    ("een twee drie", 5, ["een ", "twee ", "drie"]), ("eentwee", 4, ["eent", "wee"]),
    (" eentwee", 4, [" een", "twee"]), ("", 4, [""]), ("eent", 4, ["eent"]),
    ("漢字漢", 4, ["漢字", "漢"]),
  ])
  func `is broken behind a blank, and loses nothing`(text: String, columns: Int, parts: [String]) {
    #expect(AreaLines(text, columns: columns, ruler).parts.map(\.text) == parts)
  }

  @Test(arguments: [(0, 0), (3, 0), (4, 1), (8, 1), (9, 2), (13, 2)])
  func `has the cursor on the line where what is typed will stand`(cursor: Int, part: Int) {
    #expect(AreaLines("een twee drie", columns: 5, ruler).part(of: cursor) == part)
  }
}
