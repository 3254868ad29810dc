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

  let rows: [TotalsRow: Row]
  let heading: Row
  let widths: [Int]

  init(_ work: Work, canvas: Canvas, say: Wording) {
    var rows: [TotalsRow: Row] = [:]
    let unknown = say("onbekend", "unknown")
    let tally = { (tally: Tally, worker: Worker, stage: Totals.Stage) -> String in
      // Where nobody's hours of this kind are named, there is no zero either.
      guard stage.steps.contains(where: { $0.figures.by == worker }) else { return "" }
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
          tally(stage.clientHours, .client, stage),
          tally(stage.professionalHours, .professional, stage), cost(stage.cost),
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
          name: "  " + Self.name(of: step.id, in: work, say),
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

  /// The name of a choice with its variant, and a star where a figure is one's own.
  private static func name(of id: String, in work: Work, _ say: Wording) -> String {
    let name = say.name(of: id, in: work.current.trajectory)
    guard let step = work.current.trajectory.steps.first(where: { $0.id == id }) else {
      return name
    }
    let variant = step.entry.variant.flatMap { step.intervention.variant($0) }
    let isOwn = step.isOwn || !step.entry.set.isEmpty
    return name + (variant.map { ": " + say($0.name) } ?? "") + (isOwn ? " *" : "")
  }

  /// The columns left for the names.
  func nameColumns(in columns: Int) -> Int {
    columns - widths.reduce(0, +) - 2 * widths.count
  }

  /// Whether the columns leave too little room for the names.
  func isTight(in columns: Int) -> Bool { nameColumns(in: columns) < 22 }

  /// A row's figures in words, where there is no room for columns.
  func words(of row: Row) -> String {
    zip(heading.cells, row.cells).filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
      .joined(separator: " · ")
  }
}
