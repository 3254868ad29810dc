package import Reintegration

/// Writes scenario files in their canonical form.
///
/// Keys stand in one order, and what is the default is left out: reading a file and writing it again
/// changes no byte of what this has written.
package enum ScenarioWriter {
  /// Returns the text of a scenario file.
  ///
  /// It reads back as the same scenario, as long as own interventions have names that are not blank,
  /// and ids of lower-case letters, digits and hyphens.
  package static func write(_ scenario: Scenario) -> String {
    var fields = FieldList<ScenarioKey>()
    fields.add(.format, .word(String(FormatVersion.current)))
    fields.add(.persona, .text(scenario.persona))
    fields.add(.title, scenario.title.map { .text($0) })
    fields.add(.author, scenario.author.map { .text($0) })
    fields.add(.notes, scenario.notes.map { .lines($0) })
    fields.add(.phases, phases(of: scenario))
    if !scenario.own.isEmpty {
      fields.add(.own, .list(scenario.own.map { YamlTree(own: $0.definition) }))
    }
    fields.add(.answers, YamlTree(list: scenario.answers.map { YamlTree($0) }))
    fields.add(.guesses, YamlTree(list: scenario.guesses.map { YamlTree($0) }))
    fields.add(.actual, YamlTree(list: scenario.actual.map { YamlTree($0) }))
    fields.add(.position, scenario.position.map { YamlTree($0) })
    fields.add(.assumptions, YamlTree(scenario.assumptions))
    return fields.block.document()
  }

  private static func phases(of scenario: Scenario) -> YamlTree? {
    var fields = FieldList<PhaseKey>()
    for key in PhaseKey.allCases where scenario[key.phase] != PhasePlan() {
      fields.add(key, YamlTree(scenario[key.phase]))
    }
    return fields.isEmpty ? nil : fields.block
  }
}

/// The fields of a map to be written, by their keys.
struct FieldList<Key> {
  fileprivate var fields: [(key: String, value: YamlTree)] = []

  var isEmpty: Bool { fields.isEmpty }
  var block: YamlTree { .block(fields) }
  var flow: YamlTree { .flow(fields) }
}

extension FieldList where Key: FieldKey {
  /// Adds a field; nothing where its value is the default.
  mutating func add(_ key: Key, _ value: YamlTree?) {
    if let value { fields.append((key.rawValue, value)) }
  }
}

extension YamlTree {
  fileprivate init(_ plan: PhasePlan) {
    var fields = FieldList<PhasePlanKey>()
    fields.add(.times, plan.times == 1 ? nil : .word("\(plan.times)"))
    fields.add(.start, plan.start == .after ? nil : .word(plan.start.rawValue))
    fields.add(.earliestWeek, plan.earliestWeek.map { .word("\($0)") })
    fields.add(.entries, plan.entries.isEmpty ? nil : .list(plan.entries.map { YamlTree($0) }))
    self = fields.block
  }

  fileprivate init(_ entry: Entry) {
    guard entry != Entry(entry.intervention) else {
      self = .text(entry.intervention)
      return
    }
    var fields = FieldList<EntryKey>()
    fields.add(.intervention, .text(entry.intervention))
    fields.add(.variant, entry.variant.map { .text($0) })
    fields.add(.count, entry.count == 1 ? nil : .word("\(entry.count)"))
    fields.add(.start, entry.start == .after ? nil : .word(entry.start.rawValue))
    fields.add(.set, entry.set.isEmpty ? nil : YamlTree(entry.set))
    fields.add(.note, entry.note.map { .lines($0) })
    self = entry.note.flatMap { LiteralBlock($0) } == nil ? fields.flow : fields.block
  }

  private init(_ figures: OwnFigures) {
    var fields = FieldList<OwnFiguresKey>()
    fields.add(.weeks, figures.weeks.map { .word("\($0)") })
    switch figures.effort {
    case .hours(let band): fields.add(.hours, .word("\(band)"))
    case .hoursPerWeek(let band): fields.add(.hoursPerWeek, .word("\(band)"))
    case nil: break
    }
    switch figures.cost {
    case .euros(let band): fields.add(.euros, .word("\(band)"))
    case .perHour(let band): fields.add(.perHour, .word("\(band)"))
    case nil: break
    }
    self = fields.flow
  }

  fileprivate init(_ position: Position) {
    var fields = FieldList<PositionKey>()
    fields.add(.before, position.before.map { .text($0) })
    fields.add(.after, position.after.map { .text($0) })
    fields.add(.doelgroep, position.targetGroup.map { .word("\($0)") })
    fields.add(.doelgroepAfter, position.targetGroupAfter.map { .word("\($0)") })
    self = fields.flow
  }

  /// The assumptions; nil where there are none of one's own.
  fileprivate init?(_ assumptions: Assumptions) {
    guard assumptions != Assumptions() else { return nil }
    var fields = FieldList<AssumptionsKey>()
    fields.add(.outliers, assumptions.outliers ? .word("true") : nil)
    fields.add(.hourlyRate, assumptions.hourlyRate.map { .word("\($0)") })
    var support = FieldList<SupportKey>()
    support.add(.klantmanager, assumptions.klantmanager.map { YamlTree($0) })
    support.add(.jobcoach, assumptions.jobcoach.map { YamlTree($0) })
    fields.add(.support, support.isEmpty ? nil : support.block)
    fields.add(.budgetPerYear, assumptions.budgetPerYear.map { .word("\($0)") })
    self = fields.block
  }

  private init(_ support: SupportAssumption) {
    var fields = FieldList<KlantmanagerKey>()
    fields.add(.hoursPerMonth, support.hoursPerMonth.map { .word("\($0)") })
    fields.add(.eurosPerMonth, support.eurosPerMonth.map { .word("\($0)") })
    self = fields.isEmpty ? .word("true") : fields.flow
  }

  private init(_ jobcoach: JobcoachAssumption) {
    var fields = FieldList<JobcoachKey>()
    fields.add(.hoursPerMonth, jobcoach.rates.hoursPerMonth.map { .word("\($0)") })
    fields.add(.eurosPerMonth, jobcoach.rates.eurosPerMonth.map { .word("\($0)") })
    fields.add(.aftercareWeeks, jobcoach.aftercareWeeks.map { .word("\($0)") })
    self = fields.isEmpty ? .word("true") : fields.flow
  }
}
