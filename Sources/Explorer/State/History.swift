package import Reintegration

/// The states a scenario has been through, each with the change that led to it.
package struct History: Hashable, Sendable {
  package struct Moment: Hashable, Sendable {
    package let evaluation: Evaluation
    /// What was done: "+ Fittraject".
    package let change: Text
    /// What it did to the totals.
    package let effect: Text
    private let told: ToldFigures

    init(evaluation: Evaluation, change: Text, effect: Text, told: ToldFigures = .none) {
      self.evaluation = evaluation
      self.change = change
      self.effect = effect
      self.told = told
    }

    /// The figures that the effect tells of.
    package var subjects: Set<Subject> { told.subjects }
  }

  package private(set) var moments: [Moment]
  /// The moment that is current.
  package private(set) var index: Int

  init(_ evaluation: Evaluation, opening: Text) {
    moments = [Moment(evaluation: evaluation, change: opening, effect: Text(""))]
    index = 0
  }

  package var current: Moment { moments[index] }
  package var canUndo: Bool { index > 0 }
  package var canRedo: Bool { index + 1 < moments.count }

  /// Adds a moment after the current one; what had been undone is gone.
  mutating func record(_ moment: Moment) {
    moments.removeSubrange((index + 1)...)
    moments.append(moment)
    index += 1
  }

  /// Goes to a moment; one that is not there is left alone.
  mutating func go(to index: Int) {
    guard moments.indices.contains(index) else { return }
    self.index = index
  }
}
