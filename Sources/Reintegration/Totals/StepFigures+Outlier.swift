extension StepFigures {
  /// Returns how far the cost would reach if outliers counted, in euros; nil where they do already,
  /// or where that is no further.
  ///
  /// - Parameters:
  ///   - intervention: what these are the figures of.
  ///   - entry: as what it is chosen; nil where it is not.
  ///   - assumptions: those of the figures.
  package func costWithOutlier(
    of intervention: Intervention, as entry: Entry?, _ assumptions: Assumptions
  ) -> Amount? {
    guard intervention.outlier != nil, !assumptions.outliers, let counted = cost?.known.high else {
      return nil
    }
    var assumptions = assumptions
    assumptions.outliers = true
    let raised = StepFigures(of: intervention, as: entry, assumptions: assumptions)
    guard let reach = raised.cost?.known.high, reach > counted else { return nil }
    return reach
  }
}
