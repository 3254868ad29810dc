import Testing

@testable import Reports

struct MarkdownTextTests {
  @Test(arguments: [
    ("1.", "1\\."), ("12)", "12\\)"), ("1. een", "1\\. een"),
    ("2026.\nTwee", "2026\\.\\\n" + "Twee"),
    ("1.5", "1.5"), ("een 1.", "een 1."), ("1.500", "1.500"),
    ("- een", "\\- een"), ("een - twee", "een - twee"), ("# kop", "\\# kop"),
    ("www.x.nl", "www\\.x.nl"), ("http://x", "http\\://x"), ("a: b", "a: b"),
  ])
  func nothingIsTakenForAListOrALink(text: String, written: String) {
    #expect(MarkdownText.lines(text) == written)
  }
}
