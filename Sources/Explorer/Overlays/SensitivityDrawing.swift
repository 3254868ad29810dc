import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  mutating func drawSensitivity(_ view: Overlay.SensitivityView, in rect: Rect) {
    guard let work = model.work else { return }
    let lines = model.sensitivityLines(by: view.measure)
    let total = width(of: view.measure, work.current.totals)
    var area = drawHeading(
      say("Waar zit de onzekerheid? ", "Where is the uncertainty? ")
        + "< \(name(of: view.measure)) >",
      in: rect)
    let sentence = sentence(view.measure, lines, total, work)
    // Where there is little room the ranking itself comes first.
    if area.rows > 4 {
      area = area.dropTop(canvas.putWrapped(sentence, in: area, fit: .mayTruncate))
    }
    let widest = lines.first.map { $0.width(of: view.measure).approximation } ?? 0
    let names = lines.map { line in
      let isOwn = work.scenario.entry(for: line.intervention)?.set.isEmpty == false
      return say.name(of: line.intervention, in: work.current.trajectory) + (isOwn ? " *" : "")
    }
    let figureColumns = 14
    let longest = names.map { canvas.width(of: $0) }.max() ?? 0
    let label = max(8, min(longest + 1, area.columns - figureColumns - 12))
    let items = lines.indices.flatMap { index in
      canvas.wrap(names[index], columns: label - 1).enumerated().map { part, name in
        ListLine(index) { painter, rect in
          painter.put(name, rect.column, rect.row, columns: label - 1)
          guard part == 0 else { return }
          painter.drawSpread(
            of: lines[index], view.measure, work.current, upTo: widest,
            figureColumns: figureColumns, in: rect.dropLeft(label))
        }
      }
    }
    drawLines(items, of: .sensitivity, in: area)
  }

  /// An entry's share of the spread, as a figure and as a bar.
  private mutating func drawSpread(
    of line: Sensitivity, _ measure: Overlay.SensitivityView.Measure, _ current: Evaluation,
    upTo widest: Double, figureColumns: Int, in rect: Rect
  ) {
    let width = line.width(of: measure)
    let text =
      width > .zero ? figure(width, measure) : reason(line.intervention, measure, current)
    put(text, rect.column, rect.row, columns: figureColumns, align: .trailing)
    let bar = rect.dropLeft(figureColumns + 2)
    guard bar.columns > 0 else { return }
    let scale = CanvasScale(upTo: max(widest, 1), columns: bar.columns)
    canvas.bar(
      [BarPart(.spread, from: 0, to: scale.position(width.approximation))], at: bar.origin,
      columns: bar.columns)
  }

  /// Why an entry has no spread: unknown, paid elsewhere, none of these hours, or a single figure.
  private func reason(
    _ id: String, _ measure: Overlay.SensitivityView.Measure, _ current: Evaluation
  ) -> String {
    guard let figures = current.step(id)?.figures else { return "" }
    let unknown = say("onbekend", "unknown")
    let fixed = say("geen", "none")
    switch measure {
    case .cost:
      guard let cost = figures.cost else { return say("ander budget", "other budget") }
      return cost.unknown == nil ? fixed : unknown
    case .clientHours, .professionalHours:
      let worker: Worker = measure == .clientHours ? .client : .professional
      guard figures.by == worker else { return "-" }
      return figures.hours.unknown == nil ? fixed : unknown
    case .elapsedWeeks: return figures.duration.unknown == nil ? fixed : unknown
    }
  }

  /// "Van de € 9.473 spreiding komt € 5.648 van de proefplaatsing."
  private func sentence(
    _ measure: Overlay.SensitivityView.Measure, _ lines: [Sensitivity], _ total: Amount,
    _ work: Work
  ) -> String {
    let unknown = unknown(of: measure, work.current.totals)
    let open =
      unknown > 0
      ? say(
        " Daarnaast \(unknown == 1 ? "is er 1 onbekende, die hier niet in zit" : "zijn er \(unknown) onbekenden, die hier niet in zitten").",
        " Besides, \(unknown) \(unknown == 1 ? "is" : "are") unknown and not counted in this.")
      : ""
    let support = measure == .cost ? supportSpread(work.current.totals) : ""
    guard let first = lines.first, first.width(of: measure) > .zero else {
      return say("Hier is geen spreiding.", "There is no spread here.") + open + support
    }
    let name = say.name(of: first.intervention, in: work.current.trajectory)
    let all = figure(total, measure)
    let part = figure(first.width(of: measure), measure)
    return say(
      "Van de \(all) spreiding komt \(part) van: \(name).",
      "Of the \(all) spread \(part) comes from: \(name).") + open + support
  }

  /// That the support that is counted along is not in the ranking, and how wide it is.
  private func supportSpread(_ totals: Totals) -> String {
    let width = totals.support.lines.reduce(Amount.zero) { $0 + $1.cost.width }
    guard width > .zero else { return "" }
    return say(
      " De begeleiding heeft zelf \(say.euros(width)) spreiding; die zit hier niet in.",
      " The support has a spread of \(say.euros(width)) itself, which is not counted in this.")
  }

  private func unknown(of measure: Overlay.SensitivityView.Measure, _ totals: Totals) -> Int {
    switch measure {
    case .cost: totals.cost.unknown.count
    case .clientHours: totals.clientHours.unknown.count
    case .professionalHours: totals.professionalHours.unknown.count
    case .elapsedWeeks: totals.durationUnknown.count
    }
  }

  private func width(of measure: Overlay.SensitivityView.Measure, _ totals: Totals) -> Amount {
    switch measure {
    case .cost: totals.cost.band.width
    case .clientHours: totals.clientHours.band.width
    case .professionalHours: totals.professionalHours.band.width
    case .elapsedWeeks: totals.elapsed.width
    }
  }

  private func figure(_ amount: Amount, _ measure: Overlay.SensitivityView.Measure) -> String {
    switch measure {
    case .cost: say.euros(amount)
    case .clientHours, .professionalHours: say.said(Band(amount), .hours)
    case .elapsedWeeks: say.said(Band(amount), .weeks)
    }
  }

  private func name(of measure: Overlay.SensitivityView.Measure) -> String {
    switch measure {
    case .cost: say("kosten", "cost")
    case .clientHours: say("cliënturen", "client hours")
    case .professionalHours: say("professional-uren", "professional hours")
    case .elapsedWeeks: say("doorlooptijd", "elapsed time")
    }
  }
}
