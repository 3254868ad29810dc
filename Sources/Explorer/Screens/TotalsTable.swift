import Reintegration
import TerminalCanvas
import Wording

/// The texts of the totals' table, and how wide its columns are.
struct TotalsTable {
  struct Row {
    let name: String
    /// Weeks, client hours, professional hours, cost.
    let cells: [String]
  }

  static let barLabelColumns = 36

  let rows: [TotalsRow: Row]
  let heading: Row
  let widths: [Int]

  init(_ work: Work, canvas: Canvas, say: Wording) {
    var rows: [TotalsRow: Row] = [:]
    let unknown = say("onbekend", "unknown")
    let tally = { (tally: Tally) -> String in
      if tally.isOpen, tally.band.high == .zero { return unknown }
      return say.band(tally.band) + (tally.isOpen ? " + ?" : "")
    }
    let cost = { (cost: CostTally) -> String in
      if cost.isOpen, cost.band.high == .zero { return unknown }
      return say.band(cost.band, highIs: cost.highIs, unit: .euros) + (cost.isOpen ? " + ?" : "")
    }
    for stage in work.current.totals.stages {
      let times = stage.times > 1 ? " \(stage.times)x" : ""
      rows[.phase(stage.phase)] = Row(
        name: say.name(of: stage.phase) + times,
        cells: [
          stage.durationUnknown.isEmpty
            ? say.band(stage.duration, unit: .weeks)
            : stage.duration.high == .zero
              ? unknown : say.band(stage.duration, unit: .weeks) + " + ?",
          tally(stage.clientHours), tally(stage.professionalHours), cost(stage.cost),
        ])
      for step in stage.steps {
        let figures = step.figures
        let part = { (part: PartFigures, unit: Unit) -> String in
          guard let band = part.band else { return unknown }
          return say.band(band, unit: unit) + (part.unknown == nil ? "" : " + ?")
        }
        let hours = part(figures.hours, .hours)
        let price =
          figures.cost.map { cost in
            guard let band = cost.band else { return unknown }
            return say.band(band, highIs: HighEnd(figures.highMarks), unit: .euros)
              + (cost.unknown == nil ? "" : " + ?")
          } ?? say("ander budget", "other budget")
        rows[.intervention(step.id)] = Row(
          name: "  " + say.name(of: step.id, in: work.current.trajectory),
          cells: [
            part(figures.duration, .weeks), figures.by == .client ? hours : "",
            figures.by == .professional ? hours : "", price,
          ])
      }
    }
    self.rows = rows
    heading = Row(
      name: say("fase en interventie", "phase and intervention"),
      cells: [
        say("weken", "weeks"), say("cliënt u", "client h"), say("prof. u", "prof. h"),
        say("kosten €", "cost €"),
      ])
    let all = Array(rows.values) + [heading]
    widths = (0..<4).map { index in all.map { canvas.width(of: $0.cells[index]) }.max() ?? 0 }
  }
}
