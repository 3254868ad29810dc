/// Ways to write a canvas out, without a terminal.
package enum CanvasDump {
  /// Returns the characters alone, a line for each row, without spaces at the ends.
  package static func text(_ canvas: Canvas) -> String {
    var out = ""
    for row in 0..<canvas.size.rows {
      out += line(canvas, row: row)
      out += "\n"
    }
    return out
  }

  /// Returns the characters, then a block of the same shape that tells the style of every cell.
  ///
  /// Each role has a letter (see ``letter(of:)``), `.` for plain text; below each row with emphasis
  /// a line marked `+` tells it: `b` bold, `u` underlined, `r` reversed, `2` to `5` for several.
  package static func styled(_ canvas: Canvas) -> String {
    var out = text(canvas)
    out += String(repeating: "=", count: canvas.size.columns) + "\n"
    for row in 0..<canvas.size.rows {
      let cells = canvas.row(row)
      out += trimmed(cells.map { letter(of: $0.style.role) }, of: ".") + "\n"
      let emphasis = cells.map { emphasisLetter($0.style.emphasis) }
      if emphasis.contains(where: { $0 != "." }) { out += "+" + trimmed(emphasis, of: ".") + "\n" }
    }
    if let cursor = canvas.cursor { out += "cursor \(cursor.column),\(cursor.row)\n" }
    return out
  }

  /// Returns the letter that stands for a role in ``styled(_:)``.
  package static func letter(of role: Role) -> Character {
    switch role {
    case .text: "."
    case .faint: "f"
    case .title: "T"
    case .heading: "H"
    case .border: "-"
    case .cursor: "C"
    case .chosen: "c"
    case .certain: "#"
    case .spread: "s"
    case .outlier: "o"
    case .unknown: "?"
    case .own: "O"
    case .warning: "w"
    case .error: "e"
    case .good: "g"
    case .key: "k"
    case .milestone: "M"
    case .waiting: "~"
    case .activation: "1"
    case .mediation: "2"
    case .placement: "3"
    case .budget: "B"
    case .link: "l"
    }
  }

  private static func emphasisLetter(_ emphasis: Emphasis) -> Character {
    Array(".bu2r345")[Int(emphasis.rawValue & 7)]
  }

  private static func line(_ canvas: Canvas, row: Int) -> String {
    var view = String.UnicodeScalarView()
    var blanks = 0
    for cell in canvas.row(row) where cell.span > 0 {
      if cell.isBlank {
        blanks += 1
        continue
      }
      for _ in 0..<blanks { view.append(" ") }
      blanks = 0
      cell.append(to: &view)
    }
    return String(view)
  }

  private static func trimmed(_ letters: [Character], of blank: Character) -> String {
    var letters = letters
    while letters.last == blank { letters.removeLast() }
    return String(letters)
  }
}

/// Returns the characters of a canvas, a line for each row, without spaces at the ends.
package func plainText(of canvas: Canvas) -> String { CanvasDump.text(canvas) }

extension Canvas {
  /// The cells of a row; none for a row outside the canvas.
  func row(_ row: Int) -> [Cell] {
    rows.indices.contains(row) ? rows[row] : []
  }
}
