import Reintegration

/// The totals of a scenario as lines of a table: its entries, its phases, the whole.
struct TotalCSV {
  static let columns =
    [
      "file", "title", "persona", "phase", "intervention", "variant", "count", "own", "start",
      "startWeekLow", "startWeekHigh", "endWeekLow", "endWeekHigh", "durationLow", "durationHigh",
      "hoursLow", "hoursHigh", "by", "costLow", "costHigh", "unknown",
    ] + later.flatMap { ["\($0.key)Low", "\($0.key)High"] }

  /// The sums that have columns of their own after all others.
  private static let later = Measure.added.filter { $0 != .clientHours && $0 != .cost }

  let scenario: TotalledScenario

  var rows: [[CSVField]] { entryRows + phaseRows + [totalRow] }

  var entryRows: [[CSVField]] {
    scenario.stages.flatMap { stage in
      stage.chosen.steps(stage.total).map { entry($0.chosen, $0.total, in: stage.total.phase) }
    }
  }

  var phaseRows: [[CSVField]] { scenario.stages.map { phase($0.total) } }

  var totalRow: [CSVField] {
    let totals = scenario.totals
    return row(
      [.plain("total"), .empty, .empty, .empty, ownPersona, .empty],
      start: Band(0), end: totals[.elapsed].band, sums: { totals[$0] })
  }

  private var head: [CSVField] {
    [.text(scenario.file), .text(scenario.title), .plain(scenario.persona.id)]
  }

  /// What the lines of sums say of whose figures they are.
  private var ownPersona: CSVField { scenario.persona.isOwn ? .plain("true") : .empty }

  private func entry(
    _ step: Trajectory.Step, _ total: Totals.Step, in phase: Phase
  ) -> [CSVField] {
    let figures = total.figures
    var unknown = Part.allCases.compactMap { part in
      figures.figures(of: part)?.unknown.map { "\(part.rawValue):\($0.rawValue)" }
    }
    if figures.isOutside { unknown.append("cost:outside") }
    unknown += Part.allCases.filter {
      figures.figures(of: $0)?.marks.contains(.partlyUnknown) ?? false
    }.map { "\($0.rawValue):\(Mark.partlyUnknown.rawValue)" }
    return head
      + [
        .plain(phase.rawValue), .plain(step.id), .plain(step.entry.variant),
        .number(String(step.entry.count)),
        .plain(scenario.trajectory.isOwn(step) ? "true" : "false"),
        .plain(step.entry.start.rawValue),
      ]
      + CSVField.ends(total.start)
      + CSVField.ends(figures.duration.band == nil ? nil : total.end)
      + CSVField.ends(figures.duration.band) + CSVField.ends(figures.hours.band)
      + [.plain(figures.by.rawValue)] + CSVField.ends(figures.cost?.band)
      + [.plain(unknown.joined(separator: ";"))] + Self.later.flatMap { _ in CSVField.ends(nil) }
  }

  private func phase(_ stage: Totals.Stage) -> [CSVField] {
    row(
      [
        .plain(stage.phase.rawValue), .empty, .empty, .number(String(stage.times)), ownPersona,
        .empty,
      ],
      start: stage.start, end: stage.end, sums: { stage[$0] })
  }

  private func row(
    _ fields: [CSVField], start: Band, end: Band, sums: (Measure) -> Sum
  ) -> [CSVField] {
    head + fields + CSVField.ends(start)
      + CSVField.ends(sums(.elapsed).isUnknown ? nil : end) + ends(sums(.elapsed))
      + ends(sums(.clientHours)) + [.plain(Worker.client.rawValue)] + ends(sums(.cost))
      + [.plain(unknown(sums))] + Self.later.flatMap { ends(sums($0)) }
  }

  /// The ends of the known band; nothing where nothing is known.
  private func ends(_ sum: Sum) -> [CSVField] {
    CSVField.ends(sum.isUnknown ? nil : sum.band)
  }

  /// What sums leave out, part by part: `duration:werkfit map;outside:map`.
  private func unknown(_ sums: (Measure) -> Sum) -> String {
    let parts = Part.allCases.map { part in
      (part.rawValue, Measure.ofEntry.filter { $0.part == part }.flatMap { sums($0).unknown })
    }
    let rest = [
      ("outside", Measure.ofEntry.flatMap { sums($0).outside }),
      (Mark.partlyUnknown.rawValue, Measure.ofEntry.flatMap { sums($0).partlyUnknown }),
    ]
    return (parts + rest).filter { !$0.1.isEmpty }
      .map { "\($0.0):\($0.1.joined(separator: " "))" }
      .joined(separator: ";")
  }
}
