import Reintegration
import Wording

/// The difference of scenarios with the first, as a text that can be read out.
struct CompareText {
  let base: TotalledScenario
  let others: [ComparedScenario]
  let wording: Wording
  let reference: Reference

  var text: String {
    var page = Page()
    page.say(wording("Vergeleken met: ", "Compared with: ") + name(base), hanging: 2)
    addTotals(base, to: &page)
    for scenario in others {
      page.blank()
      page.say(name(scenario.other), hanging: 2)
      addTotals(scenario.other, to: &page)
      page.blank()
      if let difference = scenario.difference {
        addDifference(difference, scenario.other, to: &page)
      } else {
        let (one, other) = (scenario.other.persona.name, base.persona.name)
        page.say(
          wording(
            "\(one) en \(other) zijn verschillende personen: naast elkaar, zonder verschil.",
            "\(one) and \(other) are different persons: side by side, without a difference."),
          indent: 2)
      }
    }
    page.blank()
    let personas = [base.persona] + others.map(\.other.persona)
    for caveat in wording.caveats(of: personas, reference: reference) { page.say(caveat) }
    return page.text
  }

  private func name(_ scenario: TotalledScenario) -> String {
    let title = scenario.title.map { ": \($0)" } ?? ""
    return wording.name(of: scenario.persona) + title
      + (scenario.file.map { " (\(Harmless.name($0)))" } ?? "")
  }

  private func addTotals(_ scenario: TotalledScenario, to page: inout Page) {
    let wording = wording.fitting(scenario.totals)
    for measure in Measure.compared {
      page.say(wording.heading(of: measure), wording.said(measure, of: scenario.totals))
      for note in wording.notes(on: scenario.totals[measure], in: scenario.trajectory) {
        page.say(note.label, note.names)
      }
    }
  }

  private func addDifference(
    _ difference: Difference, _ other: TotalledScenario, to page: inout Page
  ) {
    page.say(wording("Verschil", "Difference"), indent: 2)
    for measure in Measure.compared {
      guard let difference = difference[measure] else { continue }
      page.say(
        wording.heading(of: measure), said(difference, measure, other), indent: 4, width: 22)
    }
    addNames(wording("In beide gelijk", "The same in both"), difference.cancelled, to: &page)
    addNames(
      wording("In beide, maar anders", "In both, but other"),
      difference.changed, to: &page)
    addNames(wording("Alleen hier", "Only here"), difference.onlyOther, other, to: &page)
    addNames(
      wording("Alleen in het eerste", "Only in the first"), difference.onlyBase, to: &page)
  }

  private func said(
    _ difference: MeasureDifference, _ measure: Measure, _ other: TotalledScenario
  ) -> String {
    let verdict = wording.name(of: difference.verdict)
    switch difference.verdict {
    case .same: return verdict
    case .notComparable:
      let names = difference.unknown.map { name(of: $0, other) }
      return wording(
        "\(verdict): onbekend bij \(wording.list(names))",
        "\(verdict): unknown for \(wording.list(names))")
    case .lower, .higher, .overlap:
      return wording.signed(difference.band, measure.unit) + ": " + verdict
    }
  }

  private func addNames(
    _ label: String, _ ids: [String], _ scenario: TotalledScenario? = nil, to page: inout Page
  ) {
    guard !ids.isEmpty else { return }
    page.say(
      label, wording.list(ids.map { name(of: $0, scenario ?? base) }), indent: 4, width: 22)
  }

  /// The name of an intervention that one of the two has.
  private func name(of id: String, _ scenario: TotalledScenario) -> String {
    let name = wording.name(of: id, in: scenario.trajectory)
    return name == id ? wording.name(of: id, in: base.trajectory) : name
  }
}
