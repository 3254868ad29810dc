/// Something to notice in a scenario; never an error.
package struct Warning: Hashable, Sendable {
  package enum Code: String, CaseIterable, Hashable, Sendable {
    /// Entries in a phase that the persona does not reach within two years.
    case phaseUnavailable = "phase-unavailable"
    /// Two or more of a group that the source names as alternatives.
    case sameGroup = "same-group"
    /// Something that an intervention requires is not chosen.
    case missingRequirement = "missing-requirement"
    /// Two interventions that exclude each other are both chosen.
    case excluded
    /// An entry starts before the week from which the source expects it.
    case beforeMilestone = "before-milestone"
  }

  package let code: Code
  package let phase: Phase
  /// The entries it is about; for a missing requirement the entry and what it requires.
  package let interventions: [String]
}

extension Totals {
  /// Returns the warnings, in the order of their codes and then of the entries.
  package func warnings(of trajectory: Trajectory) -> [Warning] {
    let steps = trajectory.stages.flatMap { stage in
      stage.steps.map { (phase: stage.phase, step: $0) }
    }
    return unavailablePhases(of: trajectory)
      + sameGroups(among: steps)
      + missingRequirements(among: steps)
      + exclusions(among: steps)
      + earlyStarts(of: trajectory)
  }

  private func unavailablePhases(of trajectory: Trajectory) -> [Warning] {
    trajectory.stages
      .filter { !trajectory.persona.rule(for: $0.phase).isAvailable }
      .map {
        Warning(code: .phaseUnavailable, phase: $0.phase, interventions: $0.steps.map(\.id))
      }
  }

  private func sameGroups(among steps: [(phase: Phase, step: Trajectory.Step)]) -> [Warning] {
    var groups: [(phase: Phase, members: [String])] = []
    var places: [String: Int] = [:]
    for (phase, step) in steps {
      guard let group = step.intervention.definition.group else { continue }
      if let place = places[group] {
        groups[place].members.append(step.id)
      } else {
        places[group] = groups.count
        groups.append((phase, [step.id]))
      }
    }
    return groups.filter { $0.members.count > 1 }
      .map { Warning(code: .sameGroup, phase: $0.phase, interventions: $0.members) }
  }

  private func missingRequirements(
    among steps: [(phase: Phase, step: Trajectory.Step)]
  ) -> [Warning] {
    let chosen = Set(steps.map(\.step.id))
    return steps.flatMap { phase, step -> [Warning] in
      var absent: [String] = []
      for id in step.intervention.definition.requires
      where !chosen.contains(id) && !absent.contains(id) {
        absent.append(id)
      }
      return absent.map {
        Warning(code: .missingRequirement, phase: phase, interventions: [step.id, $0])
      }
    }
  }

  private func exclusions(among steps: [(phase: Phase, step: Trajectory.Step)]) -> [Warning] {
    guard steps.contains(where: { !$0.step.intervention.definition.excludes.isEmpty }) else {
      return []
    }
    let places = Dictionary(
      steps.enumerated().map { ($0.element.step.id, $0.offset) },
      uniquingKeysWith: { one, _ in one })
    // The later ones that each of them does not go with.
    var apart: [Int: Set<Int>] = [:]
    for (place, (_, step)) in steps.enumerated() {
      for id in step.intervention.definition.excludes {
        guard let other = places[id], other != place else { continue }
        apart[min(place, other), default: []].insert(max(place, other))
      }
    }
    return apart.sorted { $0.key < $1.key }.flatMap { place, others in
      others.sorted().map { other in
        Warning(
          code: .excluded, phase: steps[place].phase,
          interventions: [steps[place].step.id, steps[other].step.id])
      }
    }
  }

  private func earlyStarts(of trajectory: Trajectory) -> [Warning] {
    zip(trajectory.stages, stages).flatMap { stage, totals in
      zip(stage.steps, totals.steps).compactMap { step, laidOut -> Warning? in
        guard let limit = step.intervention.definition.notBefore,
          laidOut.start.low < limit.week
        else { return nil }
        return Warning(code: .beforeMilestone, phase: stage.phase, interventions: [step.id])
      }
    }
  }
}
