/// The 32 signs that a route code is written in: Crockford's, without I, L, O and U.
///
/// A code is read aloud and typed, so that case, hyphens and blanks do not matter, and the letters
/// that look like a digit are read as it.
package enum CodeAlphabet {
  private static let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Returns the sign of a symbol, 0 to 31.
  package static func sign(of symbol: UInt8) -> Character { signs[Int(symbol & 31)] }

  /// Returns the symbol that a sign stands for; nil where it stands for none.
  package static func symbol(of sign: Character) -> UInt8? {
    let upper = Character(sign.uppercased())
    switch upper {
    case "I", "L": return 1
    case "O": return 0
    default: return signs.firstIndex(of: upper).map { UInt8($0) }
    }
  }

  /// Returns whether a sign only groups the others.
  package static func isSeparator(_ sign: Character) -> Bool {
    sign.isWhitespace || "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}._".contains(sign)
  }
}
