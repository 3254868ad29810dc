import Reintegration
import Wording

extension TotalText {
  /// Adds one phase: its entries in a table, what must be said of each, and what they come to.
  func addPhase(
    _ chosen: Trajectory.Stage, _ total: Totals.Stage, _ table: Table, _ widths: [Int],
    to page: inout Page
  ) {
    page.say(heading(of: chosen, total), hanging: 2)
    if let wait = wait(before: chosen, total) { page.say(wait, indent: 2) }
    page.table(table, widths: widths)
    page.say(together(total), indent: 2, hanging: 2)
  }

  /// The entries of one phase in a table.
  func table(of chosen: Trajectory.Stage, _ total: Totals.Stage) -> Table {
    var table = Table(
      figureHeadings: Measure.ofEntry.map { wording.column(of: $0) }, rows: [])
    for (step, stepTotal) in chosen.steps(total) {
      table.rows.append(row(step, stepTotal))
    }
    return table
  }

  private func heading(of chosen: Trajectory.Stage, _ total: Totals.Stage) -> String {
    let name = wording.name(of: chosen.phase)
    let times =
      chosen.times > 1
      ? wording(", \(chosen.times) keer doorlopen", ", gone through \(chosen.times) times") : ""
    return name + times + ", "
      + wording.span(total.start, total.end, isOpen: total[.elapsed].isOpen)
  }

  private func wait(before chosen: Trajectory.Stage, _ total: Totals.Stage) -> String? {
    guard total[.waiting].band.high > .zero, let week = chosen.earliestWeek, week > .zero else {
      return nil
    }
    let weeks = wording.said(total[.waiting])
    let isOwn = scenario.trajectory.scenario[chosen.phase].earliestWeek != nil
    let reason =
      isOwn
      ? wording("Eigen aanname.", "Own assumption.")
      : scenario.persona.rule(for: chosen.phase).reason.map { wording($0) } ?? ""
    return wording(
      "Niet voor \(wording.week(week)): \(weeks) zonder interventie. \(reason)",
      "Not before \(wording.week(week)): \(weeks) without an intervention. \(reason)")
  }

  private func row(_ step: Trajectory.Step, _ total: Totals.Step) -> Table.Row {
    let variant = step.entry.variant.flatMap { step.intervention.variant($0) }
    let name =
      (step.entry.count > 1 ? "\(step.entry.count) x " : "") + wording(step.intervention.name)
      + (variant.map { ", \(wording($0.name))" } ?? "")
    return Table.Row(
      name: name,
      figures: Measure.ofEntry.map { measure in
        let cell = wording.said(total[measure], as: .cell)
        return cell.isEmpty ? "-" : cell
      }, remarks: remarks(step, total))
  }

  /// What must be said of an entry: reasons, marks, what is not the source's, when it starts, why.
  private func remarks(_ step: Trajectory.Step, _ total: Totals.Step) -> [String] {
    let figures = total.figures
    var remarks: [String] = []
    if step.entry.start != .after {
      remarks.append(wording("Start: ", "Start: ") + wording.name(of: step.entry.start) + ".")
    }
    if let line = unknowns(figures, by: scenario.trajectory.maker(of: step)) {
      remarks.append(line)
    }
    if let line = marks(figures) { remarks.append(line) }
    if mayDiffer(step) { remarks += derivations.assumptions(of: step) }
    if let note = step.entry.note { remarks.append(wording("Waarom: ", "Why: ") + note) }
    return remarks
  }

  /// Whether a figure of an entry can be another than the source's.
  private func mayDiffer(_ step: Trajectory.Step) -> Bool {
    let assumptions = scenario.trajectory.scenario.assumptions
    return step.isOwn || !step.entry.set.isEmpty || assumptions.outliers
      || assumptions.hourlyRate != nil
  }

  /// Says which parts are unknown and why, parts of one reason together.
  private func unknowns(_ figures: StepFigures, by maker: Maker) -> String? {
    var reasons: [(reason: UnknownReason, parts: [String])] = []
    for part in Part.allCases {
      guard let found = figures.figures(of: part), let reason = found.unknown else { continue }
      let name =
        (found.band == nil ? "" : wording("deels ", "partly ")) + wording.name(of: part)
      if let index = reasons.firstIndex(where: { $0.reason == reason }) {
        reasons[index].parts.append(name)
      } else {
        reasons.append((reason, [name]))
      }
    }
    guard !reasons.isEmpty else { return nil }
    return wording("Onbekend: ", "Unknown: ")
      + reasons.map { reason in
        let why = wording.name(of: reason.reason, by: maker)
        return "\(wording.list(reason.parts)) (\(why))"
      }
      .joined(separator: "; ") + "."
  }

  /// Says the marks beside the figures; the words at the end of a cost stand in the table already.
  private func marks(_ figures: StepFigures) -> String? {
    let parts = Part.allCases.compactMap { part -> (Part, [Mark])? in
      var marks = figures.figures(of: part)?.marks ?? []
      if part == .cost { marks.subtract(figures.highMarks.intersection([.almost, .over, .about])) }
      return marks.isEmpty ? nil : (part, marks.list)
    }
    guard !parts.isEmpty else { return nil }
    var groups: [(marks: [Mark], parts: [Part])] = []
    for (part, marks) in parts {
      if let index = groups.firstIndex(where: { $0.marks == marks }) {
        groups[index].parts.append(part)
      } else {
        groups.append((marks, [part]))
      }
    }
    let text = groups.map { group in
      wording.list(group.parts.map { wording.name(of: $0) }) + ": "
        + group.marks.map { wording.name(of: $0) }.joined(separator: ", ")
    }
    .joined(separator: "; ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private func together(_ total: Totals.Stage) -> String {
    let parts = Measure.ofEntry.filter { !total[$0].isEmpty || !total[$0].gaps.isEmpty }
      .map { measure in
        let name =
          measure == .elapsed ? wording.name(of: Part.duration) : wording.shortName(of: measure)
        return "\(name) \(wording.said(total[measure]))"
      }
    return wording("Samen: ", "Together: ") + parts.joined(separator: "; ") + "."
  }
}
