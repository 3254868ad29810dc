package import Reintegration

/// What is assumed of a phase.
extension Assumption {
  static let ofPhases =
    Phase.allCases.map { times(of: $0) }
    + [start(of: .mediation), start(of: .placement)]
    + Phase.allCases.map { earliestWeek(of: $0) }

  /// How often the phase is gone through: more than once after a relapse.
  package static func times(of phase: Phase) -> Assumption {
    let phaseName = Text { $0.name(of: phase) }
    return Assumption(
      ID("times", of: phase),
      Text { $0("terugval ", "relapse ") + $0.nameInSentence(of: phase) },
      isOwn: { $0[phase].times > 1 },
      value: { ground, say in
        let times = ground.scenario[phase].times
        return times == 1
          ? say("geen", "none")
          : say(
            "\(times - 1) keer: de fase wordt \(times) keer doorlopen",
            "\(times - 1) times: the phase is gone through \(times) times")
      },
      mark: { scenario, say in "\(say.nameInSentence(of: phase)) \(scenario[phase].times)x" },
      sentence: { scenario, say in
        let (name, times) = (say(phaseName), scenario[phase].times)
        return say(
          "\(name) wordt \(times) keer doorlopen.", "\(name) is gone through \(times) times.")
      },
      next: { ground, step in
        let plan = ground.scenario[phase]
        let times = plan.times + step
        if let reason = refusal(ofTimes: times, plan) { return .refused(reason) }
        let name = Text(
          nl: "\(phaseName.nl) \(times) keer",
          en: times == 1 ? "\(phaseName.en) once" : "\(phaseName.en) \(times) times")
        return .change(Change(name) { $0[phase].times = times })
      })
  }

  /// Why a phase cannot be gone through so many times; nil where it can.
  private static func refusal(ofTimes times: Int, _ plan: PhasePlan) -> Text? {
    let allowed = PhasePlan.timesAllowed
    if times < allowed.lowerBound {
      return Text(
        nl: "Er is geen terugval om weg te nemen.", en: "There is no relapse to take away.")
    }
    if times > allowed.upperBound {
      return Text(
        nl:
          "Een fase kan ten hoogste \(allowed.upperBound) keer. Bij de aannames zet je dat lager.",
        en: "A phase can be gone through \(allowed.upperBound) times at most. "
          + "The assumptions set it lower.")
    }
    return plan.entries.isEmpty && times > plan.times && plan.times == 1
      ? Text(
        nl: "Kies eerst iets in deze fase: nu valt er niets over te doen.",
        en: "Choose something in this phase first: there is nothing to go through again yet.")
      : nil
  }

  /// Whether the phase starts after the one before it, or with it.
  static func start(of phase: Phase) -> Assumption {
    let phaseName = Text { $0.name(of: phase) }
    return Assumption(
      ID("start", of: phase), Text { $0("start ", "start ") + $0.nameInSentence(of: phase) },
      isOwn: { $0[phase].start == .with },
      value: { ground, say in say.name(of: ground.scenario[phase].start) },
      mark: { _, say in say("fasen overlappen", "phases overlap") },
      sentence: { _, say in
        let name = say(phaseName)
        return say(
          "\(name) begint tegelijk met de fase ervoor.", "\(name) starts with the phase before it.")
      },
      next: { ground, _ in
        let start: PhaseStart = ground.scenario[phase].start == .after ? .with : .after
        let name = Text { $0.name(of: phase) + " " + $0.name(of: start) }
        return .change(Change(name) { $0[phase].start = start })
      })
  }

  /// The week before which the phase does not start.
  static func earliestWeek(of phase: Phase) -> Assumption {
    Assumption(
      ID("earliestWeek", of: phase),
      Text { $0("vroegste week ", "earliest week ") + $0.nameInSentence(of: phase) },
      isOwn: { $0[phase].earliestWeek != nil },
      value: { ground, say in
        let rule = ground.persona.rule(for: phase)
        if let own = ground.scenario[phase].earliestWeek { return say.week(own) }
        if let week = rule.earliestWeek {
          return say.week(week) + say(" (bron)", " (source)")
        }
        return rule.isAvailable
          ? say("vanaf het begin (bron)", "from the start (source)")
          : say("niet binnen twee jaar (bron)", "not within two years (source)")
      },
      mark: { scenario, say in
        let week = scenario[phase].earliestWeek.map { say.number($0) } ?? ""
        return say.nameInSentence(of: phase) + say(" vanaf week ", " from week ") + week
      },
      sentence: { scenario, say in
        let (name, week) = (say.name(of: phase), scenario[phase].earliestWeek ?? .zero)
        return say(
          "\(name) niet voor week \(say.number(week)): eigen aanname.",
          "\(name) not before week \(say.number(week)): own assumption.")
      },
      next: { ground, step in
        let rule = ground.persona.rule(for: phase).earliestWeek ?? .zero
        let next = (ground.scenario[phase].earliestWeek ?? rule) + Amount(step)
        guard next >= .zero else {
          return .refused(
            Text(nl: "Eerder dan week 0 kan niet.", en: "Before week 0 is not possible."))
        }
        return .change(earliest(next, of: phase, rule: rule))
      },
      filling: { ground, _ in
        let rule = ground.persona.rule(for: phase).earliestWeek ?? .zero
        return Filling(
          title: Text {
            $0.name(of: phase) + $0(": vroegste week", ": earliest week")
          },
          explanation: Text(
            nl: "Leeg = zoals de bron het zegt.", en: "Empty = as the source says."),
          fields: [
            Filling.Field(
              name: "number", label: Text("Week"), kind: .number,
              value: ground.scenario[phase].earliestWeek.map { Band($0) }, isOptional: true)
          ]
        ) { earliest($0("number")?.low, of: phase, rule: rule) }
      })
  }

  private static func earliest(_ week: Amount?, of phase: Phase, rule: Amount) -> Change {
    let own = week == rule ? nil : week
    let name = Text { say in
      say.name(of: phase) + say(": vroegste week ", ": earliest week ")
        + (own.map { say.number($0) } ?? say("bron", "source"))
    }
    return Change(name) { $0[phase].earliestWeek = own }
  }
}
