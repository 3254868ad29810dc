import Reintegration
import Wording

/// The difference of scenarios with the first as a table: a line for every other and measure.
struct CompareCSV {
  static let columns = [
    "base", "file", "title", "comparable", "measure", "low", "high", "unknown", "verdict",
    "own",
  ]

  /// The headings of the table for a spreadsheet.
  static func headings(_ say: Wording) -> [String] {
    [
      say("Basis", "Base"), say("Bestand", "File"), say("Titel", "Title"),
      say("Vergelijkbaar", "Comparable"), say("Maat", "Measure"), say("Laag", "Low"),
      say("Hoog", "High"), say("Onbekend", "Unknown"), say("Oordeel", "Verdict"),
      say("Eigen", "Own"),
    ]
  }

  let base: TotalledScenario
  let others: [ComparedScenario]

  var rows: [[CSVField]] {
    others.flatMap { scenario in
      Measure.compared.map { measure in
        let head: [CSVField] = [
          .text(base.file), .text(scenario.other.file), .text(scenario.other.title),
          .plain(scenario.difference == nil ? "false" : "true"), .plain(measure.key),
        ]
        let own = CSVField.plain(
          base.persona.isOwn || scenario.other.persona.isOwn ? "true" : "false")
        guard let difference = scenario.difference?[measure] else {
          return head + [.empty, .empty, .empty, .empty, own]
        }
        return head + [
          .number(difference.band.low.description), .number(difference.band.high.description),
          .plain(difference.unknown.joined(separator: " ")),
          .plain(difference.verdict.rawValue), own,
        ]
      }
    }
  }
}
