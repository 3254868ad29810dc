import Reintegration
import TerminalCanvas
import Wording

/// The totals that are on every screen, in the same place.
enum TotalsPanel {
  /// The rows it takes at a width; one more where support is counted along.
  static func rows(columns: Int, hasSupport: Bool) -> Int {
    (columns >= 108 ? 3 : 4) + (hasSupport ? 1 : 0)
  }

  /// The label and the figure of an item, long or short.
  static func said(
    _ item: TotalsItem, _ totals: Totals, _ say: Wording, isShort: Bool
  ) -> (label: String, figure: String) {
    let label = label(of: item, say, isShort: isShort)
    if totals.stages.isEmpty {
      return (label, item == .cost ? say("nog niets gekozen", "nothing chosen yet") : "-")
    }
    guard let measure = item.measure else { return (label, unknown(totals, say)) }
    return (label, say.said(totals[measure], as: isShort ? .short : .plain))
  }

  private static func label(of item: TotalsItem, _ say: Wording, isShort: Bool) -> String {
    switch item {
    case .elapsed: say("doorlooptijd", "elapsed")
    case .active: isShort ? say("inzet", "active") : say("inzetduur", "active time")
    case .waiting: isShort ? say("wacht", "waiting") : say("wachttijd", "waiting time")
    case .clientHours: say("cliënt", "client")
    case .professionalHours: isShort ? "prof." : "professional"
    case .cost: say("kosten", "cost")
    case .unknown: say("onbekend", "unknown")
    }
  }

  private static func partly(_ count: Int, _ say: Wording) -> [String] {
    count == 0 ? [] : [say("kosten deels \(count)x", "cost partly \(count)x")]
  }

  /// How many figures are unknown, by kind.
  private static func unknown(_ totals: Totals, _ say: Wording) -> String {
    let hours = totals[.clientHours].unknown.count + totals[.professionalHours].unknown.count
    let parts =
      [
        (totals[.elapsed].unknown.count, say("duur", "duration")), (hours, say("uren", "hours")),
        (totals[.cost].unknown.count, say("kosten", "cost")),
      ].filter { $0.0 > 0 }.map { "\($0.1) \($0.0)x" }
      + partly(totals[.cost].partlyUnknown.count, say)
    return parts.isEmpty ? say("niets", "nothing") : parts.joined(separator: ", ")
  }
}

extension Painter {
  mutating func drawTotalsPanel(in rect: Rect) {
    guard let totals = model.work?.current.totals else { return }
    let groups: [[TotalsItem]] =
      rect.columns >= 108
      ? [[.elapsed, .active, .waiting], [.clientHours, .professionalHours], [.cost, .unknown]]
      : [[.elapsed, .active, .waiting, .unknown], [.clientHours, .professionalHours, .cost]]
    // In full where that fits, else in short, else one after another.
    for isShort in [false, true] where rect.columns >= 74 {
      let columns = groups.map { PanelColumn($0, totals, say, canvas, isShort: isShort) }
      let gap = 3
      let needed = columns.reduce(0) { $0 + $1.width } + gap * (columns.count - 1)
      guard needed <= rect.columns - 2 else { continue }
      let spare = (rect.columns - 2 - needed) / columns.count
      var column = rect.column + 1
      for group in columns {
        draw(group, totals, at: Point(column: column, row: rect.row))
        column += group.width + gap + spare
      }
      return drawGrandTotal(totals, in: rect.bottom(1))
    }
    drawFlowing(totals, in: rect)
  }

  private mutating func draw(_ group: PanelColumn, _ totals: Totals, at point: Point) {
    for (index, line) in group.lines.enumerated() {
      let row = point.row + index
      put(line.label, point.column, row, .faint)
      let used = put(line.figure, point.column + group.label + 1, row, style(of: line.item, totals))
      finish(
        line.item,
        Rect(column: point.column, row: row, columns: group.label + 1 + used, rows: 1))
    }
  }

  /// The total with support on a line of its own, where support is counted along.
  private mutating func drawGrandTotal(_ totals: Totals, in rect: Rect) {
    guard !totals.support.lines.isEmpty else { return }
    put(
      grandTotalText(totals, isShort: rect.columns < 74), rect.column + 1, rect.row,
      columns: rect.columns - 2, .own)
  }

  private func grandTotalText(_ totals: Totals, isShort: Bool) -> String {
    let names = [
      totals.support.klantmanager.map { _ in "klantmanager" },
      totals.support.jobcoach.map { _ in say("jobcoach", "job coach") },
    ].compactMap { $0 }
    return say("met ", "with ") + say.list(names) + ": "
      + say.said(totals.grandTotal, as: isShort ? .short : .plain)
  }

  /// Short items one after another, where columns do not fit.
  private mutating func drawFlowing(_ totals: Totals, in rect: Rect) {
    var column = rect.column + 1
    var row = rect.row
    for item in TotalsItem.allCases {
      let said = TotalsPanel.said(item, totals, say, isShort: true)
      let columns = canvas.width(of: said.label) + 1 + canvas.width(of: said.figure)
      if column + columns > rect.right - 1, column > rect.column + 1 {
        column = rect.column + 1
        row += 1
      }
      let start = column
      column += put(said.label, column, row, .faint) + 1
      column += put(said.figure, column, row, style(of: item, totals))
      finish(item, Rect(column: start, row: row, columns: column - start, rows: 1))
      column += 3
    }
    drawGrandTotal(totals, in: rect.bottom(1))
  }

  private mutating func finish(_ item: TotalsItem, _ area: Rect) {
    if model.focusedTotal == item { canvas.restyle(area, adding: .reverse) }
    zone(area, .total(item))
  }

  private func style(of item: TotalsItem, _ totals: Totals) -> Style {
    switch item {
    case .cost: Style(totals[.cost].isOpen ? .unknown : .text, .bold)
    case .unknown: Style(totals[.cost].isOpen || totals[.elapsed].isOpen ? .unknown : .text)
    default: Style(.text, .bold)
    }
  }
}

/// One column of the totals, with its widths.
private struct PanelColumn {
  let lines: [(item: TotalsItem, label: String, figure: String)]
  /// Columns of the labels.
  let label: Int
  /// Columns of all of it.
  let width: Int

  init(
    _ items: [TotalsItem], _ totals: Totals, _ say: Wording, _ canvas: Canvas, isShort: Bool
  ) {
    lines = items.map { item in
      let said = TotalsPanel.said(item, totals, say, isShort: isShort)
      return (item, said.label, said.figure)
    }
    let labels = lines.map { canvas.width(of: $0.label) }.max() ?? 0
    label = labels
    // What is unknown stands last, with nothing beside it: it may run on.
    let figures = lines.filter { $0.item != .unknown || items.count < 4 }
    width = labels + 1 + (figures.map { canvas.width(of: $0.figure) }.max() ?? 0)
  }
}
