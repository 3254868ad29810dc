import Reintegration

/// Where the parts of an intervention stand in its file, to report what is wrong with the whole.
struct InterventionPlaces {
  let fields: Fields<InterventionKey>
  let variants: [ReadVariant]

  /// Reports a flaw, unless it only follows from something that has been reported already.
  func report(_ flaw: InterventionFlaw) {
    switch flaw {
    case .partMissing(let part, let index):
      let variant = index.map { variants[$0].fields }
      let isUnreadable = fields[part.key] != nil || variant?[part.variantKey] != nil
      let lostVariants = index == nil && fields[.variants]?.isEmpty == false
      let isMerged = fields.isMerged || variant?.isMerged ?? false
      guard !isUnreadable, !lostVariants, !isMerged else { return }
      (variant?.value ?? fields.value).report(.partMissing(part, inVariant: index != nil))
    case .variantTwice(let index):
      let variant = variants[index]
      variant.fields[.id]?.report(.duplicateID(variant.variant.id))
    case .workerDiffers(let index):
      let variant = variants[index].fields
      (variant[.effort] ?? variant.value).report(.workerDiffers)
    case .outsideInPart(let index):
      guard variants.indices.contains(index) else { return }
      let variant = variants[index].fields
      (variant[.cost] ?? variant.value).report(.outsideInPart)
    case .nothingToChoose:
      if fields[.variants]?.isEmpty ?? true { fields[.mustChoose]?.report(.nothingToChoose) }
    case .outlierWithoutFigure(let part):
      // The figure beside it may be there and be unreadable, which has been reported.
      let isUnread = fields[part.key].map { !$0.isReadable(as: part) } ?? false
      if !isUnread { fields[.outlier]?.report(.outlierWithoutFigure(part)) }
    }
  }
}

extension Part {
  fileprivate var key: InterventionKey {
    switch self {
    case .duration: .duration
    case .hours: .effort
    case .cost: .cost
    }
  }

  fileprivate var variantKey: VariantKey {
    switch self {
    case .duration: .duration
    case .hours: .effort
    case .cost: .cost
    }
  }
}

extension YamlValue {
  /// Whether the value can be read as a part, reporting nothing.
  fileprivate func isReadable(as part: Part) -> Bool {
    let silent = YamlValue(node: node, reading: Report(file: ""))
    return switch part {
    case .duration: silent.duration() != nil
    case .hours: silent.effort(by: .client) != nil
    case .cost: silent.cost() != nil
    }
  }
}
