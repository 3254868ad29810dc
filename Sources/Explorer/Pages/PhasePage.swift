import Reintegration
import Wording

/// A phase: the interventions that can be chosen in it, with their figures and their cost as a bar.
struct PhasePage: PageSource {
  let phase: Phase

  var kind: PlaceKind { .screen }

  func prepare(_ model: inout Model) {
    model.phaseRows[phase] = PhaseRows.current(phase, in: model)
  }

  func page(of model: Model) -> Page {
    let say = model.say
    let title = say.name(of: phase)
    guard let work = model.work, let rows = PhaseRows.current(phase, in: model) else {
      return Page(title)
    }
    let head = head(of: work.scenario[phase], say)
    guard !rows.rows.isEmpty else {
      return Page(title, head + nothing(of: work.persona, model.catalog.reference, say))
    }
    let all = work.persona.interventions + work.scenario.own
    let scale = Scale(
      upTo: reach(of: rows, work), unit: "€", subjects: Set(all.map { Subject($0.id, .cost) }))
    let table = Table(columns(scale, say), rows.rows, hasHeadings: true, scale: scale)
    return Page(title, head + [.table(table), .legend(Span.legend(of: kinds(in: rows), say))])
  }

  func aside(of row: RowID, in model: Model) -> Aside? {
    guard let work = model.work, let id = row.name(of: RowID.entry),
      let intervention = work.intervention(id)
    else { return nil }
    return InterventionAside(intervention, work, model.catalog.reference, model.say).aside
  }

  /// The bars give way first, the figures last.
  private func columns(_ scale: Scale, _ say: Wording) -> [Column] {
    [
      Column(.name, .name, Phrase(say("interventie", "intervention"))),
      Column(.weeks, .figure, Phrase(say("weken", "weeks"), short: "wk"), yields: 1),
      Column(
        .hours, .figure, Phrase(say("uren", "hours"), short: say("uur", "h")), yields: 2),
      Column(.cost, .figure, Phrase(say("kosten €", "cost €"), short: "€")),
      Column(
        .bar, .bar,
        Phrase(say("€ 0 tot ", "€0 to ") + say.number(scale.maximum), short: ""), yields: 9),
    ]
  }

  /// The highest cost that the bars of any phase must show.
  private func reach(of rows: PhaseRows, _ work: Work) -> Amount {
    var reach = rows.reach
    for chosen in rows.chosen {
      for span in chosen.row.spans { reach = max(reach, span.end) }
    }
    for stage in work.current.totals.stages where stage.phase != phase {
      for step in stage.steps { reach = max(reach, step.figures.cost?.known.high ?? .zero) }
    }
    return reach
  }

  private func kinds(in rows: PhaseRows) -> [Span.Kind] {
    rows.chosen.reduce(into: rows.kinds) { $0.add($1.row.spans) }
  }

  /// What is assumed of the phase as a whole.
  private func head(of plan: PhasePlan, _ say: Wording) -> [Block] {
    guard plan.times > 1 else { return [] }
    return [
      .text(
        say(
          "Deze fase wordt \(plan.times) keer doorlopen. De cijfers hieronder zijn voor één keer.",
          "This phase is gone through \(plan.times) times. The figures below are for once."), .own)
    ]
  }

  /// Why there is nothing to choose.
  private func nothing(
    of persona: Persona, _ reference: Reference, _ say: Wording
  ) -> [Block] {
    let rule = persona.rule(for: phase)
    var blocks: [Block] = []
    if rule.isAvailable {
      blocks.append(
        .text(
          say("De bron noemt hier geen interventies.", "The source names no interventions here.")))
    } else {
      var text = say(
        "\(say.name(of: phase)) kan bij \(persona.name) niet binnen twee jaar.",
        "\(say.name(of: phase)) is not possible for \(persona.name) within two years.")
      if let reason = rule.reason {
        text += " " + say(reason)
      } else {
        text += say(
          " Dat is iets anders dan € 0: er zijn geen cijfers.",
          " That is not the same as €0: there are no figures.")
      }
      blocks.append(.text(text))
    }
    blocks.append(
      .text(
        say(
          "Je kunt een eigen interventie toevoegen, als wat-als.",
          "You can add an intervention of your own, as a what-if.")))
    if !rule.isAvailable, let source = rule.source {
      blocks.append(
        .text(
          say("bron (", "source (") + say.name(of: source.kind) + "): "
            + say.cited(source, reference: reference), .secondary))
    }
    return blocks
  }
}
