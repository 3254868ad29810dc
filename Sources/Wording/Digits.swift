import Reintegration

/// The digits that are shown of an amount: rounded once, from the exact value.
struct Digits: Hashable {
  /// What is shown, in hundredths of ``unit``.
  let hundredths: Int
  let unit: Unit

  /// Rounds an amount as its unit asks for.
  ///
  /// - Parameters:
  ///   - amount: The exact amount.
  ///   - unit: What it counts.
  ///   - precise: The units whose hundredths are shown, however large the amount.
  init(_ amount: Amount, _ unit: Unit, _ precise: Set<Unit> = []) {
    self.unit = unit
    let isWhole =
      if precise.contains(unit) {
        false
      } else if unit.isMoney {
        // Cents only where they are exact: those of a rounded product say more than is known.
        amount.magnitude >= 1000 || !amount.isWholeHundredths
      } else {
        amount.magnitude >= (amount.isWholeHundredths ? 1000 : 100)
      }
    if isWhole {
      hundredths = amount.rounded * 100
    } else if amount.isWholeHundredths || precise.contains(unit) {
      hundredths = amount.hundredths
    } else {
      hundredths = amount.tenths * 10
    }
  }
}

extension Unit {
  var isMoney: Bool { self == .euros || self == .eurosPerHour }
}
