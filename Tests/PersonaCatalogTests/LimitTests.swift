import Glibc
import PersonaCatalog
import Reintegration
import Testing

@Suite("Limits of a file")
struct LimitTests {
  private func descriptions(of text: String) -> [String] {
    do throws(Findings) {
      _ = try ScenarioReader.read(Array(text.utf8), file: "f", library: Fixtures.library)
      return []
    } catch {
      return error.list.map { $0.description(in: .nl) }
    }
  }

  private static let tooDeep = "Hier staan meer dan 32 niveaus in elkaar."
  private static let tooMany =
    "Dit bestand heeft, met alles wat het herhaalt, meer dan 100.000 onderdelen."

  @Test(
    arguments: [
      "[", "[\n", "{a: ", "- ", "? ", "[?", "{? ", "- - ? ",
    ])
  func `nesting without end is refused at once`(piece: String) {
    let count = (1 << 20) / piece.utf8.count - 1
    let started = ContinuousClock.now
    let found = descriptions(of: String(repeating: piece, count: count))
    #expect(found.count == 1)
    #expect(ContinuousClock.now - started < .seconds(5))
  }

  @Test func `33 levels are refused and 32 are not`() {
    func nested(_ levels: Int) -> String {
      "format: 1\npersona: tess\ntitle: "
        + String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    #expect(descriptions(of: nested(32)).contains { $0.hasSuffix(Self.tooDeep) } == false)
    #expect(descriptions(of: nested(33)) == ["f:3:40: error: " + Self.tooDeep])
  }

  @Test func `aliases of aliases are refused at once`() {
    var text = "format: 1\na: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (name, of) in zip("bcdefghij", "abcdefghi") {
      let aliases = [String](repeating: "*\(of)", count: 10).joined(separator: ", ")
      text += "\(name): &\(name) [\(aliases)]\n"
    }
    let started = Self.processorSeconds
    #expect(descriptions(of: text).map { $0.hasSuffix(Self.tooMany) } == [true])
    for key in [
      "? *j\n  : x", "? *j\n  ? *i", "*j : x", "*j: x", "? [*j]\n  : x", "{[*j]: x}", "{?*j : x}",
      "{? *j}", "[? *j : x]", "? {a: *j}\n  : x", "[*j]: x", "? - *j\n  : x", "- ? [*j]",
      "?\n    - *j\n  : x", "&z [*j] : x", "{a: x}: x\n  {b: *j}: y",
      "['a'?*j : x]", "{'a': b ?*j : x}", "[[]?*j : x]", "{&a?*j : x}", "[!t ? *j : x]",
      "x: {? *j}",
      "é: 1\u{2028}  ? *j\u{2028}  : 1", "'a'\n  ? *j", "{x: 1, ?*j: 2}", "[x, ?[*j]: 2]",
    ] {
      #expect(descriptions(of: text + "last:\n  " + key + "\n").count == 1, "\(key)")
    }
    #expect(!Comments.areIn(text + " # x"))
    #expect(Self.processorSeconds - started < 2)
  }

  @Test func `an alias counts for all that it stands for, and for its levels`() {
    // The map, its two keys and values, and in each value so many nodes: 99,999 in all.
    func bomb(_ aliases: Int) -> String {
      "format: &a [\(String(repeating: "x,", count: 998))]\nb: ["
        + String(repeating: "*a,", count: aliases) + "]\n"
    }
    #expect(descriptions(of: bomb(99)).contains { $0.hasSuffix(Self.tooMany) } == false)
    #expect(descriptions(of: bomb(100)) == ["f:2:302: error: " + Self.tooMany])
    func nested(_ levels: Int) -> String {
      "format: &a " + String(repeating: "[", count: 20) + String(repeating: "]", count: 20)
        + "\nb: " + String(repeating: "[", count: levels) + "*a"
        + String(repeating: "]", count: levels)
    }
    #expect(descriptions(of: nested(12)).contains { $0.hasSuffix(Self.tooDeep) } == false)
    #expect(descriptions(of: nested(13)) == ["f:2:17: error: " + Self.tooDeep])
  }

  @Test func `many keys, duplicates and comments are read in time that grows with their number`() {
    let started = ContinuousClock.now
    let keys = (0..<20_000).map { "  k\($0): 1\n" }.joined()
    let text = "format: 1\npersona: tess\nx:\n" + keys + keys
    #expect(descriptions(of: text).count == 20_001)
    let signs = String(repeating: "  - 'a # b'\n", count: 40_000)
    #expect(!Comments.areIn("x:\n" + signs))
    #expect(Comments.areIn("x:\n" + signs + "# c\n"))
    #expect(ContinuousClock.now - started < .seconds(20))
  }

  @Test func `aliases within the limit are read`() throws {
    let scenario = try Fixtures.scenario(
      """
      format: 1
      persona: tess
      title: &t "Wat & *hoe*? {zo}: *x : ? y"
      notes: |
        Is dit &zo *ja : [a]: {b}: ?
        ? *x : y
      author: *t
      phases:
        activation:
          entries: [&c {intervention: cursus, set: &s {weeks: 3}}]
      """)
    #expect(scenario.author == "Wat & *hoe*? {zo}: *x : ? y")
    #expect(scenario.notes == "Is dit &zo *ja : [a]: {b}: ?\n? *x : y\n")
  }

  @Test func `many lines and many findings are read quickly`() {
    let started = ContinuousClock.now
    let entries = (0..<20_000).map { "      - x\($0)\n" }.joined()
    let text = "format: 1\npersona: tess\nphases:\n  activation:\n    entries:\n" + entries
    #expect(descriptions(of: text).count == 20_000)
    #expect(ContinuousClock.now - started < .seconds(20))
  }

  /// The seconds that a processor has worked for this thread: what else the machine does is left out.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
