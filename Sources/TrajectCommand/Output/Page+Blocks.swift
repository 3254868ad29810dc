import Explorer

/// What pages of the explorer say, as plain text.
extension Page {
  /// Says blocks in their order; bars and legends are for the eye, and left out.
  mutating func say(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(let text):
        blank()
        say(text)
      case .prose(let prose): say(prose.text, hanging: prose.shape == .bullet ? 2 : 0)
      case .table(let table): for row in table.rows { say(row, under: table.columns) }
      case .chart(let chart): say(chart.title + ": " + chart.said)
      case .legend: break
      }
    }
  }

  /// Says a row: a label with what stands beside it, or its cells one after another, and its lines.
  private mutating func say(_ row: Row, under columns: [Column]) {
    let cells = Self.told(columns).compactMap { column in
      row[column.id].map { (kind: column.kind, text: $0.full) }
    }.filter { !$0.text.isEmpty }
    guard let first = cells.first else { return }
    let rest = cells.dropFirst().map(\.text)
    switch first.kind {
    case .label: say(first.text, rest.joined(separator: ", "))
    case .word: say(([first.text] + rest).joined(separator: "  "), indent: 2, hanging: 3)
    default: say(([first.text] + rest).joined(separator: ", "), indent: 2, hanging: 2)
    }
    for line in row.lines { say(line.text, indent: 5, hanging: 2) }
  }

  /// The columns that are told: one that comes in the place of others tells all that they do.
  private static func told(_ columns: [Column]) -> [Column] {
    let replaced = Set(columns.flatMap(\.replaces))
    return columns.filter {
      !replaced.contains($0.id) && $0.kind != .bar && $0.kind != .shortcut
    }
  }
}
