import Reintegration
import Wording

/// What words mean: those of the glossary with these ids, or all of it.
struct WordsPage: PageSource {
  let ids: [String]

  func page(of model: Model) -> Page {
    let say = model.say
    let reference = model.catalog.reference
    let words = reference.glossary.filter { ids.isEmpty || ids.contains($0.id) }
    let rows = words.map { word in
      Row(
        RowID("word", word.id), [Cell(.label, say(word.term)), Cell(.text, say(word.text))],
        lines: Self.lines(of: word.source, in: model))
    }
    var blocks: [Block] = [.table(.labelled(rows))]
    if words.count < reference.glossary.count {
      let all = Row(
        RowID("words"), [Cell(.text, say("Alle woorden", "All words"))], tone: .link,
        opens: .show(.words([])))
      blocks.append(.table(.list([all])))
    }
    return Page(say("Woorden", "Words"), blocks)
  }

  /// Says where an explanation comes from, and what the source says beside it.
  private static func lines(of source: Source, in model: Model) -> [Prose] {
    let say = model.say
    let cited = say.cited(source, reference: model.catalog.reference)
    return [Prose("\(cited) (\(say.name(of: source.kind)))", .secondary, .indented(1))]
      + (source.note.map { [Prose(say($0), .secondary, .indented(1))] } ?? [])
  }
}

extension Page {
  /// Adds a row that opens the words of the glossary that the page uses, where it uses any.
  mutating func addWords(of reference: Reference, _ say: Wording) {
    let text = TermSearch(in: saidTexts)
    let used = reference.glossary.filter { text.uses(say($0.term)) }
    guard !used.isEmpty else { return }
    let names = used.map { say($0.term) }.joined(separator: ", ")
    let row = Row(
      RowID("words"), [Cell(.text, say("Woorden: ", "Words: ") + names)], tone: .link,
      opens: .show(.words(used.map(\.id))))
    blocks.append(.table(.list([row])))
  }

  /// What the page says, its title first, without the sources and notes beside it.
  private var saidTexts: [String] {
    [title]
      + blocks.flatMap { block -> [String] in
        switch block {
        case .heading(let text): [text]
        case .prose(let prose): prose.tone == .secondary ? [] : [prose.text]
        case .table(let table): table.rows.flatMap { $0.cells.map(\.full) + $0.lines.map(\.text) }
        case .chart(let chart): [chart.title, chart.said]
        case .legend: []
        }
      }
  }
}

extension Deed {
  static let words = opening(
    { _ in .words([]) }, Text(nl: "Woorden en wat ze betekenen", en: "Words and what they mean"),
    label: Text(nl: "woorden", en: "words"), .looking,
    words: [
      Text(nl: "woorden", en: "words"), Text(nl: "begrippen", en: "glossary"),
      Text(nl: "betekenis", en: "meaning"),
    ],
    at: { if case .words = $0 { false } else { true } }, unless: { _, _ in nil })
}
