import TerminalCanvas

/// A line of a text that is being edited, over as many lines as it needs, with no character lost.
struct AreaLines {
  struct Part {
    /// The first character's place in the line.
    let start: Int
    let text: String
    let isLast: Bool

    /// Whether the cursor at a place of the line stands in this part.
    func holds(_ cursor: Int) -> Bool {
      cursor >= start && (cursor < start + text.count || isLast)
    }
  }

  let parts: [Part]

  init(_ text: String, columns: Int, _ ruler: Canvas) {
    var parts: [Part] = []
    let characters = Array(text)
    var start = 0
    repeat {
      var end = start
      var width = 0
      var lastBlank: Int?
      while end < characters.count {
        let next = ruler.width(of: String(characters[end]))
        if width + next > columns, end > start { break }
        if characters[end] == " " { lastBlank = end }
        width += next
        end += 1
      }
      // Broken after a blank, where there is one.
      if end < characters.count, let lastBlank, lastBlank > start { end = lastBlank + 1 }
      parts.append(
        Part(
          start: start, text: String(characters[start..<end]), isLast: end == characters.count))
      start = end
    } while start < characters.count
    self.parts = parts
  }

  /// The place of the cursor among the parts.
  func part(of cursor: Int) -> Int { parts.firstIndex { $0.holds(cursor) } ?? 0 }
}
