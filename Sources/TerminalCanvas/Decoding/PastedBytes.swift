/// A paste whose end has not come.
struct PastedBytes: Equatable, Sendable {
  /// What came, without what may be the end.
  var bytes: [UInt8] = []
  /// How many bytes of the end have come.
  var matched = 0
  /// Whether the last character that was told of was a carriage return.
  var isAfterReturn = false

  static let end: [UInt8] = Array("\u{1B}[201~".utf8)
  /// No field takes more: bytes beyond are left out.
  static let most = 1 << 20

  /// Whether it holds something that is not to wait for ever.
  var isWorthTelling: Bool { !bytes.isEmpty || matched == 1 }
}

extension InputDecoder {
  /// Takes what is pasted from some bytes, up to the end of the paste.
  mutating func takePasted(_ rest: inout ArraySlice<UInt8>, _ events: inout [TerminalEvent]) {
    guard var pasted = paste else { return }
    while let byte = rest.first {
      if pasted.matched == 0 {
        let plain = rest.prefix { $0 != 0x1B }
        pasted.bytes += plain.prefix(max(0, PastedBytes.most - pasted.bytes.count))
        rest = rest.dropFirst(plain.count)
        if !rest.isEmpty {
          rest.removeFirst()
          pasted.matched = 1
        }
      } else if byte == PastedBytes.end[pasted.matched] {
        rest.removeFirst()
        pasted.matched += 1
        guard pasted.matched < PastedBytes.end.count else {
          events += told(&pasted, isWhole: true)
          paste = nil
          return
        }
      } else {
        pasted.bytes += PastedBytes.end.prefix(pasted.matched)
        pasted.matched = 0
      }
    }
    paste = pasted
  }

  /// Tells what was pasted so far, for nothing came for a moment; what follows is text all the same.
  ///
  /// Only an Esc alone ends it: the end may have been lost, and somebody wants to go on.
  mutating func lapsePaste() -> [TerminalEvent] {
    guard var pasted = paste else { return [] }
    let isOver = pasted.bytes.isEmpty && pasted.matched == 1
    let events = told(&pasted, isWhole: isOver)
    paste = isOver ? nil : pasted
    return events
  }

  private mutating func told(_ pasted: inout PastedBytes, isWhole: Bool) -> [TerminalEvent] {
    var scalars = String.UnicodeScalarView()
    for byte in pasted.bytes {
      for scalar in text.take(byte) { pasted.append(scalar, to: &scalars) }
    }
    if isWhole { for scalar in text.flush() { pasted.append(scalar, to: &scalars) } }
    pasted.bytes = []
    return scalars.isEmpty ? [] : [.paste(String(scalars))]
  }
}

extension PastedBytes {
  /// Appends a character: terminals paste a line end as a carriage return, some with a line feed.
  fileprivate mutating func append(
    _ scalar: Unicode.Scalar, to scalars: inout String.UnicodeScalarView
  ) {
    if scalar != "\n" || !isAfterReturn { scalars.append(scalar == "\r" ? "\n" : scalar) }
    isAfterReturn = scalar == "\r"
  }
}
