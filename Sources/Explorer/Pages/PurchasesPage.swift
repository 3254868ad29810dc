import Reintegration
import Wording

/// What a year's budget buys, beside what this route takes.
struct PurchasesPage: PageSource {
  func page(of model: Model) -> Page {
    let say = model.say
    var blocks = model.work.map { Self.route($0.current, say) } ?? []
    var budget: Band?
    for purchase in model.catalog.reference.purchases {
      if purchase.budget != budget {
        budget = purchase.budget
        blocks.append(
          .heading(
            say(
              "Voor \(say.said(purchase.budget, .euros)) per jaar, volgens de bron:",
              "For \(say.said(purchase.budget, .euros)) a year, according to the source:")))
      }
      blocks.append(contentsOf: Self.blocks(of: purchase, in: model))
    }
    return Page(say(Deed.purchases.name), blocks)
  }

  /// What the route costs, and the budget of its years.
  private static func route(_ current: Evaluation, _ say: Wording) -> [Block] {
    let totals = current.totals
    let subjects = current.subjects(of: .cost).union(current.subjects(of: .elapsed))
    let (route, budget) = (
      say("Dit traject: ", "This trajectory: "), say("Jaarbudget: ", "Year's budget: ")
    )
    let perYear = say.euros(totals.budget.perYear) + say(" per jaar", " a year")
    var blocks: [Block] = [
      .prose(
        Prose(
          route + say.costAndTime(totals) + ".", .strong, subjects: subjects,
          covered: route + say.covered)),
      .prose(
        Prose(
          budget + perYear + ", " + say.budgetYears(totals) + ": "
            + say.said(totals.budget.available, .euros) + ".", .budget, subjects: subjects,
          covered: budget + perYear)),
    ]
    if totals.support.jobcoach != nil {
      blocks.append(.text(say.aftercareIsBeyond, .secondary))
    }
    return blocks + [.text(say.budgetFootnote, .secondary)]
  }

  private static func blocks(of purchase: Purchase, in model: Model) -> [Block] {
    let (say, reference) = (model.say, model.catalog.reference)
    let unit = purchase.unit.map { unit in
      let derived =
        unit.marks.contains(.derived) ? say(", onze berekening", ", our arithmetic") : ""
      return " (\(say.said(unit.euros, .euros)) \(say(unit.per))\(derived))"
    }
    let source = purchase.source.map { " [\(say.cited($0, reference: reference))]" }
    let errata = purchase.source?.errata.compactMap { say.said(erratum: $0, reference: reference) }
    return [.prose(Prose(say(purchase.text) + (unit ?? "") + (source ?? ""), .plain, .bullet))]
      + (errata ?? []).map { .prose(Prose($0, .warning, .indented(1))) }
  }
}

extension Deed {
  static let purchases = opening(
    { _ in .purchases },
    Text(nl: "Wat koopt een jaarbudget?", en: "What does a year's budget buy?"),
    label: Text(nl: "jaarbudget", en: "budget"), .looking,
    words: [Text(nl: "jaarbudget", en: "purchases"), Text(nl: "kosten", en: "cost")])
}
