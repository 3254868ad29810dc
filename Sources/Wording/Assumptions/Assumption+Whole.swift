import Reintegration

/// What is assumed of a scenario as a whole.
extension Assumption {
  static let ofWhole = [hourlyRate, outliers, klantmanager, jobcoach, aftercare, budget]

  static let hourlyRate = Assumption(
    ID("hourlyRate"), Text(nl: "uurtarief", en: "hourly rate"),
    isOwn: { $0.assumptions.hourlyRate != nil },
    value: { ground, say in
      let rates = ground.reference.rates
      guard let own = ground.scenario.assumptions.hourlyRate else {
        return rates.first(where: \.isDefault).map {
          say.said($0.euros, .eurosPerHour) + say.named($0.name, $0.source)
        } ?? ""
      }
      return say.said(own, .eurosPerHour) + say.own(like: rates.first { $0.euros == own }?.name)
    },
    mark: { scenario, say in
      let rate = scenario.assumptions.hourlyRate
      return say("uurtarief ", "rate ") + (rate.map { say.band($0, unit: .euros) } ?? "")
    },
    sentence: { scenario, say in
      let rate = scenario.assumptions.hourlyRate.map { say.said($0, .eurosPerHour) } ?? ""
      return say("Eigen uurtarief: \(rate).", "Own hourly rate: \(rate).")
    },
    next: { ground, step in
      let presets: [Band?] =
        [nil] + ground.reference.rates.filter { !$0.isDefault }.map(\.euros)
      return .change(rate(presets.value(step, from: ground.scenario.assumptions.hourlyRate) ?? nil))
    },
    filling: { ground, _ in
      Filling(
        title: Text(nl: "Uurtarief", en: "Hourly rate"),
        explanation: Text(
          nl: "Vervangt elk uurtarief van de bron. Een getal of van-tot.",
          en: "Replaces every hourly rate of the source. A number or low-high."),
        fields: [
          Filling.Field(
            name: "euros", label: Text(nl: "Euro per uur", en: "Euros per hour"), kind: .band,
            value: ground.scenario.assumptions.hourlyRate)
        ]
      ) { rate($0("euros")) }
    })

  private static func rate(_ rate: Band?) -> Change {
    let name = Text { say in
      say("Uurtarief ", "Hourly rate ")
        + (rate.map { say.said($0, .eurosPerHour) } ?? say("bron", "source"))
    }
    return Change(name) { $0.assumptions.hourlyRate = rate }
  }

  package static let outliers = Assumption(
    ID("outliers"), Text(nl: "uitschieters", en: "outliers"),
    isOwn: { $0.assumptions.outliers },
    value: { ground, say in
      ground.scenario.assumptions.outliers
        ? say("tellen mee", "counted") : say("tellen niet mee (bron)", "not counted (source)")
    },
    mark: { _, say in say("uitschieters", "outliers") },
    sentence: { _, say in say("Uitschieters tellen mee.", "Outliers are counted.") },
    next: { ground, _ in
      let isOn = !ground.scenario.assumptions.outliers
      let all = ground.persona.interventions + ground.scenario.own
      if isOn, !all.contains(where: { $0.definition.outlier != nil }) {
        let name = ground.persona.name
        return .refused(
          Text(
            nl: "De bron noemt bij \(name) geen uitschieters.",
            en: "The source names no outliers for \(name)."))
      }
      return .change(
        Change(
          Text(nl: "Uitschieters \(isOn ? "aan" : "uit")", en: "Outliers \(isOn ? "on" : "off")")
        ) {
          $0.assumptions.outliers = isOn
        })
    })

  package static let budget = Assumption(
    ID("budget"), Text(nl: "jaarbudget", en: "year's budget"),
    isOwn: { $0.assumptions.budgetPerYear != nil },
    value: { ground, say in
      let own = ground.scenario.assumptions.budgetPerYear
      let euros = own ?? ground.defaults.budgetPerYear
      let preset = ground.reference.budgets.first { $0.euros == Band(euros) }
      let name =
        own == nil
        ? preset.map { say.named($0.name, $0.source) } ?? "" : say.own(like: preset?.name)
      return say.euros(euros) + name + say("; gemiddelde, geen grens", "; an average, not a cap")
    },
    mark: { scenario, say in
      say("budget ", "budget ") + (scenario.assumptions.budgetPerYear.map { say.number($0) } ?? "")
    },
    sentence: { scenario, say in
      let euros = scenario.assumptions.budgetPerYear.map { say.euros($0) } ?? ""
      return say("Eigen budget per jaar: \(euros).", "Own budget per year: \(euros).")
    },
    next: { ground, step in
      let presets: [Amount?] =
        [nil] + ground.reference.budgets.filter { !$0.isDefault }.map(\.euros.low)
      let next = presets.value(step, from: ground.scenario.assumptions.budgetPerYear) ?? nil
      return .change(budget(next, usual: ground.defaults.budgetPerYear))
    },
    filling: { ground, _ in
      Filling(
        title: Text(nl: "Budget per jaar", en: "Budget per year"),
        explanation: Text(
          nl: "Een gemiddelde per persoon, geen grens.", en: "An average per person, not a cap."),
        fields: [
          Filling.Field(
            name: "number", label: Text(nl: "Euro per jaar", en: "Euros per year"), kind: .number,
            value: ground.scenario.assumptions.budgetPerYear.map { Band($0) })
        ]
      ) { budget($0("number")?.low, usual: ground.defaults.budgetPerYear) }
    })

  private static func budget(_ euros: Amount?, usual: Amount) -> Change {
    let name = Text { say in
      say("Budget ", "Budget ") + say.euros(euros ?? usual) + say(" per jaar", " a year")
    }
    return Change(name) { $0.assumptions.budgetPerYear = euros == usual ? nil : euros }
  }
}

extension Wording {
  /// Says what a value of the source is called and where it stands: ": Zoals gemeld [8.2.2]".
  fileprivate func named(_ name: Text, _ source: Source?) -> String {
    ": " + self(name) + (source.map { " [\(section(of: $0))]" } ?? "")
  }

  /// Says that a value is one's own, and which of the source's it is as high as.
  fileprivate func own(like name: Text?) -> String {
    self(": eigen aanname", ": own assumption")
      + (name.map { self(", even hoog als '\(self($0))'", ", as high as '\(self($0))'") } ?? "")
  }
}
