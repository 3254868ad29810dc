/// A checked intervention: every form of it states a duration, an effort and a cost.
package struct Intervention: Hashable, Sendable, Identifiable {
  /// The three parts of one form: of a variant, or of the intervention itself where it has none.
  package struct Form: Hashable, Sendable {
    /// The variant, or nil where the intervention has none.
    package let variant: String?
    package let duration: Duration
    package let effort: Effort
    package let cost: Cost

    var terms: Terms {
      Terms(weeks: duration.weeks, effort: effort.amount, by: effort.by, cost: cost.amount)
    }
  }

  /// A form without its sources: what the totals are computed from.
  struct Terms: Sendable {
    let weeks: Estimate
    let effort: Effort.Amount
    let by: Worker
    let cost: Cost.Amount
  }

  /// One place for all copies: a scenario's steps and totals pass interventions on by the dozen.
  private final class Storage: Sendable {
    let definition: InterventionDefinition
    let forms: [Form]
    let terms: [Terms]
    let outlier: Outlier?
    // By itself, because asking the definition copies all of it.
    let isPause: Bool

    init(definition: InterventionDefinition, forms: [Form]) {
      self.definition = definition
      isPause = definition.isPause
      self.forms = forms
      terms = forms.map(\.terms)
      outlier = definition.outlier.map {
        Outlier(weeks: $0.weeks, hours: $0.hours, euros: $0.euros, marks: $0.marks)
      }
    }
  }

  private let storage: Storage

  // Read in place: a copy takes a hundred steps.
  package var definition: InterventionDefinition { _read { yield storage.definition } }
  /// The forms it takes, at least one.
  package var forms: [Form] { storage.forms }

  /// Checks a definition, or throws everything that is wrong with it.
  package init(_ definition: InterventionDefinition) throws(InterventionFlaws) {
    var flaws: [InterventionFlaw] = []
    let forms = Self.forms(of: definition, flaws: &flaws)
    flaws += Self.contradictions(in: definition)
    guard flaws.isEmpty else { throw InterventionFlaws(flaws: flaws) }
    storage = Storage(definition: definition, forms: forms)
  }

  package var id: String { storage.definition.id }
  package var phase: Phase { storage.definition.phase }
  package var name: Text { storage.definition.name }
  package var isPause: Bool { storage.isPause }

  /// Whose hours it takes.
  package var by: Worker { forms.first?.effort.by ?? .client }

  /// Returns the variant of this id.
  package func variant(_ id: String) -> Variant? {
    definition.variants.first { $0.id == id }
  }

  /// Returns the forms that an entry stands for: the variant's, or all of them.
  package func forms(choosing variant: String?) -> ArraySlice<Form> {
    forms[places(choosing: variant)]
  }

  /// The outlier without its source: what the totals are computed from.
  var outlier: Outlier? { storage.outlier }

  /// Returns the terms of the forms that an entry stands for.
  func terms(choosing variant: String?) -> ArraySlice<Terms> {
    storage.terms[places(choosing: variant)]
  }

  private func places(choosing variant: String?) -> Range<Int> {
    guard let variant, let index = storage.forms.firstIndex(where: { $0.variant == variant })
    else { return storage.forms.indices }
    return index..<(index + 1)
  }

  /// The source of a part of a form: its own, its variant's, or the intervention's.
  package func source(of part: Part, in form: Form) -> Source? {
    let own =
      switch part {
      case .duration: form.duration.source
      case .hours: form.effort.source
      case .cost: form.cost.source
      }
    let variant = form.variant.flatMap { self.variant($0) }
    let isVariantsOwn =
      switch part {
      case .duration: variant?.duration != nil
      case .hours: variant?.effort != nil
      case .cost: variant?.cost != nil
      }
    return own ?? (isVariantsOwn ? variant?.source : nil) ?? definition.source
  }
}

extension Intervention {
  package static func == (left: Intervention, right: Intervention) -> Bool {
    // The forms follow from the definition.
    left.storage === right.storage || left.definition == right.definition
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(definition)
  }
}

extension Intervention {
  private static func forms(
    of definition: InterventionDefinition, flaws: inout [InterventionFlaw]
  ) -> [Form] {
    guard !definition.variants.isEmpty else {
      if definition.duration == nil { flaws.append(.partMissing(.duration, variant: nil)) }
      if definition.effort == nil { flaws.append(.partMissing(.hours, variant: nil)) }
      if definition.cost == nil { flaws.append(.partMissing(.cost, variant: nil)) }
      guard let duration = definition.duration, let effort = definition.effort,
        let cost = definition.cost
      else { return [] }
      return [Form(variant: nil, duration: duration, effort: effort, cost: cost)]
    }
    let worker = definition.effort?.by ?? definition.variants.lazy.compactMap(\.effort?.by).first
    return definition.variants.enumerated().compactMap { index, variant in
      if definition.variants[..<index].contains(where: { $0.id == variant.id }) {
        flaws.append(.variantTwice(variant: index))
      }
      if let by = variant.effort?.by, by != worker {
        flaws.append(.workerDiffers(variant: index))
      }
      let duration = variant.duration ?? definition.duration
      let effort = variant.effort ?? definition.effort
      let cost = variant.cost ?? definition.cost
      if duration == nil { flaws.append(.partMissing(.duration, variant: index)) }
      if effort == nil { flaws.append(.partMissing(.hours, variant: index)) }
      if cost == nil { flaws.append(.partMissing(.cost, variant: index)) }
      guard let duration, let effort, let cost else { return nil }
      return Form(variant: variant.id, duration: duration, effort: effort, cost: cost)
    }
  }

  private static func contradictions(
    in definition: InterventionDefinition
  ) -> [InterventionFlaw] {
    var flaws: [InterventionFlaw] = []
    let costs = definition.variants.map { ($0.cost ?? definition.cost)?.amount }
    if costs.contains(.outside), let index = costs.firstIndex(where: { $0 != .outside }) {
      flaws.append(.outsideInPart(variant: index))
    }
    if definition.mustChoose, definition.variants.isEmpty { flaws.append(.nothingToChoose) }
    if let outlier = definition.outlier {
      let weeks = definition.duration?.weeks.figure
      let hours = definition.effort?.amount.inAll?.figure
      let euros = definition.cost?.amount.inAll?.figure
      if outlier.weeks != nil, weeks == nil { flaws.append(.outlierWithoutFigure(.duration)) }
      if outlier.hours != nil, hours == nil { flaws.append(.outlierWithoutFigure(.hours)) }
      if outlier.euros != nil, euros == nil { flaws.append(.outlierWithoutFigure(.cost)) }
    }
    return flaws
  }
}
