import Reintegration
import Wording

extension Wording {
  /// What must stand beside a total, a line each: "Deels onbekend: Empowermenttraining".
  func noteLines(on measure: Measure, of route: Evaluation) -> [Prose] {
    notes(on: route.totals[measure], in: route.trajectory).map {
      Prose("\($0.label): \($0.names)", .secondary, subjects: route.subjects(of: measure))
    }
  }
}
