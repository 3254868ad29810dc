package import Reintegration

/// The derivations of every figure of one trajectory.
package struct Derivations: Sendable {
  let trajectory: Trajectory
  let totals: Totals
  package let wording: Wording
  /// The titles of documents and the words of errata; without it they are named by their ids.
  let reference: Reference?

  package init(
    of trajectory: Trajectory, _ totals: Totals, wording: Wording, reference: Reference? = nil
  ) {
    self.trajectory = trajectory
    self.totals = totals
    self.wording = wording.fitting(totals)
    self.reference = reference
  }

  /// Returns why a figure is what it is; nil for an entry or phase that is not in the trajectory.
  package func derivation(of figure: DerivedFigure) -> Derivation? {
    switch figure {
    case .total(let measure): total(measure)
    case .klantmanager: totals.support.klantmanager.map { support($0, .klantmanager) }
    case .jobcoach: totals.support.jobcoach.map { support($0, .jobcoach) }
    case .grandTotal: grandTotal
    case .budget: budget
    case .phase(let phase, let measure): place(of: phase).flatMap { part(measure, of: $0) }
    case .entry(let id, let part): place(of: id).map { entry($0, part) }
    }
  }

  private func total(_ measure: Measure) -> Derivation {
    switch measure {
    case .elapsed: elapsed
    case .active: active
    case .waiting: waiting
    case .peakLoad: peakLoad
    default: sum(measure)
    }
  }

  private func part(_ measure: Measure, of stage: StagePlace) -> Derivation? {
    switch measure {
    case .elapsed: duration(of: stage)
    case .waiting: waiting(of: stage)
    case .active, .peakLoad: nil
    default: sum(measure, of: stage)
    }
  }

  /// Every figure that there is, in reading order.
  package var figures: [DerivedFigure] {
    let support: [DerivedFigure] = [
      totals.support.klantmanager == nil ? nil : .klantmanager,
      totals.support.jobcoach == nil ? nil : .jobcoach,
      totals.support.lines.isEmpty ? nil : .grandTotal,
    ].compactMap { $0 }
    let phases = trajectory.stages.flatMap { stage -> [DerivedFigure] in
      Measure.ofPhase.map { .phase(stage.phase, $0) }
        + stage.steps.flatMap { step in Part.allCases.map { .entry(step.id, $0) } }
    }
    return Measure.allCases.map { .total($0) } + support + [.budget] + phases
  }

  /// A phase in the trajectory and in its totals.
  struct StagePlace {
    let index: Int
    let chosen: Trajectory.Stage
    let total: Totals.Stage
  }

  /// An entry in the trajectory and in its totals.
  struct StepPlace {
    let stage: StagePlace
    let chosen: Trajectory.Step
    let total: Totals.Step
  }

  var places: [StagePlace] {
    zip(trajectory.stages, totals.stages).enumerated()
      .map { StagePlace(index: $0.offset, chosen: $0.element.0, total: $0.element.1) }
  }

  func steps(of stage: StagePlace) -> [StepPlace] {
    zip(stage.chosen.steps, stage.total.steps)
      .map { StepPlace(stage: stage, chosen: $0.0, total: $0.1) }
  }

  private func place(of phase: Phase) -> StagePlace? {
    places.first { $0.chosen.phase == phase }
  }

  private func place(of id: String) -> StepPlace? {
    // Looked up for every figure of every entry: the places of the others are not made.
    for stage in places {
      guard let index = stage.chosen.steps.firstIndex(where: { $0.entry.intervention == id }),
        stage.total.steps.indices.contains(index)
      else { continue }
      return StepPlace(
        stage: stage, chosen: stage.chosen.steps[index], total: stage.total.steps[index])
    }
    return nil
  }

  /// The name of an entry, with the variant that is chosen.
  func name(of step: Trajectory.Step) -> String {
    let variant = step.entry.variant.flatMap { step.intervention.variant($0) }
    return wording(step.intervention.name) + (variant.map { " (\(wording($0.name)))" } ?? "")
  }
}
