import Reintegration

extension Entry {
  /// The figures that fix the entry at one end of its source's bands.
  func fixed(at end: Band.End, of intervention: Intervention) -> OwnFigures {
    let forms = intervention.forms(choosing: variant)
    let hull = { (estimates: [Estimate]) -> Band? in
      let bands = estimates.compactMap { $0.figure?.band }
      guard bands.count == estimates.count, let first = bands.first else { return nil }
      return Band(bands.dropFirst().reduce(first) { $0.hull($1) }.end(end))
    }
    var set = OwnFigures(weeks: hull(forms.map(\.duration.weeks)))
    let isPerWeek = forms.map { if case .hoursPerWeek = $0.effort.amount { true } else { false } }
    if let kind = isPerWeek.allEqual, let band = hull(forms.map(\.effort.amount.estimate)) {
      set.effort = kind ? .hoursPerWeek(band) : .hours(band)
    }
    let isPerHour = forms.map { if case .perHour = $0.cost.amount { true } else { false } }
    let costs = forms.compactMap(\.cost.amount.estimate)
    if costs.count == forms.count, let kind = isPerHour.allEqual, let band = hull(costs) {
      set.cost = kind ? .perHour(band) : .euros(band)
    }
    return set
  }

  /// The end of its source's bands at which the entry is fixed; nil where it is not.
  func fixedEnd(of intervention: Intervention) -> Band.End? {
    guard !set.isEmpty else { return nil }
    return Band.End.allCases.first { fixed(at: $0, of: intervention) == set }
  }

  /// Whether the figures that are set are one end of its source's bands, and not one's own.
  func isFixed(of intervention: Intervention) -> Bool { fixedEnd(of: intervention) != nil }
}

extension Array where Element: Equatable {
  /// The one element that all of them equal, if there is one.
  var allEqual: Element? {
    guard let first, allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
