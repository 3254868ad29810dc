package import Reintegration

/// A factor with the unit it counts in, and the unit of what it may replace.
struct NamedFactor {
  let factor: StepFactors.Factor
  let unit: Unit
  let statedUnit: Unit
}

extension StepFactors {
  /// Returns the factors that a part is computed from.
  func named(for part: Part, form: Intervention.Form) -> [NamedFactor] {
    let weeks = NamedFactor(factor: self.weeks, unit: .weeks, statedUnit: .weeks)
    switch part {
    case .duration: return [weeks]
    case .hours:
      let effort = namedEffort(form)
      if case .hoursPerWeek = self.effort { return [effort, weeks] }
      return [effort]
    case .cost:
      switch cost {
      case .euros(let factor):
        return [NamedFactor(factor: factor, unit: .euros, statedUnit: form.cost.unit)]
      case .perHour(let factor):
        return [NamedFactor(factor: factor, unit: .eurosPerHour, statedUnit: form.cost.unit)]
          + named(for: .hours, form: form)
      case .outside: return []
      }
    }
  }

  private func namedEffort(_ form: Intervention.Form) -> NamedFactor {
    let unit: Unit =
      switch effort {
      case .hours: .hours
      case .hoursPerWeek: .hoursPerWeek
      }
    return NamedFactor(factor: effort.factor, unit: unit, statedUnit: form.effort.unit)
  }
}

extension Effort {
  /// What its figure counts.
  package var unit: Unit {
    switch amount {
    case .hours: .hours
    case .hoursPerWeek: .hoursPerWeek
    }
  }
}

extension Cost {
  /// What its figure counts.
  package var unit: Unit {
    switch amount {
    case .perHour: .eurosPerHour
    case .euros, .outside: .euros
    }
  }
}
