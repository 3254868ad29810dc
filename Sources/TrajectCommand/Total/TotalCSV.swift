import Reintegration

/// The totals of a scenario as lines of a table: its entries, its phases, the whole.
struct TotalCSV {
  static let columns = [
    "file", "title", "persona", "phase", "intervention", "variant", "count", "own", "start",
    "startWeekLow", "startWeekHigh", "endWeekLow", "endWeekHigh", "durationLow", "durationHigh",
    "hoursLow", "hoursHigh", "by", "costLow", "costHigh", "unknown",
    "professionalHoursLow", "professionalHoursHigh",
  ]

  let scenario: TotalledScenario

  var rows: [[CSVField]] {
    let totals = scenario.totals
    let stages = scenario.stages
    return stages.flatMap { stage in
      stage.chosen.steps(stage.total).map { entry($0.chosen, $0.total, in: stage.total.phase) }
    }
      + stages.map { phase($0.total) }
      + [
        row(
          [.plain("total"), .empty, .empty, .empty, .empty, .empty],
          start: Band(0), end: totals.elapsed, duration: totals.elapsed,
          client: totals.clientHours, professional: totals.professionalHours, cost: totals.cost,
          durationUnknown: totals.durationUnknown)
      ]
  }

  private var head: [CSVField] {
    [.text(scenario.file), .text(scenario.title), .plain(scenario.persona.id)]
  }

  private func entry(
    _ step: Trajectory.Step, _ total: Totals.Step, in phase: Phase
  ) -> [CSVField] {
    let figures = total.figures
    var unknown = Part.allCases.compactMap { part in
      figures.figures(of: part)?.unknown.map { "\(part.rawValue):\($0.rawValue)" }
    }
    if figures.isOutside { unknown.append("cost:outside") }
    return head
      + [
        .plain(phase.rawValue), .plain(step.id), .plain(step.entry.variant),
        .plain(String(step.entry.count)), .plain(step.isOwn ? "true" : "false"),
        .plain(step.entry.start.rawValue),
      ]
      + CSVField.ends(total.start) + CSVField.ends(total.end)
      + CSVField.ends(figures.duration.band) + CSVField.ends(figures.hours.band)
      + [.plain(figures.by.rawValue)] + CSVField.ends(figures.cost?.band)
      + [.plain(unknown.joined(separator: ";")), .empty, .empty]
  }

  private func phase(_ stage: Totals.Stage) -> [CSVField] {
    row(
      [
        .plain(stage.phase.rawValue), .empty, .empty, .plain(String(stage.times)), .empty, .empty,
      ],
      start: stage.start, end: stage.end, duration: stage.duration, client: stage.clientHours,
      professional: stage.professionalHours, cost: stage.cost,
      durationUnknown: stage.durationUnknown)
  }

  private func row(
    _ fields: [CSVField], start: Band, end: Band, duration: Band, client: Tally,
    professional: Tally, cost: CostTally, durationUnknown: [String]
  ) -> [CSVField] {
    let hoursUnknown = client.unknown + professional.unknown
    let lists = [
      ("duration", durationUnknown), ("hours", hoursUnknown), ("cost", cost.unknown),
      ("outside", cost.outside),
    ]
    let unknown = lists.filter { !$0.1.isEmpty }
      .map { "\($0.0):\($0.1.joined(separator: " "))" }
      .joined(separator: ";")
    return head + fields + CSVField.ends(start) + CSVField.ends(end) + CSVField.ends(duration)
      + CSVField.ends(client.band) + [.plain(Worker.client.rawValue)]
      + CSVField.ends(cost.band) + [.plain(unknown)] + CSVField.ends(professional.band)
  }
}
