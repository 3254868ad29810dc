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

  /// What there is to notice about an intervention: warnings, a reason, figures of one's own.
  func marks(
    of intervention: Intervention, as entry: Entry?, isOwn: Bool, warnings: [Warning.Code]
  ) -> [RowMark] {
    var marks = warnings.map {
      RowMark(.warning, inShort($0), tellsWeeks: $0 == .beforeMilestone)
    }
    if entry?.note != nil {
      marks.append(RowMark(.reason, self("reden opgeschreven", "reason written down")))
    }
    if isOwn {
      marks.append(RowMark(.own, self("eigen interventie", "own intervention")))
    } else if let entry, !entry.set.isEmpty {
      marks.append(RowMark(.own, own(entry, of: intervention)))
    }
    return marks
  }

  /// What a warning comes to, in a few words beside the choice that it is about.
  private func inShort(_ code: Warning.Code) -> String {
    switch code {
    case .phaseUnavailable:
      self("lukt volgens de bron niet binnen twee jaar", "not within two years, says the source")
    case .sameGroup:
      self("de bron noemt een keuze: het een of het ander", "the source names it as an alternative")
    case .missingRequirement:
      self("hoort bij iets dat niet gekozen is", "goes with something that is not chosen")
    case .excluded:
      self("gaat niet samen met iets anders", "does not go with something else")
    case .beforeMilestone:
      self("begint eerder dan de bron verwacht", "starts before the source expects it")
    }
  }

  /// What the figures of a choice that are not the source's are: fixed at an end of its bands, or
  /// one's own.
  func own(_ entry: Entry, of intervention: Intervention) -> String {
    entry.isFixed(of: intervention)
      ? self("vastgezet", "fixed") : self("eigen cijfers", "own figures")
  }

  /// Says one of the figures of an intervention: "20 uur cliënt", "kosten onbekend".
  func figure(_ part: Part, of figures: StepFigures, _ id: String) -> String {
    let measure: Measure =
      switch part {
      case .duration: .elapsed
      case .hours: .hours(of: figures.by)
      case .cost: .cost
      }
    let sum = figures.sum(of: measure, id: id)
    if sum.isUnknown { return "\(name(of: part)) \(unknown)" }
    let text = said(sum, as: .plain)
    return part == .hours ? "\(text) \(inShort(figures.by))" : text
  }

  /// Says from when on a phase is possible, if it is.
  func when(_ rule: PhaseRule) -> String {
    guard rule.isAvailable else { return self("niet binnen twee jaar", "not within two years") }
    return rule.earliestWeek.map {
      self("vanaf week \(number($0))", "from week \(number($0)) on")
    } ?? self("vanaf het begin", "from the start")
  }
}
