import Foundation
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("What is said at a sudden end")
struct LastWordsTests {
  private static let refusals: [AutosaveFolder.Refusal] = [
    .noHome, .link, .foreign, .tooLarge, .unreadable, .system(SystemError(code: ENOSPC)),
  ]

  @Test func `is as its golden, in both languages`() throws {
    let reasons = Self.refusals.map(\.reason)
    let kept: [LastWords.Keeping] =
      [.nothing, .kept("~/a"), .exercise("~/a")] + reasons.map { .behind($0, older: nil) }
      + [.behind(Text(nl: "vol", en: "full"), older: "~/a")]
    let said = Language.allCases.flatMap { language in
      kept.flatMap { keeping -> [String] in
        let words = LastWords(keeping: keeping, language: language)
        #expect(words.afterInput + (words.afterInput.isEmpty ? "" : "\n") == words.afterSignal)
        return [words.afterFault, words.afterSignal].map { $0.replacing("\n", with: "") }
      }
    }
    try expectGolden(said.joined(separator: "\n") + "\n", "last-words.txt")
  }
}
