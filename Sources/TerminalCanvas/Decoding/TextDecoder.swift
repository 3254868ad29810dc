/// Characters from bytes that come one by one: UTF-8, and where that is not sure what else they are.
///
/// Behind a remote login the locale says often less than the terminal sends. So UTF-8 is tried
/// everywhere, and a byte that cannot be UTF-8 is read as the locale reads it.
struct TextDecoder: Equatable, Sendable {
  /// The bytes of a character that has not ended.
  private var held: [UInt8] = []
  /// What the bytes from 0x80 on are where text is no UTF-8.
  private let scalars: [Unicode.Scalar?]?

  init(scalars: [Unicode.Scalar?]? = nil) {
    self.scalars = scalars
  }

  var isHolding: Bool { !held.isEmpty }

  /// How long the rest of a character may take; nil for as long as it likes, in UTF-8.
  var patience: Duration? { scalars == nil ? nil : .milliseconds(150) }

  /// Takes a byte, and returns the characters that it completes.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    guard let lead = held.first else {
      switch byte {
      case 0..<0x80: return [Unicode.Scalar(byte)]
      case 0xC2...0xF4:
        held = [byte]
        return []
      default: return single(byte)
      }
    }
    guard Self.follows(byte, lead: lead, at: held.count) else { return flush() + take(byte) }
    held.append(byte)
    guard held.count == Self.length(lead) else { return [] }
    let text = String(decoding: held, as: UTF8.self)
    held = []
    return Array(text.unicodeScalars)
  }

  /// Gives up waiting for the rest of a character, and returns what its bytes are without it.
  mutating func flush() -> [Unicode.Scalar] {
    defer { held = [] }
    return held.flatMap { single($0) }
  }

  private func single(_ byte: UInt8) -> [Unicode.Scalar] {
    guard let scalars, byte >= 0x80, scalars.indices.contains(Int(byte) - 0x80) else { return [] }
    return scalars[Int(byte) - 0x80].map { [$0] } ?? []
  }

  private static func length(_ lead: UInt8) -> Int { lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  /// Whether a byte may follow: some leads leave out what would be too long, or no character.
  private static func follows(_ byte: UInt8, lead: UInt8, at index: Int) -> Bool {
    switch (lead, index) {
    case (0xE0, 1): 0xA0...0xBF ~= byte
    case (0xED, 1): 0x80...0x9F ~= byte
    case (0xF0, 1): 0x90...0xBF ~= byte
    case (0xF4, 1): 0x80...0x8F ~= byte
    default: 0x80...0xBF ~= byte
    }
  }
}
