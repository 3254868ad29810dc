import Reintegration

extension YamlValue {
  /// Reads a part of a workshop.
  func workshopPart() -> WorkshopPart? {
    guard let fields = Fields<PlanKey>(self) else { return nil }
    let name = fields.required(.part)?.text()
    let minutes = fields.required(.minutes)?.whole(in: WorkshopPart.minutesAllowed)
    let short = fields[.short]?.whole(in: WorkshopPart.minutesAllowed)
    guard let name, let minutes else { return nil }
    return WorkshopPart(name: name, minutes: minutes, short: short)
  }
}

/// The figures that an exercise asks for, each once.
struct FigureList {
  private(set) var figures: [FigureID] = []

  /// - Parameter unsound: Interventions that could not be read: naming one is no second error.
  init(_ value: YamlValue?, of persona: Persona, unsound: Set<String>) {
    let check = FigureCheck(persona: persona, own: [], unsound: unsound)
    for element in value?.list() ?? [] {
      guard let fields = Fields<ExerciseKey>(element) else { continue }
      let figure = check.figure(
        fields.required(.intervention), fields[.variant], fields.required(.figure), isGuessed: true)
      guard let figure else { continue }
      if figures.contains(figure) { element.report(.figureTwice) }
      figures.append(figure)
    }
  }
}

/// A check of the figures that a file names, which reports what is wrong where it stands.
struct FigureCheck {
  let persona: Persona
  /// The scenario's own interventions: the source has no figures of them.
  let own: [Intervention]
  /// Interventions that are named but could not be read.
  let unsound: Set<String>

  /// Reads the name of a figure of the persona.
  ///
  /// - Parameter isGuessed: Whether it is asked for; a cost that falls outside the budget is not.
  func figure(
    _ intervention: YamlValue?, _ variant: YamlValue?, _ word: YamlValue?, isGuessed: Bool
  ) -> FigureID? {
    let id = intervention?.id()
    let variantID = variant?.id()
    let part = word?.choice(FigureID.Word.self)?.part
    guard let intervention, let id, variant == nil || variantID != nil else { return nil }
    if let flaw = persona.flaw(naming: id, variant: variantID) {
      report(flaw, of: id, at: intervention, variantID ?? "", at: variant)
      return nil
    }
    guard let part else { return nil }
    let figure = FigureID(id, variant: variantID, part)
    if isGuessed, persona.isOutside(figure) {
      word?.report(.outsideNotGuessed(id))
      return nil
    }
    return figure
  }

  private func report(
    _ flaw: FigureID.Flaw, of id: String, at intervention: YamlValue, _ variantID: String,
    at variant: YamlValue?
  ) {
    guard !unsound.contains(id) else { return }
    let variants = persona.intervention(id)?.definition.variants.map(\.id) ?? []
    switch flaw {
    case .unknownIntervention where own.contains { $0.id == id }:
      intervention.report(.ownHasNoFigure(id))
    case .unknownIntervention:
      let known = persona.interventions.map(\.id) + unsound.sorted()
      intervention.report(
        .unknownIntervention(
          id, in: nil, of: persona.name, nearest: NearestMatch.of(id, in: known)))
    case .unknownVariant:
      let nearest = NearestMatch.of(variantID, in: variants)
      variant?.report(.unknownVariant(variantID, of: id, nearest: nearest))
    case .variantMissing:
      intervention.report(.variantMissing(id, variants: variants))
    }
  }
}
