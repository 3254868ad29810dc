import Reintegration
import TestSupport
import Testing

private let persona = Persona([
  .make("a", weeks: .band("4-8")),
  .make("rest", weeks: .band("10")) { $0.isPause = true },
  .make("nap", weeks: .band("2")) { $0.isPause = true },
  .make("break", .mediation, weeks: .band("2")) { $0.isPause = true },
  .make("m", .mediation, weeks: .band("4")),
])

private func spans(
  _ scheduleCase: ScheduleCase, _ activation: [Entry], _ mediation: [Entry] = [],
  _ change: (inout Scenario) -> Void = { _ in }
) -> [(Amount, Amount, [String])] {
  let scenario = Scenario(persona, activation: activation, mediation: mediation, change)
  let trajectory = Trajectory.make(scenario, of: persona)
  let totals = trajectory.totals
  let schedule = scheduleCase == .short ? totals.short : totals.long
  let idle = trajectory.idleSpans(in: schedule)
  #expect(idle.reduce(.zero) { $0 + $1.span.weeks } == schedule.waiting)
  return idle.map { ($0.span.start, $0.span.end, $0.pauses) }
}

struct `The weeks without an intervention` {
  @Test(arguments: [[Entry("long")], ["a", "long"], ["long", "a", "nap"]])
  func `are at least what is known of them where a pause beside other things is of unknown length`(
    entries: [Entry]
  ) {
    let persona = Persona([
      .make("a", weeks: .band("4-8")),
      .make("nap", weeks: .band("2")) { $0.isPause = true },
      .make("long", weeks: .notReported) { $0.isPause = true },
    ])
    let totals = Trajectory.make(Scenario(persona, activation: entries), of: persona).totals
    for waiting in [totals[.waiting], totals.stages[0][.waiting]] {
      #expect(waiting.gaps.map(\.id) == ["long"])
      #expect(waiting.bound == .atLeast || waiting.isUnknown)
    }
  }

  @Test func `are none where one thing follows another`() {
    #expect(spans(.short, ["a"], ["m"]).isEmpty)
  }

  @Test func `are the pauses, by name, in every pass`() {
    let found = spans(.short, ["a", "rest"]) { $0.activation.times = 2 }
    #expect(found.map(\.0) == [4, 18])
    #expect(found.map(\.1) == [14, 28])
    #expect(found.map(\.2) == [["rest"], ["rest"]])
  }

  @Test func `are the wait for the earliest week of a phase`() {
    let found = spans(.long, ["a"], ["m"]) { $0.mediation.earliestWeek = 26 }
    #expect(found.map(\.0) == [8])
    #expect(found.map(\.1) == [26])
    #expect(found.map(\.2) == [[]])
  }

  @Test func `are one where a pause runs into a wait`() {
    let found = spans(.short, ["a", "rest", "nap"], ["m"]) { $0.mediation.earliestWeek = 30 }
    #expect(found.map(\.0) == [4])
    #expect(found.map(\.1) == [30])
    #expect(found.map(\.2) == [["rest", "nap"]])
  }

  @Test(arguments: [(3, 5), (0, 2), (8, 10), (9, 11)])
  func `last until the longer of two pauses ends`(start: Int, end: Int) {
    let scenario = Scenario(persona, activation: ["rest"], mediation: ["break"]) {
      $0.mediation.start = .with
      $0.mediation.earliestWeek = Amount(start)
    }
    let trajectory = Trajectory.make(scenario, of: persona)
    let idle = trajectory.idleSpans(in: trajectory.totals.short)
    #expect(idle.map(\.span.start) == [0])
    #expect(idle.map(\.span.end) == [Amount(max(10, end))])
    #expect(idle.map { $0.pauses.sorted() } == [["break", "rest"]])
  }

  @Test func `are pointed out where another phase runs, in a later pass too`() {
    func hasWork(_ activation: [Entry], times: Int, _ start: PhaseStart, at week: Amount?) -> Bool {
      let scenario = Scenario(persona, activation: activation, mediation: ["m"]) {
        $0.activation.times = times
        $0.mediation.start = start
        $0.mediation.earliestWeek = week
      }
      let trajectory = Trajectory.make(scenario, of: persona)
      return trajectory.hasWorkBesidePause(in: trajectory.totals)
    }
    #expect(!hasWork(["a", "rest"], times: 2, .after, at: nil))
    #expect(!hasWork(["a", "rest"], times: 1, .with, at: nil))
    #expect(hasWork(["rest", "a"], times: 1, .with, at: nil))
    // One pass is 14 to 18 weeks: the second rest is from week 18 or 26.
    #expect(!hasWork(["a", "rest"], times: 1, .with, at: 20))
    #expect(hasWork(["a", "rest"], times: 2, .with, at: 20))
  }
}
