package import Reintegration

extension RandomScenarios {
  /// Returns a sound intervention of any kind.
  package mutating func intervention(_ id: String, among count: Int) -> Intervention {
    while true {
      if let intervention = try? Intervention(definition(id, among: count)) {
        return intervention
      }
    }
  }

  private mutating func definition(_ id: String, among count: Int) -> InterventionDefinition {
    var definition = InterventionDefinition(
      id: id, phase: generator.pick(Phase.allCases), name: Text(id))
    let worker = generator.pick(Worker.allCases)
    let isOutside = generator.oneIn(10)
    definition.duration = duration()
    definition.effort = effort(by: worker)
    definition.cost = cost(isOutside: isOutside)
    if generator.oneIn(3) {
      definition.variants = (0..<generator.int(1...4)).map { index in
        var variant = Variant("v\(index)")
        if generator.oneIn(2) { variant.duration = duration() }
        if generator.oneIn(2) { variant.effort = effort(by: worker) }
        if generator.oneIn(2) { variant.cost = cost(isOutside: isOutside) }
        return variant
      }
      definition.mustChoose = generator.oneIn(3)
    }
    definition.repeatable = generator.oneIn(3) ? generator.int(1...5) : 1
    definition.isPause = generator.oneIn(8)
    if generator.oneIn(3) { definition.outlier = outlier(for: definition) }
    if generator.oneIn(4) { definition.group = generator.pick(["a", "b"]) }
    if generator.oneIn(6) { definition.requires = ["i\(generator.int(0...count))"] }
    if generator.oneIn(6) { definition.excludes = ["i\(generator.int(0...count))"] }
    if generator.oneIn(6) {
      definition.notBefore = NotBefore(week: weeks(), text: Text("later"))
    }
    return definition
  }

  private mutating func outlier(for definition: InterventionDefinition) -> Outlier {
    var outlier = Outlier(marks: generator.oneIn(2) ? Marks(.over) : [])
    if definition.duration?.weeks.figure != nil, generator.oneIn(2) { outlier.weeks = weeks() }
    if case .hours(.known)? = definition.effort?.amount { outlier.hours = figure(upTo: 120) }
    if case .euros(.known)? = definition.cost?.amount { outlier.euros = figure(upTo: 12_000) }
    return outlier
  }

  private mutating func duration() -> Duration {
    Duration(weeks: estimate(upTo: 60))
  }

  private mutating func effort(by worker: Worker) -> Effort {
    Effort(
      generator.oneIn(2) ? .hours(estimate(upTo: 90)) : .hoursPerWeek(estimate(upTo: 24)),
      by: worker)
  }

  private mutating func cost(isOutside: Bool) -> Cost {
    if isOutside { return Cost(.outside) }
    return Cost(
      generator.oneIn(2) ? .euros(estimate(upTo: 9000)) : .perHour(estimate(upTo: 150)))
  }

  private mutating func estimate(upTo limit: Int) -> Estimate {
    if generator.oneIn(6) { return .unknown(generator.pick(UnknownReason.allCases)) }
    let marks = generator.oneIn(3) ? Marks(generator.pick(Mark.allCases)) : []
    return .known(Figure(band(upTo: limit), marks: marks))
  }

  /// Returns a figure of at most two decimals, often whole and sometimes 0.
  package mutating func figure(upTo limit: Int) -> Amount {
    if generator.oneIn(12) { return .zero }
    if generator.oneIn(2) { return Amount(generator.int(0...limit)) }
    return Amount(hundredths: generator.int(0...(limit * 100)))
  }

  package mutating func weeks() -> Amount { figure(upTo: 80) }

  package mutating func band(upTo limit: Int) -> Band {
    let one = figure(upTo: limit)
    return generator.oneIn(4) ? Band(one) : Band(between: one, and: figure(upTo: limit))
  }
}
