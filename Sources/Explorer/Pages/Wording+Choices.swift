import Reintegration
import Wording

extension Wording {
  /// The name of an intervention with the variant and the count that are chosen of it.
  func name(of intervention: Intervention, as entry: Entry?) -> String {
    var name = self(intervention.name)
    guard let entry else { return name }
    if let variant = entry.variant.flatMap({ intervention.variant($0) }) {
      name += ": " + self(variant.name)
    }
    if entry.count > 1 { name += " \(entry.count)x" }
    return name
  }

  /// Whose hours, after a figure.
  func inShort(_ worker: Worker) -> String {
    switch worker {
    case .client: self("cliënt", "client")
    case .professional: "prof."
    }
  }

  /// What there is to notice about a choice: a warning, a reason, figures of one's own.
  func marks(of step: Trajectory.Step, in evaluation: Evaluation) -> [RowMark] {
    evaluation.warnings.filter { $0.interventions.contains(step.id) }
      .map { RowMark(.warning, said($0, in: evaluation.trajectory)) }
      + (step.isOwn || !step.entry.set.isEmpty ? [RowMark(.own, self("eigen", "own"))] : [])
  }
}
