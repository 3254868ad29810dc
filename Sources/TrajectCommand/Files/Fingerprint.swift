/// What tells one content of a file from another.
enum Fingerprint {
  /// Returns the FNV-1a hash of some bytes, with their count, as text.
  ///
  /// It tells whether a file was changed by somebody; it is no defence against forgery.
  static func text(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x0000_0100_0000_01b3
    }
    return String(hash, radix: 16) + "-" + String(bytes.count)
  }
}
