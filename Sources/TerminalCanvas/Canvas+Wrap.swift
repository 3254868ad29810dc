extension Canvas {
  /// Returns text as lines of at most so many columns, broken at words.
  ///
  /// Line ends in the text stay, empty lines too. No-break spaces hold words together. A word that
  /// is too long for a line is broken, after a hyphen or slash if it has one. Only a character
  /// wider than the line itself makes a line that is too wide.
  package func wrap(_ text: String, columns: Int) -> [String] {
    let columns = max(1, columns)
    if let lines = wrapSimple(text, columns: columns) { return lines }
    var lines: [String] = []
    for paragraph in text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
    {
      let paragraph = String(paragraph)
      if let simple = wrapSimple(paragraph, columns: columns) {
        lines += simple
      } else {
        wrapParagraph(paragraph, columns: columns, into: &lines)
      }
    }
    return lines
  }

  /// Returns the columns of the longest word of a text.
  package func longestWord(of text: String) -> Int {
    var longest = 0
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      longest = max(longest, width(of: String(Substring(word))))
    }
    return longest
  }

  private func wrapParagraph(_ paragraph: String, columns: Int, into lines: inout [String]) {
    var line = ""
    var lineWidth = 0
    for word in Self.words(of: paragraph) {
      let drawn = DrawnText(word, glyphs: glyphs)
      let (text, width) = (drawn.string, drawn.width)
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
        let pieces = broken(drawn, columns: columns)
        lines += pieces.dropLast()
        line = pieces.last ?? ""
        lineWidth = self.width(of: line)
      }
    }
    lines.append(line)
  }

  /// Wraps text that is drawn as it stands, with one space between its words and no word longer than
  /// a line: its lines are parts of it. Nil for any other text.
  private func wrapSimple(_ text: String, columns: Int) -> [String]? {
    text.utf8.withContiguousStorageIfAvailable { bytes -> [String]? in
      guard let width = DrawnText.simpleWidth(of: bytes, glyphs: glyphs),
        Self.isEvenlySpaced(bytes)
      else { return nil }
      if width <= columns { return [text] }
      var lines: [String] = []
      var line = 0..<0
      var lineWidth = 0
      func endLine() { lines.append(String(decoding: bytes[line], as: UTF8.self)) }
      var start = 0
      while start < bytes.count {
        let (end, width) = Self.word(in: bytes, from: start)
        guard width <= columns else { return nil }
        if lineWidth > 0, lineWidth + 1 + width <= columns {
          line = line.lowerBound..<end
          lineWidth += 1 + width
        } else {
          if lineWidth > 0 { endLine() }
          line = start..<end
          lineWidth = width
        }
        start = end + 1
      }
      endLine()
      return lines
    } ?? nil
  }

  /// Returns the end and the columns of the word that begins at a byte.
  private static func word(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, width: Int) {
    var end = start
    var width = 0
    var first = start
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: " ") {
        guard isSign(bytes[first..<end]) else { break }
        first = end + 1
      }
      // Every byte but those that go on with a scalar.
      if bytes[end] & 0xC0 != 0x80 { width += 1 }
      end += 1
    }
    return (end, width)
  }

  /// Whether a word stays with the figure after it: a sign that stands alone, or the euro's.
  private static func isSign(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if word.count == 1 { return word.first == UInt8(ascii: "+") || word.first == UInt8(ascii: "-") }
    return word.last == 0xAC && word.suffix(3).elementsEqual("€".utf8)
  }

  /// Whether a text has nothing that breaking it into words would take out.
  private static func isEvenlySpaced(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in bytes {
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
