import Reintegration

extension Evaluation {
  /// The figures that a total is made from.
  func subjects(of measure: Measure) -> Set<Subject> {
    var subjects: Set<Subject> = []
    subjects.reserveCapacity(totals.stages.reduce(0) { $0 + $1.steps.count })
    for step in steps {
      switch measure {
      case .clientHours where step.figures.by != .client: continue
      case .professionalHours where step.figures.by != .professional: continue
      case .peakLoad:
        guard step.figures.by == .client else { continue }
        subjects.insert(Subject(step.id, .duration))
      default: break
      }
      subjects.insert(Subject(step.id, measure.part))
    }
    return subjects
  }

  /// The figures that a warning tells of: of some whether something starts late enough.
  func subjects(of warning: Warning) -> Set<Subject> {
    warning.code == .beforeMilestone ? subjects(of: .elapsed) : []
  }
}
