import TerminalCanvas

/// The decoder of what a terminal sends: it ends, and it is no other key where the bytes come apart.
enum KeysSubject {
  static func take(_ bytes: [UInt8]) {
    // The first byte says where they come apart, and whether the locale is no UTF-8.
    guard let first = bytes.first else { return }
    let rest = Array(bytes.dropFirst())
    let scalars = first & 1 == 1 ? (0x80...0xFF).map { Unicode.Scalar(UInt32($0)) } : nil
    let size = Int(first >> 1) % 8 + 1
    var whole = InputDecoder(scalars: scalars)
    check(whole.take(rest), whole)
    var apart = InputDecoder(scalars: scalars)
    for start in stride(from: 0, to: rest.count, by: size) {
      check(apart.take(Array(rest[start..<min(start + size, rest.count)])), apart)
    }
    var slow = InputDecoder(scalars: scalars)
    for byte in rest {
      check(slow.take([byte]), slow)
      if slow.patience != nil { check(slow.lapse(), slow) }
    }
    for decoder in [whole, apart, slow] {
      var decoder = decoder
      // Whatever is held ends, but for a paste, which ends with an Esc alone.
      for _ in 0..<4 where decoder.patience != nil { check(decoder.lapse(), decoder) }
      check(decoder.take([0x1B]), decoder)
      for _ in 0..<4 where decoder.patience != nil { check(decoder.lapse(), decoder) }
      precondition(decoder.patience == nil, "something is held for ever")
    }
  }

  private static func check(_ events: [TerminalEvent], _ decoder: InputDecoder) {
    for event in events {
      guard case .key(.character(let character)) = event else { continue }
      precondition(
        character.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
        },
        "a control is typed")
    }
  }
}
