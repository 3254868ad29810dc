package import Reintegration

/// A main screen: a step of the walk.
package enum Place: Hashable, Sendable {
  case start
  case persona
  case phase(Phase)
  case timeline
  case totals

  /// The screens of one scenario, in the order in which they are gone through.
  package static let walk: [Place] = [
    .persona, .phase(.activation), .phase(.mediation), .phase(.placement), .timeline, .totals,
  ]
}

/// A list with a cursor of its own.
package enum ListName: Hashable, Sendable {
  case start
  case persona
  case phase(Phase)
  case timeline
  case totals
  case help
  case palette
  case files
  case history
  case settings
  case assumptions
  case sensitivity
  case sheet
}

/// Where a list's cursor is, and what it is filtered by.
package struct ListState: Hashable, Sendable {
  package var cursor = 0
  package var filter = ""

  package init(cursor: Int = 0, filter: String = "") {
    self.cursor = cursor
    self.filter = filter
  }
}

/// A figure of the totals that are on every screen.
package enum TotalsItem: Hashable, Sendable, CaseIterable {
  case elapsed, active, waiting, clientHours, professionalHours, cost, unknown

  /// What it says; nil for the one that says what is unknown.
  var measure: Measure? {
    switch self {
    case .elapsed: .elapsed
    case .active: .active
    case .waiting: .waiting
    case .clientHours: .clientHours
    case .professionalHours: .professionalHours
    case .cost: .cost
    case .unknown: nil
    }
  }
}
