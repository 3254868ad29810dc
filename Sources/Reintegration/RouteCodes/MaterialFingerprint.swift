/// Ten bits that tell one state of a persona's material from another.
///
/// Whatever a route's meaning or its totals rest on is part of it: which interventions there are, in
/// which order, and their figures. Texts are not, so that a better sentence breaks no code. It is the
/// same on every machine and in every run.
struct MaterialFingerprint {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Returns the fingerprint of a persona, 0 to 1023.
  static func of(_ persona: Persona) -> Int {
    var print = MaterialFingerprint()
    print.add(persona)
    return Int((print.hash ^ print.hash >> 20 ^ print.hash >> 40) & 1023)
  }

  private mutating func add(_ persona: Persona) {
    add(persona.id)
    for phase in Phase.allCases {
      let rule = persona.rule(for: phase)
      add(rule.earliestWeek?.description ?? "-")
      add(rule.isAvailable ? "open" : "closed")
    }
    for intervention in persona.interventions { add(intervention) }
  }

  private mutating func add(_ intervention: Intervention) {
    let definition = intervention.definition
    add(intervention.id)
    add(intervention.phase.rawValue)
    add("\(definition.repeatable) \(definition.mustChoose) \(definition.isPause)")
    add(definition.group ?? "-")
    add(definition.requires.joined(separator: " "))
    add(definition.excludes.joined(separator: " "))
    add(definition.notBefore?.week.description ?? "-")
    for form in intervention.forms {
      add(form.variant ?? "-")
      add(form.effort.by.rawValue)
      add(form.duration.weeks)
      add(form.effort.isPerWeek ? "week" : "all")
      add(form.effort.amount.estimate)
      add(form.cost.isPerHour ? "hour" : "all")
      if let estimate = form.cost.amount.estimate { add(estimate) } else { add("outside") }
    }
    for amount in [definition.outlier?.weeks, definition.outlier?.hours, definition.outlier?.euros]
    {
      add(amount?.description ?? "-")
    }
  }

  private mutating func add(_ estimate: Estimate) {
    switch estimate {
    case .known(let figure):
      add(figure.band.description)
      add("\(figure.marks.rawValue)")
    case .unknown(let reason): add(reason.rawValue)
    }
  }

  private mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0)
  }

  /// FNV-1a.
  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
