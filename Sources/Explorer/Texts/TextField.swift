/// One line of text that is being edited.
package struct TextField: Hashable, Sendable {
  package private(set) var text: String
  /// Where the next character goes, counted in characters.
  package private(set) var cursor: Int
  /// Whether the text is a suggestion that nobody touched yet: what is typed takes its place.
  package private(set) var isSuggestion: Bool
  /// The text before anybody typed.
  package let initial: String

  /// Text beyond this many characters is not taken.
  package static let longest = 2000

  package init(_ text: String = "", isSuggestion: Bool = false) {
    self.text = text
    initial = text
    self.isSuggestion = isSuggestion && !text.isEmpty
    cursor = text.count
  }

  package mutating func insert(_ added: String) {
    let line = added.filter { !$0.isNewline }
    if isSuggestion { clear() }
    guard text.count + line.count <= Self.longest else { return }
    text.insert(contentsOf: line, at: index(cursor))
    cursor = min(cursor + line.count, text.count)
  }

  package mutating func backspace() {
    if isSuggestion { return clear() }
    guard cursor > 0 else { return }
    text.remove(at: index(cursor - 1))
    cursor -= 1
  }

  package mutating func delete() {
    if isSuggestion { return clear() }
    guard cursor < text.count else { return }
    text.remove(at: index(cursor))
  }

  package mutating func move(by characters: Int) {
    isSuggestion = false
    cursor = min(max(0, cursor + characters), text.count)
  }

  package mutating func moveToStart() {
    isSuggestion = false
    cursor = 0
  }

  package mutating func moveToEnd() {
    isSuggestion = false
    cursor = text.count
  }

  /// Removes the word before the cursor, with the blanks after it.
  package mutating func backspaceWord() {
    if isSuggestion { return clear() }
    var before = beforeCursor
    while before.last?.isWhitespace == true { before.removeLast() }
    while let last = before.last, !last.isWhitespace { before.removeLast() }
    let rest = text.dropFirst(cursor)
    cursor = before.count
    text = String(before) + rest
  }

  package mutating func clear() {
    isSuggestion = false
    text = ""
    cursor = 0
  }

  /// The text before the cursor.
  package var beforeCursor: Substring { text.prefix(cursor) }

  private func index(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset)
  }
}
