import Reintegration
import Wording

/// Everything that is totalled: of the whole, by phase and by intervention, with the cost as bars
/// and what is unknown; then what there is to know beside it.
struct TotalsPage: PageSource {
  var kind: PlaceKind { .screen }

  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Totaal", "Totals")
    guard let work = model.work else { return Page(title) }
    return Page(
      title,
      TotalsTable(work, say).blocks
        + TotalsRemarks(work, say, showsVerdict: model.showsVerdict).blocks
        + [
          .table(.list([group(say)])), .text(model.caveat(for: work.persona), .secondary),
        ], saysTotals: true)
  }

  /// Leads to what the group wrote beside its choices.
  private func group(_ say: Wording) -> Row {
    Row(
      RowID("group"), [Cell(.text, say(Deed.group.name))], tone: .link, opens: .show(.group))
  }
}

extension Deed {
  static let toggleVerdict = Deed(
    Text(nl: "Oordeel over het budget tonen of niet", en: "Show the budget's verdict or not"),
    label: Text(nl: "oordeel", en: "verdict"), .looking,
    words: [Text(nl: "oordeel", en: "verdict"), Text(nl: "past het", en: "does it fit")],
    at: { $0 == .totals || $0 == .summary || $0 == .assumptions },
    unless: Refusal.withoutScenario,
    run: { model, _ in
      model.toggleVerdict()
      return []
    })
}

extension Model {
  /// Shows the budget's verdict or takes it away, and says it where it may be out of view.
  mutating func toggleVerdict() {
    showsVerdict.toggle()
    guard showsVerdict, let current = work?.current else { return }
    let totals = current.totals
    notice = Notice(
      .info,
      Text(
        nl: "Oordeel: " + say(in: .nl).verdict(totals),
        en: "Verdict: " + say(in: .en).verdict(totals)), told: .these(current.subjects),
      covered: Text(nl: "Oordeel: afgedekt", en: "Verdict: covered"))
  }
}
