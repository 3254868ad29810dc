/// How long an intervention takes, in weeks.
package struct Duration: Hashable, Sendable {
  package var weeks: Estimate
  /// Its own source, where that is another than the intervention's.
  package var source: Source?

  package init(weeks: Estimate, source: Source? = nil) {
    self.weeks = weeks
    self.source = source
  }
}

/// Whose hours they are. The two are never added up.
package enum Worker: String, CaseIterable, Hashable, Sendable {
  case client
  case professional
}

/// The hours an intervention takes, and whose they are.
package struct Effort: Hashable, Sendable {
  /// The hours, in all or per week.
  package enum Amount: Hashable, Sendable {
    case hours(Estimate)
    case hoursPerWeek(Estimate)

    package var estimate: Estimate {
      switch self {
      case .hours(let estimate), .hoursPerWeek(let estimate): estimate
      }
    }

    /// The hours in all, where they are stated so.
    package var inAll: Estimate? {
      if case .hours(let estimate) = self { estimate } else { nil }
    }
  }

  package var amount: Amount
  package var by: Worker
  package var source: Source?

  /// Whether the hours are stated per week.
  package var isPerWeek: Bool { if case .hoursPerWeek = amount { true } else { false } }

  package init(_ amount: Amount, by: Worker = .client, source: Source? = nil) {
    self.amount = amount
    self.by = by
    self.source = source
  }
}

/// What an intervention costs, in euros.
package struct Cost: Hashable, Sendable {
  package enum Amount: Hashable, Sendable {
    /// Euros in all: a stated band, never recomputed from hours.
    case euros(Estimate)
    /// Euros per hour, times the intervention's hours.
    case perHour(Estimate)
    /// Outside this budget: neither counted nor unknown, but listed.
    case outside

    package var estimate: Estimate? {
      switch self {
      case .euros(let estimate), .perHour(let estimate): estimate
      case .outside: nil
      }
    }

    /// The euros in all, where they are stated so.
    package var inAll: Estimate? {
      if case .euros(let estimate) = self { estimate } else { nil }
    }
  }

  package var amount: Amount
  package var source: Source?

  /// Whether the euros are stated per hour.
  package var isPerHour: Bool { if case .perHour = amount { true } else { false } }

  package init(_ amount: Amount, source: Source? = nil) {
    self.amount = amount
    self.source = source
  }
}

/// One of the three things that an intervention states.
package enum Part: String, CaseIterable, Hashable, Sendable {
  case duration, hours, cost
}
