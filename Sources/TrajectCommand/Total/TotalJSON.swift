import Reintegration
import Wording

/// The totals of a scenario as JSON.
struct TotalJSON {
  let scenario: TotalledScenario
  let wording: Wording
  /// What explains the figures, where that is asked for.
  var explanation: ExplanationJSON?

  var value: JSONValue {
    let totals = scenario.totals
    let value = JSONValue.object([
      ("format", .int(1)),
      ("persona", .string(scenario.persona.id)),
      ("title", .text(scenario.title)),
      ("duration", duration(totals)),
      ("hours", hours { totals[$0] }),
      ("peakLoad", .band(totals[.peakLoad].band)),
    ])
    .adding(Measure.euros.map { ($0.key, cost(totals[$0])) })
    .adding([
      ("support", support(totals.support)),
      ("grandTotal", cost(totals.grandTotal)),
      (
        "budget",
        .object([
          ("perYear", .amount(totals.budget.perYear)),
          ("years", .band(totals.budget.years)),
          ("available", .band(totals.budget.available)),
          ("verdict", .string(totals.budget.verdict.rawValue)),
        ])
      ),
      ("phases", .array(scenario.stages.map { phase($0, $1) })),
      ("sensitivity", .array(totals.sensitivity(of: scenario.trajectory).map(sensitivity))),
      ("warnings", .array(totals.warnings(of: scenario.trajectory).map(warning))),
    ])
    guard let explanation else { return value }
    let origin = scenario.persona.origin.rawValue
    return value.adding([("origin", .string(origin)), ("explain", explanation.whole)])
  }

  private func duration(_ totals: Totals) -> JSONValue {
    let weeks = Measure.allCases.filter { $0.part == .duration }
    let elapsed = totals[.elapsed]
    return .object(weeks.map { ($0.key, .band(totals[$0].band)) })
      .adding([("unknown", .strings(elapsed.unknown))] + partlyUnknown(elapsed))
  }

  private func hours(_ sum: (Measure) -> Sum) -> JSONValue {
    .object(Measure.hours.map { ($0.keyAmongHours, .object(members(sum($0)))) })
  }

  private func cost(_ sum: Sum) -> JSONValue {
    .object(
      members(sum) + [
        ("outside", .strings(sum.outside)), ("highIs", .string(sum.highIs.rawValue)),
      ])
  }

  private func members(_ sum: Sum) -> [(key: String, value: JSONValue)] {
    [
      ("low", .amount(sum.band.low)), ("high", .amount(sum.band.high)),
      ("unknown", .strings(sum.unknown)),
    ] + partlyUnknown(sum)
  }

  /// The entries whose part some respondents did not know, where there are any.
  private func partlyUnknown(_ sum: Sum) -> [(key: String, value: JSONValue)] {
    let ids = sum.partlyUnknown
    return ids.isEmpty ? [] : [("partlyUnknown", .strings(ids))]
  }

  private func support(_ support: Support) -> JSONValue {
    let lines = [("klantmanager", support.klantmanager), ("jobcoach", support.jobcoach)]
    return .object(
      lines.compactMap { name, line in
        line.map { line in
          (
            name,
            .object([
              ("months", .band(line.months.band)), ("hours", .band(line.hours.band)),
              ("cost", .band(line.cost.band)), ("unknown", .strings(line.cost.unknown)),
            ])
          )
        }
      })
  }

  private func phase(_ chosen: Trajectory.Stage, _ total: Totals.Stage) -> JSONValue {
    let value = JSONValue.object([
      ("phase", .string(total.phase.rawValue)),
      ("times", .int(total.times)),
      ("startWeek", .band(total.start)),
      ("endWeek", .band(total.end)),
    ])
    .adding([Measure.elapsed, .waiting].map { ($0.keyOfPhase, .band(total[$0].band)) })
    .adding([("hours", hours { total[$0] })] + Measure.euros.map { ($0.key, cost(total[$0])) })
    .adding([("entries", .array(chosen.steps(total).map { entry($0, $1) }))])
    guard let explanation else { return value }
    return value.adding([("explain", explanation.phase(total.phase))])
  }

  private func entry(_ step: Trajectory.Step, _ total: Totals.Step) -> JSONValue {
    let figures = total.figures
    let value = JSONValue.object([
      ("intervention", .string(step.id)),
      ("variant", .text(step.entry.variant)),
      ("count", .int(step.entry.count)),
      ("start", .string(step.entry.start.rawValue)),
      ("own", .bool(scenario.trajectory.isOwn(step))),
      ("startWeek", .band(total.start)),
      ("endWeek", .band(total.end)),
      ("durationWeeks", .band(figures.duration.band)),
      ("hours", .band(figures.hours.band)),
      ("by", .string(figures.by.rawValue)),
      ("cost", .band(figures.cost?.band)),
      ("outside", .bool(figures.isOutside)),
      ("assumed", .strings(step.entry.set.keys)),
      ("unknown", parts(of: figures) { $0.unknown.map { .string($0.rawValue) } }),
      (
        "marks",
        parts(of: figures) { figures in
          figures.marks.isEmpty ? nil : .strings(figures.marks.list.map(\.rawValue))
        }
      ),
    ])
    guard let explanation else { return value }
    return value.adding([("explain", explanation.entry(step))])
  }

  /// The parts of which there is something to say.
  private func parts(
    of figures: StepFigures, _ value: (PartFigures) -> JSONValue?
  ) -> JSONValue {
    .object(
      Part.allCases.compactMap { part in
        figures.figures(of: part).flatMap(value).map { (part.rawValue, $0) }
      })
  }

  private func sensitivity(_ line: Sensitivity) -> JSONValue {
    .object([
      ("intervention", .string(line.intervention)), ("phase", .string(line.phase.rawValue)),
    ])
    .adding(Measure.compared.map { ($0.key, .amount(line[$0])) })
  }

  private func warning(_ warning: Warning) -> JSONValue {
    .object([
      ("code", .string(warning.code.rawValue)), ("phase", .string(warning.phase.rawValue)),
      ("interventions", .strings(warning.interventions)),
      ("message", .string(wording.said(warning, in: scenario.trajectory))),
    ])
  }
}
