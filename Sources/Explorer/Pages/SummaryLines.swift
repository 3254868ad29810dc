import Reintegration
import Wording

/// What the totals say, line by line.
struct SummaryLines {
  private let current: Evaluation
  private let totals: Totals
  private let say: Wording
  /// The figures that the elapsed time, the active time and the waiting are made from.
  private let weeks: Set<Subject>
  /// How many figures are unknown, by kind.
  private let unknownCounts: [UnknownCount]

  init(_ current: Evaluation, _ say: Wording) {
    self.current = current
    totals = current.totals
    self.say = say
    weeks = current.subjects(of: .elapsed)
    unknownCounts = Self.unknownCounts(in: totals, say)
  }

  func label(of item: TotalsItem) -> Phrase {
    switch item {
    case .measure(let measure):
      switch measure {
      case .clientHours: Phrase(say.name(of: Worker.client))
      case .professionalHours: Phrase(say.name(of: Worker.professional))
      default: Phrase(say.name(of: measure))
      }
    case .unknown: Phrase(say("onbekend", "unknown"))
    }
  }

  func figure(of item: TotalsItem) -> Cell {
    if totals.stages.isEmpty {
      let nothing = say("nog niets gekozen", "nothing chosen yet")
      let isCost = item == .measure(.cost)
      return Cell(.figure, isCost ? nothing : "-", short: "-", tone: .secondary)
    }
    switch item {
    case .measure(let measure):
      return figure(
        say.said(measure, of: totals, as: .plain), short: say.said(measure, of: totals, as: .short),
        totals[measure], of: measure.part == .duration ? weeks : current.subjects(of: measure))
    case .unknown: return unknown
    }
  }

  /// The cost with the support that is counted along.
  var grandTotal: Cell {
    let sum = totals.grandTotal
    return figure(
      say.said(sum, as: .plain), short: say.said(sum, as: .short), sum,
      of: current.subjects(of: .cost).union(weeks))
  }

  /// The totals in a sentence: cost, time and what is unknown.
  var said: String {
    if totals.stages.isEmpty { return say("nog niets gekozen", "nothing chosen yet") }
    let support =
      current.totals.support.lines.isEmpty
      ? [] : [SummaryPage.grandTotalLabel(say).full + " " + grandTotal.full]
    // What is unknown as a whole has been said so.
    let unknown = unknownCounts.filter {
      $0.measure == .clientHours || !totals[$0.measure].isUnknown
    }.map {
      $0.count == 1
        ? $0.one
        : say("\($0.name) \($0.count) keer onbekend", "\($0.name) unknown \($0.count) times")
    }
    return
      ([said(.cost)] + support + [said(.elapsed)] + unknown).joined(separator: ", ")
  }

  /// A measure within the sentence: its figure says by its unit which it is, where it has one.
  private func said(_ measure: Measure) -> String {
    let item = TotalsItem.measure(measure)
    let hasFigure = !totals[measure].isUnknown && !totals[measure].isEmpty
    return (hasFigure ? "" : label(of: item).full + " ")
      + say.said(measure, of: totals, as: .plain)
  }

  private func figure(
    _ full: String, short: String, _ sum: Sum, of subjects: Set<Subject>
  ) -> Cell {
    let tone: Tone = sum.isEmpty ? .secondary : sum.isOpen ? .unknown : .strong
    return Cell(.figure, full, short: short, tone: tone, subjects: subjects)
  }

  private struct UnknownCount {
    let measure: Measure
    let count: Int
    let name: String
    /// How it is said of a single one.
    let one: String
  }

  private static func unknownCounts(in totals: Totals, _ say: Wording) -> [UnknownCount] {
    let cost = totals[.cost]
    return [
      UnknownCount(
        measure: .elapsed, count: totals[.elapsed].unknown.count, name: say("duur", "duration"),
        one: say("1 duur onbekend", "1 duration unknown")),
      UnknownCount(
        measure: .clientHours,
        count: totals[.clientHours].unknown.count + totals[.professionalHours].unknown.count,
        name: say("uren", "hours"), one: say("uren 1 keer onbekend", "hours unknown once")),
      UnknownCount(
        measure: .cost, count: cost.unknown.count, name: say("kosten", "cost"),
        one: say("kosten 1 keer onbekend", "1 cost unknown")),
      UnknownCount(
        measure: .cost, count: cost.partlyUnknown.count, name: say("kosten deels", "cost partly"),
        one: say("kosten 1 keer deels onbekend", "1 cost partly unknown")),
    ].filter { $0.count > 0 }
  }

  private var unknown: Cell {
    let parts = unknownCounts
    // Which are unknown tells of the others that they are known.
    let subjects = current.subjects
    if parts.isEmpty { return Cell(.figure, say("niets", "nothing"), subjects: subjects) }
    return Cell(
      .figure, parts.map { "\($0.name) \($0.count)x" }.joined(separator: ", "),
      short: "\(parts.reduce(0) { $0 + $1.count })x", tone: .unknown, subjects: subjects)
  }
}
