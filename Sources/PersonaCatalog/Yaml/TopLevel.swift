/// The top level of a YAML file: some of its keys can be read without parsing the rest.
enum TopLevel {
  /// Returns the lines of some of the file's keys, so that the rest need not be parsed.
  ///
  /// It relies on what holds for files that are written one key a line: each top-level key begins
  /// its line, and no part refers to another. A test compares the pieces of our own with the whole.
  static func cut(_ keys: Set<some FieldKey>, from bytes: [UInt8]) -> [UInt8] {
    let names = keys.map { Array($0.rawValue.utf8) }
    var piece: [UInt8] = []
    var isWanted = false
    var lineStart = bytes.startIndex
    while lineStart < bytes.endIndex {
      let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex - 1
      let line = bytes[lineStart...lineEnd]
      if let first = line.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") {
        let key = line.prefix { $0 != UInt8(ascii: ":") }
        isWanted = names.contains { key.elementsEqual($0) }
      }
      if isWanted { piece += line }
      lineStart = lineEnd + 1
    }
    return piece
  }
}
