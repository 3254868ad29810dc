import Reintegration
import TerminalCanvas
import Wording

/// The texts of the columns of a phase's interventions, and how wide they are.
struct InterventionTable {
  struct Row {
    var name: String
    var weeks: String
    var hours: String
    var cost: String
    /// Whether a figure is one's own.
    var isOwn: Bool
  }

  let rows: [Row]
  let weeksColumns: Int
  let hoursColumns: Int
  let costColumns: Int

  init(_ interventions: [Intervention], work: Work, canvas: Canvas, say: Wording) {
    rows = interventions.map { Self.row($0, work: work, say: say) }
    let heading = Self.heading(say)
    let width = { (texts: [String]) in texts.map { canvas.width(of: $0) }.max() ?? 0 }
    weeksColumns = width(rows.map(\.weeks) + [heading.weeks])
    hoursColumns = width(rows.map(\.hours) + [heading.hours])
    costColumns = width(rows.map(\.cost) + [heading.cost])
  }

  /// The columns left for the name; one is kept for the mark of own figures.
  func nameColumns(in columns: Int) -> Int {
    max(8, columns - weeksColumns - hoursColumns - costColumns - 8)
  }

  /// Whether the columns leave too little room for the names.
  func isTight(in columns: Int) -> Bool { nameColumns(in: columns) < 16 }

  func heading(_ say: Wording) -> Row { Self.heading(say) }

  /// A row's figures in words, where there is no room for columns.
  func words(of row: Row, _ say: Wording) -> String {
    let heading = Self.heading(say)
    return
      "\(heading.weeks) \(row.weeks) · \(heading.hours) \(row.hours) · \(heading.cost) \(row.cost)"
  }

  private static func heading(_ say: Wording) -> Row {
    Row(
      name: say("interventie", "intervention"), weeks: say("weken", "weeks"),
      hours: say("uren", "hours"), cost: say("kosten €", "cost €"), isOwn: false)
  }

  private static func row(_ intervention: Intervention, work: Work, say: Wording) -> Row {
    let entry = work.scenario.entry(for: intervention.id)
    let figures = work.current.figures(of: intervention)
    let unknown = say("onbekend", "unknown")
    let part = { (part: PartFigures, said: (Band) -> String) -> String in
      guard let band = part.band else { return unknown }
      return part.unknown == nil ? said(band) : said(band) + " + ?"
    }
    let isOwn = work.scenario.own.contains { $0.id == intervention.id }
    var name = say(intervention.name)
    if let entry {
      if let variant = entry.variant.flatMap({ intervention.variant($0) }) {
        name += ": " + say(variant.name)
      }
      if entry.count > 1 { name += " \(entry.count)x" }
    }
    let cost =
      figures.cost.map { cost in
        part(cost) { say.band($0, highIs: HighEnd(figures.highMarks), unit: .euros) }
      } ?? say("ander budget", "other budget")
    let worker = figures.by == .client ? say("cliënt", "client") : "prof."
    return Row(
      name: name, weeks: part(figures.duration) { say.band($0, unit: .weeks) },
      hours: figures.hours.band == nil
        ? unknown : part(figures.hours) { say.band($0) } + " " + worker,
      cost: cost, isOwn: isOwn || !(entry?.set.isEmpty ?? true))
  }
}
