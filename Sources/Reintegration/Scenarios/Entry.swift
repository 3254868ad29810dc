/// An intervention chosen in a scenario.
package struct Entry: Hashable, Sendable {
  /// The intervention's id.
  package var intervention: String
  /// The variant's id; nil stands for the hull over all variants.
  package var variant: String?
  package var count: Int
  package var start: EntryStart
  package var set: OwnFigures
  /// Why this choice ("waarom dit?").
  package var note: String?

  package init(
    _ intervention: String, variant: String? = nil, count: Int = 1, start: EntryStart = .after,
    set: OwnFigures = OwnFigures(), note: String? = nil
  ) {
    self.intervention = intervention
    self.variant = variant
    self.count = count
    self.start = start
    self.set = set
    self.note = note
  }
}

extension Entry {
  /// The entry with the figures of the source alone.
  package var withoutOwnFigures: Entry {
    var entry = self
    entry.set = OwnFigures()
    return entry
  }
}

/// When an entry starts within its phase.
package enum EntryStart: String, CaseIterable, Hashable, Sendable {
  /// A new step, after the step before it ("na elkaar").
  case after
  /// Joins the step before it ("tegelijk").
  case with
  /// In the background from the phase's start ("hele fase").
  case phase
}

/// Figures of one's own that replace the source's.
package struct OwnFigures: Hashable, Sendable {
  package enum Effort: Hashable, Sendable {
    case hours(Band)
    case hoursPerWeek(Band)
  }

  package enum Cost: Hashable, Sendable {
    case euros(Band)
    case perHour(Band)
  }

  package var weeks: Band?
  package var effort: Effort?
  package var cost: Cost?

  package init(weeks: Band? = nil, effort: Effort? = nil, cost: Cost? = nil) {
    self.weeks = weeks
    self.effort = effort
    self.cost = cost
  }

  package var isEmpty: Bool { weeks == nil && effort == nil && cost == nil }

  /// The keys that are set, as a scenario file names them.
  package var keys: [String] {
    var keys: [String] = []
    if weeks != nil { keys.append("weeks") }
    switch effort {
    case .hours: keys.append("hours")
    case .hoursPerWeek: keys.append("hoursPerWeek")
    case nil: break
    }
    switch cost {
    case .euros: keys.append("euros")
    case .perHour: keys.append("perHour")
    case nil: break
    }
    return keys
  }
}
