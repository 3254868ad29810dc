import Reintegration
import Wording

/// The totals that every screen shows, with the same labels in the same place after every choice.
struct SummaryPage: PageSource {
  var kind: PlaceKind { .summary }

  func page(of model: Model) -> Page {
    let title = model.say("Totaal", "Totals")
    guard let current = model.work?.current else { return Page(title) }
    let lines = SummaryLines(current, model.say)
    var rows = TotalsItem.allCases.map { item in
      row(
        RowID("total", item.rawValue), lines.label(of: item), lines.figure(of: item),
        opens: .show(.explanation(.total(item))))
    }
    if !current.totals.support.lines.isEmpty {
      rows.append(
        row(
          RowID("total", "grandTotal"),
          Phrase(
            model.say("met begeleiding", "with support"), short: model.say("met beg.", "with sup.")),
          lines.grandTotal, opens: .show(.explanation(.grandTotal))))
    }
    return Page(title, [.table(Table([.label, Column(.figure, .figure)], rows))])
  }

  private func row(_ id: RowID, _ label: Phrase, _ figure: Cell, opens: Command) -> Row {
    Row(
      id, [Cell(.label, label.full, short: label.short, tone: .secondary), figure], opens: opens)
  }
}

/// What the totals say, line by line.
private struct SummaryLines {
  private let totals: Totals
  private let say: Wording
  private let steps: [Totals.Step]

  init(_ current: Evaluation, _ say: Wording) {
    totals = current.totals
    self.say = say
    steps = totals.stages.flatMap(\.steps)
  }

  func label(of item: TotalsItem) -> Phrase {
    switch item {
    case .elapsed: Phrase(say("doorlooptijd", "elapsed"))
    case .active: Phrase(say("inzetduur", "active time"), short: say("inzet", "active"))
    case .waiting: Phrase(say("wachttijd", "waiting time"), short: say("wacht", "waiting"))
    case .clientHours: Phrase(say("cliënt", "client"))
    case .professionalHours: Phrase("professional", short: "prof.")
    case .cost: Phrase(say("kosten", "cost"))
    case .unknown: Phrase(say("onbekend", "unknown"))
    }
  }

  func figure(of item: TotalsItem) -> Cell {
    if steps.isEmpty {
      let nothing = say("nog niets gekozen", "nothing chosen yet")
      return Cell(.figure, item == .cost ? nothing : "-", short: "-", tone: .secondary)
    }
    let isOpenWeeks = !totals.durationUnknown.isEmpty
    switch item {
    case .elapsed: return weeks(totals.elapsed, isOpen: isOpenWeeks)
    case .active: return weeks(totals.active, isOpen: isOpenWeeks)
    case .waiting:
      let isMost = isOpenWeeks && totals.waiting.high > .zero
      return cell(
        (isMost ? say("ten hoogste ", "at most ") : "") + say.said(totals.waiting, .weeks),
        short: (isMost ? "max. " : "") + say.band(totals.waiting, unit: .weeks) + " wk",
        of: subjects(.duration))
    case .clientHours: return hours(totals.clientHours, of: .client)
    case .professionalHours: return hours(totals.professionalHours, of: .professional)
    case .cost: return cost(totals.cost, of: subjects(.cost))
    case .unknown: return unknown
    }
  }

  /// The cost with the support that is counted along.
  var grandTotal: Cell { cost(totals.grandTotal, of: subjects(.cost).union(subjects(.duration))) }

  private func weeks(_ band: Band, isOpen: Bool) -> Cell {
    known(
      say.said(band, .weeks), short: say.band(band, unit: .weeks) + " wk", isOpen: isOpen,
      isEmpty: band.high == .zero, of: subjects(.duration))
  }

  private func hours(_ tally: Tally, of worker: Worker) -> Cell {
    guard steps.contains(where: { $0.figures.by == worker }) else {
      return Cell(.figure, "-", tone: .secondary)
    }
    return known(
      say.said(tally.band, .hours), short: say.band(tally.band) + say(" uur", " h"),
      isOpen: tally.isOpen, isEmpty: tally.band.high == .zero,
      of: subjects(.hours) { $0.figures.by == worker })
  }

  private func cost(_ cost: CostTally, of subjects: Set<Subject>) -> Cell {
    let euros = say.said(cost.band, .euros, highIs: cost.highIs)
    return known(
      euros, short: euros, isOpen: cost.isOpen, isEmpty: cost.band.high == .zero, of: subjects)
  }

  private func known(
    _ figure: String, short: String, isOpen: Bool, isEmpty: Bool, of subjects: Set<Subject>
  ) -> Cell {
    guard isOpen else { return cell(figure, short: short, of: subjects) }
    if isEmpty {
      return cell(
        say("onbekend", "unknown"), short: say("onbekend", "unknown"), .unknown, of: subjects)
    }
    return cell(
      say("ten minste ", "at least ") + figure, short: "min. " + short, .unknown, of: subjects)
  }

  /// How many figures are unknown, by kind.
  private var unknown: Cell {
    let hours = totals.clientHours.unknown.count + totals.professionalHours.unknown.count
    let partly = steps.count { $0.figures.isCostPartlyUnknown }
    let parts = [
      (totals.durationUnknown.count, say("duur", "duration")), (hours, say("uren", "hours")),
      (totals.cost.unknown.count, say("kosten", "cost")),
      (partly, say("kosten deels", "cost partly")),
    ].filter { $0.0 > 0 }
    if parts.isEmpty { return Cell(.figure, say("niets", "nothing")) }
    let subjects = steps.flatMap { step in
      Part.allCases.filter { step.figures.figures(of: $0)?.unknown != nil }
        .map { Subject(step.id, $0) }
    }
    return cell(
      parts.map { "\($0.1) \($0.0)x" }.joined(separator: ", "),
      short: "\(parts.reduce(0) { $0 + $1.0 })x", .unknown, of: Set(subjects))
  }

  private func cell(
    _ figure: String, short: String, _ tone: Tone = .strong, of subjects: Set<Subject>
  ) -> Cell {
    Cell(.figure, figure, short: short, tone: tone, subjects: subjects)
  }

  private func subjects(
    _ part: Part, where isCounted: (Totals.Step) -> Bool = { _ in true }
  ) -> Set<Subject> {
    Set(steps.filter(isCounted).map { Subject($0.id, part) })
  }
}
