import Reintegration

extension Derivations {
  /// Names the sources of the figures that a part of a form is computed from.
  func explainSources(
    of part: Part, form: Intervention.Form, factors: StepFactors, step: Trajectory.Step,
    in derivation: inout Derivation
  ) {
    guard !step.isOwn else {
      derivation.addOnce(ofOwnIntervention, .assumption)
      return
    }
    var parts: [Part] = [part]
    if part == .cost, case .perHour = factors.cost { parts.append(.hours) }
    if parts.contains(.hours), case .hoursPerWeek = factors.effort { parts.append(.duration) }
    for part in parts {
      if let source = step.intervention.source(of: part, in: form) {
        explain(source, in: &derivation)
      }
    }
    let origins = factors.named(for: part, form: form).map(\.factor.origin)
    if origins.contains(.outlier), let source = step.intervention.definition.outlier?.source {
      explain(source, in: &derivation)
    }
  }

  /// Says where something comes from, its note, and the errata that touch it.
  func explain(_ source: Source, in derivation: inout Derivation) {
    derivation.addOnce(wording.full(source, reference: reference), .source)
    if let note = source.note { derivation.addOnce(wording(note), .note) }
    for id in source.errata {
      if let erratum = wording.said(erratum: id, reference: reference) {
        derivation.addOnce(erratum, .erratum)
      }
    }
  }
}
