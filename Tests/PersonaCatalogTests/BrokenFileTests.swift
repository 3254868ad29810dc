import PersonaCatalog
import Reintegration
import Testing

@Suite("Files that are broken at random")
struct BrokenFileTests {
  private static let signs: [Unicode.Scalar] = [
    "[", "]", "{", "}", ":", ",", "?", "-", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "#",
    " ",
    "\n", "\t", "~", "a", "1", ".", "\\", "<", "=", "\r", "\u{85}", "é", "🙂",
  ]

  private func broken(_ text: String, _ generator: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let index = Int.random(in: 0..<scalars.count, using: &generator)
      let sign = Self.signs[Int.random(in: 0..<Self.signs.count, using: &generator)]
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: scalars.remove(at: index)
      case 1: scalars.insert(sign, at: index)
      case 2: scalars[index] = sign
      default:
        let end = min(index + Int.random(in: 1...30, using: &generator), scalars.count)
        scalars.insert(contentsOf: Array(scalars[index..<end]), at: end)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test func `are read or refused with a place that they have`() {
    var generator = SeededGenerator(seed: 7)
    var random = RandomScenario(seed: 8)
    for round in 0..<1500 {
      let text = broken(
        round % 3 == 0 ? Fixtures.tess : ScenarioWriter.write(random.next()), &generator)
      let lines = text.unicodeScalars.count {
        "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0)
      }
      var findings: [Finding] = []
      do throws(Findings) {
        if round % 3 == 0 {
          _ = try PersonaReader.read(Array(text.utf8), file: "f")
        } else {
          _ = try ScenarioReader.read(Array(text.utf8), file: "f", library: Fixtures.library)
        }
        continue
      } catch {
        findings = error.list
      }
      #expect(!findings.isEmpty)
      for finding in findings {
        #expect((1...(lines + 1)).contains(finding.line) && finding.column >= 1, "\(text)")
      }
    }
  }
}
