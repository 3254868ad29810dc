/// A linear scale that turns figures into columns, with round figures for its axis.
package struct CanvasScale: Hashable, Sendable {
  /// The figure at the right end; more than 0.
  package let maximum: Double
  /// The columns from 0 to the maximum; at least 1.
  package let columns: Int

  /// Creates a scale from 0 to a figure; a figure that is not above 0 counts as 1.
  package init(upTo maximum: Double, columns: Int) {
    self.maximum = maximum.isFinite && maximum > 0 ? maximum : 1
    self.columns = max(1, columns)
  }

  /// Returns the place of a figure, in columns and parts of a column from the left end.
  package func position(_ figure: Double) -> Double { figure / maximum * Double(columns) }

  /// Returns round figures from 0 up to the maximum that lie at least so many columns apart.
  package func ticks(apart gap: Int) -> [Int] {
    guard maximum < 1e15 else { return [0] }
    let least = maximum * Double(max(1, gap)) / Double(columns)
    var step = 1
    // 1, 2, 5, 10, 20, 50, ...
    while Double(step) < least {
      var leading = step
      while leading >= 10 { leading /= 10 }
      step = leading == 2 ? step / 2 * 5 : step * 2
    }
    return Array(stride(from: 0, through: Int(maximum), by: step))
  }
}
