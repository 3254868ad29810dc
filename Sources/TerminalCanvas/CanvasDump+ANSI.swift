extension CanvasDump {
  /// Returns the canvas with escape sequences for its colours and emphasis.
  ///
  /// Every line ends in the terminal's own look, so that lines can be taken apart.
  package static func ansi(
    _ canvas: Canvas, depth: ColorDepth = .many, theme: Theme = .default
  ) -> String {
    var out = String.UnicodeScalarView()
    for row in 0..<canvas.size.rows {
      let cells = canvas.row(row)
      var current = Appearance()
      // Blanks at the end that look like the terminal's own background say nothing.
      let last = cells.lastIndex { cell in
        let look = theme.appearance(of: cell.style, depth: depth)
        return !cell.isBlank || look.reverse || look.underline || look.background != nil
      }
      if let last {
        for cell in cells[...last] where cell.span > 0 {
          let look = theme.appearance(of: cell.style, depth: depth)
          if look != current {
            out.append(contentsOf: selection(of: look).unicodeScalars)
            current = look
          }
          cell.append(to: &out)
        }
      }
      if current != Appearance() { out.append(contentsOf: "\u{1B}[0m".unicodeScalars) }
      out.append("\n")
    }
    return String(out)
  }

  /// Returns the escape sequence that selects a look, whatever was selected before.
  private static func selection(of look: Appearance) -> String {
    var codes = ["0"]
    if look.bold { codes.append("1") }
    if look.dim { codes.append("2") }
    if look.underline { codes.append("4") }
    if look.reverse { codes.append("7") }
    if let color = look.foreground { codes.append(code(of: color, base: 30)) }
    if let color = look.background { codes.append(code(of: color, base: 40)) }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  private static func code(of color: UInt8, base: Int) -> String {
    switch color {
    case 0..<8: "\(base + Int(color))"
    case 8..<16: "\(base + 60 + Int(color) - 8)"
    default: "\(base + 8);5;\(color)"
    }
  }
}
