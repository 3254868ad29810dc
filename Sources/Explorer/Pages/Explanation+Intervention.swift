import Reintegration
import Wording

/// All about an intervention: what it is, its figures and sources, chosen or not.
extension Explanation {
  func blocks(of intervention: Intervention) -> [Block] {
    [.heading(say(intervention.name))] + facts(of: intervention) + figures(of: intervention)
  }

  private func facts(of intervention: Intervention) -> [Block] {
    let definition = intervention.definition
    var blocks = definition.summary.map { [Block.text(say($0))] } ?? []
    if let reason = work.entry(for: intervention.id)?.note {
      blocks.append(.text(say("Waarom: ", "Why: ") + reason, .own))
    }
    if let namedBy = definition.namedBy {
      blocks.append(.text(say("Genoemd door: ", "Named by: ") + say(namedBy), .secondary))
    }
    for variant in definition.variants {
      let summary = variant.summary.map { ": " + say($0) } ?? ""
      blocks.append(
        .prose(Prose("variant: " + say(variant.name) + summary, .plain, .bullet)))
    }
    if let limit = definition.notBefore {
      blocks.append(
        .text(
          say("Niet voor week ", "Not before week ") + say.number(limit.week) + ": "
            + say(limit.text), .milestone))
    }
    if !definition.registeredAs.isEmpty {
      let kinds = definition.registeredAs.map { kind in
        reference.registrations.first { $0.id == kind }.map { say($0.name) } ?? kind
      }
      blocks.append(
        .text(
          say("Mogelijke registratie (SRG): ", "Possible registration (SRG): ")
            + kinds.joined(separator: ", "), .secondary))
    }
    return blocks
  }

  private func figures(of intervention: Intervention) -> [Block] {
    guard let derivations = derivations(including: intervention) else { return [] }
    var explained: Set<String> = []
    return Part.allCases.flatMap { part -> [Block] in
      guard let derivation = derivations.derivation(of: .entry(intervention.id, part)) else {
        return []
      }
      // What has been explained for one part need not be explained again for the next.
      let lines = derivation.lines.filter { line in
        let isExplanation = [.mark, .erratum, .note].contains(line.role)
        return !isExplanation || explained.insert(line.text).inserted
      }
      return [.heading(derivation.title)]
        + lines.map { block(of: $0, subjects: [Subject(intervention.id, part)], isSum: false) }
    }
  }

  /// The derivations of the scenario, with an intervention in it even if it is not chosen yet.
  private func derivations(including intervention: Intervention) -> Derivations? {
    let current = work.current
    guard current.step(intervention.id) == nil else { return derivations(of: current) }
    var scenario = Scenario(persona: current.persona.id)
    scenario.own = current.scenario.own
    scenario.assumptions = current.scenario.assumptions
    let variant =
      intervention.definition.mustChoose ? intervention.definition.variants.first?.id : nil
    scenario[intervention.phase].entries = [Entry(intervention.id, variant: variant)]
    return (try? Evaluation(scenario, of: current.persona, defaults: defaults))
      .map(derivations)
  }
}
