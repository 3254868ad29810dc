/// Something that is totalled of a trajectory, in the order in which it is said.
///
/// What is totalled is listed here and nowhere else: totals, phases, differences, sensitivities,
/// texts and tables all go over these cases. `docs/architecture.md` says how to add one.
package enum Measure: Int, CaseIterable, Hashable, Sendable {
  /// Weeks up to the latest end ("doorlooptijd"); of a phase or an entry, the weeks it lasts.
  case elapsed
  /// Weeks elapsed less those of waiting ("inzetduur").
  case active
  /// Weeks without an intervention ("wachttijd").
  case waiting
  /// Hours of the client.
  case clientHours
  /// Hours of professionals, support aside.
  case professionalHours
  /// Hours per week of the client, where they are most ("zwaarste week").
  case peakLoad
  /// Euros, support aside.
  case cost

  /// What it counts.
  package var unit: Unit {
    switch self {
    case .elapsed, .active, .waiting: .weeks
    case .clientHours, .professionalHours: .hours
    case .peakLoad: .hoursPerWeek
    case .cost: .euros
    }
  }

  /// The part of an entry that it is made from.
  package var part: Part {
    switch self {
    case .elapsed, .active, .waiting: .duration
    case .clientHours, .professionalHours, .peakLoad: .hours
    case .cost: .cost
    }
  }

  /// Those that are the sum over the entries.
  package static let added: [Measure] = [.clientHours, .professionalHours, .cost]

  /// Those that an entry has too, in one pass of its phase.
  package static let ofEntry: [Measure] = [.elapsed] + added

  /// Those that a phase has too, over all its passes.
  package static let ofPhase: [Measure] = [.elapsed, .waiting] + added

  /// Those of which a difference and a sensitivity are made, the most asked for first.
  package static let compared: [Measure] = [.cost, .clientHours, .professionalHours, .elapsed]
}

extension StepFigures {
  /// What an entry brings to a measure in one pass of its phase; nil where it has no part in it: the
  /// hours are someone else's, it falls outside the budget, or it follows from the schedule alone.
  package subscript(measure: Measure) -> PartFigures? {
    switch measure {
    case .elapsed: duration
    case .clientHours: by == .client ? hours : nil
    case .professionalHours: by == .professional ? hours : nil
    case .cost: cost
    case .active, .waiting, .peakLoad: nil
    }
  }
}

/// A value for every measure, side by side in memory.
struct PerMeasure<Value: Hashable & Sendable>: Sendable {
  /// As many as there are measures.
  private var values: InlineArray<7, Value>

  init(_ value: (Measure) -> Value) {
    values = InlineArray { value(Measure(rawValue: $0) ?? .cost) }
  }

  subscript(measure: Measure) -> Value {
    _read { yield values[measure.rawValue] }
    _modify { yield &values[measure.rawValue] }
  }
}

extension PerMeasure: Hashable {
  static func == (left: PerMeasure, right: PerMeasure) -> Bool {
    Measure.allCases.allSatisfy { left[$0] == right[$0] }
  }

  func hash(into hasher: inout Hasher) {
    for measure in Measure.allCases { hasher.combine(self[measure]) }
  }
}
