package import Reintegration

/// Returns the band that a file would write like this; the test stops where it is none.
package func band(_ text: String) -> Band {
  do {
    return try Notation.file.band(text)
  } catch {
    fatalError("no band: \(text): \(error)")
  }
}

/// Returns the amount that a file would write like this; the test stops where it is none.
package func amount(_ text: String) -> Amount {
  do {
    return try Notation.file.amount(text)
  } catch {
    fatalError("no amount: \(text): \(error)")
  }
}

extension Estimate {
  package static func band(_ text: String, _ marks: Mark...) -> Estimate {
    .known(Figure(TestSupport.band(text), marks: Marks(marks)))
  }

  package static let notReported = Estimate.unknown(.notReported)
}

extension Effort.Amount {
  package static func hours(_ text: String) -> Self { .hours(.band(text)) }
  package static func hoursPerWeek(_ text: String) -> Self { .hoursPerWeek(.band(text)) }
  package static let unknown = Self.hours(.notReported)
}

extension Cost.Amount {
  package static func euros(_ text: String, _ marks: Mark...) -> Self {
    .euros(.known(Figure(TestSupport.band(text), marks: Marks(marks))))
  }

  package static func perHour(_ text: String, _ marks: Mark...) -> Self {
    .perHour(.known(Figure(TestSupport.band(text), marks: Marks(marks))))
  }

  package static let unknown = Self.euros(.notReported)
}

extension Variant {
  package init(
    _ id: String, weeks: Estimate? = nil, effort: Effort.Amount? = nil, by: Worker = .client,
    cost: Cost.Amount? = nil
  ) {
    self.init(
      id: id, name: Text(id), duration: weeks.map { Duration(weeks: $0) },
      effort: effort.map { Effort($0, by: by) }, cost: cost.map { Cost($0) })
  }
}

extension InterventionDefinition {
  package init(
    _ id: String, _ phase: Phase = .activation, weeks: Estimate? = nil,
    effort: Effort.Amount? = nil, by: Worker = .client, cost: Cost.Amount? = nil,
    variants: [Variant] = []
  ) {
    self.init(id: id, phase: phase, name: Text(id))
    duration = weeks.map { Duration(weeks: $0) }
    self.effort = effort.map { Effort($0, by: by) }
    self.cost = cost.map { Cost($0) }
    self.variants = variants
  }
}

extension Intervention {
  /// Makes a sound intervention; the test stops where it is not sound.
  package static func make(
    _ id: String, _ phase: Phase = .activation, weeks: Estimate? = .band("4"),
    effort: Effort.Amount? = .hours("10"), by: Worker = .client,
    cost: Cost.Amount? = .euros("100"), variants: [Variant] = [],
    _ change: (inout InterventionDefinition) -> Void = { _ in }
  ) -> Intervention {
    var definition = InterventionDefinition(
      id, phase, weeks: weeks, effort: effort, by: by, cost: cost, variants: variants)
    change(&definition)
    do {
      return try Intervention(definition)
    } catch {
      fatalError("\(id) is not sound: \(error)")
    }
  }
}

extension Persona {
  package init(
    _ interventions: [Intervention], id: String = "iemand", rules: [Phase: PhaseRule] = [:]
  ) {
    self.init(
      id: id, name: id, age: 40, profile: [],
      source: Source(document: "significant-2025", section: "8"), phaseRules: rules,
      interventions: interventions)
  }
}

extension Scenario {
  package init(
    _ persona: Persona, activation: [Entry] = [], mediation: [Entry] = [],
    placement: [Entry] = [], _ change: (inout Scenario) -> Void = { _ in }
  ) {
    self.init(persona: persona.id)
    self.activation.entries = activation
    self.mediation.entries = mediation
    self.placement.entries = placement
    change(&self)
  }
}

extension Entry: ExpressibleByStringLiteral {
  /// `"gesprekken:licht"` is an entry of that intervention in that variant.
  package init(stringLiteral value: String) {
    let parts = value.split(separator: ":").map(String.init)
    self.init(parts[0], variant: parts.count > 1 ? parts[1] : nil)
  }
}

extension Defaults {
  /// Tabel 8 and the budget of section 4.2.
  package static let source = Defaults(
    klantmanager: Support(hoursPerMonth: band("1-3.2"), eurosPerMonth: band("76-303")),
    jobcoach: Support(hoursPerMonth: band("1.9-7.8"), eurosPerMonth: band("124-626")),
    aftercareWeeks: 26, budgetPerYear: 5000)
}

extension Trajectory {
  /// Makes a sound trajectory; the test stops where it is not sound.
  package static func make(_ scenario: Scenario, of persona: Persona) -> Trajectory {
    do {
      return try Trajectory(scenario, of: persona)
    } catch {
      fatalError("the scenario is not sound: \(error)")
    }
  }

  /// The totals with the defaults of the source; the test stops where they are too large.
  package var totals: Totals {
    do {
      return try Totals(self, defaults: .source)
    } catch {
      fatalError("the totals are too large")
    }
  }
}
