import Explorer
import Reintegration
import Wording

/// A report as Markdown with tables and footnotes, as GitHub and most editors read it.
package struct MarkdownReport {
  private let report: Report
  private let say: Wording

  package init(_ report: Report) {
    self.report = report
    say = Wording(report.language)
  }

  package var text: String {
    var blocks: [String] = []
    let isSingle = report.chapters.count == 1
    if !isSingle { blocks.append("# " + MarkdownText.line(report.title)) }
    for chapter in report.chapters { blocks += self.blocks(of: chapter, level: isSingle ? 1 : 2) }
    if !report.footnotes.isEmpty {
      blocks.append("## " + say("Bronnen", "Sources"))
      blocks.append(
        report.footnotes.map { note in
          "[^\(note.number)]: " + note.lines.map(MarkdownText.line).joined(separator: " ")
        }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(of chapter: Report.Chapter, level: Int) -> [String] {
    var blocks = [heading(chapter.title, level: level)]
    if let author = chapter.author {
      blocks.append(MarkdownText.line(say("Gemaakt door: ", "Made by: ") + author))
    }
    for part in chapter.lead { blocks += self.blocks(of: part, chapter, level: level + 1) }
    for section in chapter.sections {
      blocks.append(heading(section.title, level: level + 1))
      for part in section.parts { blocks += self.blocks(of: part, chapter, level: level + 2) }
    }
    return blocks
  }

  private func heading(_ text: String, level: Int) -> String {
    String(repeating: "#", count: level) + " " + MarkdownText.line(text)
  }

  private func blocks(
    of part: Report.Part, _ chapter: Report.Chapter, level: Int
  ) -> [String] {
    switch part {
    case .heading(let text): [heading(text, level: level)]
    case .text(let prose): [self.text(prose)]
    case .table(let table): blocks(of: table)
    case .chart(let chart):
      ["**\(MarkdownText.line(chart.title))**", MarkdownText.line(chart.said)]
        + (chart.note.map { [MarkdownText.line($0)] } ?? [])
    // There are no bars whose signs it could explain.
    case .legend: []
    case .caveat: ["> " + MarkdownText.line(chapter.caveat)]
    case .lines(let text, let count):
      (text.isEmpty ? [] : [MarkdownText.line(text)])
        + Array(repeating: MarkdownText.writingLine, count: count)
    }
  }

  private func text(_ prose: Prose) -> String {
    prose.shape == .bullet
      ? "- " + MarkdownText.line(prose.text) : MarkdownText.lines(prose.text)
  }

  private func blocks(of table: Report.Table) -> [String] {
    let points = (table.scale?.points ?? []).filter { $0.name != say.number($0.at) }
      .compactMap { point in
        table.scale.map { "- " + MarkdownText.line("\(say.place(point, on: $0)): \(point.name)") }
      }.joined(separator: "\n")
    return (rows(of: table) + [points]).filter { !$0.isEmpty }
  }

  private func rows(of table: Report.Table) -> [String] {
    guard !table.rows.isEmpty else { return [] }
    if table.isList { return [table.rows.map(item).joined(separator: "\n")] }
    let columns = table.columns.filter { $0.kind != .bar }
    let head =
      "| "
      + columns.map { MarkdownText.line($0.heading.said.isEmpty ? "" : $0.heading.full) }
      .joined(separator: " | ") + " |"
    let rule = "|" + columns.map { $0.kind == .figure ? " ---: |" : " --- |" }.joined()
    let rows = table.rows.map { row in
      "| "
        + columns.enumerated().map { index, column in
          let place = table.columns.firstIndex { $0.id == column.id } ?? 0
          return MarkdownText.line(row.texts[place] ?? "") + (index == 0 ? notes(of: row) : "")
        }.joined(separator: " | ") + " |"
    }
    return [([head, rule] + rows).joined(separator: "\n")] + below(table.rows)
  }

  /// What belongs to rows and finds no room in a cell, by their names.
  private func below(_ rows: [Report.TableRow]) -> [String] {
    let items = rows.compactMap { row -> String? in
      let lines =
        (row.marks + row.lines.map(\.text)).map(MarkdownText.line)
        + Array(repeating: MarkdownText.writingLine, count: row.writingLines)
      guard !lines.isEmpty else { return nil }
      let name = MarkdownText.line(row.texts.first.flatMap { $0 } ?? "")
      return "- **\(name)**: " + lines.joined(separator: "; ")
    }
    return items.isEmpty ? [] : [items.joined(separator: "\n")]
  }

  private func item(_ row: Report.TableRow) -> String {
    let text = MarkdownText.line(row.row.cells.first?.full ?? "")
    let box = row.row.pick == nil ? "" : "[ ] "
    return
      (["- " + box + text + notes(of: row)]
      + (row.marks + row.lines.map(\.text)).map { "  - " + MarkdownText.line($0) })
      .joined(separator: "\n")
  }

  private func notes(of row: Report.TableRow) -> String {
    row.footnotes.isEmpty ? "" : " " + row.footnotes.map { "[^\($0)]" }.joined(separator: " ")
  }
}
