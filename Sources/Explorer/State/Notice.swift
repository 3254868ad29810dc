package import Reintegration
import Wording

/// The one line that says what the last action did.
package struct Notice: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The difference that a change made.
    case change
    /// Something to know.
    case info
    /// Something that could not be done.
    case problem
  }

  package let kind: Kind
  package let text: Text
  /// Whether the history has it too.
  package let isRecorded: Bool
  private let told: ToldFigures
  /// What it says while one of them is covered.
  private let covered: Text?

  package init(
    _ kind: Kind, _ text: Text, isRecorded: Bool = false, told: ToldFigures = .these([]),
    covered: Text? = nil
  ) {
    self.kind = kind
    self.text = text
    self.isRecorded = isRecorded
    self.told = told
    self.covered = covered
  }

  /// Returns the notice without what it says of covered figures.
  func covered(by covering: Covering) -> Notice {
    let said = covering.covers(told.subjects) ? covered ?? Text { $0.covered } : text
    return Notice(kind, covering.covered(said), isRecorded: isRecorded)
  }
}

extension Notice {
  /// That there is nothing to save.
  package static let nothingToSave = Notice(
    .info,
    Text(
      nl: "Er is niets veranderd sinds het bewaren.", en: "Nothing has changed since it was saved.")
  )

  /// That unsaved work is kept by itself again.
  static let keptAgain = Notice(
    .info,
    Text(
      nl: "Je werk wordt weer automatisch bijgehouden.",
      en: "Your work is kept automatically again."))
}
