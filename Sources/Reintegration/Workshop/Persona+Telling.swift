extension Persona {
  /// Returns the figures that would tell a figure which is still to be guessed: the figure itself,
  /// those that share its band, and those that are computed from either.
  ///
  /// They stand for all variants of an intervention: beside one of them, the others would tell too.
  package func figuresTelling(_ figure: FigureID) -> Set<FigureID> {
    sharing(figure).reduce(into: []) { telling, figure in
      telling.insert(figure)
      guard let forms = intervention(figure.intervention)?.forms else { return }
      var isComputed = figure.part == .hours
      if figure.part == .duration, forms.contains(where: { $0.effort.isPerWeek }) {
        telling.insert(FigureID(figure.intervention, .hours))
        isComputed = true
      }
      if isComputed, forms.contains(where: { $0.cost.isPerHour }) {
        telling.insert(FigureID(figure.intervention, .cost))
      }
    }
  }

  /// The figures that the source states in one band with a figure, itself among them.
  private func sharing(_ figure: FigureID) -> [FigureID] {
    let own = FigureID(figure.intervention, figure.part)
    guard let intervention = intervention(figure.intervention),
      let group = intervention.definition.group
    else { return [own] }
    let bands = Self.sharedBands(of: intervention, figure.part)
    let others = interventions.filter {
      $0.definition.group == group && $0.id != figure.intervention
        && !bands.isDisjoint(with: Self.sharedBands(of: $0, figure.part))
    }
    return [own] + others.map { FigureID($0.id, figure.part) }
  }

  private static func sharedBands(of intervention: Intervention, _ part: Part) -> Set<Band> {
    let figures = intervention.forms.compactMap { $0.estimate(of: part)?.figure }
    return Set(figures.filter { $0.marks.isSuperset(of: Marks(.shared)) }.map(\.band))
  }
}

extension Intervention.Form {
  /// Returns what the source states of a part: weeks, hours or euros, in all or per week or hour;
  /// nil for a cost that another budget pays.
  package func estimate(of part: Part) -> Estimate? {
    switch part {
    case .duration: duration.weeks
    case .hours: effort.amount.estimate
    case .cost: cost.amount.estimate
    }
  }
}
