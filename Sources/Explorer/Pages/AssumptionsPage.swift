import Reintegration
import Wording

/// What is assumed beside the choices: each value can be changed in place, or filled in.
struct AssumptionsPage: PageSource {
  func page(of model: Model) -> Page {
    let say = model.say
    let title = say("Aannames", "Assumptions")
    guard let ground = model.ground else { return Page(title) }
    var rows = Assumption.all.map { row(of: $0, on: ground, say) }
    let place = rows.firstIndex { $0.id == Assumption.budget.row }
    rows.insert(verdict(in: model), at: place.map { $0 + 1 } ?? rows.count)
    return Page(
      title,
      [
        .text(
          say(
            "Wat van jezelf is, en niet van de bron, heeft een teken.",
            "What is your own, and not the source's, has a sign."), .secondary),
        .table(.labelled(rows)),
      ])
  }

  func refusal(adjusting row: RowID, by step: Int, in model: Model) -> Text? {
    Assumption.of(row).flatMap { model.refusal(of: $0, by: step) }
  }

  func adjust(_ row: RowID, by step: Int, in model: inout Model) -> [Effect] {
    guard let assumption = Assumption.of(row) else { return model.run(Command(.toggleVerdict)) }
    model.set(assumption, by: step)
    return []
  }

  private func row(
    of assumption: Assumption, on ground: Assumption.Ground, _ say: Wording
  ) -> Row {
    let isOwn = assumption.isOwn(ground.scenario)
    let opens =
      assumption.filling(ground, say) == nil
      ? Command(.nextValue, at: assumption.row) : .show(.assumption(assumption.id))
    return Row(
      assumption.row,
      [
        Cell(.label, say(assumption.label)),
        Cell(.text, assumption.value(ground, say), tone: isOwn ? .own : nil),
      ],
      marks: isOwn ? [RowMark(.own, say("eigen aanname", "own assumption"))] : [],
      opens: opens, isAdjustable: true)
  }

  private func verdict(in model: Model) -> Row {
    let say = model.say
    return Row(
      RowID("verdict"),
      [
        Cell(.label, say("oordeel budget", "budget verdict")),
        Cell(
          .text,
          model.showsVerdict ? say("getoond", "shown") : say("niet getoond", "not shown")),
      ],
      opens: Command(.toggleVerdict), isAdjustable: true)
  }
}

extension Assumption {
  /// The row of the page on which its value stands.
  var row: RowID { RowID("assumption", id.phase.map { "\(id.name).\($0.rawValue)" } ?? id.name) }

  /// Returns the assumption whose value stands on a row.
  static func of(_ row: RowID) -> Assumption? { all.first { $0.row == row } }
}

extension Deed {
  static let assumptions = opening(
    { _ in .assumptions },
    Text(
      nl: "Aannames: wat er naast de keuzes geldt", en: "Assumptions: what holds beside the choices"
    ),
    label: Text(nl: "aannames", en: "assumptions"), .whatIf,
    words: [
      Text(nl: "aannames", en: "assumptions"), Text(nl: "uurtarief", en: "rate"),
      Text(nl: "begeleiding", en: "support"),
    ],
    at: { place in
      if case .sensitivity = place { return true }
      return Reach.walk(place) || place == .load || place == .history
    })

  static let toggleOutliers = Deed(
    Text(nl: "Uitschieters meetellen of niet", en: "Count outliers or not"),
    label: Text(nl: "uitschieters", en: "outliers"), .whatIf,
    words: [Text(nl: "uitschieters", en: "outliers")], at: Reach.walk,
    unless: { model, command in
      Refusal.withoutScenario(model, command) ?? model.refusal(of: .outliers, by: 1)
    },
    run: { model, _ in
      model.set(.outliers, by: 1)
      return []
    })
}
