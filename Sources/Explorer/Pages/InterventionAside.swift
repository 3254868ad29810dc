import Reintegration
import Wording

/// What stands beside a row about an intervention: what is chosen of it first, what to look at, then
/// what the source says.
struct InterventionAside {
  private let intervention: Intervention
  private let work: Work
  private let reference: Reference
  private let say: Wording
  private let entry: Entry?
  private let figures: StepFigures

  init(_ intervention: Intervention, _ work: Work, _ reference: Reference, _ say: Wording) {
    self.intervention = intervention
    self.work = work
    self.reference = reference
    self.say = say
    entry = work.entry(for: intervention.id)
    figures = work.current.figures(of: intervention)
  }

  var aside: Aside {
    Aside(
      say(intervention.name), choice + warnings + facts,
      opens: .show(.explanation(.intervention(intervention.id))))
  }

  private var choice: [Block] {
    var blocks: [Block] = []
    if let entry {
      let parts = chosen(entry)
      blocks.append(
        .prose(
          Prose(
            (parts + weeks).joined(separator: " · "), .chosen,
            subjects: work.current.subjects(of: .elapsed), covered: parts.joined(separator: " · ")))
      )
    }
    let variants = intervention.definition.variants.map { say($0.name) }
    if !variants.isEmpty {
      blocks.append(.text(say("varianten: ", "variants: ") + variants.joined(separator: ", ")))
    }
    guard let entry else { return blocks }
    if let own = work.ownFigures(of: intervention, say) {
      blocks.append(prose(own, .own, Part.allCases))
    }
    if let reason = work.reason(for: entry, say) { blocks.append(.prose(reason)) }
    return blocks
  }

  private var warnings: [Block] {
    let current = work.current
    return current.warnings.filter { $0.interventions.contains(intervention.id) }
      .map {
        .prose(
          Prose(
            say("Let op: ", "Note: ") + say.said($0, in: current.trajectory), .warning,
            subjects: current.subjects(of: $0)))
      }
  }

  private var facts: [Block] {
    let definition = intervention.definition
    var blocks: [Block] = []
    if let summary = definition.summary { blocks.append(.text(say(summary))) }
    if let marks { blocks.append(prose(marks, .plain, Part.allCases)) }
    if let unknown { blocks.append(prose(unknown, .unknown, Part.allCases)) }
    var facts: [String] = []
    if let namedBy = definition.namedBy {
      facts.append(say("genoemd door ", "named by ") + say(namedBy))
    }
    if let strategy = definition.strategy { facts.append(say.name(of: strategy)) }
    let outlier =
      definition.outlier == nil ? [] : [say("uitschieter bekend", "an outlier is known")]
    if !(facts + outlier).isEmpty {
      blocks.append(
        .prose(
          Prose(
            (facts + outlier).joined(separator: " · "), .secondary,
            subjects: outlier.isEmpty
              ? [] : Subject.all(of: intervention.id),
            covered: facts.isEmpty ? nil : facts.joined(separator: " · "))))
    }
    let errata = (definition.source?.errata ?? []).compactMap { reference.erratum($0) }
    blocks += errata.map {
      .text(say("Let op: ", "Note: ") + say($0.title) + ".", .secondary)
    }
    blocks.append(.text(source, .secondary))
    return blocks
  }

  private var source: String {
    guard let source = intervention.definition.source else {
      return say("eigen interventie, niet uit de bron", "own intervention, not the source's")
    }
    return say("bron (", "source (") + say.name(of: source.kind) + "): "
      + say.cited(source, reference: reference)
  }

  private func prose(_ text: String, _ tone: Tone, _ parts: [Part]) -> Block {
    .prose(Prose(text, tone, subjects: Set(parts.map { Subject(intervention.id, $0) })))
  }

  private func chosen(_ entry: Entry) -> [String] {
    var parts = [say("gekozen", "chosen")]
    let entries = work.entries(of: intervention.phase)
    if entries.count > 1, let index = entries.firstIndex(of: entry) {
      parts.append(
        say("nr. \(index + 1) van \(entries.count)", "no. \(index + 1) of \(entries.count)"))
    }
    return parts + [say("start: ", "start: ") + say.name(of: entry.start)]
  }

  /// From which week to which it takes, where it is chosen.
  private var weeks: [String] {
    guard let step = work.current.step(intervention.id) else { return [] }
    return [
      step.figures.duration.unknown != nil
        ? say.span(step.start, step.start, isOpen: true) + say(", einde onbekend", ", end unknown")
        : say.span(step.start, step.end, isOpen: false)
    ]
  }

  /// The words beside the figures: "kosten: gedeelde bandbreedte, deels onbekend".
  private var marks: String? {
    let parts = Part.allCases.compactMap { part -> String? in
      let marks = figures.figures(of: part)?.marks ?? []
      guard !marks.isEmpty else { return nil }
      return say.name(of: part) + ": " + marks.list.map { say.name(of: $0) }.joined(separator: ", ")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// What is unknown, and why.
  private var unknown: String? {
    let maker = work.current.maker(of: intervention.id)
    let parts = Part.allCases.compactMap { part -> String? in
      guard let reason = figures.figures(of: part)?.unknown else { return nil }
      // What is stated per week or per hour is known; only what it comes to is not.
      if part == .hours, figures.duration.unknown != nil, figures.load.high > .zero {
        return say.name(of: part) + ": " + say.said(figures.load, .hoursPerWeek)
          + say(", samen onbekend omdat de duur dat is", ", unknown in all, as the duration is")
      }
      if part == .cost, figures.hours.unknown != nil, let rate = figures.rate {
        return say.name(of: part) + ": " + say.said(rate, .eurosPerHour)
          + say(", samen onbekend omdat de uren dat zijn", ", unknown in all, as the hours are")
      }
      return say.name(of: part) + say(" onbekend: ", " unknown: ")
        + say.name(of: reason, by: maker)
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
