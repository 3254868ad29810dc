/// A rule that an intervention's definition breaks. Variants are named by their place in the list.
package enum InterventionFlaw: Hashable, Sendable {
  /// A part that neither the intervention nor the variant states.
  case partMissing(Part, variant: Int?)
  case variantTwice(variant: Int)
  /// A variant whose hours are someone else's than the intervention's.
  case workerDiffers(variant: Int)
  /// One form falls outside the budget, and this one does not.
  case outsideInPart(variant: Int)
  /// `mustChoose` without variants.
  case nothingToChoose
  /// An outlier beside a figure that the intervention itself does not state in that unit.
  case outlierWithoutFigure(Part)
}

/// Everything that is wrong with one definition.
package struct InterventionFlaws: Error, Hashable, Sendable {
  package let flaws: [InterventionFlaw]
}
