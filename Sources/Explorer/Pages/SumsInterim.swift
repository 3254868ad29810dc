import Reintegration
import Wording

// Stands in for the engine's measures and sums until they are there.

package enum Measure: Int, CaseIterable, Hashable, Sendable {
  static let ofEntry: [Measure] = [.elapsed, .clientHours, .professionalHours, .cost]
  case elapsed, active, waiting, clientHours, professionalHours, peakLoad, cost

  var part: Part {
    switch self {
    case .elapsed, .active, .waiting: .duration
    case .clientHours, .professionalHours, .peakLoad: .hours
    case .cost: .cost
    }
  }
}

struct Sum: Hashable {
  enum Bound { case exact, atLeast, atMost }
  let unit: Unit
  let band: Band
  var bound: Bound = .exact
  var unknown: [String] = []
  var outside: [String] = []
  var partlyUnknown: [String] = []
  var highIs: HighEnd = .exact
  var isEmpty = false
  var isOpen: Bool { bound != .exact }
  var isUnknown: Bool { bound == .atLeast && band.high == .zero }
}

enum SumForm { case full, plain, short, cell }

extension Totals {
  subscript(measure: Measure) -> Sum {
    let steps = stages.flatMap(\.steps)
    let weeks = { (band: Band, bound: Sum.Bound) in
      Sum(
        unit: .weeks, band: band,
        bound: self.durationUnknown.isEmpty || bound == .atMost && band.high == .zero
          ? .exact : bound, unknown: self.durationUnknown, isEmpty: steps.isEmpty)
    }
    switch measure {
    case .elapsed: return weeks(elapsed, .atLeast)
    case .active: return weeks(active, .atLeast)
    case .waiting: return weeks(waiting, .atMost)
    case .clientHours: return hours(clientHours, .client, steps)
    case .professionalHours: return hours(professionalHours, .professional, steps)
    case .peakLoad:
      return Sum(
        unit: .hoursPerWeek, band: peakLoad, bound: clientHours.isOpen ? .atLeast : .exact,
        unknown: clientHours.unknown, isEmpty: !steps.contains { $0.figures.by == .client })
    case .cost: return cost.sum(steps)
    }
  }

  var grandTotalSum: Sum { grandTotal.sum(stages.flatMap(\.steps)) }

  private func hours(_ tally: Tally, _ worker: Worker, _ steps: [Step]) -> Sum {
    tally.sum(steps, worker)
  }
}

extension Tally {
  fileprivate func sum(_ steps: [Totals.Step], _ worker: Worker) -> Sum {
    Sum(
      unit: .hours, band: band, bound: isOpen ? .atLeast : .exact, unknown: unknown,
      isEmpty: !steps.contains { $0.figures.by == worker })
  }
}

extension CostTally {
  func sum(_ steps: [Totals.Step]) -> Sum {
    Sum(
      unit: .euros, band: band, bound: isOpen ? .atLeast : .exact, unknown: unknown,
      outside: outside, partlyUnknown: steps.filter { $0.figures.isCostPartlyUnknown }.map(\.id),
      highIs: highIs, isEmpty: steps.count == outside.count)
  }
}

extension Totals.Stage {
  subscript(measure: Measure) -> Sum {
    switch measure {
    case .elapsed:
      Sum(
        unit: .weeks, band: duration, bound: durationUnknown.isEmpty ? .exact : .atLeast,
        unknown: durationUnknown)
    case .clientHours: clientHours.sum(steps, .client)
    case .professionalHours: professionalHours.sum(steps, .professional)
    default: cost.sum(steps)
    }
  }
}

extension Totals.Step {
  subscript(measure: Measure) -> Sum { figures.sum(of: measure, id: id) }
}

extension StepFigures {
  subscript(measure: Measure) -> PartFigures? {
    switch measure {
    case .elapsed: duration
    case .clientHours: by == .client ? hours : nil
    case .professionalHours: by == .professional ? hours : nil
    case .cost: cost
    case .active, .waiting, .peakLoad: nil
    }
  }

  func sum(of measure: Measure, id: String) -> Sum {
    let unit: Unit = measure == .cost ? .euros : measure == .elapsed ? .weeks : .hours
    guard let part = self[measure] else {
      return Sum(unit: unit, band: .zero, outside: measure == .cost ? [id] : [], isEmpty: true)
    }
    return Sum(
      unit: unit, band: part.known, bound: part.unknown == nil ? .exact : .atLeast,
      unknown: part.unknown == nil ? [] : [id],
      partlyUnknown: part.marks.contains(Marks(.partlyUnknown)) ? [id] : [],
      highIs: measure == .cost ? HighEnd(highMarks) : .exact)
  }
}

