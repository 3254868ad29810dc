import Reintegration
import Wording

/// The explanations of everything about one scenario, as blocks of a page.
struct Explanation {
  let work: Work
  let say: Wording
  let reference: Reference
  let defaults: Defaults
  /// Whether what it names can be opened: where it is about the open route.
  let leads: Bool

  init(of work: Work, in model: Model, leads: Bool = true) {
    self.work = work
    self.leads = leads
    say = model.say
    reference = model.catalog.reference
    defaults = model.catalog.defaults
  }

  var persona: Persona { work.persona }

  func blocks(about topic: Topic) -> [Block] {
    switch topic {
    case .total(let item), .aside(_, let item):
      let figures = figures(for: item)
      return figures.isEmpty
        ? [.text(say("Er is niets onbekend.", "Nothing is unknown."))]
        : figures.flatMap { derived($0) }
    case .totals:
      return Measure.ofEntry.flatMap { derived(.total($0)) }
    case .peakLoad: return derived(.total(.peakLoad))
    case .support: return derived(.klantmanager) + derived(.jobcoach)
    case .grandTotal: return derived(.grandTotal)
    case .budget: return derived(.budget)
    case .phase(let phase):
      return Measure.ofPhase.flatMap { derived(.phase(phase, $0)) }
    case .intervention(let id): return work.intervention(id).map(blocks) ?? []
    case .profile:
      return persona.profile.map { .text("\(say($0.label)): \(say($0.text))") }
        + blocks(of: persona.source)
    case .milestone(let index): return about(index, in: persona.milestones, blocks)
    case .context(let index):
      return about(index, in: persona.context) { [.text(say($0.text))] + blocks(of: $0.source) }
    case .question(let index):
      return about(index, in: persona.questions) { [.text(say($0.text))] + blocks(of: $0.source) }
    case .phaseRule(let phase): return rule(for: phase)
    case .warning(let index): return about(index, in: work.current.warnings, blocks)
    }
  }

  /// Explains one of several; one that is not there has no explanation.
  private func about<Thing>(
    _ index: Int, in things: [Thing], _ blocks: (Thing) -> [Block]
  ) -> [Block] {
    things.indices.contains(index) ? blocks(things[index]) : []
  }

  private func blocks(of milestone: Milestone) -> [Block] {
    [
      .text("\(say.week(milestone.week)): \(say(milestone.text))", .milestone)
    ] + blocks(of: milestone.source)
  }

  private func blocks(of warning: Warning) -> [Block] {
    [
      .prose(
        Prose(
          say.said(warning, in: work.current.trajectory), .warning,
          subjects: work.current.subjects(of: warning)))
    ]
      + warning.interventions.compactMap { work.intervention($0) }.flatMap(blocks)
  }

  /// When a phase can begin, why, and what there is to discuss about it.
  private func rule(for phase: Phase) -> [Block] {
    let rule = persona.rule(for: phase)
    var blocks: [Block] = [.heading(say.name(of: phase))]
    blocks += rule.reason.map { [.text(say($0))] } ?? []
    blocks += rule.source.map { self.blocks(of: $0) } ?? []
    let questions = persona.questions.filter { $0.phase == phase }
    guard !questions.isEmpty else { return blocks }
    return blocks + [.heading(say(Deed.discussion.name))]
      + questions.map { .prose(Prose(say($0.text), .plain, .bullet)) }
  }

  /// Says where something comes from, with its note and what is odd in the source there.
  func blocks(of source: Source) -> [Block] {
    let note = source.note.map { [Prose(say($0), .secondary, cites: .remark)] } ?? []
    let errata = source.errata.compactMap { say.said(erratum: $0, reference: reference) }
      .map { Prose($0, .warning, cites: .remark) }
    return
      ([Prose(say.full(source, reference: reference), .secondary, cites: .source)] + note + errata)
      .map { .prose($0) }
  }
}
