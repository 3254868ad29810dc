package import Reintegration

extension Wording {
  /// Says a total; of the busiest week, that none is known where hours are stated in all alone.
  package func said(_ measure: Measure, of totals: Totals, as form: SumForm = .full) -> String {
    switch measure {
    case .waiting where form == .full:
      said(totals[.waiting]) + self(" zonder interventie", " without an intervention")
    case .peakLoad where totals.isLoadUnseen:
      self("geen uren per week bekend", "no hours per week known")
    default: said(totals[measure], as: form)
    }
  }

  /// Says what support comes to: "6 maanden, 12 uur, € 900", as a least where weeks are unknown.
  package func said(_ line: SupportLine) -> String {
    said([line.months, line.hours, line.cost])
  }

  /// Says what a job coach comes to; without a placement there is none.
  package func jobcoach(_ line: SupportLine, in trajectory: Trajectory) -> String {
    hasPlacement(trajectory) ? said(line) : noJobcoach
  }

  func hasPlacement(_ trajectory: Trajectory) -> Bool {
    trajectory.stages.contains { $0.phase == .placement }
  }

  /// Says what a trajectory costs and how long it takes, with what is unknown of it.
  package func costAndTime(_ totals: Totals) -> String {
    guard !totals.stages.isEmpty else { return self("nog niets gekozen", "nothing chosen yet") }
    let (whole, weeks) = (totals[.cost], totals[.elapsed])
    let cost = whole.isUnknown ? self("kosten onbekend", "cost unknown") : said(whole)
    let support =
      totals.support.lines.isEmpty
      ? "" : self(", met begeleiding ", ", with support ") + said(totals.grandTotal)
    let time =
      weeks.isUnknown
      ? self("; duur onbekend", "; duration unknown")
      : self("; doorlooptijd ", "; elapsed time ") + said(weeks)
    return cost + support + time
  }

  /// That there is no job coach, and why.
  var noJobcoach: String {
    self("geen plaatsing gekozen, dus geen jobcoach", "no placement chosen, so no job coach")
  }

  /// What must be known of support that is counted along.
  package func supportFootnote(withJobcoach: Bool) -> String {
    let double = self(
      "Gesprekken die al geprijsd zijn kunnen hierin dubbel tellen.",
      "Talks that are priced already may be counted twice here.")
    guard withJobcoach else { return double }
    return double
      + self(
        " Een jobcoach en de weken nazorg zijn onze lezing: nazorg is niet onderzocht (8.1), "
          + "zes maanden komt voor (7.2.4), en jobcoaches zijn er voor een kortere afstand (7.1.1).",
        " A job coach and the weeks of aftercare are our reading: aftercare was not studied "
          + "(8.1), six months occur (7.2.4), and job coaches serve a shorter distance (7.1.1).")
  }

  /// That the weeks of a pause count as waiting though another phase runs during it.
  package var pauseBesideWork: String {
    self(
      "Let op: tijdens een pauze loopt hier ook een andere fase. De pauze telt toch als wachttijd.",
      "Note: another phase runs during a pause here. The pause counts as waiting all the same.")
  }

  /// That a job coach goes on after the weeks that the budget is counted over.
  package var aftercareIsBeyond: String {
    self(
      "De nazorg door een jobcoach zit in de kosten met begeleiding, maar niet in de weken waarover "
        + "het budget is geteld.",
      "The aftercare by a job coach is in the cost with support, but not in the weeks that the "
        + "budget is counted over.")
  }

  /// The years of a budget: a least where a duration is unknown.
  package func budgetYears(_ totals: Totals) -> String {
    (totals[.elapsed].isOpen ? self("ten minste ", "at least ") : "")
      + said(totals.budget.years, .years)
  }

  /// Says in a sentence how the total lies beside the budget, and which total that is.
  package func verdict(_ totals: Totals) -> String {
    guard !totals.stages.isEmpty else {
      return self("Er is nog niets gekozen.", "Nothing is chosen yet.")
    }
    if totals.grandTotal.isUnknown {
      return self(
        "De kosten zijn onbekend: er valt niets te vergelijken.",
        "The cost is unknown: there is nothing to compare.")
    }
    return sentence(of: totals.budget.verdict)
      + (totals.support.lines.isEmpty
        ? ""
        : self(" Dit gaat over de kosten met begeleiding.", " This is about the cost with support."))
  }

  /// What must be known of the budget beside a total.
  package var budgetFootnote: String {
    self(
      "Het budget is een gemiddelde per persoon en jaar (4.2.2), geen grens; ook klantmanagers en "
        + "jobcoaches worden ervan betaald (4.1.2).",
      "The budget is an average per person and year (4.2.2), not a cap; klantmanagers and job "
        + "coaches are paid from it too (4.1.2).")
  }
}
