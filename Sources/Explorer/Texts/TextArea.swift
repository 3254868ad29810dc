/// Several lines of text that are being edited.
package struct TextArea: Hashable, Sendable {
  package private(set) var lines: [TextField]
  package private(set) var row: Int

  /// Text beyond this many characters in all is not taken.
  package static let longest = 20_000

  package init(_ text: String = "") {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { TextField(String($0)) }
    if lines.isEmpty { lines = [TextField()] }
    row = lines.count - 1
  }

  /// Returns an area with a text, as far as it fits, and whether all of it did.
  package static func holding(_ text: String) -> (area: TextArea, isAll: Bool) {
    var area = TextArea()
    let isAll = area.insert(text)
    return (TextArea(area.text), isAll)
  }

  package var text: String { lines.map(\.text).joined(separator: "\n") }

  /// Inserts text at the cursor, as far as it fits; returns whether all of it did.
  @discardableResult
  package mutating func insert(_ added: String) -> Bool {
    let room = max(0, Self.longest - lines.reduce(lines.count - 1) { $0 + $1.text.count })
    let taken = added.prefix(room)
    var isAll = taken.count == added.count
    let parts = taken.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, part) in parts.enumerated() {
      if index > 0 { breakLine() }
      if !lines[row].insert(String(part), upTo: Self.longest) { isAll = false }
    }
    return isAll
  }

  package mutating func breakLine() {
    let line = lines[row]
    let before = String(line.beforeCursor)
    let after = String(line.text.dropFirst(before.count))
    lines[row] = TextField(before)
    var rest = TextField(after)
    rest.moveToStart()
    lines.insert(rest, at: row + 1)
    row += 1
  }

  package mutating func backspace() {
    guard lines[row].cursor == 0, row > 0 else { return lines[row].backspace() }
    let tail = lines.remove(at: row).text
    row -= 1
    let length = lines[row].text.count
    lines[row] = TextField(lines[row].text + tail)
    lines[row].move(by: length - lines[row].cursor)
  }

  package mutating func delete() {
    guard lines[row].cursor == lines[row].text.count, row + 1 < lines.count else {
      return lines[row].delete()
    }
    let position = lines[row].cursor
    lines[row] = TextField(lines[row].text + lines.remove(at: row + 1).text)
    lines[row].move(by: position - lines[row].cursor)
  }

  package mutating func moveRow(by rows: Int) {
    let column = lines[row].cursor
    row = min(max(0, row + rows), lines.count - 1)
    lines[row].move(by: column - lines[row].cursor)
  }

  /// The characters before the cursor, line ends counted.
  package var offset: Int {
    lines[..<row].reduce(0) { $0 + $1.text.count + 1 } + lines[row].cursor
  }

  /// Puts the cursor so many characters from the start; beyond an end, at that end.
  package mutating func move(to offset: Int) {
    var left = max(0, offset)
    for index in lines.indices {
      let isLast = index == lines.count - 1
      if left <= lines[index].text.count || isLast {
        row = index
        lines[index].move(by: min(left, lines[index].text.count) - lines[index].cursor)
        return
      }
      left -= lines[index].text.count + 1
    }
  }

  package mutating func editLine(_ edit: (inout TextField) -> Void) {
    edit(&lines[row])
  }
}
