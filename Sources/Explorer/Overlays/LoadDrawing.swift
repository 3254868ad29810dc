import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  /// The client's load per week, in the short and the long case.
  mutating func drawLoad(in rect: Rect) {
    guard let current = model.work?.current else { return }
    let totals = current.totals
    var area = drawHeading(
      say("Belasting van de cliënt per week", "The client's load per week"), in: rect)
    let idle =
      totals.durationUnknown.isEmpty || totals.waiting.high == .zero
      ? "" : say("ten hoogste ", "at most ")
    let sentence =
      say("Piek: ", "Peak: ") + say.peakLoad(totals) + ". "
      + say("Zonder interventie: ", "Without an intervention: ") + idle
      + say.said(totals.waiting, .weeks) + "."
    area = area.dropTop(
      canvas.putWrapped(
        sentence + (area.rows > 7 ? unseenLoad(current) : ""), in: area, fit: .mayTruncate))
    let end = max(totals.elapsed.high.approximation, 1)
    let half = area.rows / 2
    guard half >= 2 else { return }
    drawLoadCase(.short, current, upTo: end, in: area.top(half))
    drawLoadCase(.long, current, upTo: end, in: area.dropTop(half).top(half))
  }

  /// The client's choices that have no hours per week, so that the chart cannot show them.
  private func unseenLoad(_ current: Evaluation) -> String {
    let names = current.totals.stages.flatMap(\.steps)
      .filter { $0.figures.by == .client && $0.figures.load.high == .zero }
      .map { say.name(of: $0.id, in: current.trajectory) }
    guard !names.isEmpty else { return "" }
    return say(
      " Zonder uren per week, dus niet in beeld: ", " Without hours per week, so not shown: ")
      + names.joined(separator: ", ") + "."
  }

  private mutating func drawLoadCase(
    _ scheduleCase: ScheduleCase, _ current: Evaluation, upTo end: Double, in rect: Rect
  ) {
    let load = current.trajectory.load(in: scheduleCase, of: current.totals)
    let name =
      scheduleCase == .short
      ? say("kort (lage kant)", "short (low end)")
      : say("lang (hoge kant)", "long (high end)")
    let gaps = idleWeeks(scheduleCase, current)
    let peakWeek = load.changes.first { $0.hoursPerWeek == load.hoursPerWeek }?.week ?? .zero
    let peakText = say.said(Band(load.hoursPerWeek), .hoursPerWeek)
    let peak =
      load.hoursPerWeek > .zero
      ? say(
        ": piek \(peakText) vanaf week \(say.number(peakWeek))",
        ": peak \(peakText) from week \(say.number(peakWeek))")
      : say(": geen uren per week bekend", ": no hours per week known")
    put(name + peak, rect.column, rect.row, columns: rect.columns, .heading, fit: .mayTruncate)
    let chart = rect.dropTop(1).dropBottom(gaps.isEmpty ? 1 : 2)
    let columns = max(1, chart.columns)
    // One scale for both cases, so that their heights can be compared.
    let top = max(current.totals.peakLoad.high.approximation, 0.01)
    if chart.rows > 0 {
      for column in 0..<columns {
        let week = (Double(column) + 0.5) / Double(columns) * end
        let hours =
          load.changes.last { $0.week.approximation <= week }?.hoursPerWeek.approximation ?? 0
        let rows = hours <= 0 ? 0 : max(1, Int((hours / top * Double(chart.rows)).rounded()))
        for row in 0..<min(rows, chart.rows) {
          canvas.fill(
            Rect(
              column: chart.column + column, row: chart.bottom - 1 - row, columns: 1, rows: 1),
            with: model.settings.glyphs == .unicode ? "█" : "#", style: .certain)
        }
      }
    }
    let axis = chart.bottom
    put("0", rect.column, axis, .faint)
    let last = "week " + say.number(Amount(Int(end)))
    put(last, rect.right - canvas.width(of: last), axis, .faint)
    if !gaps.isEmpty, axis + 1 < rect.bottom {
      put(
        say("zonder interventie: ", "without an intervention: ") + gaps, rect.column, axis + 1,
        columns: rect.columns, .waiting, fit: .mayTruncate)
    }
  }

  /// The weeks without an intervention before each phase: "week 0-26, week 52-78".
  private func idleWeeks(_ scheduleCase: ScheduleCase, _ current: Evaluation) -> String {
    let schedule = scheduleCase == .short ? current.totals.short : current.totals.long
    var gaps: [(from: Amount, to: Amount)] = []
    for stage in schedule.stages where stage.wait > .zero {
      let from = stage.span.start - stage.wait
      if let last = gaps.last, last.to == from {
        gaps[gaps.count - 1].to = stage.span.start
      } else {
        gaps.append((from, stage.span.start))
      }
    }
    return gaps.map { "week \(say.number($0.from))-\(say.number($0.to))" }.joined(separator: ", ")
  }
}