extension Wording {
  func said(_ sum: Sum, as form: SumForm = .full) -> String {
    if sum.isEmpty {
      if !sum.outside.isEmpty {
        return form == .full
          ? outside : form == .plain ? outsideInShort : self("ander budget", "other budget")
      }
      return form == .cell ? "" : "-"
    }
    if sum.isUnknown { return self("onbekend", "unknown") }
    let figure =
      form == .cell
      ? band(sum.band, highIs: sum.highIs, unit: sum.unit)
      : form == .short && sum.unit != .euros
        ? band(sum.band, unit: sum.unit) + (sum.unit == .weeks ? " wk" : self(" uur", " h"))
        : said(sum.band, sum.unit, highIs: sum.highIs)
    let isBrief = form == .short || form == .cell
    switch sum.bound {
    case .exact: return figure
    case .atMost: return (isBrief ? "max. " : self("ten hoogste ", "at most ")) + figure
    case .atLeast where form == .cell: return figure + " + ?"
    case .atLeast: return (isBrief ? "min. " : self("ten minste ", "at least ")) + figure
    }
  }

  func said(_ measure: Measure, of totals: Totals, as form: SumForm = .full) -> String {
    measure == .peakLoad ? peakLoad(totals) : said(totals[measure], as: form)
  }

  func column(of measure: Measure) -> String {
    switch measure {
    case .clientHours: self("cliënt u", "client h")
    case .professionalHours: self("prof. u", "prof. h")
    case .cost: self("kosten €", "cost €")
    default: self("weken", "weeks")
    }
  }
}

extension Wording {
  func name(of measure: Measure) -> String {
    switch measure {
    case .elapsed: self("doorlooptijd", "elapsed time")
    case .active: self("inzetduur", "active time")
    case .waiting: self("wachttijd", "waiting time")
    case .peakLoad: self("zwaarste week", "busiest week")
    case .cost: self("kosten", "cost")
    case .clientHours: self("cliënturen", "client hours")
    case .professionalHours: self("prof.-uren", "prof. hours")
    }
  }
  var unknown: String { self("onbekend", "unknown") }
}
struct UnseenLoad {
  enum Reason { case durationUnknown, notPerWeek }
  let id: String
  let reason: Reason
}
extension Totals {
  var unseenLoad: [UnseenLoad] {
    stages.flatMap(\.steps).compactMap { step in
      let figures = step.figures
      guard figures.by == .client else { return nil }
      if figures.load.high > .zero {
        return figures.duration.unknown == nil
          ? nil : UnseenLoad(id: step.id, reason: .durationUnknown)
      }
      let isNothing = figures.hours.unknown == nil && figures.hours.known.high == .zero
      return isNothing ? nil : UnseenLoad(id: step.id, reason: .notPerWeek)
    }
  }
}

extension Measure {
  static let compared: [Measure] = [.cost, .clientHours, .professionalHours, .elapsed]

  var unit: Unit {
    switch self {
    case .elapsed, .active, .waiting: .weeks
    case .clientHours, .professionalHours: .hours
    case .peakLoad: .hoursPerWeek
    case .cost: .euros
    }
  }
}

extension Sensitivity {
  subscript(measure: Measure) -> Amount? {
    switch measure {
    case .cost: cost
    case .clientHours: clientHours
    case .professionalHours: professionalHours
    case .elapsed: elapsedWeeks
    case .active, .waiting, .peakLoad: nil
    }
  }
}

extension Totals {
  func sensitivity(of trajectory: Trajectory, by measure: Measure) -> [Sensitivity] {
    sensitivity(of: trajectory).enumerated()
      .sorted {
        ($1.element[measure] ?? .zero, $0.offset) < ($0.element[measure] ?? .zero, $1.offset)
      }
      .map(\.element)
  }
}

extension Band {
  var band: Band { self }
}

extension Wording {
  func said(_ amount: Amount, of measure: Measure) -> String { said(Band(amount), measure.unit) }

  func shortName(of unit: Unit) -> String { unit == .euros ? "€" : name(of: unit, isOne: false) }
}
