import Explorer
import ExplorerVoice
import Wording

extension Model {
  /// Everything that a front end can get to say or to draw here: the page, what lies below and beside
  /// it, the totals, the notice, the head, and what every row would have beside it.
  var saidTexts: [String] {
    let pages = [page, summary, pageBelow].compactMap { $0 }
    let rows = page.selectableRows.map(\.id)
    let asides = rows.compactMap { id -> Aside? in
      var there = self
      _ = reduce(into: &there, .select(id))
      return there.aside
    }
    let beside = (asides + [asideBelow].compactMap { $0 }).map { Page($0.title, $0.blocks) }
    return (pages + beside).flatMap(\.saidTexts)
      + [notice.map { say($0.text) }, header.scenario, header.author].compactMap { $0 }
      + header.marks + tabs.map(\.name.full)
      + (pages + beside).flatMap { page in
        let spoken = SpokenPage(page, say)
        return [spoken.title] + spoken.lines
      }
  }
}

extension Page {
  /// Everything that stands on the page, also what only some front ends show.
  var saidTexts: [String] {
    [title, said ?? ""]
      + blocks.flatMap { block -> [String] in
        switch block {
        case .heading(let text): [text]
        case .prose(let prose): [prose.text]
        case .table(let table): table.saidTexts
        case .chart(let chart):
          [chart.title, chart.said, chart.note ?? "", chart.topName]
        case .legend(let entries): entries.map(\.text)
        }
      }
  }
}

extension Table {
  fileprivate var saidTexts: [String] {
    columns.flatMap { [$0.heading.full, $0.heading.short, $0.heading.said] }
      + (scale?.points.map(\.name) ?? []) + rows.flatMap(\.saidTexts)
  }
}

extension Row {
  /// Its name goes with each of its cells: a figure is the one of an intervention.
  fileprivate var saidTexts: [String] {
    let name = cells.first?.full ?? ""
    var texts = cells.flatMap { cell in
      [name + " | " + cell.full, name + " | " + cell.short] + cell.legend.map(\.text)
    }
    switch input {
    case .text(let field): texts.append(field.text)
    case .area(let area): texts.append(area.text)
    case .choice(let options, _): texts += options
    case nil: break
    }
    return texts + lines.map(\.text) + marks.map(\.text) + [said ?? "", words]
  }
}
