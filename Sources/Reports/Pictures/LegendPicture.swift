import Explorer

/// The sign of a legend's entry, before its words.
enum LegendPicture {
  private static let (width, height) = (22.0, 14.0)

  static func html(_ sign: LegendEntry.Sign) -> HTML {
    Picture.hidden(width: width, height: height, shapes(of: sign))
  }

  private static func shapes(of sign: LegendEntry.Sign) -> [HTML] {
    switch sign {
    case .span(let kind): SpanShape.shapes(kind, x: 1, length: width - 2, height: height)
    case .milestone:
      [
        HTML(
          .path, [Attribute(.d, "M11 2 L16 7 L11 12 L6 7 Z"), Attribute(.fill, Ink.text)])
      ]
    case .mark, .letter: []
    }
  }
}
