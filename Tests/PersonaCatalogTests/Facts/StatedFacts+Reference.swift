import Reintegration

extension StatedFacts {
  /// What the reference states that belongs to no single persona.
  init(of reference: Reference) {
    add("caveat", "", reference.caveat.source, reference.caveat.text)
    add(reference.support)
    for rate in reference.rates {
      let figures = "\(rate.euros) euros an hour" + (rate.isDefault ? " by default" : "")
      add("rate \(rate.id)", figures, rate.source, rate.note)
      add("rate \(rate.id) name", rate.name, within: rate.source)
    }
    for budget in reference.budgets {
      let figures = "\(budget.euros) euros" + (budget.isDefault ? " by default" : "")
      add("budget \(budget.id)", figures, budget.source, budget.text)
      add("budget \(budget.id) name", budget.name, within: budget.source)
      addNote("budget \(budget.id)", of: budget.source)
    }
    for purchase in reference.purchases {
      let unit = purchase.unit.map { ", \($0.euros) \($0.per.en) \($0.marks.names)" } ?? ""
      add("buys \(purchase.id)", "\(purchase.budget)\(unit)", purchase.source, purchase.text)
      addNote("buys \(purchase.id)", of: purchase.source)
    }
    for kind in reference.registrations {
      add("kind \(kind.id)", kind.said, kind.source, nil)
      add("kind \(kind.id) name", kind.name, within: kind.source)
      addNote("kind \(kind.id)", of: kind.source)
    }
    let total = reference.registrationTotal
    add("kinds", "\(total.provisions) of \(total.persons)", total.source, nil)
    for group in reference.targetGroups {
      let figures = [group.caseloadShare, group.spendingShare, group.ratio].map { $0.said }
      add(
        "group \(group.number)", figures.joined(separator: " "), group.source, group.text)
      addNote("group \(group.number)", of: group.source)
    }
    for position in reference.positions {
      add("position \(position.id)", "", position.source, position.text)
    }
    for word in reference.glossary {
      add("word \(word.id)", "", word.source, word.text)
      add("word \(word.id) term", word.term, within: word.source)
      addNote("word \(word.id)", of: word.source)
    }
    for erratum in reference.errata + reference.readings {
      add("\(erratum.id) title", erratum.title, within: erratum.source)
      add(erratum.id, "", erratum.source, erratum.text)
    }
  }

  private mutating func add(_ support: SupportTable) {
    for (name, one) in [
      ("klantmanager", support.klantmanager), ("jobcoach", support.jobcoach),
    ] {
      add(
        name, "\(one.hoursPerMonth) hours \(one.eurosPerMonth) euros", one.source, one.source?.note)
    }
    add("aftercare", "\(support.aftercareWeeks) weeks", support.footnote.source, nil)
    add("support footnote", support.footnote.text, within: support.footnote.source)
    for row in support.rows {
      let cells = [("jobcoach", row.jobcoach), ("klantmanager", row.klantmanager)].map {
        "\($0.0) \($0.1?.mean.said ?? "-") \($0.1?.band?.description ?? "-")"
      }
      add("row \(row.id)", cells.joined(separator: " "), row.source, row.source?.note)
    }
  }
}

extension Amount? {
  fileprivate var said: String { map { "\($0)" } ?? "-" }
}

extension Registration {
  fileprivate var said: String {
    let shares = [narrowShare, focusBroad, focusMixed, focusNarrow, respondents].map { $0.said }
    return "\(provisions) of \(persons), " + shares.joined(separator: " ")
  }
}
