import TerminalCanvas

/// Letters seven dots high, drawn from blocks, to be read from the back of a room.
struct BlockLetters {
  /// How large a dot is.
  enum Dot: CaseIterable {
    /// Two cells wide and one high: a letter takes seven rows.
    case two
    /// One cell.
    case one
    /// One cell wide and half of one high: a letter takes four rows.
    case half

    /// The columns of a dot.
    var columns: Int { self == .two ? 2 : 1 }

    /// The rows of a letter.
    var rows: Int { self == .half ? 4 : 7 }

    /// The sizes that a set of glyphs can draw, the largest first. A dot of one cell is twice as high
    /// as it is wide, so it is used only where nothing smaller can be drawn.
    static func all(in glyphs: GlyphSet) -> [Dot] {
      glyphs == .unicode ? [.two, .half] : [.two, .one]
    }
  }

  /// The dots of a row of letters: seven rows of equal length.
  private let rows: [[Bool]]

  /// The letters of a text; nil where one of its characters has no shape.
  init?(_ text: String) {
    var rows = Array(repeating: [Bool](), count: 7)
    for character in text {
      guard let shape = Self.shape(of: character) else { return nil }
      for index in rows.indices {
        if !rows[index].isEmpty { rows[index].append(false) }
        rows[index] += shape[index]
      }
    }
    self.rows = rows
  }

  /// The columns that the letters take with dots of that size.
  func columns(_ dot: Dot) -> Int { (rows.first?.count ?? 0) * dot.columns }

  /// Draws the letters with their top left corner at a point.
  func draw(_ dot: Dot, at point: Point, style: Style, on canvas: inout Canvas) {
    for row in 0..<dot.rows {
      for column in 0..<(rows.first?.count ?? 0) {
        guard let glyph = glyph(dot, row, column, canvas.glyphs) else { continue }
        let place = point.moved(columns: column * dot.columns, rows: row)
        canvas.put(String(repeating: glyph, count: dot.columns), at: place, style: style)
      }
    }
  }

  private func glyph(_ dot: Dot, _ row: Int, _ column: Int, _ glyphs: GlyphSet) -> String? {
    guard dot == .half else {
      return rows[row][column] ? (glyphs == .unicode ? "█" : "#") : nil
    }
    let (upper, lower) = (2 * row, 2 * row + 1)
    let isLower = rows.indices.contains(lower) && rows[lower][column]
    switch (rows[upper][column], isLower) {
    case (true, true): return "█"
    case (true, false): return "▀"
    case (false, true): return "▄"
    case (false, false): return nil
    }
  }

  private static func shape(of character: Character) -> [[Bool]]? {
    let plain = Self.plain[character] ?? character
    return shapes[Character(plain.uppercased())]
  }

  private static let shapes = drawings.mapValues { drawing in
    drawing.split(separator: " ").map { $0.map { $0 == "#" } }
  }

  /// Characters that are drawn as another: letters without their accents, blanks and dashes alike.
  private static let plain: [Character: Character] = [
    "á": "a", "à": "a", "ä": "a", "é": "e", "è": "e", "ë": "e", "ê": "e", "í": "i", "ï": "i",
    "ó": "o", "ö": "o", "ú": "u", "ü": "u", "ç": "c", "–": "-", "\u{A0}": " ", "’": "'",
  ]
}
