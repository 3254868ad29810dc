import Reintegration
import Wording

/// The totals that every screen shows, with the same labels in the same place after every choice.
struct SummaryPage: PageSource {
  var kind: PlaceKind { .summary }

  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Totaal", "Totals")
    guard let current = model.work?.current else { return Page(title) }
    let lines = SummaryLines(current, say)
    var rows = TotalsItem.allCases.map { item in
      row(
        item.row, lines.label(of: item), lines.figure(of: item),
        opens: .explanation(.total(item)))
    }
    if !current.totals.support.lines.isEmpty {
      rows.append(
        row(
          Self.grandTotal, Self.grandTotalLabel(say), lines.grandTotal,
          opens: .explanation(.grandTotal)))
    }
    return Page(
      title, [.table(Table([.label, Column(.figure, .figure)], rows))],
      said: "\(title): \(lines.said)")
  }

  /// The row of the cost with the support that is counted along, and what it is called.
  static let grandTotal = RowID("total", "grandTotal")

  static func grandTotalLabel(_ say: Wording) -> Phrase {
    Phrase(say("met begeleiding", "with support"))
  }

  private func row(_ id: RowID, _ label: Phrase, _ figure: Cell, opens place: Place) -> Row {
    Row(
      id, [Cell(.label, label.full, short: label.short, tone: .secondary), figure],
      opens: .show(place))
  }
}

extension TotalsItem {
  /// The row that says it.
  package var row: RowID {
    switch self {
    // By its number: to write a name out, the program would have to look at itself.
    case .measure(let measure): RowID("total", measure.rawValue)
    case .unknown: RowID("total", "unknown")
    }
  }
}
