extension Canvas {
  /// Returns text as lines of at most so many columns, broken at words.
  ///
  /// Line ends in the text stay, empty lines too. No-break spaces hold words together. A word that
  /// is too long for a line is broken, after a hyphen or slash if it has one. Only a character
  /// wider than the line itself makes a line that is too wide.
  package func wrap(_ text: String, columns: Int) -> [String] {
    let columns = max(1, columns)
    if Self.isEvenlySpaced(text) {
      if DrawnText.isPlain(text) {
        if text.utf8.count <= columns { return [text] }
      } else {
        let drawn = DrawnText(text, glyphs: glyphs)
        if drawn.width <= columns { return [drawn.string] }
      }
    }
    var lines: [String] = []
    for paragraph in text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
    {
      wrapParagraph(String(paragraph), columns: columns, into: &lines)
    }
    return lines
  }

  private func wrapParagraph(_ paragraph: String, columns: Int, into lines: inout [String]) {
    var line = ""
    var lineWidth = 0
    for word in Self.words(of: paragraph) {
      let isPlain = DrawnText.isPlain(word)
      let drawn = isPlain ? nil : DrawnText(word, glyphs: glyphs)
      let width = drawn?.width ?? word.utf8.count
      let text = drawn?.string ?? word
      if lineWidth > 0, lineWidth + 1 + width <= columns {
        line += " "
        line += text
        lineWidth += 1 + width
        continue
      }
      if lineWidth > 0 {
        lines.append(line)
        line = ""
        lineWidth = 0
      }
      if width <= columns {
        line = text
        lineWidth = width
      } else {
        let pieces = broken(drawn ?? DrawnText(word, glyphs: glyphs), columns: columns)
        lines += pieces.dropLast()
        line = pieces.last ?? ""
        lineWidth = self.width(of: line)
      }
    }
    lines.append(line)
  }

  /// Whether a text has nothing that breaking it into words would take out.
  private static func isEvenlySpaced(_ text: String) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") { return false }
      if byte == UInt8(ascii: " "), before == byte { return false }
      before = byte
    }
    return before != UInt8(ascii: " ")
  }

  /// Returns the words of a paragraph; a sign that stands alone stays with the figure after it.
  private static func words(of paragraph: String) -> [String] {
    var words: [String] = []
    var signs = ""
    for word in paragraph.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      let text = String(word)
      if text == "+" || text == "-" || text.unicodeScalars.last == "€" {
        signs += text + " "
      } else {
        words.append(signs + text)
        signs = ""
      }
    }
    if !signs.isEmpty { words.append(String(signs.dropLast())) }
    return words
  }

  /// Returns the pieces of a word that is too long for a line.
  private func broken(_ word: DrawnText, columns: Int) -> [String] {
    var pieces: [String] = []
    var start = 0
    while start < word.scalars.count {
      var count = word.fitting(columns, from: start)
      if start + count < word.scalars.count {
        let piece = word.scalars[start..<(start + count)]
        if let hyphen = piece.lastIndex(where: { $0 == 0x2D || $0 == 0x2F || $0 == 0x20 }) {
          count = hyphen - start + 1
        }
      }
      var view = String.UnicodeScalarView()
      for value in word.scalars[start..<(start + count)] {
        if let scalar = Unicode.Scalar(value) { view.append(scalar) }
      }
      pieces.append(String(view))
      start += count
    }
    return pieces
  }
}
