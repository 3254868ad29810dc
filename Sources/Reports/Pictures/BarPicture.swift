import Explorer
import Reintegration

/// The bars of a row, on the scale of its table: a picture beside the figures that say the same.
struct BarPicture {
  let spans: [Span]
  let scale: Scale
  let width: Double

  static let height = 14.0
  /// The room that the sign of an open end takes.
  private static let openWidth = 14.0

  var html: HTML {
    let points = scale.points.map { point -> HTML in
      let x = place(point.at)
      return HTML(
        .line,
        [
          Attribute(.x1, x), Attribute(.y1, 0), Attribute(.x2, x), Attribute(.y2, Self.height),
          Attribute(.stroke, Ink.faint), Attribute(.strokeDashes, "2 2"),
        ])
    }
    return Picture.hidden(
      width: width, height: Self.height, points + spans.flatMap(shapes))
  }

  private func place(_ amount: Amount) -> Double {
    Length.place(of: amount, upTo: scale.maximum, over: width - 1)
  }

  private func shapes(of span: Span) -> [HTML] {
    let start = place(span.start)
    // What is shorter than a line is drawn as one.
    let length = max(place(span.end) - start, 1.5)
    return SpanShape.shapes(
      span.kind, x: span.kind == .open ? min(start, width - Self.openWidth) : start,
      length: span.kind == .open ? Self.openWidth : length, height: Self.height)
  }
}

/// How each kind of span looks: told apart by fill and outline, not by colour alone.
enum SpanShape {
  static func shapes(
    _ kind: Span.Kind, x: Double, length: Double, height: Double
  ) -> [HTML] {
    switch kind {
    case .certain: [rect(x, length, height, fill: Ink.bar)]
    case .spread:
      [rect(x, length, height, fill: Ink.light, stroke: Ink.bar)]
    case .outlier: [rect(x, length, height, fill: "none", stroke: Ink.bar, dashes: "3 2")]
    case .waiting:
      [rect(x, length, height, fill: Ink.paper, stroke: Ink.faint, dashes: "1 2")]
    case .open:
      [
        HTML(
          .path,
          [
            Attribute(
              .d,
              "M\(Length.text(x + 1)) 2.5 L\(Length.text(x + length - 2)) "
                + "\(Length.text(height / 2)) L\(Length.text(x + 1)) \(Length.text(height - 2.5)) Z"
            ),
            Attribute(.fill, Ink.paper), Attribute(.stroke, Ink.text),
          ])
      ]
    }
  }

  private static func rect(
    _ x: Double, _ length: Double, _ height: Double, fill: String, stroke: String? = nil,
    dashes: String? = nil
  ) -> HTML {
    HTML(
      .rect,
      [
        Attribute(.x, x), Attribute(.y, 2), Attribute(.width, length),
        Attribute(.height, height - 4), Attribute(.fill, fill),
      ] + (stroke.map { [Attribute(.stroke, $0)] } ?? [])
        + (dashes.map { [Attribute(.strokeDashes, $0)] } ?? []))
  }
}
