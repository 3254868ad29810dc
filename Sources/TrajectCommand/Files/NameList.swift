/// What gives its bytes piece by piece.
protocol ByteSource {
  /// Returns the bytes that come next, as soon as there are any; none at the end.
  func next() throws(SystemError) -> [UInt8]
}

/// The names of files in a list, one after another, without holding all of them.
///
/// They are parted by NUL where the list holds one, as that of `find -print0`, else by line ends.
struct NameList {
  private let source: any ByteSource
  private var bytes: [UInt8] = []
  /// Where in the bytes the next name begins.
  private var start = 0
  private var separator: UInt8?
  private var isOver = false

  init(_ source: any ByteSource) {
    self.source = source
  }

  /// Returns so many names at most, and no more than have come; none at the end.
  mutating func names(atMost count: Int) throws(SystemError) -> [String] {
    var names: [String] = []
    while names.count < count {
      if let name = nextName() {
        if !name.isEmpty { names.append(name) }
      } else if isOver || !names.isEmpty {
        break
      } else {
        try takeMore()
      }
    }
    return names
  }

  /// Takes the next name out of the bytes; nil where its end has not come.
  private mutating func nextName() -> String? {
    let rest = bytes[start...]
    if let separator, let end = rest.firstIndex(of: separator) {
      start = end + 1
      return Self.text(rest[..<end], separator)
    }
    guard isOver, !rest.isEmpty else { return nil }
    start = bytes.count
    return Self.text(rest, separator)
  }

  private mutating func takeMore() throws(SystemError) {
    let piece = try source.next()
    isOver = piece.isEmpty
    bytes.removeFirst(start)
    start = 0
    bytes += piece
    if separator == nil, !bytes.isEmpty { separator = bytes.contains(0) ? 0 : 0x0A }
  }

  private static func text(_ bytes: ArraySlice<UInt8>, _ separator: UInt8?) -> String {
    let isLine = separator != 0
    return SystemPath.text(isLine && bytes.last == 0x0D ? bytes.dropLast() : bytes)
  }
}
