import Reintegration

extension YamlTree {
  /// An own intervention, with the keys of a persona file.
  init(own definition: InterventionDefinition) {
    var fields = FieldList<InterventionKey>()
    fields.add(.id, .text(definition.id))
    fields.add(.phase, .word(definition.phase.rawValue))
    fields.add(.name, YamlTree(definition.name))
    fields.add(.summary, definition.summary.map { YamlTree($0) })
    fields.add(.duration, definition.duration.map { YamlTree($0) })
    fields.add(.effort, definition.effort.map { YamlTree($0, default: .client) })
    fields.add(.cost, definition.cost.map { YamlTree($0) })
    fields.add(.group, definition.group.map { .text($0) })
    fields.add(.requires, YamlTree(ids: definition.requires))
    fields.add(.excludes, YamlTree(ids: definition.excludes))
    fields.add(.start, definition.start == .after ? nil : .word(definition.start.rawValue))
    fields.add(
      .repeatable, definition.repeatable == 1 ? nil : .word("\(definition.repeatable)"))
    fields.add(.outlier, definition.outlier.map { YamlTree($0) })
    fields.add(.notBefore, definition.notBefore.map { YamlTree($0) })
    let worker = definition.effort?.by ?? .client
    fields.add(
      .variants,
      definition.variants.isEmpty
        ? nil : .list(definition.variants.map { YamlTree($0, by: worker) }))
    fields.add(.pause, definition.isPause ? .word("true") : nil)
    fields.add(.namedBy, definition.namedBy.map { YamlTree($0) })
    fields.add(.strategy, definition.strategy.map { .word($0.rawValue) })
    fields.add(.mustChoose, definition.mustChoose ? .word("true") : nil)
    fields.add(.registeredAs, YamlTree(ids: definition.registeredAs))
    fields.add(.source, definition.source.map { YamlTree($0) })
    self = fields.block
  }

  private init(_ variant: Variant, by worker: Worker) {
    var fields = FieldList<VariantKey>()
    fields.add(.id, .text(variant.id))
    fields.add(.name, YamlTree(variant.name))
    fields.add(.summary, variant.summary.map { YamlTree($0) })
    fields.add(.duration, variant.duration.map { YamlTree($0) })
    fields.add(.effort, variant.effort.map { YamlTree($0, default: worker) })
    fields.add(.cost, variant.cost.map { YamlTree($0) })
    fields.add(.source, variant.source.map { YamlTree($0) })
    self = fields.flow
  }

  private init(_ duration: Duration) {
    guard duration != Duration(weeks: .unknown(.notReported)) else {
      self = .word("unknown")
      return
    }
    var fields = FieldList<DurationKey>()
    fields.add(.weeks, YamlTree(duration.weeks))
    fields.add(.marks, YamlTree(marks: duration.weeks.figure?.marks))
    fields.add(.source, duration.source.map { YamlTree($0) })
    self = fields.flow
  }

  private init(_ effort: Effort, default worker: Worker) {
    guard effort != Effort(.hours(.unknown(.notReported)), by: worker) else {
      self = .word("unknown")
      return
    }
    var fields = FieldList<EffortKey>()
    switch effort.amount {
    case .hours(let hours): fields.add(.hours, YamlTree(hours))
    case .hoursPerWeek(let hours): fields.add(.hoursPerWeek, YamlTree(hours))
    }
    fields.add(.by, effort.by == worker ? nil : .word(effort.by.rawValue))
    fields.add(.marks, YamlTree(marks: effort.amount.estimate.figure?.marks))
    fields.add(.source, effort.source.map { YamlTree($0) })
    self = fields.flow
  }

  private init(_ cost: Cost) {
    switch cost {
    case Cost(.outside):
      self = .word("outside")
    case Cost(.euros(.unknown(.notReported))):
      self = .word("unknown")
    default:
      var fields = FieldList<CostKey>()
      switch cost.amount {
      case .euros(let euros): fields.add(.euros, YamlTree(euros))
      case .perHour(let euros): fields.add(.perHour, YamlTree(euros))
      case .outside: fields.add(.euros, .word("outside"))
      }
      fields.add(.marks, YamlTree(marks: cost.amount.estimate?.figure?.marks))
      fields.add(.source, cost.source.map { YamlTree($0) })
      self = fields.flow
    }
  }

  private init(_ estimate: Estimate) {
    switch estimate {
    case .known(let figure):
      self = .word("\(figure.band)")
    case .unknown(.notReported):
      self = .word("unknown")
    case .unknown(let reason):
      self = .flow([(UnknownKey.unknown.rawValue, .word(reason.rawValue))])
    }
  }

  private init(_ outlier: Outlier) {
    var fields = FieldList<OutlierKey>()
    fields.add(.weeks, outlier.weeks.map { .word("\($0)") })
    fields.add(.hours, outlier.hours.map { .word("\($0)") })
    fields.add(.euros, outlier.euros.map { .word("\($0)") })
    fields.add(.marks, YamlTree(marks: outlier.marks))
    fields.add(.source, outlier.source.map { YamlTree($0) })
    self = fields.flow
  }

  private init(_ notBefore: NotBefore) {
    var fields = FieldList<NotBeforeKey>()
    fields.add(.week, .word("\(notBefore.week)"))
    fields.add(.text, YamlTree(notBefore.text))
    fields.add(.source, notBefore.source.map { YamlTree($0) })
    self = fields.flow
  }

  private init(_ source: Source) {
    var fields = FieldList<SourceKey>()
    fields.add(.document, .text(source.document))
    fields.add(.section, .text(source.section))
    fields.add(.kind, source.kind == .own ? nil : .word(source.kind.rawValue))
    fields.add(.note, source.note.map { YamlTree($0) })
    fields.add(
      .errata, source.errata.isEmpty ? nil : .flowList(source.errata.map { .text($0) }))
    self = fields.flow
  }

  private init(_ text: Text) {
    self =
      text.nl == text.en
      ? .text(text.nl)
      : .flow([
        (TextKey.nl.rawValue, .text(text.nl)), (TextKey.en.rawValue, .text(text.en)),
      ])
  }

  private init?(ids: [String]) {
    guard !ids.isEmpty else { return nil }
    self = .flowList(ids.map { .text($0) })
  }

  private init?(marks: Marks?) {
    guard let marks, !marks.isEmpty else { return nil }
    self = .flowList(marks.list.map { .word($0.rawValue) })
  }
}
