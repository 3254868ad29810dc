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
      (
        "duration",
        .object([
          ("elapsedWeeks", .band(totals.elapsed)),
          ("activeWeeks", .band(totals.active)),
          ("waitingWeeks", .band(totals.waiting)),
          ("unknown", .strings(totals.durationUnknown)),
        ])
      ),
      ("hours", hours(totals.clientHours, totals.professionalHours)),
      ("peakLoad", .band(totals.peakLoad)),
      ("cost", cost(totals.cost)),
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
    return value.adding([("explain", explanation.whole)])
  }

  private func hours(_ client: Tally, _ professional: Tally) -> JSONValue {
    .object([("client", tally(client)), ("professional", tally(professional))])
  }

  private func tally(_ tally: Tally) -> JSONValue {
    .object([
      ("low", .amount(tally.band.low)), ("high", .amount(tally.band.high)),
      ("unknown", .strings(tally.unknown)),
    ])
  }

  private func cost(_ cost: CostTally) -> JSONValue {
    .object([
      ("low", .amount(cost.band.low)), ("high", .amount(cost.band.high)),
      ("unknown", .strings(cost.unknown)), ("outside", .strings(cost.outside)),
      ("highIs", .string(cost.highIs.rawValue)),
    ])
  }

  private func support(_ support: Support) -> JSONValue {
    let lines = [("klantmanager", support.klantmanager), ("jobcoach", support.jobcoach)]
    return .object(
      lines.compactMap { name, line in
        line.map { line in
          (
            name,
            .object([
              ("months", .band(line.months)), ("hours", .band(line.hours)),
              ("cost", .band(line.cost)), ("unknown", .strings(line.unknown)),
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
      ("durationWeeks", .band(total.duration)),
      ("waitingWeeks", .band(total.waiting)),
      ("hours", hours(total.clientHours, total.professionalHours)),
      ("cost", cost(total.cost)),
      ("entries", .array(chosen.steps(total).map { entry($0, $1) })),
    ])
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
      ("own", .bool(step.isOwn)),
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
      ("cost", .amount(line.cost)), ("clientHours", .amount(line.clientHours)),
      ("professionalHours", .amount(line.professionalHours)),
      ("elapsedWeeks", .amount(line.elapsedWeeks)),
    ])
  }

  private func warning(_ warning: Warning) -> JSONValue {
    .object([
      ("code", .string(warning.code.rawValue)), ("phase", .string(warning.phase.rawValue)),
      ("interventions", .strings(warning.interventions)),
      ("message", .string(wording.said(warning, in: scenario.trajectory))),
    ])
  }
}
