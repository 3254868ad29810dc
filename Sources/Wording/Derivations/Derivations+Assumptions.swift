package import Reintegration

extension Derivations {
  /// Says of each figure of an entry that is not the source's what it replaces, each thing once.
  package func assumptions(of step: Trajectory.Step) -> [String] {
    let forms = step.intervention.forms(choosing: step.entry.variant).map { form in
      (form, StepFactors(form, of: step, assumptions: trajectory.scenario.assumptions))
    }
    var lines: [String] = []
    for part in Part.allCases {
      for (form, factors) in forms {
        let said =
          factors.named(for: part, form: form).compactMap { assumption(of: $0) }
          + (step.isOwn ? [ofOwnIntervention] : [])
        for line in said where !lines.contains(line) { lines.append(line) }
      }
    }
    return lines
  }

  /// Says of a figure that it is that of an own intervention.
  var ofOwnIntervention: String {
    wording(
      "Eigen interventie: dit cijfer komt niet uit de bron.",
      "Own intervention: this figure is not the source's.")
  }

  /// Says of one factor that it is not the source's, and what it replaces; nil where it is.
  func assumption(of named: NamedFactor) -> String? {
    switch named.factor.origin {
    case .source: return nil
    case .outlier:
      let high = named.factor.estimate.figure.map { wording.said(Band($0.band.high), named.unit) }
      return wording(
        "Uitschieters tellen mee: het hoogste is opgehoogd tot \(high ?? "").",
        "Outliers are counted: the highest is raised to \(high ?? "").")
    case .own(let replaced):
      let own = named.factor.estimate.figure.map { wording.said($0.band, named.unit) } ?? ""
      let old = replaced.map { wording.said($0, named.statedUnit) } ?? wording.outsideInShort
      return wording(
        "Eigen cijfer: \(own), in plaats van \(old) volgens de bron.",
        "Own figure: \(own), instead of \(old) in the source.")
    case .hourlyRate(let replaced):
      let own = named.factor.estimate.figure.map { wording.said($0.band, .eurosPerHour) } ?? ""
      let old = wording.said(replaced, .eurosPerHour)
      return wording(
        "Eigen uurtarief: \(own), in plaats van \(old) volgens de bron.",
        "Own hourly rate: \(own), instead of \(old) in the source.")
    }
  }
}
