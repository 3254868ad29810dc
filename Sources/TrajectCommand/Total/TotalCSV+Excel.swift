import Reintegration
import Wording

extension TotalCSV {
  /// The headings of the table for a spreadsheet: what each line is, and then the columns.
  static func headings(_ say: Wording) -> [String] {
    [say("Regel", "Line")] + columns.map { heading($0, say) }
  }

  /// The lines, each with what it is before it, so that no sum counts thrice.
  func labelledRows(_ say: Wording) -> [[CSVField]] {
    entryRows.map { [.plain(say("keuze", "entry"))] + $0 }
      + phaseRows.map { [.plain(say("fase", "phase"))] + $0 }
      + [[.plain(say("totaal", "total"))] + totalRow]
  }

  private static func heading(_ column: String, _ say: Wording) -> String {
    for (end, word) in [("Low", say("laag", "low")), ("High", say("hoog", "high"))]
    where column.hasSuffix(end) {
      return name(of: String(column.dropLast(end.count)), say) + " " + word
    }
    return name(of: column, say)
  }

  private static func name(of column: String, _ say: Wording) -> String {
    switch column {
    case "file": say("Bestand", "File")
    case "title": say("Titel", "Title")
    case "persona": "Persona"
    case "phase": say("Fase", "Phase")
    case "intervention": say("Interventie", "Intervention")
    case "variant": say("Variant", "Variant")
    case "count": say("Aantal", "Count")
    case "own": say("Eigen", "Own")
    case "start": say("Begin", "Start")
    case "startWeek": say("Beginweek", "Start week")
    case "endWeek": say("Eindweek", "End week")
    case "duration": say("Weken", "Weeks")
    case "hours": say("Uren", "Hours")
    case "by": say("Door", "By")
    case "cost": say("Euro", "Euros")
    case "unknown": say("Onbekend", "Unknown")
    default: Measure.allCases.first { $0.key == column }.map { say.column(of: $0) } ?? column
    }
  }
}
