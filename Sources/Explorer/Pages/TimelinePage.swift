import Reintegration
import Wording

/// Phases and interventions as bars over the weeks.
struct TimelinePage: PageSource {
  var kind: PlaceKind { .screen }

  func page(of model: Model) -> Page {
    let title = model.say("Tijdlijn", "Timeline")
    guard let current = model.work?.current else { return Page(title) }
    let say = model.say
    let rows = TimelineRows(current, say).all
    let table = Table(
      [
        Column(.name, .name), Column(.weeks, .figure, Phrase(say("weken", "weeks")), yields: 1),
        Column(.bar, .bar),
      ], rows, scale: scale(of: current, say))
    guard rows.isEmpty else {
      return Page(title, [.legend(legend(of: table, say)), .table(table)])
    }
    return Page(
      title,
      [
        .table(table),
        .nothingChosen(say),
      ])
  }

  private func scale(of current: Evaluation, _ say: Wording) -> Scale {
    let totals = current.totals
    let weeks = max(
      current.persona.weeksShown, totals.short.elapsed, totals.long.elapsed)
    // Some room to the right for an end that nobody knows.
    return Scale(
      upTo: Amount(hundredths: 104) * weeks, unit: "week", step: 26,
      points: current.persona.milestones.map {
        Scale.Point($0.week, say($0.text), .milestone, isMilestone: true)
      }, subjects: current.subjects(of: .elapsed))
  }

  /// What the signs stand for that there are.
  private func legend(of table: Table, _ say: Wording) -> [LegendEntry] {
    let kinds = Set(table.rows.flatMap { $0.spans.map(\.kind) })
    let spans: [(Span.Kind, String)] = [
      (.certain, say("in elk geval", "in any case")),
      (.spread, say("hangt af van de duur", "depends on the duration")),
      (.waiting, say("zonder interventie", "without an intervention")),
      (.open, say("duur onbekend", "duration unknown")),
    ]
    let milestone =
      table.scale?.points.isEmpty == false
      ? [LegendEntry(.milestone, say("mijlpaal", "milestone"))] : []
    return spans.filter { kinds.contains($0.0) }.map { LegendEntry(.span($0.0), $0.1) } + milestone
  }
}

/// The rows of the timeline, in the order of the weeks.
private struct TimelineRows {
  let current: Evaluation
  let say: Wording

  init(_ current: Evaluation, _ say: Wording) {
    self.current = current
    self.say = say
  }

  var all: [Row] { current.totals.stages.indices.flatMap(rows) }

  private func rows(at index: Int) -> [Row] {
    let stage = current.totals.stages[index]
    let timeline = TimelineStage(index, of: current)
    return wait(before: stage, timeline) + [row(of: stage, timeline)]
      + stage.steps.indices.map { row(of: $0, in: stage, timeline) }
  }

  private func wait(before stage: Totals.Stage, _ timeline: TimelineStage) -> [Row] {
    let wait = timeline.wait
    guard wait.high > .zero else { return [] }
    let name = say("wachten op ", "waiting for ") + say.nameInSentence(of: stage.phase)
    // Unknown weeks of the phases before it fall in it.
    let isOpen = stage[.waiting].bound == .atMost
    let atMost = isOpen ? say("ten hoogste ", "at most ") : ""
    let week = say.number(stage.start.low)
    return [
      Row(
        RowID("wait", stage.phase.rawValue),
        [
          Cell(.name, name),
          Cell(
            .weeks, (isOpen ? "max. " : "") + say.band(wait, unit: .weeks),
            subjects: current.subjects(of: .waiting)),
        ], tone: .waiting, spans: timeline.waitSpans,
        opens: .show(.explanation(.total(.measure(.waiting)))),
        said: "\(name): \(atMost)\(say.said(wait, .weeks))" + say(", tot week ", ", to week ")
          + week, presence: current.subjects(of: .waiting))
    ]
  }

  private func row(of stage: Totals.Stage, _ timeline: TimelineStage) -> Row {
    let times = stage.times > 1 ? " \(stage.times)x" : ""
    let name = say.name(of: stage.phase) + times
    return Row(
      RowID("phase", stage.phase.rawValue),
      [
        Cell(.name, name),
        Cell(
          .weeks, stage[.elapsed], say, of: Set(stage.steps.map { Subject($0.id, .duration) })),
      ], tone: .phase(stage.phase), spans: timeline.spans,
      opens: .show(.explanation(.phase(stage.phase))),
      said: "\(name): " + said(from: stage.start, to: stage.end, isOpen: stage[.elapsed].isOpen))
  }

  private func row(of place: Int, in stage: Totals.Stage, _ timeline: TimelineStage) -> Row {
    let step = stage.steps[place]
    let name = say.name(of: step.id, in: current.trajectory)
    let isOpen = step.figures.duration.unknown != nil
    let passes = timeline.passes(of: place).joined
      .map { said(from: $0.start, to: $0.end, isOpen: isOpen) }
    let spans = timeline.spans(of: place)
    return Row(
      .entry(step.id),
      [
        Cell(.name, name),
        Cell(.weeks, step[.elapsed], say, of: [Subject(step.id, .duration)]),
      ], tone: spans.contains { $0.kind == .waiting } ? .waiting : .plain, indent: 1, spans: spans,
      opens: .show(.explanation(.intervention(step.id))),
      said: "\(name): " + passes.joined(separator: say("; daarna: ", "; then: ")))
  }

  /// From when to when: "begint in week 0, eindigt in week 12-26".
  private func said(from start: Band, to end: Band, isOpen: Bool) -> String {
    let from = say.band(start, unit: .weeks)
    let to = say.band(end, unit: .weeks)
    let begins = say("begint in week \(from), ", "starts in week \(from), ")
    guard isOpen else { return begins + say("eindigt in week \(to)", "ends in week \(to)") }
    return begins
      + (start == end
        ? say("einde onbekend", "end unknown")
        : say("eindigt in week \(to) of later", "ends in week \(to) or later"))
  }
}

extension [PassWeeks] {
  /// The passes, those that follow at once as one.
  fileprivate var joined: [(start: Band, end: Band)] {
    reduce(into: []) { joined, pass in
      if let last = joined.last, last.end == pass.start {
        joined[joined.count - 1].end = pass.end
      } else {
        joined.append((pass.start, pass.end))
      }
    }
  }
}
