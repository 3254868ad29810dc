/// The columns that scalars take in a terminal.
enum ScalarWidth {
  /// Returns 0, 1 or 2 columns for a scalar that can be drawn.
  static func columns(of scalar: UInt32) -> Int {
    if scalar < 0x300 { return 1 }
    if contains(scalar, in: ScalarWidthTable.zero) { return 0 }
    if scalar < 0x1100 { return 1 }
    return contains(scalar, in: ScalarWidthTable.wide) ? 2 : 1
  }

  /// Returns the columns that drawn text takes.
  static func columns(of scalars: [UInt32]) -> Int {
    var sum = 0
    for scalar in scalars { sum += columns(of: scalar) }
    return sum
  }

  private static func contains(_ scalar: UInt32, in ranges: [UInt32]) -> Bool {
    // The first last-of-range that is not below the scalar decides.
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle + 1] < scalar { low = middle + 1 } else { high = middle }
    }
    return 2 * low < ranges.count && ranges[2 * low] <= scalar
  }
}
