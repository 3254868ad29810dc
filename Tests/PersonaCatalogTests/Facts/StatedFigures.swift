import Reintegration

extension InterventionDefinition {
  /// Everything of it but its parts and texts.
  var rules: String {
    let rules: [String?] = [
      phase.rawValue, start.rawValue,
      group.map { "group \($0)" }, requires.isEmpty ? nil : "requires \(requires)",
      excludes.isEmpty ? nil : "excludes \(excludes)",
      repeatable == 1 ? nil : "up to \(repeatable) times",
      isPause ? "pause" : nil, mustChoose ? "must choose" : nil, strategy?.rawValue,
      "as", registeredAs.isEmpty ? "nothing" : registeredAs.joined(separator: " "),
    ]
    return rules.compactMap { $0 }.joined(separator: " ")
  }
}

extension Effort {
  var said: String {
    let worker = by == .client ? "of the client" : "of the professional"
    return switch amount {
    case .hours(let hours): "\(hours.said) hours \(worker)"
    case .hoursPerWeek(let hours): "\(hours.said) hours a week \(worker)"
    }
  }
}

extension Cost {
  var said: String {
    switch amount {
    case .euros(let euros): "\(euros.said) euros"
    case .perHour(let euros): "\(euros.said) euros an hour"
    case .outside: "outside"
    }
  }
}

extension Outlier {
  var said: String {
    let figures = [
      weeks.map { "\($0) weeks" }, hours.map { "\($0) hours" }, euros.map { "\($0) euros" },
    ]
    return (figures.compactMap { $0 } + [marks.names]).joined(separator: " ")
  }
}

extension Estimate {
  /// The band with its marks, or why it is unknown: "12-26 usual shared".
  var said: String {
    switch self {
    case .known(let figure):
      figure.band.description + (figure.marks.isEmpty ? "" : " " + figure.marks.names)
    case .unknown(let reason): reason.rawValue
    }
  }
}

extension Marks {
  var names: String { list.map(\.rawValue).joined(separator: " ") }
}

extension Scenario {
  /// The entries of an example route, with what is chosen of each.
  var said: String {
    Phase.allCases.map { phase in
      let plan = self[phase]
      let entries = plan.entries.map { entry in
        let parts: [String?] = [
          entry.intervention, entry.variant,
          entry.start == .after ? nil : entry.start.rawValue,
          entry.count == 1 ? nil : "\(entry.count)x",
        ]
        return parts.compactMap { $0 }.joined(separator: ":")
      }
      return entries.isEmpty ? "nothing" : entries.joined(separator: " ")
    }
    .joined(separator: ", ")
  }
}

extension FigureID {
  var said: String {
    [intervention, variant, word].compactMap { $0 }.joined(separator: " ")
  }
}

extension Source {
  /// The document (unless it is the report of 2025), the section, the kind, and the errata.
  var said: String {
    let document = document == "significant-2025" ? nil : self.document
    return ([document, section, kind.rawValue].compactMap { $0 } + errata).joined(separator: " ")
  }
}
