/// What gives its bytes piece by piece.
protocol ByteSource {
  /// Returns the bytes that come next; none at the end.
  func next() throws(SystemError) -> [UInt8]
}

/// The names of files in a list, one after another, without holding all of them.
///
/// They are parted by NUL where the list holds one, as that of `find -print0`, else by line ends.
struct NameList {
  private let source: any ByteSource
  private var rest: [UInt8] = []
  private var separator: UInt8?
  private var isOver = false

  init(_ source: any ByteSource) {
    self.source = source
  }

  /// Returns so many names at most; none at the end.
  mutating func names(atMost count: Int) throws(SystemError) -> [String] {
    var names: [String] = []
    while names.count < count {
      guard let name = try name() else { break }
      if !name.isEmpty { names.append(name) }
    }
    return names
  }

  private mutating func name() throws(SystemError) -> String? {
    while true {
      if separator == nil, !rest.isEmpty { separator = rest.contains(0) ? 0 : 0x0A }
      if let separator, let end = rest.firstIndex(of: separator) {
        defer { rest.removeFirst(end + 1) }
        return Self.text(rest[..<end], separator)
      }
      if isOver {
        guard !rest.isEmpty else { return nil }
        defer { rest = [] }
        return Self.text(rest[...], separator)
      }
      let piece = try source.next()
      isOver = piece.isEmpty
      rest += piece
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>, _ separator: UInt8?) -> String {
    let isLine = separator != 0
    let name = isLine && bytes.last == 0x0D ? bytes.dropLast() : bytes
    return String(decoding: name, as: UTF8.self)
  }
}
