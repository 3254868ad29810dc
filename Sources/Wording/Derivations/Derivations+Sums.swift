import Reintegration

extension Derivations {
  /// Derives a sum over the whole: the phases, and the entries of each.
  func sum(_ measure: Measure) -> Derivation {
    var derivation = Derivation(wording.heading(of: measure))
    derivation.add(wording.said(totals[measure]), .result)
    let stages = places.filter { !parts(of: $0, measure).isEmpty }
    for stage in stages {
      derivation.add(
        "\(wording.name(of: stage.chosen.phase)): \(wording.said(stage.total[measure]))", .subtotal)
      addParts(of: stage, measure, to: &derivation)
    }
    if stages.isEmpty { derivation.add(nothing, .note) }
    let bands = stages.map { $0.total[measure].band }.filter { $0.high > .zero }
    addSum(bands, result: totals[measure].band, unit: measure.unit, to: &derivation)
    finish(measure, stages: stages, &derivation)
    return derivation
  }

  /// Derives a sum over one phase.
  func sum(_ measure: Measure, of stage: StagePlace) -> Derivation {
    let phase = wording.nameInSentence(of: stage.chosen.phase)
    let heading = wording.heading(of: measure)
    let sum = stage.total[measure]
    var derivation = Derivation(wording("\(heading) van \(phase)", "\(heading) of \(phase)"))
    derivation.add(wording.said(sum), .result)
    addParts(of: stage, measure, to: &derivation)
    let parts = parts(of: stage, measure)
    if parts.isEmpty { derivation.add(nothing, .note) }
    let bands = parts.compactMap { $0.total.figures[measure]?.band }.filter { $0.high > .zero }
    let times = stage.chosen.times
    if times > 1, !bands.isEmpty {
      let terms = bands.map { wording.said($0, sum.unit) }.joined(separator: " + ")
      derivation.add(
        "\(times) x \(bands.count > 1 ? "(\(terms))" : terms)"
          + " = \(wording.said(sum.band, sum.unit))", .arithmetic)
    } else {
      addSum(bands, result: sum.band, unit: sum.unit, to: &derivation)
    }
    finish(measure, stages: [stage], &derivation)
    return derivation
  }

  /// Adds the sum in words, where there is more than one term.
  func addSum(_ bands: [Band], result: Band, unit: Unit, to derivation: inout Derivation) {
    guard bands.count > 1 else { return }
    derivation.add(
      bands.map { wording.said($0, unit) }.joined(separator: " + ")
        + " = " + wording.said(result, unit), .arithmetic)
  }

  /// Adds what one entry after the other brings to a sum.
  private func addParts(
    of stage: StagePlace, _ measure: Measure, to derivation: inout Derivation
  ) {
    for place in parts(of: stage, measure) {
      let name = name(of: place.chosen)
      guard let figures = place.total.figures[measure] else {
        derivation.add("\(name): \(wording.outside)", .part)
        continue
      }
      let isOwn = place.chosen.isOwn
      let said = wording.said(
        figures, measure.unit, highIs: place.total[measure].highIs,
        by: trajectory.maker(of: place.chosen))
      let times = stage.chosen.times
      let counted =
        times > 1 && figures.band != nil
        ? "\(times) x \(said)" : said
      let mark =
        isOwn
        ? wording(" (eigen interventie)", " (own intervention)")
        : isOwnFigure(place, measure) ? wording(" (eigen cijfer)", " (own figure)") : ""
      derivation.add(
        "\(name): \(counted)\(mark)", figures.band == nil ? .unknown : .part,
        of: place.total.id)
      if figures.band == nil, let reason = figures.unknown {
        derivation.addOnce(
          wording("Om het te weten: ", "To know it: ") + wording.remedy(for: reason), .remedy)
      }
    }
  }

  /// Whether an own figure of the entry is in this figure of it, rather than in another.
  private func isOwnFigure(_ place: StepPlace, _ measure: Measure) -> Bool {
    let set = place.chosen.entry.set
    guard !set.isEmpty else { return false }
    switch measure.part {
    case .cost where set.cost != nil: return true
    case .hours where set.effort != nil: return true
    default: break
    }
    let source = StepFigures(
      of: place.chosen.intervention, as: place.chosen.entry.withoutOwnFigures,
      assumptions: trajectory.scenario.assumptions)
    return source[measure] != place.total.figures[measure]
  }

  private var nothing: String {
    wording("Er is niets gekozen dat hier meetelt.", "Nothing is chosen that counts here.")
  }

  /// Adds why a sum is open, what its word means, and what a band is.
  private func finish(
    _ measure: Measure, stages: [StagePlace], _ derivation: inout Derivation
  ) {
    let all = stages.flatMap { parts(of: $0, measure) }
    if all.contains(where: { $0.total[measure].isOpen }) {
      let isNothingKnown = stages.allSatisfy { $0.total[measure].band.high == .zero }
      derivation.add(
        isNothingKnown
          ? wording(
            "Wat onbekend is telt niet als nul: daarom staat er 'onbekend'.",
            "What is unknown does not count as zero: that is why it says 'unknown'.")
          : wording(
            "Wat onbekend is telt niet als nul: daarom staat er 'ten minste'.",
            "What is unknown does not count as zero: that is why it says 'at least'."), .note)
    }
    var marks: Marks = []
    for place in all { marks.formUnion(place.total[measure].highMarks) }
    for mark in marks.list where [.almost, .over, .about].contains(mark) {
      derivation.add("\(wording.name(of: mark)): \(wording.meaning(of: mark))", .mark)
    }
    for place in all where !place.total[measure].partlyUnknown.isEmpty {
      derivation.add(
        "\(name(of: place.chosen)): \(wording.name(of: Mark.partlyUnknown)). "
          + wording.meaning(of: Mark.partlyUnknown), .mark)
    }
    if all.contains(where: { hasHiddenCents($0.total[measure]) }) {
      derivation.add(
        wording(
          "Bedragen vanaf € 1.000 staan er in hele euro's; er is met de centen gerekend.",
          "Amounts from €1,000 are shown in whole euros; the sum uses the cents."), .note)
    }
    derivation.add(wording.bandsAreNoExpectation, .note)
  }

  /// Whether an end of a sum of euros is shown without the cents it has.
  private func hasHiddenCents(_ sum: Sum) -> Bool {
    guard sum.unit.isMoney, !wording.precise.contains(sum.unit) else { return false }
    return Band.End.allCases.map { sum.band.end($0) }
      .contains { $0 >= 1000 && $0.hundredths % 100 != 0 }
  }

  /// The entries that have something to say to a sum.
  private func parts(of stage: StagePlace, _ measure: Measure) -> [StepPlace] {
    steps(of: stage).filter { !$0.total[measure].isEmpty || !$0.total[measure].gaps.isEmpty }
  }
}
