/// The colours of pictures: dark on white, so that they can be printed and told apart.
enum Ink {
  static let text = "#1a1a1a"
  static let bar = "#1f4e79"
  static let light = "#c3d7ea"
  static let faint = "#6b6b6b"
  static let paper = "#ffffff"
}

/// Pictures within a page.
enum Picture {
  /// A picture that says what stands in words beside it, so that it need not be said twice.
  static func hidden(width: Double, height: Double, _ shapes: [HTML]) -> HTML {
    HTML(.svg, size(width, height) + [Attribute(.hidden, "true")], shapes)
  }

  private static func size(_ width: Double, _ height: Double) -> [Attribute] {
    [
      Attribute(.viewBox, "0 0 \(Length.text(width)) \(Length.text(height))"),
      Attribute(.width, width), Attribute(.height, height),
    ]
  }

  /// A text of a picture.
  static func label(
    _ text: String, x: Double, y: Double, anchor: String = "middle"
  ) -> HTML {
    HTML(
      .text,
      [
        Attribute(.x, x), Attribute(.y, y), Attribute(.anchor, anchor),
        Attribute(.fill, Ink.text),
      ], text: text)
  }
}
