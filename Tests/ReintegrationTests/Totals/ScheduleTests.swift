import Reintegration
import TestSupport
import Testing

private let persona = Persona(
  [
    .make("a", weeks: .band("4-8")), .make("b", weeks: .band("2-12")),
    .make("c", weeks: .band("3")), .make("none", weeks: .notReported),
    .make("pause", weeks: .band("10-20")) {
      $0.isPause = true
      $0.repeatable = 2
    },
    .make("m", .mediation, weeks: .band("5")), .make("p", .placement, weeks: .band("26")),
  ],
  rules: [.mediation: PhaseRule(earliestWeek: 6), .placement: PhaseRule(earliestWeek: 30)])

private func totals(
  _ activation: [Entry], _ mediation: [Entry] = [], _ placement: [Entry] = [],
  _ change: (inout Scenario) -> Void = { _ in }
) -> Totals {
  Trajectory.make(
    Scenario(
      persona, activation: activation, mediation: mediation, placement: placement, change),
    of: persona
  ).totals
}

private func spans(_ totals: Totals, _ stage: Int = 0) -> [String] {
  totals.stages[stage].steps.map { "\($0.start) to \($0.end)" }
}

struct `Within a phase` {
  @Test func `entries come one after another`() {
    let after = totals(["a", "b", "c"])
    #expect(after[.elapsed].band == band("9-23"))
    #expect(spans(after) == ["0 to 4-8", "4-8 to 6-20", "6-20 to 9-23"])
  }

  @Test func `one that joins shares the step before it`() {
    let joined = totals(["a", Entry("b", start: .with), "c"])
    #expect(joined[.elapsed].band == band("7-15"))
    #expect(spans(joined) == ["0 to 4-8", "0 to 2-12", "4-12 to 7-15"])
  }

  @Test func `a first one that joins begins a step`() {
    #expect(totals([Entry("a", start: .with), "c"])[.elapsed].band == band("7-11"))
    let background = totals([Entry("a", start: .phase), Entry("c", start: .with), "b"])
    #expect(spans(background) == ["0 to 4-8", "0 to 3", "3 to 5-15"])
  }

  @Test func `one in the background runs from the start, outside the steps`() {
    let background = totals(["c", Entry("b", start: .phase), Entry("a", start: .with)])
    #expect(spans(background) == ["0 to 3", "0 to 2-12", "0 to 4-8"])
    #expect(background[.elapsed].band == band("4-12"))
  }

  @Test func `an unknown duration takes no weeks and is listed`() {
    let unknown = totals(["a", "none", "c"])
    #expect(unknown[.elapsed].band == band("7-11"))
    #expect(unknown[.elapsed].unknown == ["none"])
    #expect(unknown.stages[0][.elapsed].unknown == ["none"])
    #expect(spans(unknown)[1] == "4-8 to 4-8")
  }
}

struct `Over the phases` {
  @Test func `empty ones are skipped, and a first one waits from week 0`() {
    let placement = totals([], [], ["p"])
    #expect(placement.stages.map(\.phase) == [.placement])
    #expect(placement[.elapsed].band == band("56"))
    #expect(placement[.waiting].band == band("30"))
    #expect(placement[.active].band == band("26"))
  }

  @Test func `each waits for the earliest week, per case`() {
    let both = totals(["a"], ["m"])
    #expect(both.stages[1].start == band("6-8"))
    #expect(both.stages[1][.waiting].band == band("0-2"))
    #expect(both[.elapsed].band == band("11-13"))
    #expect(both[.waiting].band == band("0-2"))
    #expect(both[.active].band == band("9-13"))
  }

  @Test func `an own earliest week replaces the persona's`() {
    let own = totals(["a"], ["m"]) { $0.mediation.earliestWeek = 0 }
    #expect(own[.elapsed].band == band("9-13"))
    #expect(own[.waiting].band == .zero)
  }

  @Test func `one that goes along starts with the phase before it, not before its week`() {
    let along = totals(["b"], ["m"], ["p"]) {
      $0.mediation.start = .with
      $0.placement.start = .with
      $0.placement.earliestWeek = 1
    }
    #expect(along.stages.map(\.start) == [band("0"), band("6"), band("6")])
    #expect(along[.elapsed].band == band("32"))
    #expect(along[.waiting].band == band("0-4"))
    #expect(along[.active].band == band("28-32"))
  }

  @Test func `one that comes after waits for the latest end of all before it`() {
    let late = totals([Entry("a", start: .phase), "b", "pause"], ["m"], ["p"]) {
      $0.mediation.start = .with
      $0.placement.earliestWeek = 0
    }
    #expect(late.stages[0].end == band("12-32"))
    #expect(late.stages[1].end == band("11"))
    #expect(late.stages[2].start == band("12-32"))
  }

  @Test func `totals of nothing are nothing`() {
    let nothing = totals([])
    #expect(
      nothing.stages.isEmpty && nothing[.elapsed].band == .zero && nothing[.cost].band == .zero)
    #expect(nothing[.peakLoad].band == .zero && nothing.budget.years == band("1"))
    #expect(nothing.budget.verdict == .within)
  }
}

struct `A relapse` {
  @Test func `multiplies length, hours, cost and pauses, and no entry's own figures`() {
    let again = totals(["a", "pause"]) { $0.activation.times = 3 }
    #expect(again.stages[0].times == 3)
    #expect(again.stages[0][.elapsed].band == band("42-84"))
    #expect(again[.elapsed].band == band("42-84"))
    #expect(again[.waiting].band == band("30-60"))
    #expect(again[.active].band == band("12-24"))
    #expect(again[.clientHours].band == band("60"))
    #expect(again[.cost].band == band("600"))
    #expect(spans(again) == ["0 to 4-8", "4-8 to 14-28"])
    #expect(again.stages[0].steps[0].figures.cost?.band == band("100"))
  }

  @Test func `multiplies the sensitivity`() {
    let trajectory = Trajectory.make(
      Scenario(persona, activation: ["a"]) { $0.activation.times = 3 }, of: persona)
    #expect(trajectory.totals.sensitivity(of: trajectory)[0][.elapsed] == 12)
  }
}

struct `A pause` {
  @Test func `counts as waiting, as often as it is taken`() {
    let paused = totals(["a", Entry("pause", count: 2)])
    #expect(paused[.elapsed].band == band("24-48"))
    #expect(paused[.waiting].band == band("20-40"))
    #expect(paused[.active].band == band("4-8"))
    #expect(paused.stages[0][.waiting].band == band("20-40"))
  }

  @Test func `beside another phase leaves nothing active below zero`() {
    let beside = totals(["pause"], ["m"]) {
      $0.mediation.start = .with
      $0.mediation.earliestWeek = 0
    }
    #expect(beside[.elapsed].band == band("10-20"))
    #expect(beside[.active].band == .zero)
  }
}
