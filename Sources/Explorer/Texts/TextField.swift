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
  /// The most bytes of text for each character that is taken: marks can be heaped up without end.
  private static let mostBytesPerCharacter = 16

  package init(_ text: String = "", isSuggestion: Bool = false) {
    self.text = text
    initial = text
    self.isSuggestion = isSuggestion && !text.isEmpty
    cursor = text.count
  }

  /// Returns a field with a text, as far as it fits, and whether all of it did.
  package static func holding(_ text: String) -> (field: TextField, isAll: Bool) {
    var field = TextField()
    let isAll = field.insert(text)
    return (TextField(field.text), isAll)
  }

  /// Inserts text at the cursor, without its line ends, as far as it fits; returns whether all did.
  @discardableResult
  package mutating func insert(_ added: String, upTo most: Int = TextField.longest) -> Bool {
    let line = added.filter { !$0.isNewline }
    if isSuggestion { clear() }
    var taken = line.prefix(max(0, most - text.count))
    let room = max(0, most * Self.mostBytesPerCharacter - text.utf8.count)
    while taken.utf8.count > room { taken = taken.dropLast() }
    // Marks and joiners become one character with what stands before or after them.
    let before = String(beforeCursor) + taken
    text = before + text.dropFirst(cursor)
    cursor = min(before.count, text.count)
    return taken.count == line.count
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
