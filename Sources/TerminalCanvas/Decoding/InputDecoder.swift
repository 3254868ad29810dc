/// What the bytes of a terminal mean: keys, pastes and the mouse, wherever the bytes come apart.
///
/// A sequence begins with Esc, which is a key as well, so that what is held has to be judged when
/// nothing follows it: whoever reads waits for ``patience``, and then lets it ``lapse()``. Only the
/// Esc is judged by time. Once a sequence has begun its end is awaited, and no byte of it is a key.
package struct InputDecoder: Sendable {
  /// What the bytes so far are the beginning of.
  enum State: Equatable, Sendable {
    case ground
    /// An Esc: the key, or the beginning of something.
    case escape
    /// An Esc that was taken for the key; the rest of a sequence may still come.
    case late
    /// A sequence: the bytes after the Esc. Late, it may have been typed.
    case sequence([UInt8], isLate: Bool)
    /// The three bytes of an old mouse report.
    case mouse([UInt8])
    /// The answer of a terminal to a question that nobody asked.
    case answer
  }

  private var state = State.ground
  private let keys: [[UInt8]: Key]
  private let escapeDelay: Duration
  var text: TextDecoder
  var paste: PastedBytes?
  var pressedAt: Point?
  /// Whether the last byte was a carriage return, after which a line feed means nothing more.
  private var isAfterReturn = false
  /// Whether the character that is being read was typed with Alt.
  private var isAlternate = false

  /// Creates a decoder.
  ///
  /// - Parameters:
  ///   - keys: Keys by their bytes, as the description of the terminal has them.
  ///   - escapeDelay: How long after an Esc the rest of a sequence may come.
  ///   - scalars: What the bytes from 0x80 on are where text is no UTF-8; nil where it is.
  package init(
    keys: [[UInt8]: Key] = [:], escapeDelay: Duration = .milliseconds(150),
    scalars: [Unicode.Scalar?]? = nil
  ) {
    // The description of the VT100 calls keys of the number pad F5 to F10.
    self.keys = keys.filter {
      $0.key.first == 0x1B && $0.key.count > 1 && !ControlSequence.isNumberPad($0.key.dropFirst())
    }
    self.escapeDelay = escapeDelay
    text = TextDecoder(scalars: scalars)
  }

  /// How long to wait for more before what is held is judged; nil where nothing waits for time.
  package var patience: Duration? {
    if let paste { return paste.isWorthTelling ? .milliseconds(500) : nil }
    if text.isHolding { return text.patience }
    switch state {
    case .ground, .mouse: return nil
    case .escape: return escapeDelay
    case .late: return .seconds(1)
    case .answer: return .seconds(2)
    // `[` and `O` are keys with Alt too; with more behind them they begin a sequence for sure.
    case .sequence(let bytes, let isLate):
      guard bytes.count == 1 else { return nil }
      return isLate ? escapeDelay : .seconds(2)
    }
  }

  /// Takes bytes that came together, and returns what they amount to.
  package mutating func take(_ bytes: some Collection<UInt8>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var rest = Array(bytes)[...]
    isAfterReturn = false
    if state == .late, isSequence(rest) {
      state = rest.count == 1 ? .sequence(Array(rest), isLate: true) : .escape
      if rest.count == 1 { return [] }
    } else if state == .escape, let first = rest.first, !Self.beginsSequence(first) {
      // What comes after a pause was typed after the Esc, and not with Alt.
      state = .ground
      events.append(.key(.escape))
    }
    while !rest.isEmpty {
      if paste != nil {
        takePasted(&rest, &events)
      } else {
        let byte = rest.removeFirst()
        take(byte, before: rest, &events)
      }
    }
    return events
  }

  /// Judges what is held, for nothing came for as long as ``patience``.
  package mutating func lapse() -> [TerminalEvent] {
    if paste != nil {
      let events = lapsePaste()
      if paste == nil { state = .late }
      return events
    }
    if text.isHolding { return text.flush().flatMap { typed($0) } }
    switch state {
    case .ground, .mouse: return []
    case .late, .answer:
      state = .ground
      return []
    case .escape:
      state = .late
      return [.key(.escape)]
    case .sequence(let bytes, let isLate):
      state = .ground
      return bytes.map { byte in
        let character = Character(Unicode.Scalar(byte))
        return .key(isLate ? .character(character) : .alternate(character))
      }
    }
  }
}

/// Byte by byte.
extension InputDecoder {
  /// Takes a byte that is not pasted; what came with it tells what belongs together.
  private mutating func take(
    _ byte: UInt8, before rest: ArraySlice<UInt8>, _ events: inout [TerminalEvent]
  ) {
    switch state {
    case .ground, .late:
      state = byte == 0x1B ? .escape : .ground
      let scalars = byte == 0x1B ? text.flush() : text.take(byte)
      for scalar in scalars { events += typed(scalar) }
    case .escape: takeAfterEscape(byte, before: rest, &events)
    case .sequence(let bytes, let isLate):
      takeInSequence(byte, after: bytes, isLate: isLate, before: rest, &events)
    case .mouse(let bytes):
      state = bytes.count < 2 ? .mouse(bytes + [byte]) : .ground
      if bytes.count == 2 { events += oldMouse(bytes + [byte]) }
    case .answer:
      // It ends with BEL, or with an Esc and a backslash.
      if byte == 0x07 { state = .ground }
      if byte == 0x1B { state = .escape }
    }
  }

