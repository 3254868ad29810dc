/// A built-in file by the keys of its top level, each of which can be read without the rest.
///
/// It relies on what holds for a file that is written one key a line: each top-level key begins its
/// line, and no part refers to another. Tests compare what is read of pieces of our own with the whole.
struct FileByKeys: Sendable {
  private let file: BuiltInFile
  /// The lines of each key.
  private let extents: [(key: String, lines: Range<Int>)]

  var name: String { file.name }

  init(_ file: BuiltInFile) {
    self.file = file
    let bytes = file.place
    var extents: [(key: String, lines: Range<Int>)] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      end = min(end + 1, bytes.count)
      if let key = Self.key(in: bytes[start..<end]) {
        extents.append((key, start..<end))
      } else if let last = extents.indices.last {
        extents[last].lines = extents[last].lines.lowerBound..<end
      }
      start = end
    }
    self.extents = extents
  }

  /// Returns some keys with all that is below them, as they stand in the file.
  func piece(_ keys: some Sequence<String>) -> [UInt8] {
    let wanted = Set(keys)
    return extents.filter { wanted.contains($0.key) }.flatMap { file.place[$0.lines] }
  }

  /// Returns the key that a line begins with; nil where it begins with none.
  private static func key(in line: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard let first = line.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return nil
    }
    return String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
  }
}
