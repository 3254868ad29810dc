import Explorer
import Reintegration
import Wording

/// A table with its headings, its bars and the names of the places on its scale.
struct HTMLTable {
  let table: Report.Table
  /// The heading that says what the table is about.
  let heading: ElementID
  let say: Wording

  var html: [HTML] {
    if table.rows.isEmpty, let scale = table.scale { return axis(scale) + points }
    if table.isList {
      return [HTML(.ul, [.labelled(by: heading)], table.rows.map { item($0) })]
    }
    let rows = HTML(.tbody, [], table.rows.map { row($0) })
    return [
      HTML(.table, [.labelled(by: heading)], head.map { [$0, rows] } ?? [rows])
    ] + points
  }

  /// The width of the bars: what the columns of figures leave.
  private var barWidth: Double { table.columns.count > 3 ? 150 : 320 }

  private func axis(_ scale: Scale) -> [HTML] {
    [AxisPicture(scale: scale, width: 640, say: say).html]
  }

  private var head: HTML? {
    guard table.scale != nil || table.columns.contains(where: { !$0.heading.full.isEmpty }) else {
      return nil
    }
    let cells = table.columns.map { column -> HTML in
      let text: [HTML] =
        column.heading.said.isEmpty ? [] : [.text(column.heading.full)]
      let picture =
        column.kind == .bar
        ? table.scale.map { [AxisPicture(scale: $0, width: barWidth, say: say).html] } ?? [] : []
      // A heading without words is none.
      return HTML(
        text.isEmpty ? .td : .th,
        .classes(column.classes) + (text.isEmpty ? [] : [Attribute(.scope, "col")]),
        text + picture)
    }
    return HTML(.thead, [], [HTML(.tr, [], cells)])
  }

  private func row(_ row: Report.TableRow) -> HTML {
    let cells = table.columns.enumerated().map { index, column -> HTML in
      let isFirst = index == 0
      let cell = row.row[column.id]
      var content: [HTML] = []
      if column.kind == .bar {
        if let scale = table.scale, !row.row.spans.isEmpty {
          content = [BarPicture(spans: row.row.spans, scale: scale, width: barWidth).html]
        }
      } else if let text = row.texts[index] {
        content = HTML.lines(text)
      } else {
        content = HTML.writingLines(1)
      }
      if isFirst { content = box(of: row) + content + notes(of: row) }
      if index == lineColumn { content += below(row) }
      let tone = (cell?.tone ?? row.row.tone).classes
      let indent: [ClassName] = isFirst && row.row.indent > 0 ? [.indent1] : []
      return HTML(
        isFirst ? .th : .td,
        .classes(column.classes + tone + indent)
          + (isFirst ? [Attribute(.scope, "row")] : []), content)
    }
    return HTML(.tr, [], cells)
  }

  /// The column in which the lines of a row stand: the one with room.
  private var lineColumn: Int { table.columns.firstIndex { $0.kind == .text } ?? 0 }

  private func item(_ row: Report.TableRow) -> HTML {
    let text = row.row.cells.first.map(\.full) ?? ""
    return HTML(
      .li, .classes(row.row.tone.classes),
      box(of: row) + HTML.lines(text) + notes(of: row) + below(row))
  }

  /// A box to tick, where something can be chosen.
  private func box(of row: Report.TableRow) -> [HTML] {
    guard row.row.pick != nil else { return [] }
    return [HTML(.span, [.style(.box), Attribute(.hidden, "true")]), .text(" ")]
  }

  private func notes(of row: Report.TableRow) -> [HTML] {
    guard !row.footnotes.isEmpty else { return [] }
    let links = row.footnotes.enumerated().flatMap { index, number -> [HTML] in
      (index > 0 ? [.text(", ")] : [])
        + [
          HTML(
            .a,
            [
              .link(to: .footnote(number)),
              Attribute(.label, say("bron \(number)", "source \(number)")),
            ], text: String(number))
        ]
    }
    // A number does not stand on a line of its own.
    return [.text("\u{00A0}"), HTML(.sup, [], links)]
  }

  /// What there is to notice about a row, and the lines that belong to it.
  private func below(_ row: Report.TableRow) -> [HTML] {
    row.marks.map { HTML(.p, [.style(.mark)], text: $0) }
      + row.lines.map(HTML.paragraph) + HTML.writingLines(row.writingLines)
  }

  /// The places on the scale that have a name, as a list.
  private var points: [HTML] {
    guard let scale = table.scale, !scale.points.isEmpty,
      scale.points.contains(where: { $0.name != say.number($0.at) })
    else { return [] }
    return [
      HTML(
        .ul, [.style(.legend)],
        scale.points.map { point in
          let sign: [HTML] = point.isMilestone ? [LegendPicture.html(.milestone)] : []
          return HTML(.li, [], sign + [.text("\(say.place(point, on: scale)): \(point.name)")])
        })
    ]
  }
}

extension Column {
  fileprivate var classes: [ClassName] {
    switch kind {
    case .figure: [.figure]
    case .bar: [.bar]
    case .label: [.label]
    case .name, .text, .word, .shortcut: []
    }
  }
}
