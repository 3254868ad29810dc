/// What bytes look like that are no text in UTF-8.
enum Encoding: String, Hashable, Sendable {
  case utf16 = "UTF-16"
  case utf32 = "UTF-32"
  case windows = "Windows-1252"
  /// What an office program saves: an archive, or the older form.
  case document

  /// Tells what the first bytes of a file mark it as; nil if they mark nothing.
  init?(marking bytes: [UInt8]) {
    switch bytes.prefix(4) {
    case [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]: self = .utf32
    case [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]: self = .document
    case let start where start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]):
      self = .utf16
    default: return nil
    }
  }

  /// Guesses what text it is; nil where letters as of Western Europe are not what is in it.
  init?(lookingLike bytes: ArraySlice<UInt8>) {
    let isWestern = bytes.allSatisfy { byte in
      switch byte {
      // The quotes, dashes and the euro sign of Windows, the signs of Latin-1 and its letters.
      case 0x80, 0x82...0x85, 0x8B, 0x91...0x97, 0x9B, 0xA0...0xFE: true
      default: byte < 0x7F
      }
    }
    guard isWestern else { return nil }
    self = .windows
  }

  /// Whether every other byte of a text is nothing, as where each letter takes two.
  static func isWide(_ bytes: ArraySlice<UInt8>) -> Bool {
    var zeros = [0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let (few, many) = (zeros.min() ?? 0, zeros.max() ?? 0)
    return many * 5 > bytes.count * 2 && few * 20 <= bytes.count
  }
}