  private mutating func takeAfterEscape(
    _ byte: UInt8, before rest: ArraySlice<UInt8>, _ events: inout [TerminalEvent]
  ) {
    state = .ground
    switch byte {
    case 0x1B:
      state = .escape
      // With Alt some terminals put an Esc before the sequence of a key.
      if let next = rest.first, Self.beginsSequence(next) { return }
      events.append(.key(.escape))
    case _ where Self.beginsSequence(byte) || isBegun([byte]) || keys[[0x1B, byte]] != nil:
      takeInSequence(byte, after: [], isLate: false, before: rest, &events)
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = rest.isEmpty ? .ground : .answer
      if rest.isEmpty { events += alternate(byte) }
    case UInt8(ascii: "\\") where !rest.isEmpty: break  // the end of an answer
    default: events += alternate(byte)
    }
  }

  private mutating func takeInSequence(
    _ byte: UInt8, after bytes: [UInt8], isLate: Bool, before rest: ArraySlice<UInt8>,
    _ events: inout [TerminalEvent]
  ) {
    let whole = bytes + [byte]
    state = .ground
    if let key = keys[[0x1B] + whole] {
      events.append(.key(key))
      return
    }
    switch isBegun(whole) ? .open : ControlSequence.Reading(whole) {
    case .open where whole.count > ControlSequence.longest: state = .sequence(bytes, isLate: isLate)
    case .open: state = .sequence(whole, isLate: isLate)
    case .oldMouse: state = .mouse([])
    case .closed(let sequence):
      let found = self.events(of: sequence)
      let isTyped = isLate && found.isEmpty && paste == nil
      for scalar in isTyped ? whole.map(Unicode.Scalar.init) : [] { events += typed(scalar) }
      events += found
    case .broken:
      // What cannot belong to it ends it, and counts for itself.
      if isLate || bytes.count == 1 {
        for scalar in bytes.map(Unicode.Scalar.init) {
          events += isLate ? typed(scalar) : [.key(.alternate(Character(scalar)))]
        }
      }
      take(byte, before: rest, &events)
    }
  }

  /// Returns whether bytes after an Esc that was taken for the key are the rest of a sequence: one
  /// that means something, for people do not type that at once, or one that is not whole.
  private func isSequence(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, Self.beginsSequence(first) else { return false }
    var trial = self
    for count in 1...bytes.count {
      switch ControlSequence.Reading(Array(bytes.prefix(count))) {
      case .open: continue
      case .oldMouse: return true
      case .closed(let sequence):
        return !trial.events(of: sequence).isEmpty || trial.paste != nil
      case .broken: return false
      }
    }
    return true
  }

  private static func beginsSequence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O")
  }

  /// Whether bytes after an Esc begin a key that the terminal's description has.
  private func isBegun(_ bytes: [UInt8]) -> Bool {
    keys.keys.contains { $0.count > bytes.count + 1 && $0.dropFirst().starts(with: bytes) }
  }
}

/// Text, one character after the other.
extension InputDecoder {
  /// Returns the key that a character of text is.
  mutating func typed(_ scalar: Unicode.Scalar) -> [TerminalEvent] {
    defer {
      isAfterReturn = scalar == "\r"
      isAlternate = false
    }
    switch scalar {
    case "\n" where isAfterReturn: return []
    case "\r", "\n": return [.key(.enter)]
    case "\t": return [.key(.tab)]
    case " " where !isAlternate: return [.key(.space)]
    case "\u{8}", "\u{7F}": return [.key(.backspace)]
    case "\u{1}"..."\u{1A}":
      return Unicode.Scalar(scalar.value + 0x60).map { [.key(.control(Character($0)))] } ?? []
    case "\u{0}"..."\u{1F}", "\u{80}"..."\u{9F}": return []
    default:
      let character = Character(scalar)
      return [.key(isAlternate ? .alternate(character) : .character(character))]
    }
  }

  /// Returns the key that a byte is with Alt.
  private mutating func alternate(_ byte: UInt8) -> [TerminalEvent] {
    switch byte {
    case 0x08, 0x7F: return [.key(.deleteWord)]
    case 0x01...0x1A where byte != 0x09 && byte != 0x0A && byte != 0x0D:
      return [.key(.alternate(Character(Unicode.Scalar(byte + 0x60))))]
    case 0x00...0x1F: return []
    default:
      isAlternate = true
      return text.take(byte).flatMap { typed($0) }
    }
  }
}
