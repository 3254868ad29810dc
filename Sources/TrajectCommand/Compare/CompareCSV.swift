import Reintegration

/// The difference of scenarios with the first as a table: a line for every other and measure.
struct CompareCSV {
  static let columns = [
    "base", "file", "title", "comparable", "measure", "low", "high", "unknown", "verdict",
    "own",
  ]

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
          .plain(difference.band.low.description), .plain(difference.band.high.description),
          .plain(difference.unknown.joined(separator: " ")),
          .plain(difference.verdict.rawValue), own,
        ]
      }
    }
  }
}
