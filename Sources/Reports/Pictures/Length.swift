import Reintegration

/// Lengths of a picture, in its own units.
enum Length {
  /// Returns a length as an attribute says it, to a tenth.
  static func text(_ length: Double) -> String {
    guard length.isFinite else { return "0" }
    let tenths = Int((min(max(length, -1e6), 1e6) * 10).rounded())
    let whole = (tenths < 0 ? "-" : "") + String(abs(tenths) / 10)
    return tenths % 10 == 0 ? whole : whole + "." + String(abs(tenths) % 10)
  }

  /// Returns where an amount lies on a picture so wide, that shows up to a maximum.
  static func place(of amount: Amount, upTo maximum: Amount, over width: Double) -> Double {
    let most = maximum.approximation
    guard most > 0 else { return 0 }
    return min(amount.approximation / most, 1) * width
  }
}

extension Attribute {
  init(_ name: Name, _ length: Double) {
    self.init(name, Length.text(length))
  }
}
