import Explorer
import Reintegration
import Reports

/// A report as JSON: what its pages say, in words, with the bars as figures.
struct ReportJSON {
  let report: Report

  var value: JSONValue {
    .object([
      ("format", .int(1)), ("language", .string(report.language.rawValue)),
      ("title", .string(report.title)), ("chapters", .array(report.chapters.map(value))),
      (
        "footnotes",
        .array(
          report.footnotes.map { note in
            .object([("number", .int(note.number)), ("lines", .strings(note.lines))])
          })
      ),
    ])
  }

  private func value(of chapter: Report.Chapter) -> JSONValue {
    .object([
      ("title", .string(chapter.title)), ("author", .text(chapter.author)),
      ("own", .strings(chapter.marks)), ("caveat", .string(chapter.caveat)),
      (
        "sections",
        .array(
          chapter.sections.map { section in
            .object([
              ("title", .string(section.title)),
              ("parts", .array(section.parts.map { value(of: $0, chapter) })),
            ])
          })
      ),
    ])
  }

  private func value(of part: Report.Part, _ chapter: Report.Chapter) -> JSONValue {
    switch part {
    case .heading(let text): .object([("heading", .string(text))])
    case .text(let prose): .object([("text", .string(prose.text))])
    case .caveat: .object([("caveat", .string(chapter.caveat))])
    case .lines(let text, let count):
      .object([("text", .string(text)), ("lines", .int(count))])
    case .legend(let entries): .object([("legend", .strings(entries.map(\.text)))])
    case .chart(let chart):
      .object([
        ("chart", .string(chart.title)), ("said", .string(chart.said)),
        ("note", .text(chart.note)),
        (
          "changes",
          .array(
            chart.changes.map {
              .object([("week", .amount($0.week)), ("figure", .amount($0.figure))])
            })
        ),
      ])
    case .table(let table): value(of: table)
    }
  }

  private func value(of table: Report.Table) -> JSONValue {
    let columns = table.columns.filter { $0.kind != .bar }
    return .object([
      (
        "columns",
        .array(
          columns.map {
            .object([("id", .string($0.id.name)), ("heading", .string($0.heading.full))])
          })
      ),
      ("rows", .array(table.rows.map { value(of: $0, table.columns) })),
      (
        "points",
        .array(
          (table.scale?.points ?? []).map {
            .object([("at", .amount($0.at)), ("name", .string($0.name))])
          })
      ),
    ])
  }

  private func value(of row: Report.TableRow, _ columns: [Column]) -> JSONValue {
    // What is to be filled in by hand is null.
    let cells = zip(columns, row.texts).compactMap { column, text -> (String, JSONValue)? in
      column.kind == .bar ? nil : (column.id.name, .text(text))
    }
    return .object([
      ("level", .int(row.row.indent)),
      ("cells", .object(cells.map { (key: $0, value: $1) })), ("marks", .strings(row.marks)),
      ("lines", .strings(row.lines.map(\.text))),
      (
        "bars",
        .array(
          row.row.spans.map {
            .object([
              ("kind", .string($0.kind.word)), ("from", .amount($0.start)),
              ("to", .amount($0.end)),
            ])
          })
      ),
      ("footnotes", .array(row.footnotes.map { .int($0) })),
    ])
  }
}

extension Span.Kind {
  /// The word for it in JSON.
  fileprivate var word: String {
    switch self {
    case .certain: "certain"
    case .spread: "spread"
    case .outlier: "outlier"
    case .waiting: "waiting"
    case .open: "open"
    }
  }
}
