package import Reintegration
package import Wording

/// Where one can be: a screen of the walk, or something that lies over it.
///
/// What each says and does is in one file under `Pages/`; `Place.source` joins the two.
package enum Place: Hashable, Sendable {
  // Screens
  case start
  case persona
  case phase(Phase)
  case timeline
  case totals
  // The totals that every screen shows
  case summary
  // To read
  case explanation(Topic)
  /// The words of the glossary with these ids; all of them where there are none.
  case words([String])
  case purchases
  case discussion(Phase?)
  /// What the group wrote beside its choices.
  case group
  case findings(Text, [Finding])
  case load
  case tour(Int)
  // To choose from
  case help
  case palette
  case history
  case settings
  case assumptions
  case sensitivity(Measure)
  case files
  case dialog(Dialog)
  // To fill in
  case ownFigures(of: String)
  case ownIntervention(in: Phase, replacing: String?)
  case reason(of: String)
  /// The answer to a question, by its id.
  case answer(to: String)
  case assumption(Assumption.ID)
  case details
  case notes
  case saving(then: Leaving?, suggesting: String?)
  case opening(suggesting: String?)

  /// The screens of one scenario, in the order in which they are gone through.
  package static let walk: [Place] = [
    .persona, .phase(.activation), .phase(.mediation), .phase(.placement), .timeline, .totals,
  ]

  /// The phase that a screen is about.
  package var phase: Phase? {
    if case .phase(let phase) = self { phase } else { nil }
  }
}

/// How a place stands to the screen: what lies over what, and where what is typed goes.
package enum PlaceKind: Hashable, Sendable {
  /// A screen of the walk, or the start.
  case screen
  /// The totals below a screen.
  case summary
  /// Something to read or to choose from, over a screen.
  case pane
  /// A question with a few answers: what to do with unsaved work, whether to replace a file.
  case dialog
  /// Fields to fill in.
  case form
}

/// A figure whose derivation, or a fact whose source, can be shown.
package enum Topic: Hashable, Sendable {
  /// All that the whole comes to.
  case totals
  case total(TotalsItem)
  case peakLoad
  case support
  case budget
  case grandTotal
  case phase(Phase)
  case intervention(String)
  case milestone(Int)
  case context(Int)
  case profile
  case question(Int)
  case phaseRule(Phase)
  case warning(Int)
}

/// A figure of the totals that are on every screen.
package enum TotalsItem: Hashable, Sendable, CaseIterable {
  case measure(Measure)
  /// How many figures are unknown.
  case unknown

  /// In the order in which they stand there.
  package static let allCases: [TotalsItem] = [
    .measure(.elapsed), .measure(.active), .measure(.waiting), .unknown, .measure(.clientHours),
    .measure(.professionalHours), .measure(.cost),
  ]
}
