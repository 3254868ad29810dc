/// An intervention as a file or a form states it, before it is checked.
package struct InterventionDefinition: Hashable, Sendable {
  package var id: String
  package var phase: Phase
  package var name: Text
  package var summary: Text?
  package var duration: Duration?
  package var effort: Effort?
  package var cost: Cost?
  /// Interventions of one group are alternatives ("keuzegroep").
  package var group: String?
  package var requires: [String] = []
  package var excludes: [String] = []
  /// The start that a newly chosen entry gets.
  package var start: EntryStart = .after
  /// The largest count an entry may give.
  package var repeatable: Int = 1
  package var outlier: Outlier?
  package var notBefore: NotBefore?
  package var variants: [Variant] = []
  /// Weeks in which nothing is done.
  package var isPause: Bool = false
  package var namedBy: Text?
  package var strategy: Strategy?
  /// An entry must name a variant: there is no hull.
  package var mustChoose: Bool = false
  /// The CBS-SRG kinds it may be registered as.
  package var registeredAs: [String] = []
  /// Missing only for an own intervention.
  package var source: Source?

  package init(id: String, phase: Phase, name: Text) {
    self.id = id
    self.phase = phase
    self.name = name
  }
}

/// A form that an intervention takes: it replaces any of the three parts.
package struct Variant: Hashable, Sendable {
  package var id: String
  package var name: Text
  package var summary: Text?
  package var duration: Duration?
  package var effort: Effort?
  package var cost: Cost?
  package var source: Source?

  package init(
    id: String, name: Text, summary: Text? = nil, duration: Duration? = nil,
    effort: Effort? = nil, cost: Cost? = nil, source: Source? = nil
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.duration = duration
    self.effort = effort
    self.cost = cost
    self.source = source
  }
}

/// A value that the source calls an exception ("uitschieter", A-20).
package struct Outlier: Hashable, Sendable {
  package var weeks: Amount?
  package var hours: Amount?
  package var euros: Amount?
  package var marks: Marks
  package var source: Source?

  package init(
    weeks: Amount? = nil, hours: Amount? = nil, euros: Amount? = nil, marks: Marks = [],
    source: Source? = nil
  ) {
    self.weeks = weeks
    self.hours = hours
    self.euros = euros
    self.marks = marks
    self.source = source
  }
}

/// The week before which the source does not expect an intervention.
package struct NotBefore: Hashable, Sendable {
  package var week: Amount
  package var text: Text
  package var source: Source?

  package init(week: Amount, text: Text, source: Source? = nil) {
    self.week = week
    self.text = text
    self.source = source
  }
}

/// The two ways to begin that the source tells apart (8.2.1).
package enum Strategy: String, CaseIterable, Hashable, Sendable {
  case stabiliseFirst = "stabilise-first"
  case activateFirst = "activate-first"
}
