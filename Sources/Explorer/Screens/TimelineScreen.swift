import Reintegration
import TerminalCanvas
import Wording

/// The scale and the rows of a timeline.
private struct TimelineScale {
  let scale: CanvasScale
  let labelColumns: Int

  init(_ work: Work, columns: Int) {
    labelColumns = min(36, max(22, columns * 2 / 5))
    let milestones = work.persona.milestones.map(\.week.approximation).max() ?? 0
    let weeks = max(104, milestones, work.current.totals[.elapsed].band.high.approximation)
    scale = CanvasScale(upTo: weeks * 1.04, columns: max(10, columns - labelColumns))
  }

  func position(_ week: Amount) -> Double { scale.position(week.approximation) }
}

extension Painter {
  /// Phases and interventions as bars over the weeks.
  mutating func drawTimeline(in rect: Rect) {
    guard let work = model.work else { return }
    let area = rect.inset(columns: 1, rows: 0)
    let scale = TimelineScale(work, columns: area.columns)
    drawAxis(work, scale, in: area)
    let lines = timelineLines(work, scale, columns: area.columns)
    drawLines(lines, of: .timeline, in: area.dropTop(2))
  }

  /// The phases alone, below a list.
  mutating func drawStrip(in rect: Rect) {
    guard let work = model.work else { return }
    let scale = TimelineScale(work, columns: rect.columns)
    var area = rect.dropTop(max(0, rect.rows - work.current.totals.stages.count - 2))
    drawAxis(work, scale, in: area)
    area = area.dropTop(2)
    for stage in work.current.totals.stages where area.rows > 0 {
      drawStage(stage, scale, in: area.top(1))
      area = area.dropTop(1)
    }
  }

  private mutating func drawAxis(_ work: Work, _ scale: TimelineScale, in rect: Rect) {
    guard rect.rows >= 2 else { return }
    let start = rect.column + scale.labelColumns
    put(say("week", "week"), rect.column, rect.row, columns: scale.labelColumns - 1, .faint)
    var free = start
    let weeks = axisWeeks(scale)
    for week in weeks {
      let text = "\(week)"
      let column = min(start + Int(scale.position(Amount(week))), rect.right - text.count)
      guard column >= free, column + text.count <= rect.right else { continue }
      put(text, column, rect.row, .faint)
      free = column + text.count + 1
    }
    for milestone in work.persona.milestones {
      let column = start + Int(scale.position(milestone.week))
      guard column < rect.right else { continue }
      put(model.settings.glyphs == .unicode ? "◆" : "*", column, rect.row + 1, .milestone)
    }
    put(
      say("mijlpalen", "milestones"), rect.column, rect.row + 1, columns: scale.labelColumns - 1,
      .milestone)
  }

  /// Every half year, or every so many years where that would not fit.
  private func axisWeeks(_ scale: TimelineScale) -> [Int] {
    var step = 26
    let last = Int(scale.scale.maximum)
    while scale.position(Amount(step)) < 6, step < 1_000_000_000 { step *= 2 }
    return Array(stride(from: 0, through: min(last, 100 * step), by: step))
  }

  private func timelineLines(_ work: Work, _ scale: TimelineScale, columns: Int) -> [ListLine] {
    var lines: [ListLine] = []
    var index = 0
    let totals = work.current.totals
    for (place, stage) in totals.stages.enumerated() {
      let wait = Band(between: totals.short.stages[place].wait, and: totals.long.stages[place].wait)
      if wait.high > .zero {
        lines.append(
          ListLine { painter, rect in painter.drawWait(wait, before: stage, scale, in: rect) })
      }
      lines.append(
        ListLine { painter, rect in painter.drawStage(stage, scale, in: rect) })
      for step in stage.steps {
        let name = "  " + say.name(of: step.id, in: work.current.trajectory)
        for (part, line) in canvas.wrap(name, columns: scale.labelColumns - 3).enumerated() {
          lines.append(
            ListLine(index) { painter, rect in
              painter.put("  " + line, rect.column, rect.row, columns: scale.labelColumns - 1)
              if part == 0 { painter.drawStep(step, scale, in: rect) }
            })
        }
        index += 1
      }
    }
    if lines.isEmpty {
      lines += wrapped(
        say(
          "Nog niets gekozen. Ga met de pijltjes naar een fase en kies met de spatiebalk.",
          "Nothing chosen yet. Go to a phase with the arrow keys and choose with the space bar."),
        item: nil, columns: columns, style: .faint)
    }
    lines.append(.empty)
    lines += legend(work, columns: columns)
    lines += work.persona.milestones.flatMap { milestone in
      labelled(
        (model.settings.glyphs == .unicode ? "◆ " : "* ") + "week \(say.number(milestone.week))",
        say(milestone.text), item: nil, columns: columns)
    }
    return lines
  }

