extension Entry {
  /// Returns the figures that fix the entry at one end of its source's bands; a part that is unknown,
  /// or is stated in two ways, stays as it is.
  package func fixed(at end: Band.End, of intervention: Intervention) -> OwnFigures {
    let forms = intervention.forms(choosing: variant)
    let hull = { (estimates: [Estimate]) -> Band? in
      let bands = estimates.compactMap { $0.figure?.band }
      guard bands.count == estimates.count, let first = bands.first else { return nil }
      return Band(bands.dropFirst().reduce(first) { $0.hull($1) }.end(end))
    }
    var set = OwnFigures(weeks: hull(forms.map(\.duration.weeks)))
    if let kind = forms.map(\.effort.isPerWeek).allEqual,
      let band = hull(forms.map(\.effort.amount.estimate))
    {
      set.effort = kind ? .hoursPerWeek(band) : .hours(band)
    }
    let costs = forms.compactMap(\.cost.amount.estimate)
    if costs.count == forms.count, let kind = forms.map(\.cost.isPerHour).allEqual,
      let band = hull(costs)
    {
      set.cost = kind ? .perHour(band) : .euros(band)
    }
    return set
  }

  /// Returns the end of its source's bands at which the entry is fixed; nil where it is not.
  package func fixedEnd(of intervention: Intervention) -> Band.End? {
    guard !set.isEmpty else { return nil }
    return Band.End.allCases.first { fixed(at: $0, of: intervention) == set }
  }

  /// Returns whether the figures that are set are one end of its source's bands, and not one's own.
  package func isFixed(of intervention: Intervention) -> Bool { fixedEnd(of: intervention) != nil }
}
