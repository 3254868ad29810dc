import Reintegration
import Wording

/// What there is to know beside the figures of the table: warnings, the weeks, support, the budget.
struct TotalsRemarks {
  private let current: Evaluation
  private let totals: Totals
  private let say: Wording
  private let showsVerdict: Bool

  init(_ work: Work, _ say: Wording, showsVerdict: Bool) {
    current = work.current
    totals = current.totals
    self.say = say
    self.showsVerdict = showsVerdict
  }

  var blocks: [Block] {
    warnings + [
      .heading(say("Daarnaast", "Beside that")), .table(.labelled(weeks + support + [budget])),
    ]
  }

  private var warnings: [Block] {
    let rows = current.warnings.enumerated().map { index, warning in
      Row(
        RowID("warning", index), [Cell(.text, say.said(warning, in: current.trajectory))],
        tone: .warning, opens: .show(.explanation(.warning(index))),
        presence: current.subjects(of: warning))
    }
    let pause: [Row] =
      current.trajectory.hasWorkBesidePause(in: totals)
      ? [
        Row(
          RowID("pause"), [Cell(.text, say.pauseBesideWork)], tone: .warning,
          opens: .show(.explanation(.total(.measure(.waiting)))))
      ] : []
    guard !(rows + pause).isEmpty else { return [] }
    return [.heading(say("Let op", "Note")), .table(.list(rows + pause))]
  }

  /// The totals that are not in the table, and the busiest week.
  private var weeks: [Row] {
    guard !totals.stages.isEmpty else { return [] }
    let unknown = SummaryLines(current, say).figure(of: .unknown)
    return [row(of: .active), row(of: .waiting)] + [
      row(
        TotalsItem.unknown.row, say.unknown,
        Cell(.text, unknown.full, tone: unknown.tone, subjects: unknown.subjects),
        opens: .show(.explanation(.total(.unknown)))),
      row(of: .peakLoad, opens: .load),
    ]
  }

  private func row(of measure: Measure, opens place: Place? = nil) -> Row {
    let item = TotalsItem.measure(measure)
    return row(
      item.row, say.name(of: measure),
      Cell(.text, say.said(measure, of: totals), subjects: current.subjects(of: measure)),
      opens: .show(place ?? .explanation(.total(item))))
  }

  /// The klantmanager and the jobcoach, where they are counted along, and what it all comes to.
  private var support: [Row] {
    let support = totals.support
    guard !support.lines.isEmpty else { return [] }
    let footnote = say.supportFootnote(withJobcoach: support.jobcoach != nil)
    let lines: [(id: String, name: String, text: String?)] = [
      ("klantmanager", "klantmanager", support.klantmanager.map { say.said($0) }),
      (
        "jobcoach", say("jobcoach", "job coach"),
        support.jobcoach.map { say.jobcoach($0, in: current.trajectory) }
      ),
    ]
    let counted = lines.compactMap { line in
      line.text.map { text in
        row(
          RowID("support", line.id), line.name,
          Cell(.text, text, tone: .own, subjects: current.subjects(of: .elapsed)),
          opens: .show(.explanation(.support)))
      }
    }
    let whole = SummaryLines(current, say).grandTotal
    return counted + [
      Row(
        SummaryPage.grandTotal,
        [
          Cell(.label, SummaryPage.grandTotalLabel(say).full),
          Cell(.text, whole.full, tone: .own, subjects: whole.subjects),
        ], lines: [Prose(footnote, .secondary)], opens: .show(.explanation(.grandTotal)))
    ]
  }

  private var budget: Row {
    let budget = totals.budget
    var text =
      say.euros(budget.perYear) + say(" per jaar, ", " a year, ") + say.budgetYears(totals) + ": "
      + say.said(budget.available, .euros)
      + say(". Een gemiddelde per persoon, geen grens.", ". An average per person, not a cap.")
    if showsVerdict {
      text +=
        " " + say.verdict(totals)
        + say(
          " Uit dit budget worden ook klantmanagers en jobcoaches betaald.",
          " This budget also pays klantmanagers and job coaches.")
    }
    let spent = showsVerdict ? current.subjects(of: .cost) : []
    return row(
      RowID("budget"), say("jaarbudget", "year's budget"),
      Cell(.text, text, tone: .budget, subjects: current.subjects(of: .elapsed).union(spent)),
      opens: .show(.explanation(.budget)))
  }

  private func row(_ id: RowID, _ label: String, _ text: Cell, opens: Command) -> Row {
    Row(id, [Cell(.label, label), text], opens: opens)
  }
}
