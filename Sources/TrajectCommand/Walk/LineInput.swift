import NcursesTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input, line by line, whatever bytes come.
///
/// What is no UTF-8 is read with a replacement for it; a line beyond ``longest`` bytes is cut, so that
/// an input without line ends takes no more memory than that.
struct LineInput {
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var hasEnded = false
  /// The bytes that are kept of the line that is being read.
  private var length = 0
  /// Whether the line that was read last has lost its end: it was too long, or as long as a terminal
  /// passes on.
  private(set) var hasCut = false
  private var cutLines: Set<Int> = []
  private let isTerminal: Bool
  /// The bytes of a line that a terminal passes on, its end not counted.
  private static let longestTyped = 4095
  /// The lines that were read.
  private(set) var count = 0

  /// The bytes of a line that are kept.
  static let longest = 65_536

  init(descriptor: Int32 = 0) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Whether the next line is there already, so that reading it does not wait.
  var hasWaiting: Bool {
    if hasEnded || bytes.contains(Self.lineFeed) { return true }
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return systemPoll(&poll, 1, 0) > 0
  }

  /// What waiting for a line came to.
  enum Arrival: Hashable, Sendable {
    /// A line, without its end.
    case line(String)
    /// The end of the input.
    case end
    /// A signal that asks the program to end.
    case signal(Int32)
    /// The program was stopped and goes on.
    case continued
    /// Nothing came in time.
    case nothing
  }

  /// Reads the next line.
  ///
  /// - Parameter patience: How long to wait for it; nil for ever.
  mutating func next(within patience: Swift.Duration? = nil) -> Arrival {
    let until = patience.map { ContinuousClock.now + $0 }
    while true {
      if let signal = LineSignals.ending { return .signal(signal) }
      if let end = bytes.firstIndex(of: Self.lineFeed) {
        let line = bytes[..<end]
        bytes.removeSubrange(...end)
        return .line(text(line))
      }
      if hasEnded {
        guard !bytes.isEmpty else { return .end }
        defer { bytes = [] }
        return .line(text(bytes[...]))
      }
      let left = until.map { max(.zero, $0 - .now) }
      switch LineSignals.wait(toRead: descriptor, within: left) {
      case .input: read()
      case .end: break
      case .continued: return .continued
      case .nothing: return .nothing
      }
    }
  }

  private mutating func read() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = chunk.withUnsafeMutableBytes { systemRead(descriptor, $0) }
    if count < 0, errno == EINTR { return }
    guard count > 0 else {
      hasEnded = true
      return
    }
    // What follows in a line that is too long is dropped up to its end.
    for byte in chunk[..<count] {
      if byte == Self.lineFeed {
        length = 0
      } else if length < Self.longest {
        length += 1
      } else {
        if length == Self.longest {
          length += 1
          cutLines.insert(self.count + bytes.count { $0 == Self.lineFeed } + 1)
        }
        continue
      }
      bytes.append(byte)
    }
  }

  private mutating func text(_ line: ArraySlice<UInt8>) -> String {
    count += 1
    hasCut = cutLines.remove(count) != nil || (isTerminal && line.count >= Self.longestTyped)
    var line = line.last == 0x0D ? line.dropLast() : line
    // Some programs begin what they pipe with a byte-order mark.
    if count == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    return String(decoding: line, as: UTF8.self)
  }

  private static let lineFeed: UInt8 = 0x0A
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

private func systemPoll(_ polls: inout pollfd, _ count: Int, _ milliseconds: Int32) -> Int32 {
  poll(&polls, nfds_t(count), milliseconds)
}
