import Reintegration
import TerminalCanvas
import Wording

extension Painter {
  mutating func drawSensitivity(_ view: Overlay.SensitivityView, in rect: Rect) {
    guard let work = model.work else { return }
    let lines = model.sensitivityLines(by: view.measure)
    let total = work.current.totals[view.measure].band.width
    var area = drawHeading(
      say("Waar zit de onzekerheid? ", "Where is the uncertainty? ")
        + "< \(say.name(of: view.measure)) >",
      in: rect)
    let sentence = sentence(view.measure, lines, total, work)
    // Where there is little room the ranking itself comes first.
    if area.rows > 4 {
      area = area.dropTop(canvas.putWrapped(sentence, in: area, fit: .mayTruncate))
    }
    let widest = lines.first?[view.measure]?.approximation ?? 0
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
    of line: Sensitivity, _ measure: Measure, _ current: Evaluation,
    upTo widest: Double, figureColumns: Int, in rect: Rect
  ) {
    let width = line[measure] ?? .zero
    let text =
      width > .zero ? say.said(width, of: measure) : reason(line.intervention, measure, current)
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
    _ id: String, _ measure: Measure, _ current: Evaluation
  ) -> String {
    guard let figures = current.step(id)?.figures else { return "" }
    let unknown = say("onbekend", "unknown")
    let fixed = say("geen", "none")
    guard let part = figures[measure] else {
      return measure == .cost ? say("ander budget", "other budget") : "-"
    }
    return part.unknown == nil ? fixed : unknown
  }

  /// "Van de € 9.473 spreiding komt € 5.648 van de proefplaatsing."
  private func sentence(
    _ measure: Measure, _ lines: [Sensitivity], _ total: Amount,
    _ work: Work
  ) -> String {
    let unknown = work.current.totals[measure].unknown.count
    let open =
      unknown > 0
      ? say(
        " Daarnaast \(unknown == 1 ? "is er 1 onbekende, die hier niet in zit" : "zijn er \(unknown) onbekenden, die hier niet in zitten").",
        " Besides, \(unknown) \(unknown == 1 ? "is" : "are") unknown and not counted in this.")
      : ""
    let support = measure == .cost ? supportSpread(work.current.totals) : ""
    guard let first = lines.first, let width = first[measure], width > .zero else {
      return say("Hier is geen spreiding.", "There is no spread here.") + open + support
    }
    let name = say.name(of: first.intervention, in: work.current.trajectory)
    let all = say.said(total, of: measure)
    let part = say.said(width, of: measure)
    return say(
      "Van de \(all) spreiding komt \(part) van: \(name).",
      "Of the \(all) spread \(part) comes from: \(name).") + open + support
  }

  /// That the support that is counted along is not in the ranking, and how wide it is.
  private func supportSpread(_ totals: Totals) -> String {
    let width = totals.support.lines.reduce(Amount.zero) { $0 + $1.cost.band.width }
    guard width > .zero else { return "" }
    return say(
      " De begeleiding heeft zelf \(say.euros(width)) spreiding; die zit hier niet in.",
      " The support has a spread of \(say.euros(width)) itself, which is not counted in this.")
  }
}
