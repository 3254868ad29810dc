import Testing

@testable import TrajectCommand

/// Plain text in lines.
struct `A page of text` {
  @Test func `has no blanks at the end of a line, and one open line between parts`() {
    var page = Page()
    page.blank()
    page.say("één", indent: 2)
    page.blank()
    page.blank()
    page.keep("een é  ")
    page.keep("  ")
    page.blank()
    page.say("label", "", indent: 2, width: 10)
    #expect(page.text == "  één\n\neen é\n\n  label\n")
  }

  @Test func `puts figures below each other, whatever letters are before them`() {
    var page = Page()
    let long = String(repeating: "lang ", count: 20)
    page.table(
      Table(
        figureHeadings: ["€"],
        rows: [
          Table.Row(name: "één", figures: ["1.000"]), Table.Row(name: "漢字", figures: ["€ 5"]),
          Table.Row(name: long, figures: ["-"]),
        ]))
    let lines = page.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    #expect(lines[0] == String(repeating: " ", count: 79) + "€")
    #expect(lines[1] == "  één" + String(repeating: " ", count: 70) + "1.000")
    #expect(lines[2] == "  漢字" + String(repeating: " ", count: 71) + "€ 5")
    #expect(lines[3].count == 80 && lines[3].hasSuffix(" -"))
    #expect(lines[4].hasPrefix("    lang"))
  }
}
