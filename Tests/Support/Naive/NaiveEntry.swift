package import Reintegration

/// One entry's figures in one pass, computed form by form with no thought of speed.
package struct NaiveEntry {
  /// A figure: what is known of it, and whether any form of it is unknown.
  package struct Part {
    package var ends: Ends?
    package var isUnknown: Bool

    /// The hull over forms, where nil is a form whose figure is unknown.
    init(hullOver forms: [Ends?]) {
      let known = forms.compactMap { $0 }
      isUnknown = known.count < forms.count
      guard !known.isEmpty else { return }
      var low = known.map(\.low).min() ?? .zero
      if isUnknown { low = .zero }
      ends = Ends(low, known.map(\.high).max() ?? .zero)
    }
  }

  package let id: String
  package let by: Worker
  package let start: EntryStart
  package let isPause: Bool
  package let weeks: Part
  package let hours: Part
  /// Nil where another budget pays.
  package let cost: Part?
  package let load: Ends

  package init(_ entry: Entry, in scenario: Scenario, of persona: Persona) {
    let own = scenario.own.first { $0.id == entry.intervention }
    let definition = (persona.intervention(entry.intervention) ?? own)!.definition
    id = entry.intervention
    start = entry.start
    isPause = definition.isPause

    var weeks: [Ends?] = []
    var hours: [Ends?] = []
    var costs: [Ends?] = []
    var loads: [Ends] = []
    var workers: Set<Worker> = []
    var isOutside = false
    let variants: [Variant?] = definition.variants.isEmpty ? [nil] : definition.variants
    for variant in variants where entry.variant == nil || entry.variant == variant?.id {
      let outlier = scenario.assumptions.outliers ? definition.outlier : nil
      let duration = (variant?.duration ?? definition.duration)!
      let effort = (variant?.effort ?? definition.effort)!
      let cost = (variant?.cost ?? definition.cost)!
      workers.insert(effort.by)

      var week = Self.ends(duration.weeks, outlier: outlier?.weeks)
      if let set = entry.set.weeks { week = Ends(set) }
      let lasting = week.map { entry.count * $0 }
      weeks.append(lasting)

      var inAll: Ends?
      var perWeek: Ends?
      switch effort.amount {
      case .hours(let estimate): inAll = Self.ends(estimate, outlier: outlier?.hours)
      case .hoursPerWeek(let estimate): perWeek = Self.ends(estimate, outlier: nil)
      }
      switch entry.set.effort {
      case .hours(let set): (inAll, perWeek) = (Ends(set), nil)
      case .hoursPerWeek(let set): (inAll, perWeek) = (nil, Ends(set))
      case nil: break
      }
      var spent: Ends? = inAll.map { entry.count * $0 }
      if let perWeek, let lasting { spent = perWeek * lasting }
      hours.append(spent)
      loads.append(perWeek ?? .zero)

      var euros: Ends?
      var perHour: Ends?
      var paidElsewhere = false
      switch cost.amount {
      case .euros(let estimate): euros = Self.ends(estimate, outlier: outlier?.euros)
      case .perHour(let estimate):
        perHour = Self.ends(estimate, outlier: nil)
        if own == nil, let rate = scenario.assumptions.hourlyRate { perHour = Ends(rate) }
      case .outside: paidElsewhere = true
      }
      switch entry.set.cost {
      case .euros(let set): (euros, perHour, paidElsewhere) = (Ends(set), nil, false)
      case .perHour(let set): (euros, perHour, paidElsewhere) = (nil, Ends(set), false)
      case nil: break
      }
      if paidElsewhere { isOutside = true }
      var price: Ends? = euros.map { entry.count * $0 }
      if let perHour, let spent { price = perHour * spent }
      costs.append(price)
    }
    by = workers.first!
    self.weeks = Part(hullOver: weeks)
    self.hours = Part(hullOver: hours)
    cost = isOutside ? nil : Part(hullOver: costs)
    load = Ends(loads.map(\.low).min()!, loads.map(\.high).max()!)
  }

  private static func ends(_ estimate: Estimate, outlier: Amount?) -> Ends? {
    guard case .known(let figure) = estimate else { return nil }
    var ends = Ends(figure.band)
    if let outlier { ends.high = max(ends.high, Fraction(outlier)) }
    return ends
  }
}
