import Reintegration
import Wording

extension Work {
  /// Says why a choice was made; nil where nobody wrote it down.
  func reason(for entry: Entry, _ say: Wording) -> Prose? {
    entry.note.map { Prose(say("waarom: ", "why: ") + $0, .own) }
  }

  /// Says the figures that are set for a choice, with the source's beside them: "eigen: kosten € 1.500 (bron
  /// € 800-2.875)".
  ///
  /// Nil where none are.
  func ownFigures(of intervention: Intervention, _ say: Wording) -> String? {
    guard let entry = scenario.entry(for: intervention.id), !entry.set.isEmpty else { return nil }
    let figures = current.figures(of: intervention)
    let source = current.sourceFigures(of: intervention, entry)
    let changed = Part.allCases.filter {
      figures.figures(of: $0)?.band != source.figures(of: $0)?.band
    }
    if let end = entry.fixedEnd(of: intervention) {
      let fixed = changed.map { say.name(of: $0) + " " + say.said($0, of: figures) }
      let bands = changed.map { say.said($0, of: source) }
      return say("vastgezet op de ", "fixed at the ") + say.name(of: end) + ": "
        + fixed.joined(separator: " · ")
        + say(" (bron ", " (source ") + bands.joined(separator: " · ") + ")"
    }
    guard !changed.isEmpty else {
      return say("eigen cijfers, gelijk aan de bron", "own figures, the same as the source's")
    }
    return say("eigen: ", "own: ")
      + changed.map { part in
        say.name(of: part) + " " + say.said(part, of: figures) + say(" (bron ", " (source ")
          + say.said(part, of: source) + ")"
      }.joined(separator: " · ")
  }
}

extension Wording {
  /// One of the ends of a band: "lage kant".
  func name(of end: Band.End) -> String {
    switch end {
    case .low: self("lage kant", "low end")
    case .high: self("hoge kant", "high end")
    }
  }
}
