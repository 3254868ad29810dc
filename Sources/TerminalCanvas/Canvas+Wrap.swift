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
      let paragraph = String(paragraph)
      if let pieces = Self.plainPieces(of: paragraph, columns: columns) {
        lines += pieces
      } else {
        wrapParagraph(paragraph, columns: columns, into: &lines)
      }
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

  /// Returns the lines of a paragraph of plain characters with one space between its words, which are
  /// pieces of it as they stand; nil for any other, and where a word is too long for a line.
  ///
  /// Nearly all prose is like that, and its words need no measuring.
  private static func plainPieces(of paragraph: String, columns: Int) -> [String]? {
    guard !paragraph.isEmpty, DrawnText.isPlain(paragraph), isEvenlySpaced(paragraph) else {
      return nil
    }
    let bytes = Array(paragraph.utf8)
    var lines: [String] = []
    var (line, end) = (0, 0)
    // A word begins with the signs that stay with it.
    var (word, part) = (0, 0)
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
      let isSign =
        index - part == 1 && index < bytes.count
        && (bytes[part] == UInt8(ascii: "+") || bytes[part] == UInt8(ascii: "-"))
      part = index + 1
      if isSign { continue }
      guard index - word <= columns else { return nil }
      if index - line > columns {
        lines.append(String(decoding: bytes[line..<end], as: UTF8.self))
        line = word
      }
      end = index
      word = index + 1
    }
    lines.append(String(decoding: bytes[line..<end], as: UTF8.self))
    return lines
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
