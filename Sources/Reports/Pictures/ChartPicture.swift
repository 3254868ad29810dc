import Explorer
import Reintegration
import Wording

/// A figure over the weeks as steps, above the sentence that says the same.
struct ChartPicture {
  let chart: Chart
  let say: Wording

  private static let (width, height) = (640.0, 110.0)
  private static let (left, right, top, bottom) = (44.0, 14.0, 10.0, 20.0)

  var html: HTML {
    Picture.hidden(
      width: Self.width, height: Self.height,
      [
        steps, line(x1: Self.left, y1: base, x2: Self.width - Self.right, y2: base),
        line(x1: Self.left, y1: Self.top, x2: Self.left, y2: base),
        Picture.label(chart.topName, x: Self.left - 4, y: Self.top + 8, anchor: "end"),
        Picture.label("0", x: Self.left - 4, y: base, anchor: "end"),
      ] + weeks)
  }

  private var base: Double { Self.height - Self.bottom }

  private func x(_ week: Amount) -> Double {
    Self.left
      + Length.place(of: week, upTo: chart.weeks, over: Self.width - Self.left - Self.right)
  }

  private func y(_ figure: Amount) -> Double {
    base - Length.place(of: figure, upTo: chart.top, over: base - Self.top)
  }

  private var steps: HTML {
    var path = "M\(Length.text(x(.zero))) \(Length.text(base))"
    for (index, change) in chart.changes.enumerated() {
      let end =
        index + 1 < chart.changes.count ? chart.changes[index + 1].week : chart.weeks
      let (from, to, height) = (x(change.week), x(end), y(change.figure))
      path += " L\(Length.text(from)) \(Length.text(height))"
      path += " L\(Length.text(to)) \(Length.text(height))"
      path += " L\(Length.text(to)) \(Length.text(base))"
    }
    return HTML(
      .path,
      [
        Attribute(.d, path + " Z"), Attribute(.fill, Ink.light),
        Attribute(.stroke, Ink.bar), Attribute(.strokeWidth, 1.5),
      ])
  }

  private var weeks: [HTML] {
    Ticks.upTo(chart.weeks, every: 26, atMost: 10)
      .map { Picture.label(say.number($0), x: x($0), y: base + 13) }
  }

  private func line(x1: Double, y1: Double, x2: Double, y2: Double) -> HTML {
    HTML(
      .line,
      [
        Attribute(.x1, x1), Attribute(.y1, y1), Attribute(.x2, x2), Attribute(.y2, y2),
        Attribute(.stroke, Ink.text),
      ])
  }
}
