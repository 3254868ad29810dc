import Reintegration

enum DurationKey: String, FieldKey {
  case weeks, marks, source

  static let thing = Text(nl: "een duur", en: "a duration")
}

enum EffortKey: String, FieldKey {
  case hours, hoursPerWeek, by, marks, source

  static let thing = Text(nl: "een inzet", en: "an effort")
}

enum CostKey: String, FieldKey {
  case euros, perHour, marks, source

  static let thing = Text(nl: "kosten", en: "a cost")
}

extension YamlValue {
  /// Reads a duration: `{weeks: …}`, or unknown.
  func duration() -> Duration? {
    if standsForUnknown { return estimate().map { Duration(weeks: $0) } }
    guard let fields = Fields<DurationKey>(self, expected: .figureOrMap) else { return nil }
    let weeks = fields.figure([.weeks: { $0 }], marks: .marks)
    let source = fields[.source]?.source()
    return weeks.map { Duration(weeks: $0, source: source) }
  }

  /// Reads an effort: `{hours: …}` or `{hoursPerWeek: …}` with `by`, or unknown.
  ///
  /// - Parameter worker: Whose hours they are where it does not say.
  func effort(by worker: Worker) -> Effort? {
    if standsForUnknown { return estimate().map { Effort(.hours($0), by: worker) } }
    guard let fields = Fields<EffortKey>(self, expected: .figureOrMap) else { return nil }
    let amount = fields.figure(
      [.hours: { Effort.Amount.hours($0) }, .hoursPerWeek: { .hoursPerWeek($0) }], marks: .marks)
    let by = fields[.by].map { $0.choice(Worker.self) } ?? worker
    let source = fields[.source]?.source()
    guard let amount, let by else { return nil }
    return Effort(amount, by: by, source: source)
  }

  /// Reads a cost: `{euros: …}` or `{perHour: …}`, unknown, or `outside`.
  func cost() -> Cost? {
    if scalar == Self.outside { return Cost(.outside) }
    if standsForUnknown { return estimate().map { Cost(.euros($0)) } }
    guard let fields = Fields<CostKey>(self, expected: .figureOrMap) else { return nil }
    let isOutside = [fields[.euros], fields[.perHour]].contains { $0?.scalar == Self.outside }
    let amount: Cost.Amount? =
      if isOutside {
        fields.one(of: [.euros, .perHour]).map { _ in .outside }
      } else {
        fields.figure([.euros: { .euros($0) }, .perHour: { .perHour($0) }], marks: .marks)
      }
    let source = fields[.source]?.source()
    return amount.map { Cost($0, source: source) }
  }

  private static let outside = "outside"

  /// Whether this is `unknown` or `{unknown: reason}`, in the place of a whole part.
  private var standsForUnknown: Bool {
    scalar == UnknownKey.unknown.rawValue || hasKey(UnknownKey.unknown.rawValue)
  }
}

extension Fields {
  /// Reads the one figure of a duration, an effort or a cost, which stands under one of these keys.
  fileprivate func figure<Part>(
    _ readings: KeyValuePairs<Key, (Estimate) -> Part>, marks: Key
  ) -> Part? {
    let stated = one(of: readings.map(\.key))
    let words = self[marks]?.marks() ?? []
    let parts = readings.compactMap { reading -> Part? in
      self[reading.key]?.estimate(marks: words).map(reading.value)
    }
    return stated == nil ? nil : parts.first
  }
}
