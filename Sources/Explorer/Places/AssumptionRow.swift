package import Reintegration

/// An assumption that can be changed for a scenario.
package enum AssumptionRow: Hashable, Sendable {
  case hourlyRate, outliers, klantmanager, jobcoach, aftercare, budget, verdict
  case times(Phase)
  case overlap(Phase)
  case earliestWeek(Phase)
}
