extension CanvasDump {
  /// Returns the canvas as a picture, for a manual.
  ///
  /// Lines and blocks are drawn as shapes, so that they join whatever font the reader has. The
  /// picture brings its own paper and no style sheet, so that every viewer shows the same.
  package static func svg(
    _ canvas: Canvas, depth: ColorDepth = .many, theme: Theme = .default, title: String = ""
  ) -> String {
    let picture = SVGPicture(canvas: canvas, theme: theme, depth: depth)
    return picture.document(title: title)
  }
}

/// A canvas on its way to becoming an SVG document.
private struct SVGPicture {
  let canvas: Canvas
  let theme: Theme
  let depth: ColorDepth

  // One cell is 10 by 20, so that an eighth of it is a short number.
  private let cellWidth = 10
  private let cellHeight = 20
  private let margin = 12

  private static let paper = "#fdfdfb"
  private static let ink = "#1d1d1b"

  func document(title: String) -> String {
    let width = canvas.size.columns * cellWidth + 2 * margin
    let height = canvas.size.rows * cellHeight + 2 * margin
    var out = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img">
      <title>\(escaped(title))</title>
      <rect fill="\(Self.paper)" width="\(width)" height="\(height)" rx="6"/>

      """
    out += """
      <g transform="translate(\(margin) \(margin))" font-size="16" \
      font-family="DejaVu Sans Mono, Liberation Mono, Menlo, Consolas, monospace">

      """
    for row in 0..<canvas.size.rows { out += draw(row: row) }
    return out + "</g>\n</svg>\n"
  }

  private func draw(row: Int) -> String {
    let cells = Array(canvas.row(row))
    var out = ""
    var start = 0
    while start < cells.count {
      let look = theme.appearance(of: cells[start].style, depth: depth)
      var end = start + 1
      while end < cells.count, theme.appearance(of: cells[end].style, depth: depth) == look {
        end += 1
      }
      out += draw(run: cells[start..<end], row: row, look: look)
      start = end
    }
    return out
  }

  private func draw(run: ArraySlice<Cell>, row: Int, look: Appearance) -> String {
    let own = look.foreground.map(XTermPalette.hex) ?? Self.ink
    let other = look.background.map(XTermPalette.hex) ?? Self.paper
    let ink = look.reverse ? other : own
    let paper = look.reverse ? own : other
    let x = run.startIndex * cellWidth
    let y = row * cellHeight
    var out = ""
    if paper != Self.paper {
      out += rect(paper, Double(x), Double(y), Double(run.count * cellWidth), Double(cellHeight))
    }
    var column = run.startIndex
    while column < run.endIndex {
      if let shape = shape(run[column], column: column, row: row, ink: ink, bold: look.bold) {
        out += shape
        column += 1
      } else if run[column].isBlank && !look.underline {
        column += 1
      } else {
        let end = endOfText(in: run, from: column, underlined: look.underline)
        out += text(run[column..<end], row: row, ink: ink, look: look)
        column = end
      }
    }
    return out
  }

  /// Returns where text that starts in a column ends: before a shape or before two blanks.
  private func endOfText(in run: ArraySlice<Cell>, from start: Int, underlined: Bool) -> Int {
    var end = start + 1
    while end < run.endIndex, !isShape(run[end].scalar) {
      let next = end + 1
      let isGap = run[end].isBlank && run[end].span == 1
      if isGap, !underlined, next >= run.endIndex || run[next].isBlank { break }
      end += 1
    }
    return end
  }

  private func text(_ cells: ArraySlice<Cell>, row: Int, ink: String, look: Appearance) -> String {
    var view = String.UnicodeScalarView()
    for cell in cells where cell.span > 0 { cell.append(to: &view) }
    var attributes = "fill=\"\(ink)\""
    if look.bold { attributes += " font-weight=\"bold\"" }
    if look.underline { attributes += " text-decoration=\"underline\"" }
    let x = cells.startIndex * cellWidth
    let y = row * cellHeight + 15
    return """
      <text xml:space="preserve" x="\(x)" y="\(y)" textLength="\(cells.count * cellWidth)" \
      lengthAdjust="spacingAndGlyphs" \(attributes)>\(escaped(String(view)))</text>

      """
  }

  private func rect(
    _ ink: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double, opacity: Double = 1
  ) -> String {
    let faint = opacity < 1 ? " opacity=\"\(opacity)\"" : ""
    return "<rect fill=\"\(ink)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
      + "\(faint)/>\n"
  }

  private func isShape(_ scalar: UInt32) -> Bool {
    Joints.drawn(by: scalar) != nil || [0x2580, 0x2584, 0x2595].contains(scalar)
      || 0x2588...0x2593 ~= scalar
  }

  /// Returns a cell that holds a line or a block, as a shape; nil when it holds text.
  private func shape(_ cell: Cell, column: Int, row: Int, ink: String, bold: Bool) -> String? {
    guard isShape(cell.scalar) else { return nil }
    let x = Double(column * cellWidth)
    let y = Double(row * cellHeight)
    let width = Double(cellWidth)
    let height = Double(cellHeight)
    if let joints = Joints.drawn(by: cell.scalar) {
      let middle = (x: x + width / 2, y: y + height / 2)
      let thick = bold ? 2.2 : 1.3
      let half = thick / 2
      var out = ""
      if !joints.isDisjoint(with: .horizontal) {
        let from = joints.contains(.left) ? x : middle.x - half
        let to = joints.contains(.right) ? x + width : middle.x + half
        out += rect(ink, from, middle.y - half, to - from, thick)
      }
      if !joints.isDisjoint(with: .vertical) {
        let from = joints.contains(.up) ? y : middle.y - half
        let to = joints.contains(.down) ? y + height : middle.y + half
        out += rect(ink, middle.x - half, from, thick, to - from)
      }
      return out
    }
    switch cell.scalar {
    case 0x2580: return rect(ink, x, y, width, height / 2)
    case 0x2584: return rect(ink, x, y + height / 2, width, height / 2)
    case 0x2588...0x258F:
      return rect(ink, x, y, width * Double(0x2590 - cell.scalar) / 8, height)
    case 0x2590: return rect(ink, x + width / 2, y, width / 2, height)
    case 0x2591...0x2593:
      return rect(ink, x, y, width, height, opacity: Double(cell.scalar - 0x2590) / 4)
    default: return rect(ink, x + width * 7 / 8, y, width / 8, height)
    }
  }

  private func escaped(_ text: String) -> String {
    var out = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      // XML has no place for control characters, not even escaped.
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }
}
