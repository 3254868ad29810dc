import Reintegration
import TestSupport
import Testing

@testable import PersonaCatalog

/// What is said of all that libyaml can say of a file, and of signs that look like others.
struct SyntaxSentenceTests {
  private static let problems = [
    "mapping values are not allowed in this context", "could not find expected ':'",
    "did not find expected key", "did not find expected '-' indicator",
    "block sequence entries are not allowed in this context", "found wrong indentation",
    "did not find expected node content", "found a tab character that violates indentation",
    "found a tab character where an indentation space is expected",
    "did not find expected <document start>", "did not find expected ',' or '}'",
    "did not find expected ',' or ']'", "found unexpected end of stream",
    "found unexpected document indicator", "found character that cannot start any token",
    "found undefined alias", "something that nobody foresaw",
  ]
  private static let signs: [Unicode.Scalar] = [
    "\u{9}", "\u{A0}", "\u{202F}", "\u{2003}", "\u{200B}", "\u{AD}", "\u{2013}", "\u{2212}",
    "\u{2018}", "\u{201D}",
  ]

  @Test func areWrittenOutInBothLanguages() {
    let said =
      Self.problems.flatMap { problem -> [String] in
        let hint = SyntaxSentences.hint(for: problem)
        let message = SyntaxSentences.message(for: problem)
        return [message.nl + " | " + (hint?.nl ?? "-"), message.en + " | " + (hint?.en ?? "-")]
      } + Self.signs.compactMap { OddSign($0)?.warning }.flatMap { [$0.nl, $0.en] }
    #expect(WrittenOut("syntax", besideFile: #filePath).problem(with: said) == nil)
  }
}
