import Explorer
import Reintegration
import TerminalCanvas
import Wording

extension PageBuilder {
  /// The lines above bars: the numbers of the scale, and its named points.
  func lines(of scale: Scale, at start: Int, columns: Int) -> [Line] {
    guard columns > 0 else { return [] }
    let places = CanvasScale(upTo: scale.maximum.approximation, columns: columns)
    var lines: [Line] = []
    if let step = scale.step {
      lines.append(numbers(scale, every: step, places, at: start))
    }
    var shared = Line()
    var free = 0
    for point in scale.points {
      let position = min(Int(places.position(point.at.approximation)), columns - 1)
      if point.isMilestone {
        lines += milestone(point, at: position, start: start, columns: columns)
        continue
      }
      let text = glyphs.tick + point.name
      let width = ruler.width(of: text)
      guard position >= free, position + width <= columns else { continue }
      shared.put(text, at: start + position, point.tone.style)
      free = position + width + 1
    }
    if !shared.segments.isEmpty { lines.append(shared) }
    return lines
  }

  private func numbers(
    _ scale: Scale, every step: Amount, _ places: CanvasScale, at start: Int
  ) -> Line {
    var line = Line()
    let unit = ruler.width(of: scale.unit)
    if unit + 1 <= start { line.put(scale.unit, at: start - unit - 1, .faint) }
    var step = max(1, step.approximation)
    while places.position(step) < 6, step < 1e9 { step *= 2 }
    var free = 0
    for week in stride(from: 0.0, through: scale.maximum.approximation, by: step).prefix(100) {
      let text = say.number(Amount(Int(week)))
      let column = min(Int(places.position(week)), places.columns - ruler.width(of: text))
      guard column >= free else { continue }
      line.put(text, at: start + column, .faint)
      free = column + ruler.width(of: text) + 1
    }
    return line
  }

  /// A milestone at its place, with its name beside it, where there is most room.
  private func milestone(
    _ point: Scale.Point, at position: Int, start: Int, columns: Int
  ) -> [Line] {
    let style = point.tone.style
    let right = columns - position - 2
    // To the left of it there is the room of the labels too.
    let left = start + position - 1
    var lines: [Line] = []
    let goesRight = right >= left || ruler.width(of: point.name) <= right
    let parts = ruler.wrap(point.name, columns: max(8, goesRight ? right : left))
    for (index, part) in parts.enumerated() {
      var line = Line()
      if index == 0 { line.put(glyphs.milestone, at: start + position, style) }
      let column =
        goesRight ? start + position + 2 : max(0, start + position - 1 - ruler.width(of: part))
      line.put(part, at: column, style)
      lines.append(line)
    }
    return lines
  }
}
