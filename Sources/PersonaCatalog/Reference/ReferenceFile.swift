import Reintegration

/// The reference file by the keys of its top level, each of which can be read without the rest.
///
/// It relies on what holds for a file that is written one key a line: each top-level key begins its
/// line, and no part refers to another. A test compares the pieces of our own with the whole.
struct ReferenceFile: Sendable {
  let name: String
  private let bytes: [UInt8]
  /// The lines of each key.
  private let extents: [(key: ReferenceKey, lines: Range<Int>)]

  init(_ bytes: [UInt8], name: String) {
    self.name = name
    self.bytes = bytes
    var extents: [(key: ReferenceKey, lines: Range<Int>)] = []
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

  /// Reads some keys and what is below them.
  func fields(_ keys: [ReferenceKey], report: Report) -> Fields<ReferenceKey>? {
    let piece = extents.filter { keys.contains($0.key) }.flatMap { bytes[$0.lines] }
    return ReferenceReader.fields(of: piece, report: report)
  }

  /// Returns a list that is read when it is first asked for.
  ///
  /// What is wrong in it is left out: the file is built in, and tests and `validate` read all of it.
  func later<Element: Sendable>(
    _ key: ReferenceKey, _ read: @escaping @Sendable (YamlValue) -> Element?
  ) -> Later<[Element]> {
    Later {
      let fields = self.fields([key], report: Report(file: name, sourceKind: .finding))
      return fields?[key]?.list().compactMap(read) ?? []
    }
  }

  /// Returns the key that a line begins with; nil where it begins with none.
  private static func key(in line: ArraySlice<UInt8>) -> ReferenceKey? {
    guard let first = line.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return nil
    }
    return ReferenceKey(
      rawValue: String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self))
  }
}
