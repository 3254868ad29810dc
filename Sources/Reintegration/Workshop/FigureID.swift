/// A figure of a persona's intervention that is guessed, or was measured.
///
/// It names the figure as the source states it: weeks, hours (in all or per week) or euros.
package struct FigureID: Hashable, Sendable {
  /// The intervention's id.
  package var intervention: String
  /// The variant's id; nil where the intervention has none, or stands for all of them.
  package var variant: String?
  package var part: Part

  package init(_ intervention: String, variant: String? = nil, _ part: Part) {
    self.intervention = intervention
    self.variant = variant
    self.part = part
  }

  /// The word for the figure in files: `weeks`, `hours` or `cost`.
  package var word: String { Word(part).rawValue }

  /// A figure of an intervention, as files name it.
  package enum Word: String, CaseIterable, Hashable, Sendable {
    case weeks, hours, cost

    package init(_ part: Part) {
      switch part {
      case .duration: self = .weeks
      case .hours: self = .hours
      case .cost: self = .cost
      }
    }

    package var part: Part {
      switch self {
      case .weeks: .duration
      case .hours: .hours
      case .cost: .cost
      }
    }
  }

  /// A rule that a figure's name breaks.
  package enum Flaw: Hashable, Sendable {
    /// The persona has no such intervention.
    case unknownIntervention
    case unknownVariant
    /// The intervention must be named in one of its variants.
    case variantMissing
  }
}

extension Persona {
  /// Returns what is wrong with where a figure is said to be; nil if the persona has it.
  package func flaw(naming intervention: String, variant: String?) -> FigureID.Flaw? {
    guard let intervention = self.intervention(intervention) else { return .unknownIntervention }
    guard let variant else {
      return intervention.definition.mustChoose ? .variantMissing : nil
    }
    return intervention.variant(variant) == nil ? .unknownVariant : nil
  }

  /// Returns whether a figure is a cost that falls outside the budget: nothing that is guessed.
  package func isOutside(_ figure: FigureID) -> Bool {
    guard figure.part == .cost, let intervention = intervention(figure.intervention) else {
      return false
    }
    return intervention.forms(choosing: figure.variant).contains { $0.cost.amount == .outside }
  }
}
