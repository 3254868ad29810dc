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
    for stage in work.current.totals.stages {
      let times = stage.times > 1 ? " \(stage.times)x" : ""
      rows[.phase(stage.phase)] = Row(
        name: say.name(of: stage.phase) + times,
        cells: Measure.ofEntry.map { say.said(stage[$0], as: .cell) })
      for step in stage.steps {
        rows[.intervention(step.id)] = Row(
          name: "  " + Self.name(of: step.id, in: work, say),
          cells: Measure.ofEntry.map { say.said(step[$0], as: .cell) })
      }
    }
    self.rows = rows
    heading = Row(
      name: say("fase en interventie", "phase and intervention"),
      cells: Measure.ofEntry.map { say.column(of: $0) })
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
