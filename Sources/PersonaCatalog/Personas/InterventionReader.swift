import Reintegration

/// An intervention as it was read: checked, or no more than its id where something is wrong with it.
struct ReadIntervention {
  let id: String
  let idPlace: Place
  let intervention: Intervention?
  /// The interventions it requires or excludes.
  let references: [(id: String, value: YamlValue)]
}

/// A reading of one intervention of a persona or of a scenario.
struct InterventionReader {
  /// Whether it must name its source: an own intervention need not.
  let needsSource: Bool
  private let fields: Fields<InterventionKey>
  private let findingsBefore: Int

  init?(_ value: YamlValue, needsSource: Bool) {
    findingsBefore = value.reading.findings.count
    guard let fields = Fields<InterventionKey>(value) else { return nil }
    self.fields = fields
    self.needsSource = needsSource
  }

  /// Reads the intervention; nil if not even its id can be told.
  func read() -> ReadIntervention? {
    let idValue = fields.required(.id)
    let id = idValue?.id()
    let phase = fields.required(.phase)?.choice(Phase.self)
    let name = fields.required(.name)?.text()
    let source = (needsSource ? fields.required(.source) : fields[.source])?.source()
    // What follows is read even where the above fails, so that its errors are found too.
    var definition = InterventionDefinition(
      id: id ?? "", phase: phase ?? .activation, name: name ?? Text(""))
    definition.source = source
    readParts(into: &definition)
    readRules(into: &definition)
    let requires = fields[.requires]?.idsWithPlaces() ?? []
    let excludes = fields[.excludes]?.idsWithPlaces() ?? []
    definition.requires = requires.map(\.id)
    definition.excludes = excludes.map(\.id)
    let variants = readVariants(by: definition.effort?.by ?? .client)
    definition.variants = variants.map(\.variant)
    definition.outlier = fields[.outlier]?.outlier()
    guard let id, let idValue else { return nil }
    let checked = check(definition, variants: variants)
    return ReadIntervention(
      id: id, idPlace: idValue.place, intervention: isSound ? checked : nil,
      references: requires + excludes)
  }

  private var isSound: Bool {
    fields.value.reading.findings.count == findingsBefore
  }

  private func readParts(into definition: inout InterventionDefinition) {
    definition.summary = fields[.summary]?.text()
    definition.duration = fields[.duration]?.duration()
    definition.effort = fields[.effort]?.effort(by: .client)
    definition.cost = fields[.cost]?.cost()
    definition.namedBy = fields[.namedBy]?.text()
  }

  private func readRules(into definition: inout InterventionDefinition) {
    definition.group = fields[.group]?.id()
    definition.start = fields[.start]?.choice(EntryStart.self) ?? .after
    definition.repeatable = fields[.repeatable]?.whole(in: 1...1_000_000) ?? 1
    definition.notBefore = fields[.notBefore]?.notBefore()
    definition.isPause = fields[.pause]?.flag() ?? false
    if definition.isPause, definition.start != .after {
      fields[.start]?.report(.pauseNotAlone(definition.id))
    }
    definition.strategy = fields[.strategy]?.choice(Strategy.self)
    definition.mustChoose = fields[.mustChoose]?.flag() ?? false
    definition.registeredAs = fields[.registeredAs]?.ids() ?? []
  }

  private func readVariants(by worker: Worker) -> [ReadVariant] {
    (fields[.variants]?.list() ?? []).compactMap { ReadVariant($0, by: worker) }
  }

  /// Checks the whole, and reports at the places where its parts stand.
  private func check(
    _ definition: InterventionDefinition, variants: [ReadVariant]
  ) -> Intervention? {
    do throws(InterventionFlaws) {
      return try Intervention(definition)
    } catch {
      let places = InterventionPlaces(fields: fields, variants: variants)
      for flaw in error.flaws { places.report(flaw) }
      return nil
    }
  }
}

extension YamlValue {
  /// Reads a value that the source calls an exception.
  fileprivate func outlier() -> Outlier? {
    guard let fields = Fields<OutlierKey>(self) else { return nil }
    guard !fields.atLeastOne(of: [.weeks, .hours, .euros]).isEmpty else { return nil }
    return Outlier(
      weeks: fields[.weeks]?.amount(), hours: fields[.hours]?.amount(),
      euros: fields[.euros]?.amount(), marks: fields[.marks]?.marks() ?? [],
      source: fields[.source]?.source())
  }

  /// Reads the week before which an intervention is not expected.
  fileprivate func notBefore() -> NotBefore? {
    guard let fields = Fields<NotBeforeKey>(self) else { return nil }
    let week = fields.required(.week)?.amount()
    let text = fields.required(.text)?.text()
    let source = fields[.source]?.source()
    guard let week, let text else { return nil }
    return NotBefore(week: week, text: text, source: source)
  }
}
