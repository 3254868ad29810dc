import Reintegration
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures how fast the engine totals scenarios: `swift run -c release --package-path Benchmarks`.
@main
struct EngineBenchmark {
  /// A scenario and its persona, not yet checked.
  struct Case: Sendable {
    let scenario: Scenario
    let persona: Persona
  }

  static func main() async {
    let tasks = 2
    print("entries  check + total, one core  total alone, one core  check + total, \(tasks) tasks")
    for entries in [1, 2, 5, 10, 20, 40] {
      let cases = cases(entries: entries)
      let rounds = 200_000 / entries / cases.count + 1
      let both = best { repeated(rounds, over: cases) { Self.total($0) } }
      let trajectories = cases.map { Trajectory.make($0.scenario, of: $0.persona) }
      let alone = best { repeated(rounds, over: trajectories) { Self.total($0) } }
      let shared = await parallel(tasks, rounds: rounds, cases: cases)
      let count = rounds * cases.count
      print(
        column(entries, 7), rate(count, both), rate(count, alone), rate(tasks * count, shared),
        separator: "  ")
    }
    differences()
  }

  /// Scenarios of every kind with exactly so many entries.
  private static func cases(entries: Int) -> [Case] {
    var random = RandomScenarios(seed: UInt64(entries))
    return (0..<64).map { _ in
      let persona = random.persona(interventions: entries)
      return Case(scenario: random.scenario(of: persona, choosingAll: true), persona: persona)
    }
  }

  private static func total(_ one: Case) -> Int {
    guard let trajectory = try? Trajectory(one.scenario, of: one.persona) else { return 0 }
    return total(trajectory)
  }

  private static func total(_ trajectory: Trajectory) -> Int {
    guard let totals = try? Totals(trajectory, defaults: .source) else { return 0 }
    return totals.grandTotal.band.high.hundredths & 1
  }

  private static func repeated<Value>(
    _ rounds: Int, over values: [Value], _ work: (Value) -> Int
  ) -> Int {
    var sum = 0
    for _ in 0..<rounds {
      for value in values { sum &+= work(value) }
    }
    return sum
  }

  /// The shortest of five measurements, in processor time: other programs may run beside it.
  private static func best(_ work: () -> Int) -> Swift.Duration {
    var shortest = Swift.Duration.seconds(1000)
    var sum = 0
    for _ in 0..<5 {
      let start = clock()
      sum &+= work()
      let ticks = Int64(clock() - start)
      shortest = min(shortest, .microseconds(ticks * 1_000_000 / Int64(CLOCKS_PER_SEC)))
    }
    precondition(sum >= 0)
    return shortest
  }

  private static func parallel(_ tasks: Int, rounds: Int, cases: [Case]) async -> Swift.Duration {
    let clock = ContinuousClock()
    var shortest = Swift.Duration.seconds(1000)
    for _ in 0..<5 {
      let start = clock.now
      await withTaskGroup(of: Int.self) { group in
        for _ in 0..<tasks {
          group.addTask { repeated(rounds, over: cases) { total($0) } }
        }
        for await _ in group {}
      }
      shortest = min(shortest, clock.now - start)
    }
    return shortest
  }

  private static func differences() {
    let cases = cases(entries: 10)
    let pairs = cases.map { one in
      var other = one.scenario
      other.assumptions.hourlyRate = band("75")
      let base = Trajectory.make(one.scenario, of: one.persona)
      let changed = Trajectory.make(other, of: one.persona)
      return (base, base.totals, changed, changed.totals)
    }
    let rounds = 100
    let elapsed = best {
      repeated(rounds, over: pairs) { base, baseTotals, other, otherTotals in
        Difference(of: other, otherTotals, from: base, baseTotals)?.changed.count ?? 0
      }
    }
    print("differences of ten entries, one core:", rate(rounds * pairs.count, elapsed))
    let lines = best {
      repeated(rounds, over: pairs) { base, totals, _, _ in totals.sensitivity(of: base).count }
    }
    print("sensitivities of ten entries, one core:", rate(rounds * pairs.count, lines))
  }

  private static func rate(_ count: Int, _ duration: Swift.Duration) -> String {
    let nanoseconds = duration / .nanoseconds(1)
    let each = Int(nanoseconds / Double(count))
    return "\(column(Int(Double(count) * 1e9 / nanoseconds), 9))/s \(column(each, 7)) ns"
  }

  private static func column(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
