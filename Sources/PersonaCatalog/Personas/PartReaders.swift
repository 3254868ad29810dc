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
  /// Reads a duration: `unknown`, or `{weeks: …}`.
  func duration() -> Duration? {
    if isWord("unknown") { return Duration(weeks: .unknown(.notReported)) }
    guard let fields = Fields<DurationKey>(self, expected: .figureOrMap) else { return nil }
    let part = fields.part(
      [.weeks: { $0 }], unknown: .unknown, marks: .marks, otherwise: { $0 })
    let source = fields[.source]?.source()
    return part.map { Duration(weeks: $0, source: source) }
  }

  /// Reads an effort: `unknown`, or `{hours: …}` or `{hoursPerWeek: …}` with `by`.
  func effort(by worker: Worker) -> Effort? {
    if isWord("unknown") { return Effort(.hours(.unknown(.notReported)), by: worker) }
    guard let fields = Fields<EffortKey>(self, expected: .figureOrMap) else { return nil }
    let amount = fields.part(
      [.hours: { .hours($0) }, .hoursPerWeek: { .hoursPerWeek($0) }], unknown: .unknown,
      marks: .marks, otherwise: { Effort.Amount.hours($0) })
    let by = fields[.by].map { $0.choice(Worker.self) } ?? worker
    let source = fields[.source]?.source()
    guard let amount, let by else { return nil }
    return Effort(amount, by: by, source: source)
  }

  /// Reads a cost: `unknown`, `outside`, or `{euros: …}` or `{perHour: …}`.
  func cost() -> Cost? {
    if isWord("unknown") { return Cost(.euros(.unknown(.notReported))) }
    if isWord("outside") { return Cost(.outside) }
    guard let fields = Fields<CostKey>(self, expected: .figureOrMap) else { return nil }
    let isOutside = [fields[.euros], fields[.perHour]].contains { $0?.isWord("outside") == true }
    let amount: Cost.Amount? =
      if isOutside {
        fields.outside()
      } else {
        fields.part(
          [.euros: { .euros($0) }, .perHour: { .perHour($0) }], unknown: .unknown, marks: .marks,
          otherwise: { .euros($0) })
      }
    let source = fields[.source]?.source()
    return amount.map { Cost($0, source: source) }
  }

  fileprivate func isWord(_ word: String) -> Bool { scalar == word }
}

extension Fields {
  /// Reads the one figure of a duration, an effort or a cost: under one of the given keys or, where
  /// it is unknown as a whole, under `unknown`.
  fileprivate func part<Part>(
    _ figures: KeyValuePairs<Key, (Estimate) -> Part>, unknown: Key, marks: Key,
    otherwise: (Estimate) -> Part
  ) -> Part? {
    let stated = one(of: figures.map(\.key) + [unknown])
    let words = self[marks]?.marks() ?? []
    let parts = figures.compactMap { figure -> Part? in
      self[figure.key]?.estimate(marks: words).map(figure.value)
    }
    let reason = self[unknown]?.choice(UnknownReason.self)
    guard stated != nil else { return nil }
    return parts.first ?? reason.map { otherwise(.unknown($0)) }
  }
}

extension Fields<CostKey> {
  /// Reads `{euros: outside}`, which stands alone.
  fileprivate func outside() -> Cost.Amount? {
    one(of: [.euros, .perHour, .unknown]).map { _ in .outside }
  }
}
