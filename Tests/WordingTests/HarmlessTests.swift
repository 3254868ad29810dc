import Testing
import Wording

struct `Harmless text` {
  @Test(arguments: [
    ("a\r\nb\r\n", "a\nb\n"), ("a\rb", "ab"), ("a\tb\r\n\tc", "a b\n c"),
    ("\u{1B}[2J\r\nb", "\\u{1B}[2J\nb"), ("a\u{200B}\nb", "a\\u{200B}\nb"),
  ])
  func `of several lines keeps their ends alone`(text: String, shown: String) {
    #expect(Harmless.lines(text) == shown)
  }

  @Test(arguments: [("a\r\nb", "a  b"), ("a\tb\rc", "a b c"), ("\u{7F}\n", "\\u{7F} ")])
  func `of one line has a blank for each line end`(text: String, shown: String) {
    #expect(Harmless.line(text) == shown)
  }

  @Test(arguments: [("a\nb", "a\\u{A}b"), ("a\rb", "a\\u{D}b"), ("a\tb", "a\\u{9}b")])
  func `of a file's name shows even those`(text: String, shown: String) {
    #expect(Harmless.name(text) == shown)
  }
}
