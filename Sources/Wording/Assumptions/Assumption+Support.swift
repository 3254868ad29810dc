import Reintegration

/// The klantmanager and the job coach that may be counted along.
extension Assumption {
  static let klantmanager = support(
    "klantmanager", Text("klantmanager"), of: \.klantmanager, \.klantmanager,
    counted: Text(nl: "De klantmanager telt mee", en: "The klantmanager is counted"))

  static let jobcoach = support(
    "jobcoach", Text(nl: "jobcoach", en: "job coach"), of: \.jobcoachRates, \.jobcoach,
    counted: Text(nl: "Een jobcoach telt mee", en: "A job coach is counted"))

  static let aftercare = Assumption(
    ID("aftercare"), Text(nl: "nazorg", en: "aftercare"),
    isOwn: { $0.assumptions.jobcoach?.aftercareWeeks != nil },
    value: { ground, say in
      guard let jobcoach = ground.scenario.assumptions.jobcoach else {
        return say("alleen met een jobcoach", "only with a job coach")
      }
      return say.said(Band(jobcoach.aftercareWeeks ?? ground.defaults.aftercareWeeks), .weeks)
    },
    mark: { scenario, say in
      say("nazorg ", "aftercare ")
        + (scenario.assumptions.jobcoach?.aftercareWeeks.map { say.said(Band($0), .weeks) } ?? "")
    },
    sentence: { scenario, say in
      let weeks = scenario.assumptions.jobcoach?.aftercareWeeks.map { say.said(Band($0), .weeks) }
      return say("Nazorg door de jobcoach: ", "Aftercare by the job coach: ") + (weeks ?? "") + "."
    },
    next: { ground, step in
      guard let jobcoach = ground.scenario.assumptions.jobcoach else {
        return .refused(
          Text(
            nl: "Nazorg telt alleen mee met een jobcoach.",
            en: "Aftercare counts only with a job coach."))
      }
      let presets: [Amount?] = [0, 13, nil, 52]
      let next = presets.value(step, from: jobcoach.aftercareWeeks) ?? nil
      return .change(aftercare(next, usual: ground.defaults.aftercareWeeks))
    },
    filling: { ground, _ in
      guard let jobcoach = ground.scenario.assumptions.jobcoach else { return nil }
      return Filling(
        title: Text(nl: "Nazorg", en: "Aftercare"),
        fields: [
          Filling.Field(
            name: "number", label: Text(nl: "Weken", en: "Weeks"), kind: .number,
            value: jobcoach.aftercareWeeks.map { Band($0) })
        ]
      ) { aftercare($0("number")?.low, usual: ground.defaults.aftercareWeeks) }
    })

  private static func aftercare(_ weeks: Amount?, usual: Amount) -> Change {
    let name = Text { say in
      say("Nazorg ", "Aftercare ") + say.said(Band(weeks ?? usual), .weeks)
    }
    return Change(name) { $0.assumptions.jobcoach?.aftercareWeeks = weeks == usual ? nil : weeks }
  }

  private static func support(
    _ id: String, _ label: Text,
    of rates: any WritableKeyPath<Assumptions, SupportAssumption?> & Sendable,
    _ defaults: any KeyPath<Defaults, Defaults.Support> & Sendable, counted: Text
  ) -> Assumption {
    let title = Text(nl: label.nl.capitalizedFirst, en: label.en.capitalizedFirst)
    return Assumption(
      ID(id), label,
      isOwn: { $0.assumptions[keyPath: rates] != nil },
      value: { ground, say in
        guard let own = ground.scenario.assumptions[keyPath: rates] else {
          return say("niet meegeteld (bron)", "not counted (source)")
        }
        let usual = ground.defaults[keyPath: defaults]
        let isUsual = own.hoursPerMonth == nil && own.eurosPerMonth == nil
        return say("meegeteld: ", "counted: ")
          + say.said(own.hoursPerMonth ?? usual.hoursPerMonth, .hours) + say(" en ", " and ")
          + say.said(own.eurosPerMonth ?? usual.eurosPerMonth, .euros)
          + say(" per maand", " a month") + (isUsual ? say(" [tabel 8]", " [table 8]") : "")
      },
      mark: { _, say in say(label) },
      sentence: { scenario, say in
        say(counted) + (scenario.assumptions[keyPath: rates].map { say.rates(of: $0) } ?? "") + "."
      },
      next: { ground, _ in
        let isOn = ground.scenario.assumptions[keyPath: rates] == nil
        let name = Text(
          nl: "\(title.nl) \(isOn ? "meegeteld" : "niet meegeteld")",
          en: "\(title.en) \(isOn ? "counted" : "not counted")")
        return .change(
          Change(name) { $0.assumptions[keyPath: rates] = isOn ? SupportAssumption() : nil })
      },
      filling: { ground, _ in
        let own = ground.scenario.assumptions[keyPath: rates]
        let usual = ground.defaults[keyPath: defaults]
        let field = { (name: String, label: Text, value: Band?, usual: Band) in
          Filling.Field(
            name: name, label: label, kind: .band, value: value,
            beside: Text { $0("tabel 8: ", "table 8: ") + $0.band(usual) }, isOptional: true)
        }
        return Filling(
          title: title,
          explanation: Text(
            nl: "Per cliënt. Leeg = tabel 8.", en: "Per client. Empty = table 8."),
          fields: [
            field(
              "hoursPerMonth", Text(nl: "Uren per maand", en: "Hours per month"),
              own?.hoursPerMonth, usual.hoursPerMonth),
            field(
              "eurosPerMonth", Text(nl: "Euro per maand", en: "Euros per month"),
              own?.eurosPerMonth, usual.eurosPerMonth),
          ]
        ) { value in
          let set = SupportAssumption(
            hoursPerMonth: value("hoursPerMonth"), eurosPerMonth: value("eurosPerMonth"))
          return Change(
            Text(nl: "\(title.nl): uren en kosten", en: "\(title.en): hours and cost")
          ) { $0.assumptions[keyPath: rates] = set }
        }
      })
  }
}

extension Assumptions {
  /// The job coach's hours and cost; the weeks of aftercare stay while they change.
  fileprivate var jobcoachRates: SupportAssumption? {
    get { jobcoach?.rates }
    set {
      jobcoach = newValue.map {
        JobcoachAssumption(rates: $0, aftercareWeeks: jobcoach?.aftercareWeeks)
      }
    }
  }
}

extension Wording {
  /// Says the hours and cost of support that are one's own.
  fileprivate func rates(of support: SupportAssumption) -> String {
    let perMonth = self(" per maand", " per month")
    let rates = [
      support.hoursPerMonth.map { said($0, .hours) + perMonth },
      support.eurosPerMonth.map { said($0, .euros) + perMonth },
    ].compactMap { $0 }
    return rates.isEmpty ? "" : self(", eigen cijfers: ", ", own figures: ") + list(rates)
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
