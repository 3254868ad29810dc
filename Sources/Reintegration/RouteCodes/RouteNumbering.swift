/// The number of a route among all routes of a persona.
///
/// The lowest bit tells *plain* (0: what is chosen, in which variant and with which start, everything
/// once and in catalog order) from *full* (1: order, counts, and times and starts of phases too).
/// A number over 45 bits is none: nine signs hold no more.
struct RouteNumbering {
  private let phases: [PhaseNumbering]

  init(_ persona: Persona) {
    phases = Phase.allCases.map { phase in
      PhaseNumbering(persona.interventions.filter { $0.phase == phase }, of: phase)
    }
    self.persona = persona.id
  }

  private let persona: String
  private static let ceiling: UInt64 = 1 << 45

  /// Returns the number of a route that holds nothing but choices; nil where it is too large.
  func number(of scenario: Scenario) -> UInt64? {
    if let plain = plainNumber(of: scenario), plain < Self.ceiling / 2 { return plain << 1 }
    var number = MixedNumber()
    for phase in phases {
      guard let digit = phase.fullNumber(of: scenario[phase.phase]) else { return nil }
      number.add(digit.digit, of: digit.count)
    }
    guard let value = number.value, value < Self.ceiling / 2 else { return nil }
    return value << 1 | 1
  }

  /// Returns the route of a number; nil where no route has it.
  func scenario(of number: UInt64) -> Scenario? {
    var scenario = Scenario(persona: persona)
    var rest = number >> 1
    for phase in phases {
      let plan = number & 1 == 0 ? phase.plainPlan(taking: &rest) : phase.fullPlan(taking: &rest)
      guard let plan else { return nil }
      scenario[phase.phase] = plan
    }
    // What is left over stands for nothing; and one route has one number.
    return rest == 0 && self.number(of: scenario) == number ? scenario : nil
  }

  private func plainNumber(of scenario: Scenario) -> UInt64? {
    var number = MixedNumber()
    for phase in phases {
      guard phase.addPlain(scenario[phase.phase], to: &number) else { return nil }
    }
    return number.value
  }
}

/// A number made of digits that each have a base of their own, the first the lowest.
struct MixedNumber {
  private var sum: UInt64 = 0
  private var factor: UInt64? = 1
  private var isTooLarge = false

  /// The number; nil where it is larger than 64 bits hold.
  var value: UInt64? { isTooLarge ? nil : sum }

  /// Adds a digit, 0 up to its count.
  mutating func add(_ digit: UInt64, of count: UInt64) {
    if digit > 0 {
      guard let factor else {
        isTooLarge = true
        return
      }
      let (part, overflow) = factor.multipliedReportingOverflow(by: digit)
      let (total, exceeds) = sum.addingReportingOverflow(part)
      if overflow || exceeds { isTooLarge = true } else { sum = total }
    }
    factor = factor.flatMap { $0.times(count) }
  }
}

extension UInt64 {
  /// Returns the product, or nil where 64 bits do not hold it.
  func times(_ other: UInt64) -> UInt64? {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? nil : product
  }

  /// Returns the sum, or nil where 64 bits do not hold it.
  func plus(_ other: UInt64) -> UInt64? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }

  /// Takes the lowest digit of a base off the number.
  mutating func takeDigit(of count: UInt64) -> UInt64 {
    let digit = self % count
    self /= count
    return digit
  }
}
