import Explorer
import ExplorerVoice
import Reintegration
import Testing
import Wording

struct RandomTalkTests {
  private static let seeds = Array(UInt64(1)...12)
  private static let steps = 50

  @Test(arguments: seeds)
  func whatIsSaidDoesWhatTheSameCommandsDo(seed: UInt64) {
    var talk = RandomTalk(seed: seed)
    for _ in 0..<Self.steps {
      talk.step()
      let (spoken, silent) = (talk.walk.model, talk.silent.model)
      let trace = talk.log.suffix(8).joined(separator: " | ")
      #expect(spoken.visits.map(\.place) == silent.visits.map(\.place), "\(trace)")
      #expect(spoken.work?.scenario == silent.work?.scenario, "\(trace)")
      #expect(spoken.work?.current.totals == silent.work?.current.totals, "\(trace)")
      #expect(spoken.page == silent.page, "\(trace)")
      guard spoken.visits == silent.visits else {
        Issue.record("somewhere else after \(trace)")
        return
      }
    }
  }

  @Test(arguments: seeds)
  func everyPageIsSaidWhole(seed: UInt64) {
    var talk = RandomTalk(seed: seed)
    var seen: Set<Page> = []
    for _ in 0..<Self.steps {
      talk.step()
      var walk = talk.walk
      guard seen.insert(walk.model.page).inserted else { continue }
      // In a field, a colon goes before what is no text; the first time only the rest is said.
      let all = walk.model.focusedField == nil ? "alles" : ":alles"
      walk.say("waar ben ik")
      if walk.model.focusedField != nil { walk = talk.walk }
      walk.say(all)
      walk.say(all)
      let said = walk.lines.joined(separator: "\n")
      for text in Self.texts(of: walk.model.page, walk.model.say) {
        #expect(said.contains(text), "\(walk.model.place): \(text)\n\(said)")
      }
    }
  }

  @Test(arguments: seeds)
  func onlyPlainLinesAreSaid(seed: UInt64) {
    var talk = RandomTalk(seed: seed)
    for _ in 0..<Self.steps {
      talk.step()
      for line in talk.walk.lines {
        #expect(
          !line.unicodeScalars.contains(where: Harmless.isHarmful), "\(line.debugDescription)")
        #expect(
          line == line.split(separator: " ").joined(separator: " "), "\(line.debugDescription)")
        #expect(!line.isEmpty)
        #expect(!line.contains(/[─-▟]/), "\(line)")
      }
    }
  }

  @Test(
    arguments: seeds.prefix(3),
    [
      "", " ", "\u{0}", "\u{1B}[2J", ":", "::", ":0", "-1", "3 3 3", "zoek \u{7}", "open -3",
      "kies 0",
      "12345678901234567890123", "?", "¿", "📦", "hulp zzz", String(repeating: "a ", count: 5000),
      ":9999999999999999999999 x",
    ])
  func anythingCanBeTypedAnywhere(seed: UInt64, line: String) {
    var talk = RandomTalk(seed: seed)
    for _ in 0..<12 {
      talk.step()
      var walk = talk.walk
      walk.say(line)
      for line in walk.lines {
        #expect(
          !line.unicodeScalars.contains(where: Harmless.isHarmful), "\(line.debugDescription)")
      }
    }
  }

  /// Every text of a page, as it has to be heard.
  private static func texts(of page: Page, _ say: Wording) -> [String] {
    var texts = [page.title]
    for block in page.blocks {
      switch block {
      case .heading(let text): texts.append(text)
      case .prose(let prose): texts.append(prose.text)
      case .chart(let chart): texts += [chart.title, chart.said, chart.note ?? ""]
      case .legend: break
      case .table(let table):
        texts += table.scale?.points.map(\.name) ?? []
        for row in table.rows { texts += self.texts(of: row, table.columns) }
      }
    }
    let filled = page.rows.flatMap { inputs(of: $0) }.map { Harmless.line($0) }
      .map { $0.split(separator: " ").joined(separator: " ") }
    let numbers = page.selectableRows.indices.map { "\($0 + 1). " }
    return texts.filter { !$0.isEmpty }.map { heard($0, say) } + filled + numbers
  }

  /// What is filled in, as it stands.
  private static func inputs(of row: Row) -> [String] {
    switch row.input {
    case .text(let field): [field.text]
    case .area(let area): [area.text]
    case .choice(let options, _): options
    case nil: []
    }
  }

  /// A text without its signs, which are words when it is a figure.
  private static func heard(_ text: String, _ say: Wording) -> String {
    text.contains { "+-?".contains($0) } ? say.spokenFigure(text) : say.spoken(text)
  }

  private static func texts(of row: Row, _ columns: [Column]) -> [String] {
    let texts = row.marks.map { String($0.text.dropFirst()) } + row.lines.map(\.text)
    if let said = row.said { return texts + [said] }
    let shown = columns.filter { ![.bar, .shortcut].contains($0.kind) && $0.replaces.isEmpty }
    return texts + shown.compactMap { row[$0.id]?.full }
  }
}
