package import Reintegration

/// A row of the assumptions pane.
package enum AssumptionRow: Hashable, Sendable {
  case hourlyRate, outliers, klantmanager, jobcoach, aftercare, budget, verdict
  case times(Phase)
  case overlap(Phase)
  case earliestWeek(Phase)
}

extension Model {
  package var assumptionRows: [AssumptionRow] {
    [.hourlyRate, .outliers, .klantmanager, .jobcoach, .aftercare, .budget, .verdict]
      + Phase.allCases.map { .times($0) }
      + [.overlap(.mediation), .overlap(.placement)]
      + Phase.allCases.map { .earliestWeek($0) }
  }
}
