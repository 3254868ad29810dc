import Reintegration

extension Derivations {
  /// What is added up over entries.
  enum Summand: Hashable {
    case hours(Worker)
    case cost
  }

  /// Derives the sum over the whole: the phases, and the entries of each.
  func sum(_ summand: Summand) -> Derivation {
    var derivation = Derivation(heading(of: summand))
    derivation.add(said(summand), .result)
    let stages = places.filter { !parts(of: $0, summand).isEmpty }
    for stage in stages {
      derivation.add(
        "\(wording.name(of: stage.chosen.phase)): \(said(summand, of: stage))", .subtotal)
      addParts(of: stage, summand, to: &derivation)
    }
    if stages.isEmpty { derivation.add(nothing(summand), .note) }
    let bands = stages.map { band(summand, of: $0) }.filter { $0.high > .zero }
    addSum(bands, result: band(summand), unit: unit(of: summand), to: &derivation)
    finish(summand, stages: stages, &derivation)
    return derivation
  }

  /// Derives the sum over one phase.
  func sum(_ summand: Summand, of stage: StagePlace) -> Derivation {
    let phase = wording.name(of: stage.chosen.phase).lowercased()
    var derivation = Derivation(
      wording("\(heading(of: summand)) van \(phase)", "\(heading(of: summand)) of \(phase)"))
    derivation.add(said(summand, of: stage), .result)
    addParts(of: stage, summand, to: &derivation)
    let parts = parts(of: stage, summand)
    if parts.isEmpty { derivation.add(nothing(summand), .note) }
    let bands = parts.compactMap { figures($0, summand)?.band }.filter { $0.high > .zero }
    let times = stage.chosen.times
    if times > 1, !bands.isEmpty {
      let unit = unit(of: summand)
      let terms = bands.map { wording.said($0, unit) }.joined(separator: " + ")
      let sum = wording.said(band(summand, of: stage), unit)
      derivation.add(
        "\(times) x \(bands.count > 1 ? "(\(terms))" : terms) = \(sum)", .arithmetic)
    } else {
      addSum(bands, result: band(summand, of: stage), unit: unit(of: summand), to: &derivation)
    }
    finish(summand, stages: [stage], &derivation)
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
    of stage: StagePlace, _ summand: Summand, to derivation: inout Derivation
  ) {
    let unit = unit(of: summand)
    for place in parts(of: stage, summand) {
      let name = name(of: place.chosen)
      guard let figures = figures(place, summand) else {
        derivation.add("\(name): \(wording.outside)", .part)
        continue
      }
      let highIs = summand == .cost ? HighEnd(place.total.figures.highMarks) : .exact
      let isOwn = place.chosen.isOwn
      let said = wording.said(figures, unit, highIs: highIs, isOwn: isOwn)
      let times = stage.chosen.times
      let counted =
        times > 1 && figures.band != nil
        ? "\(times) x \(said)" : said
      let mark =
        isOwn
        ? wording(" (eigen interventie)", " (own intervention)")
        : isOwnFigure(place, summand) ? wording(" (eigen cijfer)", " (own figure)") : ""
      derivation.add("\(name): \(counted)\(mark)", figures.band == nil ? .unknown : .part)
      if figures.band == nil, let reason = figures.unknown {
        derivation.addOnce(
          wording("Om het te weten: ", "To know it: ") + wording.remedy(for: reason), .remedy)
      }
    }
  }

  /// Whether an own figure of the entry is in this figure of it, rather than in another.
  private func isOwnFigure(_ place: StepPlace, _ summand: Summand) -> Bool {
    let set = place.chosen.entry.set
    switch summand {
    case .cost where set.cost != nil: return true
    case .hours where set.effort != nil: return true
    default: break
    }
    let source = StepFigures(
      of: place.chosen.intervention, as: place.chosen.entry.withoutOwnFigures,
      assumptions: trajectory.scenario.assumptions)
    return summand == .cost
      ? source.cost != place.total.figures.cost : source.hours != place.total.figures.hours
  }

  private func nothing(_ summand: Summand) -> String {
    wording("Er is niets gekozen dat hier meetelt.", "Nothing is chosen that counts here.")
  }