  private func legend(_ work: Work, columns: Int) -> [ListLine] {
    let isUnicode = model.settings.glyphs == .unicode
    var parts = [
      (isUnicode ? "█ " : "# ") + say("in elk geval", "in any case"),
      (isUnicode ? "▒ " : "= ") + say("hangt af van de duur", "depends on the duration"),
      (isUnicode ? "· " : "- ") + say("wachten", "waiting"),
      (isUnicode ? "░► " : "> ") + say("duur onbekend", "duration unknown"),
    ]
    if work.current.totals[.waiting].bound == .atMost {
      parts.append(say.said(.waiting, of: work.current.totals))
    }
    return wrapped(parts.joined(separator: ", "), item: nil, columns: columns, style: .faint)
  }

  /// The weeks of waiting before a phase, for its earliest week.
  fileprivate mutating func drawWait(
    _ wait: Band, before stage: Totals.Stage, _ scale: TimelineScale, in rect: Rect
  ) {
    let isOpen = model.work?.current.totals[.elapsed].isOpen == true
    let text =
      say("wachten ", "waiting ") + (isOpen ? "max. " : "") + say.band(wait, unit: .weeks) + " wk"
    put("  " + text, rect.column, rect.row, columns: scale.labelColumns - 1, .waiting)
    let from = max(stage.start.low - wait.high, .zero)
    canvas.bar(
      [BarPart(.waiting, from: scale.position(from), to: scale.position(stage.start.low))],
      at: Point(column: rect.column + scale.labelColumns, row: rect.row),
      columns: rect.columns - scale.labelColumns)
  }

  fileprivate mutating func drawStage(
    _ stage: Totals.Stage, _ scale: TimelineScale, in rect: Rect
  ) {
    let bar = Point(column: rect.column + scale.labelColumns, row: rect.row)
    let columns = rect.columns - scale.labelColumns
    let times = stage.times > 1 ? " \(stage.times)x" : ""
    put(
      say.name(of: stage.phase) + times, rect.column, rect.row, columns: scale.labelColumns - 1,
      Style(role(of: stage.phase), .bold))
    canvas.bar(
      parts(stage.start, stage.end, isOpen: stage[.elapsed].isOpen, scale),
      at: bar, columns: columns)
  }

  fileprivate mutating func drawStep(
    _ step: Totals.Step, _ scale: TimelineScale, in rect: Rect
  ) {
    var parts = parts(
      step.start, step.end, isOpen: step.figures.duration.unknown != nil, scale)
    let chosen = model.work?.current.trajectory.steps.first { $0.id == step.id }
    if chosen?.intervention.isPause == true {
      // Weeks of pause are weeks of waiting.
      for index in parts.indices { parts[index].kind = .waiting }
    }
    canvas.bar(
      parts, at: Point(column: rect.column + scale.labelColumns, row: rect.row),
      columns: rect.columns - scale.labelColumns)
  }

  /// The certain part of a span, the part that only one of the two cases has, and an open end.
  private func parts(
    _ start: Band, _ end: Band, isOpen: Bool, _ scale: TimelineScale
  ) -> [BarPart] {
    var parts: [BarPart] = []
    let (from, to) = (scale.position(start.low), scale.position(end.high))
    if start.high < end.low {
      let (begins, ends) = (scale.position(start.high), scale.position(end.low))
      parts.append(BarPart(.certain, from: begins, to: ends))
      if from < begins { parts.append(BarPart(.spread, from: from, to: begins)) }
      if ends < to { parts.append(BarPart(.spread, from: ends, to: to)) }
    } else if from < to {
      parts.append(BarPart(.spread, from: from, to: to))
    }
    if isOpen { parts.append(BarPart(.open, from: to, to: to + 4)) }
    return parts
  }

  func role(of phase: Phase) -> Role {
    switch phase {
    case .activation: .activation
    case .mediation: .mediation
    case .placement: .placement
    }
  }
}
