import Reintegration

/// A variant as it was read, with where its fields stand.
struct ReadVariant {
  let fields: Fields<VariantKey>
  let variant: Variant

  /// Reads a variant; one whose id cannot be told is left out.
  ///
  /// - Parameter worker: Whose its hours are where it does not say: the intervention's.
  init?(_ value: YamlValue, by worker: Worker) {
    guard let fields = Fields<VariantKey>(value) else { return nil }
    let id = fields.required(.id)?.id()
    let name = fields.required(.name)?.text()
    let variant = Variant(
      id: id ?? "", name: name ?? Text(""), summary: fields[.summary]?.text(),
      duration: fields[.duration]?.duration(), effort: fields[.effort]?.effort(by: worker),
      cost: fields[.cost]?.cost(), source: fields[.source]?.source())
    guard id != nil else { return nil }
    self.fields = fields
    self.variant = variant
  }
}