  /// Adds why a sum is open, what its word means, and what a band is.
  private func finish(
    _ summand: Summand, stages: [StagePlace], _ derivation: inout Derivation
  ) {
    let all = stages.flatMap { parts(of: $0, summand) }
    if all.contains(where: { figures($0, summand)?.unknown != nil }) {
      let isNothingKnown = !all.contains { (figures($0, summand)?.band?.high ?? .zero) > .zero }
      derivation.add(
        isNothingKnown
          ? wording(
            "Wat onbekend is telt niet als nul: daarom staat er 'onbekend'.",
            "What is unknown does not count as zero: that is why it says 'unknown'.")
          : wording(
            "Wat onbekend is telt niet als nul: daarom staat er 'ten minste'.",
            "What is unknown does not count as zero: that is why it says 'at least'."), .note)
    }
    if summand == .cost {
      var marks: Marks = []
      for place in all where place.total.figures.cost?.band != nil {
        marks.formUnion(place.total.figures.highMarks)
      }
      for mark in marks.list where [.almost, .over, .about].contains(mark) {
        derivation.add("\(wording.name(of: mark)): \(wording.meaning(of: mark))", .mark)
      }
    }
    if summand == .cost {
      for place in all where place.total.figures.isCostPartlyUnknown {
        derivation.add(
          "\(name(of: place.chosen)): \(wording.name(of: Mark.partlyUnknown)). "
            + wording.meaning(of: Mark.partlyUnknown), .mark)
      }
    }
    if summand == .cost, all.contains(where: { hasHiddenCents(figures($0, summand)?.band) }) {
      derivation.add(
        wording(
          "Bedragen vanaf € 1.000 staan er in hele euro's; er is met de centen gerekend.",
          "Amounts from €1,000 are shown in whole euros; the sum uses the cents."), .note)
    }
    derivation.add(wording.bandsAreNoExpectation, .note)
  }

  /// Whether an end of a band is shown without the cents it has.
  private func hasHiddenCents(_ band: Band?) -> Bool {
    guard let band else { return false }
    return [band.low, band.high].contains { $0 >= 1000 && $0.hundredths % 100 != 0 }
  }

  private func parts(of stage: StagePlace, _ summand: Summand) -> [StepPlace] {
    switch summand {
    case .cost: steps(of: stage)
    case .hours(let worker): steps(of: stage).filter { $0.total.figures.by == worker }
    }
  }

  private func figures(_ place: StepPlace, _ summand: Summand) -> PartFigures? {
    switch summand {
    case .cost: place.total.figures.cost
    case .hours: place.total.figures.hours
    }
  }

  private func unit(of summand: Summand) -> Unit { summand == .cost ? .euros : .hours }

  private func heading(of summand: Summand) -> String {
    switch summand {
    case .cost: wording("Kosten", "Cost")
    case .hours(.client): wording("Uren van de cliënt", "Hours of the client")
    case .hours(.professional):
      wording("Uren van professionals", "Hours of professionals")
    }
  }

  private func said(_ summand: Summand) -> String {
    switch summand {
    case .cost: wording.said(totals.cost)
    case .hours(.client): wording.said(totals.clientHours)
    case .hours(.professional): wording.said(totals.professionalHours)
    }
  }

  private func said(_ summand: Summand, of stage: StagePlace) -> String {
    switch summand {
    case .cost: wording.said(stage.total.cost)
    case .hours(.client): wording.said(stage.total.clientHours)
    case .hours(.professional): wording.said(stage.total.professionalHours)
    }
  }

  private func band(_ summand: Summand) -> Band {
    switch summand {
    case .cost: totals.cost.band
    case .hours(.client): totals.clientHours.band
    case .hours(.professional): totals.professionalHours.band
    }
  }

  private func band(_ summand: Summand, of stage: StagePlace) -> Band {
    switch summand {
    case .cost: stage.total.cost.band
    case .hours(.client): stage.total.clientHours.band
    case .hours(.professional): stage.total.professionalHours.band
    }
  }
}
