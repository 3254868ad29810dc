import TerminalCanvas
import Testing

struct KeyTests {
  static let allKeys: [Key] =
    [
      .space, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .character("a"), .character("é"), .character("?"),
      .character(":"), .character("*"), .character("\""), .character("G"), .character("7"),
      .deleteWord,
    ] + (1...12).map { .function($0) } + "abcz".map { .control($0) }
    + "qQ[é".map { .alternate($0) } + "0579.,+-*/=".map { .pad($0) }

  @Test(arguments: allKeys)
  func everyKeyComesBackFromItsName(key: Key) throws {
    #expect(Key(name: key.name) == key)
    #expect(try KeyScript.keys(KeyScript.script([key, key])) == [key, key])
  }

  @Test(
    arguments: [
      ("enter space down", [Key.enter, .space, .down]),
      ("Down*3  ctrl-r", [.down, .down, .down, .control("r")]),
      ("text:ab c", [.character("a"), .character("b"), .character("c")]),
      (
        "text:\"a b\"*2",
        [.character("a"), .space, .character("b"), .character("a"), .space, .character("b")]
      ),
      (
        "* **2 a*2 f12",
        [
          .character("*"), .character("*"), .character("*"), .character("a"), .character("a"),
          .function(12),
        ]
      ),
      ("", []),
      ("text:", []),
    ] as [(String, [Key])])
  func scriptsAreRead(script: String, keys: [Key]) throws {
    #expect(try KeyScript.keys(script) == keys)
  }

  @Test(
    arguments: [
      ("enter dwon", "dwon", 2, KeyScript.Problem.Cause.unknownKey(nearest: "down")),
      ("etner", "etner", 1, .unknownKey(nearest: "enter")),
      ("pgdown", "pgdown", 1, .unknownKey(nearest: "pgdn")),
      ("klantmanager", "klantmanager", 1, .unknownKey(nearest: nil)),
      ("down*x", "down*x", 1, .badCount),
      ("down*0", "down*0", 1, .badCount),
      ("dwon*3", "dwon*3", 1, .unknownKey(nearest: "down")),
      ("text:\"abc", "text:\"abc", 1, .openQuote),
      ("ctrl-12", "ctrl-12", 1, .unknownKey(nearest: nil)),
    ] as [(String, String, Int, KeyScript.Problem.Cause)])
  func aWrongWordIsNamedWithTheNearestRightOne(
    script: String, word: String, position: Int, cause: KeyScript.Problem.Cause
  ) throws {
    let problem = try #require(throws: KeyScript.Problem.self) { try KeyScript.keys(script) }
    #expect(problem.word == word)
    #expect(problem.position == position)
    #expect(problem.cause == cause)
    #expect(problem.description.contains(word))
  }

  @Test(arguments: [("1", 1), ("9999", 9999), ("10000", 10_000)])
  func aWordIsRepeatedUpToTenThousandTimes(count: String, keys: Int) throws {
    #expect(try KeyScript.keys("down*\(count)") == Array(repeating: .down, count: keys))
    #expect(try KeyScript.keys("text:\"ab\"*\(count)").count == 2 * keys)
  }

  @Test(arguments: ["0", "-1", "10001", "", "1.5"])
  func aWordIsRepeatedNoOtherNumberOfTimes(count: String) throws {
    for word in ["down*\(count)", "text:\"ab\"*\(count)"] {
      let problem = try #require(throws: KeyScript.Problem.self) { try KeyScript.keys(word) }
      #expect(problem.cause == .badCount)
    }
  }

  @Test func keysTypeWhatTheyAre() {
    #expect(Key.space.typed == " ")
    #expect(Key.character("é").typed == "é")
    #expect(Key.enter.typed == nil)
    #expect(Key(typing: "\n") == .enter)
  }
}
