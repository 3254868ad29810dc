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
    let openWeeks = totals.durationUnknown.count
    let least = openWeeks == 0 ? "" : isShort ? "min. " : say("ten minste ", "at least ")
    let most =
      openWeeks == 0 || totals.waiting.high == .zero
      ? "" : isShort ? "max. " : say("ten hoogste ", "at most ")
    func weeks(_ band: Band) -> String {
      isShort ? say.band(band, unit: .weeks) + say(" wk", " wk") : say.said(band, .weeks)
    }
    func hours(_ tally: Tally) -> String {
      if tally.isOpen, tally.band.high == .zero { return say("onbekend", "unknown") }
      let least = tally.isOpen ? (isShort ? "min. " : say("ten minste ", "at least ")) : ""
      return least + say.band(tally.band) + say(" uur", isShort ? " h" : " hours")
    }
    if totals.stages.isEmpty {
      return (
        label(of: item, say, isShort: isShort),
        item == .cost ? say("nog niets gekozen", "nothing chosen yet") : "-"
      )
    }
    let label = label(of: item, say, isShort: isShort)
    switch item {
    case .elapsed: return (label, least + weeks(totals.elapsed))
    case .active:
      return (label, least + weeks(totals.active))
    case .waiting:
      return (label, most + weeks(totals.waiting))
    case .clientHours: return (label, hours(totals.clientHours))
    case .professionalHours:
      return (label, hours(totals.professionalHours))
    case .cost:
      return (label, cost(totals.cost, say, isShort: isShort))
    case .unknown: return (label, unknown(totals, say))
    }
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

  /// Says a cost with "ten minste" where something is unknown.
  static func cost(_ cost: CostTally, _ say: Wording, isShort: Bool) -> String {
    if cost.isOpen, cost.band.high == .zero { return say("onbekend", "unknown") }
    let least = cost.isOpen ? (isShort ? "min. " : say("ten minste ", "at least ")) : ""
    return least + say.said(cost.band, .euros, highIs: cost.highIs)
  }

  /// How many figures are unknown, by kind.
  private static func unknown(_ totals: Totals, _ say: Wording) -> String {
    let hours = totals.clientHours.unknown.count + totals.professionalHours.unknown.count
    let parts = [
      (totals.durationUnknown.count, say("duur", "duration")), (hours, say("uren", "hours")),
      (totals.cost.unknown.count, say("kosten", "cost")),
    ].filter { $0.0 > 0 }.map { "\($0.1) \($0.0)x" }
    return parts.isEmpty ? say("niets", "nothing") : parts.joined(separator: ", ")
  }
}

extension Painter {
  mutating func drawTotalsPanel(in rect: Rect) {
    guard let totals = model.work?.current.totals else { return }
    if rect.columns < 74 { return drawFlowing(totals, in: rect) }
    let groups: [[TotalsItem]] =
      rect.columns >= 108
      ? [[.elapsed, .active, .waiting], [.clientHours, .professionalHours], [.cost, .unknown]]
      : [[.elapsed, .active, .waiting, .unknown], [.clientHours, .professionalHours, .cost]]
    let width = rect.columns / groups.count
    for (group, items) in groups.enumerated() {
      let column = rect.column + 1 + group * width
      let said = items.map { TotalsPanel.said($0, totals, say, isShort: false) }
      let label = said.map { canvas.width(of: $0.label) }.max() ?? 0
      for (row, item) in items.enumerated() {
        put(said[row].label, column, rect.row + row, .faint)
        let start = column + label + 1
        let columns = canvas.width(of: said[row].figure)
        put(
          said[row].figure, start, rect.row + row, columns: width - label - 2,
          style(of: item, totals))
        let area = Rect(
          column: column, row: rect.row + row, columns: label + 1 + columns, rows: 1)
        finish(item, area)
      }
    }
    drawGrandTotal(totals, in: rect.bottom(1))
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
      totals.support.jobcoach.map { _ in "jobcoach" },
    ].compactMap { $0 }
    return say("met ", "with ") + say.list(names) + ": "
      + TotalsPanel.cost(totals.grandTotal, say, isShort: isShort)
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
    case .cost: Style(totals.cost.isOpen ? .unknown : .text, .bold)
    case .unknown: Style(totals.cost.isOpen || !totals.durationUnknown.isEmpty ? .unknown : .text)
    default: Style(.text, .bold)
    }
  }
}
