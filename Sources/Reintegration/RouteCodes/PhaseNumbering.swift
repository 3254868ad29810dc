/// The number of what is chosen in one phase among all that can be.
struct PhaseNumbering {
  let phase: Phase
  private let interventions: [Intervention]

  init(_ interventions: [Intervention], of phase: Phase) {
    self.phase = phase
    self.interventions = interventions
  }

  private static let startCount = UInt64(EntryStart.allCases.count)
  private static let timesCount = UInt64(PhasePlan.timesAllowed.count)
  private static let phaseStartCount = UInt64(PhaseStart.allCases.count)

  // MARK: Plain

  /// Adds a plan's digits to a number, or returns false where the plan needs more than plain says.
  func addPlain(_ plan: PhasePlan, to number: inout MixedNumber) -> Bool {
    guard plan.times == 1, plan.start == .after else { return false }
    var entries = plan.entries[...]
    for intervention in interventions {
      var digit: UInt64 = 0
      if let entry = entries.first, entry.intervention == intervention.id {
        guard entry.count == 1, let option = option(of: entry, intervention, counts: 1) else {
          return false
        }
        digit = option + 1
        entries.removeFirst()
      }
      number.add(digit, of: optionCount(intervention, counts: 1) + 1)
    }
    return entries.isEmpty
  }

  func plainPlan(taking rest: inout UInt64) -> PhasePlan? {
    var plan = PhasePlan()
    for intervention in interventions {
      let digit = rest.takeDigit(of: optionCount(intervention, counts: 1) + 1)
      if digit > 0 { plan.entries.append(entry(digit - 1, intervention, counts: 1)) }
    }
    return plan
  }

  // MARK: Full

  /// Returns the plan's number and how many plans there are; nil where 64 bits do not hold them.
  func fullNumber(of plan: PhasePlan) -> (digit: UInt64, count: UInt64)? {
    guard let table = OrderedChoices(optionCounts), PhasePlan.timesAllowed.contains(plan.times),
      let count = table.count.times(Self.timesCount * Self.phaseStartCount)
    else { return nil }
    var chosen: [(place: Int, option: UInt64)] = []
    for entry in plan.entries {
      guard let place = interventions.firstIndex(where: { $0.id == entry.intervention }),
        let option = option(
          of: entry, interventions[place], counts: interventions[place].definition.repeatable)
      else { return nil }
      chosen.append((place, option))
    }
    guard let rank = table.rank(of: chosen) else { return nil }
    let start = UInt64(PhaseStart.allCases.firstIndex(of: plan.start) ?? 0)
    let form = UInt64(plan.times - PhasePlan.timesAllowed.lowerBound) * Self.phaseStartCount + start
    return (rank * (Self.timesCount * Self.phaseStartCount) + form, count)
  }

  func fullPlan(taking rest: inout UInt64) -> PhasePlan? {
    guard let table = OrderedChoices(optionCounts),
      let count = table.count.times(Self.timesCount * Self.phaseStartCount)
    else { return nil }
    var digit = rest.takeDigit(of: count)
    var plan = PhasePlan()
    plan.start = PhaseStart.allCases[Int(digit.takeDigit(of: Self.phaseStartCount))]
    plan.times = PhasePlan.timesAllowed.lowerBound + Int(digit.takeDigit(of: Self.timesCount))
    plan.entries = table.choices(of: digit).map { choice in
      let intervention = interventions[choice.place]
      return entry(choice.option, intervention, counts: intervention.definition.repeatable)
    }
    return plan
  }

  // MARK: One entry

  private var optionCounts: [UInt64] {
    interventions.map { optionCount($0, counts: $0.definition.repeatable) }
  }

  /// Returns in how many ways an intervention can be chosen: variant, start, and count.
  private func optionCount(_ intervention: Intervention, counts: Int) -> UInt64 {
    UInt64(variants(of: intervention).count) * Self.startCount * UInt64(max(counts, 1))
  }

  private func option(of entry: Entry, _ intervention: Intervention, counts: Int) -> UInt64? {
    guard let variant = variants(of: intervention).firstIndex(of: entry.variant),
      let start = EntryStart.allCases.firstIndex(of: entry.start),
      (1...max(counts, 1)).contains(entry.count)
    else { return nil }
    return (UInt64(variant) * Self.startCount + UInt64(start)) * UInt64(max(counts, 1))
      + UInt64(entry.count - 1)
  }

  private func entry(_ option: UInt64, _ intervention: Intervention, counts: Int) -> Entry {
    var rest = option
    let count = Int(rest.takeDigit(of: UInt64(max(counts, 1)))) + 1
    let start = EntryStart.allCases[Int(rest.takeDigit(of: Self.startCount))]
    let variants = variants(of: intervention)
    return Entry(
      intervention.id, variant: variants[min(Int(rest), variants.count - 1)], count: count,
      start: start)
  }

  /// The variants an entry may name; nil among them where it may leave it open.
  private func variants(of intervention: Intervention) -> [String?] {
    let named = intervention.definition.variants.map { Optional($0.id) }
    return intervention.definition.mustChoose ? named : [nil] + named
  }
}
