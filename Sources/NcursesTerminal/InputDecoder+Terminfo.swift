import CNcurses
import TerminalCanvas

extension InputDecoder {
  /// Creates the decoder of the terminal that is open: its own keys, and the user's codeset.
  init(ofOpenTerminalWithUTF8 isUTF8: Bool) {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in Self.keysByName {
      if let bytes = cn_key(name) { keys[Array(String(cString: bytes).utf8)] = key }
    }
    let delay = cn_escape_delay()
    self.init(
      keys: keys, escapeDelay: delay < 0 ? .milliseconds(150) : .milliseconds(delay),
      scalars: isUTF8 ? nil : (0x80...0xFF).map(Self.scalar))
  }

  /// What a byte is where text is no UTF-8: as the locale has it, else as in western Europe.
  private static func scalar(of byte: Int) -> Unicode.Scalar? {
    let known = cn_scalar(UInt8(byte))
    if known > 0 { return Unicode.Scalar(known) }
    return byte >= 0xA0 ? Unicode.Scalar(UInt32(byte)) : windows1252[byte]
  }

  /// The signs that Windows has where others have controls, those of text.
  private static let windows1252: [Int: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x8A: "Š", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘",
    0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x9A: "š", 0x9C: "œ",
    0x9E: "ž", 0x9F: "Ÿ",
  ]

  /// The keys as terminfo names them.
  static let keysByName: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kfnd", .home), ("kslt", .end), ("kpp", .pageUp), ("knp", .pageDown),
      ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
      ("kbs", .backspace), ("kLFT", .left), ("kRIT", .right), ("kri", .up), ("kind", .down),
      ("kHOM", .home), ("kEND", .end), ("kPRV", .pageUp), ("kNXT", .pageDown), ("kIC", .insert),
      ("kDC", .delete),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
