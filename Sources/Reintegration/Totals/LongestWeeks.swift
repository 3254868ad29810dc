/// The longest elapsed time, which tells without laying out every entry anew what it becomes when
/// one entry is shorter.
struct LongestWeeks {
  /// The two largest of some weeks.
  private struct Largest {
    private(set) var first = Amount.zero
    private var second = Amount.zero

    mutating func add(_ weeks: Amount) {
      if weeks > first {
        (first, second) = (weeks, first)
      } else {
        second = max(second, weeks)
      }
    }

    /// The largest when one of the weeks is replaced by fewer.
    func replacing(_ weeks: Amount, with fewer: Amount) -> Amount {
      max(weeks == first ? second : first, fewer)
    }
  }

  /// One pass of a phase: its steps after one another, and what runs beside them all.
  private struct Pass {
    private let weeks: [Amount]
    /// For each entry the place of its step, or nil where it runs the whole phase.
    private var places: [Int?] = []
    private var steps: [Largest] = []
    private var whole = Largest()
    private var stepsLength = Amount.zero

    init(_ entries: [Trajectory.Step], weeks: [Amount]) {
      self.weeks = weeks
      for (step, weeks) in zip(entries, weeks) {
        switch step.entry.start {
        case .phase:
          whole.add(weeks)
          places.append(nil)
        case .after, .with:
          if step.entry.start == .after || steps.isEmpty { steps.append(Largest()) }
          steps[steps.count - 1].add(weeks)
          places.append(steps.count - 1)
        }
      }
      for step in steps { stepsLength = stepsLength + step.first }
    }

    var length: Amount { max(stepsLength, whole.first) }

    /// The length when one entry takes fewer weeks.
    func length(shortening index: Int, to fewer: Amount) -> Amount {
      guard let place = places[index] else {
        return max(stepsLength, whole.replacing(weeks[index], with: fewer))
      }
      let step = steps[place].replacing(weeks[index], with: fewer)
      return max(stepsLength - steps[place].first + step, whole.first)
    }
  }

  private let stages: [Trajectory.Stage]
  private let passes: [Pass]

  /// Takes the stages, with the largest number of weeks of each of their entries.
  init(_ stages: [Trajectory.Stage], weeks: [[Amount]]) {
    self.stages = stages
    passes = zip(stages, weeks).map { Pass($0.steps, weeks: $1) }
  }

  /// Returns the longest elapsed time when one entry of a stage takes fewer weeks.
  func elapsed(shortening entry: Int, of shortened: Int, to fewer: Amount) -> Amount {
    var start = Amount.zero
    var latestEnd = Amount.zero
    for (index, stage) in stages.enumerated() {
      let before = stage.start == .with ? start : latestEnd
      start = max(before, stage.earliestWeek ?? .zero)
      let length =
        index == shortened
        ? passes[index].length(shortening: entry, to: fewer) : passes[index].length
      latestEnd = max(latestEnd, start + stage.times * length)
    }
    return latestEnd
  }
}
