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
    guard !totals.stages.isEmpty else {
      put(
        say("Nog niets gekozen.", "Nothing chosen yet."), area.column, area.row,
        columns: area.columns, .faint)
      return
    }
    let sentence =
      say("Zwaarste week: ", "Busiest week: ") + say.said(.peakLoad, of: totals) + ". "
      + say("Zonder interventie: ", "Without an intervention: ")
      + say.said(totals[.waiting]) + "."
      + (current.trajectory.hasWorkBesidePause(in: totals)
        ? " " + say.pauseBesideWork : "")
    area = area.dropTop(
      canvas.putWrapped(
        sentence + (area.rows > 9 ? unseenLoad(current) : ""), in: area, fit: .mayTruncate))
    let end = max(totals[.elapsed].band.high.approximation, 1)
    let half = area.rows / 2
    guard half >= 2, totals[.elapsed].band.high > .zero else { return }
    drawLoadCase(.short, current, upTo: end, in: area.top(half))
    drawLoadCase(.long, current, upTo: end, in: area.dropTop(half).top(half))
  }

  /// The client's choices that have no hours per week, so that the chart cannot show them.
  private func unseenLoad(_ current: Evaluation) -> String {
    func names(_ reason: UnseenLoad.Reason) -> [String] {
      current.totals.unseenLoad.filter { $0.reason == reason }
        .map { say.name(of: $0.id, in: current.trajectory) }
    }
    let (open, inAll) = (names(.durationUnknown), names(.notPerWeek))
    let openText =
      open.isEmpty
      ? ""
      : say(" Duur onbekend, dus niet in beeld: ", " Duration unknown, so not shown: ")
        + say.list(open) + "."
    let inAllText =
      inAll.isEmpty
      ? ""
      : say(" Zonder uren per week, dus niet in beeld: ", " Without hours per week, so not shown: ")
        + inAll.joined(separator: ", ") + "."
    return openText + inAllText
  }

  private mutating func drawLoadCase(
    _ scheduleCase: ScheduleCase, _ current: Evaluation, upTo end: Double, in rect: Rect
  ) {
    let load = current.trajectory.load(in: scheduleCase, of: current.totals)
    let name =
      scheduleCase == .short
      ? say("kort (lage kant)", "short (low end)")
      : say("lang (hoge kant)", "long (high end)")
    let gaps = idleWeeks(scheduleCase, current, columns: rect.columns)
    let peakWeek = load.changes.first { $0.hoursPerWeek == load.hoursPerWeek }?.week ?? .zero
    let peakText = say.said(Band(load.hoursPerWeek), .hours)
    let peak =
      load.hoursPerWeek > .zero
      ? say(
        ": zwaarste week \(peakText), vanaf week \(say.number(peakWeek))",
        ": busiest week \(peakText), from week \(say.number(peakWeek))")
      : current.totals[.clientHours].band.high == .zero && !current.totals[.clientHours].isOpen
        ? say(": geen uren van de cliënt", ": no hours of the client")
        : say(": geen uren per week bekend", ": no hours per week known")
    put(name + peak, rect.column, rect.row, columns: rect.columns, .heading, fit: .mayTruncate)
    // One scale for both cases, so that their heights can be compared.
    let top = max(
      current.totals[.peakLoad].band.high,
      load.changes.map(\.hoursPerWeek).max() ?? .zero, Amount(hundredths: 1))
    let scale =
      load.changes.isEmpty && current.totals[.peakLoad].band.high == .zero ? "" : say.number(top)
    let gutter = max(1, canvas.width(of: scale)) + 1
    let chart = rect.dropTop(1).dropBottom(gaps.isEmpty || rect.rows < 4 ? 1 : 2).dropLeft(gutter)
    if chart.rows > 0 {
      put(
        scale, rect.column, chart.row, columns: gutter - 1, .faint, align: .trailing)
      for column in 0..<chart.columns {
        let week = (Double(column) + 0.5) / Double(chart.columns) * end
        let hours = load.changes.last { $0.week.approximation <= week }?.hoursPerWeek ?? .zero
        drawColumn(
          of: hours.approximation / top.approximation,
          in: Rect(column: chart.column + column, row: chart.row, columns: 1, rows: chart.rows))
      }
    }
    let axis = chart.bottom
    put("0", rect.column, axis, columns: gutter - 1, .faint, align: .trailing)
    put("week 0", chart.column, axis, .faint)
    let last = "week " + say.number(Amount(Int(end)))
    put(last, rect.right - canvas.width(of: last), axis, .faint)
    if !gaps.isEmpty, axis + 1 < rect.bottom {
      put(gaps, rect.column, axis + 1, columns: rect.columns, .waiting, fit: .mayTruncate)
    }
  }

  /// A column of a chart, filled from below to a part of its height, in eighths where glyphs allow.
  private mutating func drawColumn(of part: Double, in rect: Rect) {
    let isFine = model.settings.glyphs == .unicode
    let steps = isFine ? 8 : 1
    let height = part <= 0 ? 0 : max(1, Int((part * Double(rect.rows * steps)).rounded()))
    for row in 0..<rect.rows {
      let filled = min(steps, height - row * steps)
      guard filled > 0 else { return }
      let block = Unicode.Scalar(0x2580 + UInt32(filled)).map(Character.init) ?? "#"
      canvas.fill(
        Rect(column: rect.column, row: rect.bottom - 1 - row, columns: 1, rows: 1),
        with: isFine ? block : "#", style: .certain)
    }
  }

  /// The weeks without an intervention: "zonder interventie: week 0-26, week 52-78 (Jaar
  /// ontheffing)"; without the names of pauses where there is no room for them.
  private func idleWeeks(
    _ scheduleCase: ScheduleCase, _ current: Evaluation, columns: Int
  ) -> String {
    let schedule = scheduleCase == .short ? current.totals.short : current.totals.long
    let spans = current.trajectory.idleSpans(in: schedule)
    guard !spans.isEmpty else { return "" }
    let isOpen = current.totals[.waiting].bound == .atMost
    let label =
      say("zonder interventie", "without an intervention")
      + (isOpen ? say(", ten hoogste: ", ", at most: ") : ": ")
    func text(withNames: Bool) -> String {
      label
        + spans.map { idle in
          let names = idle.pauses.map { say.name(of: $0, in: current.trajectory) }
          return "week \(say.number(idle.span.start))-\(say.number(idle.span.end))"
            + (names.isEmpty || !withNames ? "" : " (\(names.joined(separator: ", ")))")
        }.joined(separator: ", ")
    }
    let whole = text(withNames: true)
    return canvas.width(of: whole) <= columns ? whole : text(withNames: false)
  }
}
