import Reintegration

/// The amounts at which numbers stand on a scale.
enum Ticks {
  /// Returns amounts from zero at equal steps, that many at most: a step that is too small is doubled.
  static func upTo(_ maximum: Amount, every step: Amount, atMost most: Int) -> [Amount] {
    guard step > .zero, most > 1 else { return [.zero] }
    var step = step
    var factor = 1
    while factor < 1 << 40, most * step < maximum {
      factor *= 2
      step = step + step
    }
    var ticks: [Amount] = []
    var next = Amount.zero
    while next <= maximum, ticks.count <= most {
      ticks.append(next)
      next = next + step
    }
    return ticks
  }
}
