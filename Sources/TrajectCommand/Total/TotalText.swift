import Reintegration
import Wording

/// The totals of a scenario as a text that can be read out.
struct TotalText {
  let scenario: TotalledScenario
  /// How its figures come about, with the wording that they are said in.
  let derivations: Derivations
  let reference: Reference
  /// Whether to say how the total lies beside the budget.
  var saysVerdict = false
  /// Whether to say how every figure comes about.
  var explains = false

  var text: String {
    var page = Page()
    addHead(to: &page)
    let tables = scenario.stages.map { table(of: $0.chosen, $0.total) }
    let widths = page.widths(of: tables)
    for (stage, table) in zip(scenario.stages, tables) {
      page.blank()
      addPhase(stage.chosen, stage.total, table, widths, to: &page)
    }
    page.blank()
    addTotals(to: &page)
    addAround(to: &page)
    addList(
      wording("Anders dan de bron of de standaard", "Other than the source or the default"),
      wording.assumptions(of: scenario.trajectory), to: &page)
    addList(
      wording("Let op", "Note"),
      scenario.totals.warnings(of: scenario.trajectory)
        .map { wording.said($0, in: scenario.trajectory) }, to: &page)
    addSpread(to: &page)
    if explains { addDerivations(to: &page) }
    page.blank()
    page.say(wording.caveat(of: scenario.persona, reference: reference))
    return page.text
  }

  var wording: Wording { derivations.wording }

  private func addHead(to page: inout Page) {
    let persona = wording.name(of: scenario.persona)
    page.say(scenario.title.map { "\(persona): \($0)" } ?? persona, hanging: 2)
    let source = scenario.trajectory.scenario
    if let author = source.author {
      page.say(wording("Gemaakt door: \(author)", "Made by: \(author)"), hanging: 2)
    }
    if let file = scenario.file.map(Harmless.name) {
      page.say(wording("Bestand: \(file)", "File: \(file)"), hanging: 2)
    }
    if let notes = source.notes {
      page.blank()
      page.say(notes)
    }
    if scenario.stages.isEmpty {
      page.blank()
      page.say(wording("Er is nog niets gekozen.", "Nothing is chosen yet."))
    }
  }

  private func addTotals(to page: inout Page) {
    let totals = scenario.totals
    page.say(wording("Totaal", "Total"))
    for measure in Measure.allCases {
      page.say(wording.heading(of: measure), wording.said(measure, of: totals))
      if measure == .waiting, scenario.trajectory.hasWorkBesidePause(in: totals) {
        page.say(wording.pauseBesideWork, indent: 2)
      }
      for note in wording.notes(on: totals[measure], in: scenario.trajectory) {
        page.say(note.label, note.names)
      }
    }
  }

  private func addAround(to page: inout Page) {
    let totals = scenario.totals
    let support = totals.support
    if !support.lines.isEmpty {
      page.blank()
      page.say(wording("Met begeleiding", "With support"))
      if let line = support.klantmanager { page.say("Klantmanager", wording.said(line)) }
      if let line = support.jobcoach {
        page.say(
          wording("Jobcoach", "Job coach"), wording.jobcoach(line, in: scenario.trajectory))
      }
      page.say(wording("Kosten samen", "Cost together"), wording.said(totals.grandTotal))
      page.say(wording.supportFootnote(withJobcoach: support.jobcoach != nil), indent: 2)
    }
    page.blank()
    let budget = totals.budget
    page.say(wording("Jaarbudget", "Year's budget"))
    page.say(wording("Per persoon en jaar", "Per person and year"), wording.euros(budget.perYear))
    page.say(
      wording(
        "In \(wording.budgetYears(totals))", "In \(wording.budgetYears(totals))"),
      wording.said(budget.available, .euros))
    if saysVerdict {
      page.say(wording("Oordeel", "Verdict"), wording.verdict(totals))
    }
    page.say(wording.budgetFootnote, indent: 2)
  }

  /// Adds where the width of the cost comes from.
  private func addSpread(to page: inout Page) {
    let width = scenario.totals[.cost].band.width
    guard width > .zero else { return }
    let lines = scenario.totals.sensitivity(of: scenario.trajectory)
      .map { ($0.intervention, $0[.cost] ?? .zero) }
      .filter { $0.1 > .zero }
      .map { wording.name(of: $0, in: scenario.trajectory) + ": " + wording.euros($1) }
    addList(
      wording(
        "Waar de \(wording.euros(width)) spreiding in de kosten vandaan komt",
        "Where the \(wording.euros(width)) of spread in the cost comes from"),
      lines, to: &page)
  }

  private func addList(_ heading: String, _ lines: [String], to page: inout Page) {
    guard !lines.isEmpty else { return }
    page.blank()
    page.say(heading)
    for line in lines { page.say("- \(line)", indent: 2, hanging: 2) }
  }
}
