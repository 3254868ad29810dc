import Reintegration

enum DurationKey: String, FieldKey {
  case weeks, unknown, marks, source

  static let thing = Text(nl: "een duur", en: "a duration")
}

enum EffortKey: String, FieldKey {
  case hours, hoursPerWeek, by, unknown, marks, source

  static let thing = Text(nl: "een inzet", en: "an effort")
}

enum CostKey: String, FieldKey {
  case euros, perHour, unknown, marks, source

  static let thing = Text(nl: "kosten", en: "a cost")
}

extension YamlValue {
  /// Reads a duration: `unknown`, or `{weeks: …}` or `{unknown: reason}`.
  func duration() -> Duration? {
    if isUnknown { return Duration(weeks: .unknown(.notReported)) }
    guard let fields = Fields<DurationKey>(self, expected: .figureOrMap) else { return nil }
    let weeks = fields.figure([.weeks: { $0 }], unknown: .unknown, marks: .marks) { $0 }
    let source = fields[.source]?.source()
    return weeks.map { Duration(weeks: $0, source: source) }
  }

  /// Reads an effort: `unknown`, or `{hours: …}`, `{hoursPerWeek: …}` or `{unknown: reason}` with
  /// `by`.
  ///
  /// - Parameter worker: Whose hours they are where it does not say.
  func effort(by worker: Worker) -> Effort? {
    if isUnknown { return Effort(.hours(.unknown(.notReported)), by: worker) }
    guard let fields = Fields<EffortKey>(self, expected: .figureOrMap) else { return nil }
    let amount = fields.figure(
      [.hours: { Effort.Amount.hours($0) }, .hoursPerWeek: { .hoursPerWeek($0) }],
      unknown: .unknown, marks: .marks
    ) { .hours($0) }
    let by = fields[.by].map { $0.choice(Worker.self) } ?? worker
    let source = fields[.source]?.source()
    guard let amount, let by else { return nil }
    return Effort(amount, by: by, source: source)
  }

  /// Reads a cost: `unknown`, `outside`, or `{euros: …}`, `{perHour: …}` or `{unknown: reason}`.
  func cost() -> Cost? {
    if isUnknown { return Cost(.euros(.unknown(.notReported))) }
    if isOutside { return Cost(.outside) }
    guard let fields = Fields<CostKey>(self, expected: .figureOrMap) else { return nil }
    let amount: Cost.Amount? =
      if fields[.euros]?.isOutside ?? false || fields[.perHour]?.isOutside ?? false {
        fields.one(of: [.euros, .perHour, .unknown]).map { _ in .outside }
      } else {
        fields.figure(
          [.euros: { .euros($0) }, .perHour: { .perHour($0) }], unknown: .unknown, marks: .marks
        ) { .euros($0) }
      }
    let source = fields[.source]?.source()
    return amount.map { Cost($0, source: source) }
  }

  private var isUnknown: Bool { scalar == "unknown" }
  private var isOutside: Bool { scalar == "outside" }
}

extension Fields where Key: FieldKey {
  /// Reads the one figure of a duration, an effort or a cost: under the key of one of these readings
  /// or, where all of it is unknown, the reason under another.
  fileprivate func figure<Part>(
    _ readings: KeyValuePairs<Key, (Estimate) -> Part>, unknown: Key, marks: Key,
    otherwise: (Estimate) -> Part
  ) -> Part? {
    let stated = one(of: readings.map(\.key) + [unknown])
    let words = self[marks]?.marks() ?? []
    let parts = readings.compactMap { reading -> Part? in
      self[reading.key]?.estimate(marks: words).map(reading.value)
    }
    let reason = self[unknown]?.choice(UnknownReason.self)
    guard stated != nil else { return nil }
    return parts.first ?? reason.map { otherwise(.unknown($0)) }
  }
}
