import Explorer
import Reintegration
import TerminalCanvas
import Wording

extension PageBuilder {
  /// A chart as lines: its title, columns of blocks over the weeks, the axis, a note.
  func lines(of chart: Chart) -> [Line] {
    var lines = ruler.wrap(chart.title, columns: columns).map { Line($0, at: 0, .heading) }
    let gutter = max(1, ruler.width(of: chart.topName)) + 1
    let width = columns - gutter
    let weeks = max(chart.weeks.approximation, 1)
    let top = max(chart.top.approximation, 0.01)
    if width > 0, chartRows > 0, !chart.changes.isEmpty {
      let heights = (0..<width).map { column -> Double in
        let week = (Double(column) + 0.5) / Double(width) * weeks
        let figure = chart.changes.last { $0.week.approximation <= week }?.figure
        return (figure?.approximation ?? 0) / top
      }
      for row in 0..<chartRows {
        var line = Line()
        if row == 0 { line.put(chart.topName, at: 0, .faint) }
        let blocks = heights.map { block(of: $0, row: chartRows - 1 - row) }
        put(blocks, on: &line, at: gutter)
        lines.append(line)
      }
    }
    var axis = Line("0", at: 0, .faint)
    axis.put("week 0", at: gutter, .faint)
    let last = "week " + say.number(chart.weeks)
    axis.put(last, at: max(gutter + 8, columns - ruler.width(of: last)), .faint)
    lines.append(axis)
    if let note = chart.note {
      lines += ruler.wrap(note, columns: columns).map { Line($0, at: 0, .waiting) }
    }
    return lines
  }

  /// What stands in a row of a column that is filled to a part of the chart's height.
  private func block(of part: Double, row: Int) -> String {
    let steps = glyphs.glyphSet == .unicode ? 8 : 1
    let height = part <= 0 ? 0 : max(1, Int((part * Double(chartRows * steps)).rounded()))
    let filled = min(steps, height - row * steps)
    guard filled > 0 else { return " " }
    guard steps == 8, let scalar = Unicode.Scalar(0x2580 + UInt32(filled)) else { return "#" }
    return String(Character(scalar))
  }

  private func put(_ blocks: [String], on line: inout Line, at start: Int) {
    var index = 0
    while index < blocks.count {
      guard blocks[index] != " " else {
        index += 1
        continue
      }
      let end = blocks[index...].firstIndex(of: " ") ?? blocks.count
      line.put(blocks[index..<end].joined(), at: start + index, .certain)
      index = end
    }
  }
}
