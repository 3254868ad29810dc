import Reintegration

/// The `phases` of a scenario or of an example route, with where everything in them stands.
struct PhasePlans {
  /// Where the parts of an entry stand.
  struct EntryPlaces {
    let intervention: YamlValue
    let fields: Fields<EntryKey>?

    /// Returns the value of a key, or the whole entry if it has none.
    func value(_ key: EntryKey) -> YamlValue { fields?[key] ?? intervention }
  }

  private(set) var plans: [Phase: PhasePlan] = [:]
  private(set) var entries: [Phase: [EntryPlaces]] = [:]
  private(set) var times: [Phase: YamlValue] = [:]

  /// Creates the plans of a scenario that has none.
  init() {}

  /// Reads the plans; what cannot be read is reported and left out.
  init(_ value: YamlValue) {
    guard !value.isNothing, let phases = Fields<PhaseKey>(value) else { return }
    for key in PhaseKey.allCases {
      guard let value = phases[key], !value.isNothing, let fields = Fields<PhasePlanKey>(value)
      else { continue }
      var plan = PhasePlan()
      plan.times = fields[.times]?.whole() ?? 1
      plan.start = fields[.start]?.choice(PhaseStart.self) ?? .after
      plan.earliestWeek = fields[.earliestWeek]?.amount()
      times[key.phase] = fields[.times]
      for element in fields[.entries]?.list() ?? [] {
        guard let (entry, places) = Self.entry(element) else { continue }
        plan.entries.append(entry)
        entries[key.phase, default: []].append(places)
      }
      plans[key.phase] = plan
    }
  }

  /// Writes the plans into a scenario.
  func put(into scenario: inout Scenario) {
    for (phase, plan) in plans { scenario[phase] = plan }
  }

  /// Reads an entry: an id, or a map that names one. An entry without a readable id is left out.
  private static func entry(_ value: YamlValue) -> (Entry, EntryPlaces)? {
    guard value.isMap else {
      guard value.scalar != nil else {
        value.reportKind(expected: .idOrMap)
        return nil
      }
      return value.id().map { (Entry($0), EntryPlaces(intervention: value, fields: nil)) }
    }
    guard let fields = Fields<EntryKey>(value, expected: .idOrMap) else { return nil }
    let intervention = fields.required(.intervention)
    let id = intervention?.id()
    let entry = Entry(
      id ?? "", variant: fields[.variant]?.id(), count: fields[.count]?.whole() ?? 1,
      start: fields[.start]?.choice(EntryStart.self) ?? .after,
      set: fields[.set]?.ownFigures() ?? OwnFigures(), note: fields[.note]?.ownWords())
    guard let intervention, id != nil else { return nil }
    return (entry, EntryPlaces(intervention: intervention, fields: fields))
  }
}

extension YamlValue {
  /// Reads the figures of one's own beside an entry.
  fileprivate func ownFigures() -> OwnFigures? {
    guard let fields = Fields<OwnFiguresKey>(self) else { return nil }
    fields.notTogether([.hours, .hoursPerWeek])
    fields.notTogether([.euros, .perHour])
    let hours = fields[.hours]?.band()
    let hoursPerWeek = fields[.hoursPerWeek]?.band()
    let euros = fields[.euros]?.band()
    let perHour = fields[.perHour]?.band()
    return OwnFigures(
      weeks: fields[.weeks]?.band(),
      effort: hours.map { .hours($0) } ?? hoursPerWeek.map { .hoursPerWeek($0) },
      cost: euros.map { .euros($0) } ?? perHour.map { .perHour($0) })
  }
}
