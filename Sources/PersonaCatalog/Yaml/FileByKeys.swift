/// A built-in file by the keys of its top level, each of which can be read without the rest.
///
/// It relies on what holds for a file that is written one key a line: each top-level key begins its
/// line, and no part refers to another. Tests compare what is read of pieces of our own with the whole.
struct FileByKeys: Sendable {
  let name: String
  private let bytes: [UInt8]
  /// The lines of each key.
  private let extents: [(key: String, lines: Range<Int>)]

  init(_ bytes: [UInt8], name: String) {
    self.name = name
    self.bytes = bytes
    var extents: [(key: String, lines: Range<Int>)] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
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
    return extents.filter { wanted.contains($0.key) }.flatMap { bytes[$0.lines] }
  }

  /// Returns the key that a line begins with; nil where it begins with none.
  private static func key(in line: ArraySlice<UInt8>) -> String? {
    guard let first = line.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return nil
    }
    return String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
  }
}
