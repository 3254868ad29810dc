extension StepFigures {
  /// Returns the figures of a part; nil for a cost that falls outside the budget.
  package func figures(of part: Part) -> PartFigures? {
    switch part {
    case .duration: duration
    case .hours: hours
    case .cost: cost
    }
  }
}
