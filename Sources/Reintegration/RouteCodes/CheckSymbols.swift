/// The two symbols at the end of a route code that betray what was typed wrong.
///
/// A Reed-Solomon code over the field of 32 elements: any one or two wrong symbols, and so any two
/// that changed places, give another remainder. It holds for at most 31 symbols.
package enum CheckSymbols {
  /// Returns the two symbols that belong behind these.
  package static func of(_ symbols: [UInt8]) -> [UInt8] {
    // The remainder of dividing by (x - a)(x - a²), a being an element that generates the field.
    var first: UInt8 = 0
    var second: UInt8 = 0
    for symbol in symbols {
      let factor = symbol ^ first
      first = second ^ product(factor, sum)
      second = product(factor, cube)
    }
    return [first, second]
  }

  /// Returns whether the last two symbols are those that belong behind the others.
  package static func hold(_ symbols: [UInt8]) -> Bool {
    symbols.count > 2 && of(Array(symbols.dropLast(2))) == Array(symbols.suffix(2))
  }

  /// a + a², and a · a² = a³, for a = 2.
  private static let sum: UInt8 = 2 ^ 4
  private static let cube: UInt8 = 8

  /// Multiplies two elements of the field, modulo x⁵ + x² + 1.
  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var result: UInt8 = 0
    var left = left
    for bit in 0..<5 {
      if right >> bit & 1 == 1 { result ^= left }
      left <<= 1
      if left & 32 != 0 { left ^= 0b100101 }
    }
    return result
  }
}
