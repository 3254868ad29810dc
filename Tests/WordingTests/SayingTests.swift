import Reintegration
import TestSupport
import Testing
import Wording

@Suite("What is said of figures")
struct SayingTests {
  @Test("has no sign that reads as a minus before a word")
  func band() {
    let figure = TestSupport.band("1000-6000")
    #expect(Wording(.nl).said(figure, .euros, highIs: .almost) == "€ 1.000 tot bijna 6.000")
    #expect(Wording(.en).said(figure, .euros, highIs: .almost) == "€1,000 to almost 6,000")
  }

  @Test("has cents only where they are exact")
  func cents() {
    let say = Wording(.nl)
    #expect(say.euros(Amount(hundredths: 80_050)) == "€ 800,50")
    // 300 x 3/13 = 69,2307…
    #expect(say.euros(Amount(300) * Amount(1).weeksAsMonths) == "€ 69")
  }

  @Test("has two decimals of money and as many as there are of hours")
  func decimals() {
    let figure = TestSupport.band("75.5")
    #expect(Wording(.nl).said(figure, .eurosPerHour) == "€ 75,50 per uur")
    #expect(Wording(.en).said(figure, .eurosPerHour) == "€75.50 per hour")
    #expect(Wording(.nl).said(figure, .euros) == "€ 75,50")
    #expect(Wording(.nl).said(figure, .hours) == "75,5 uur")
  }

  @Test("is a whole sentence for every verdict beside the budget", arguments: Language.allCases)
  func verdicts(language: Language) {
    let sentences = Budget.Verdict.allCases.map { Wording(language).sentence(of: $0) }
    #expect(Set(sentences).count == sentences.count)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.first?.isUppercase == true })
  }

  @Test("says which total the verdict is about where support is counted along")
  func verdictWithSupport() {
    let persona = Persona([.make("a")])
    func verdict(_ language: Language, _ change: (inout Assumptions) -> Void) -> String {
      let scenario = Scenario(persona, activation: ["a"]) { change(&$0.assumptions) }
      return Wording(language).verdict(Trajectory.make(scenario, of: persona).totals)
    }
    let klantmanager: (inout Assumptions) -> Void = { $0.klantmanager = SupportAssumption() }
    let jobcoach: (inout Assumptions) -> Void = { $0.jobcoach = JobcoachAssumption() }
    for change in [klantmanager, jobcoach] {
      #expect(verdict(.nl, change).hasSuffix(". Dit gaat over de kosten met begeleiding."))
      #expect(verdict(.en, change).hasSuffix(". This is about the cost with support."))
    }
    #expect(!verdict(.nl) { _ in }.contains("begeleiding"))
    #expect(!verdict(.en) { _ in }.contains("support"))
  }

  @Test("explains each word to a high end in the derivation of the cost")
  func marks() {
    for mark in [Mark.almost, .over, .about] {
      let persona = Persona([.make("a", cost: .euros("1-2", mark))])
      let trajectory = Trajectory.make(Scenario(persona, activation: ["a"]), of: persona)
      for say in [Wording(.nl), Wording(.en)] {
        let lines =
          Derivations(of: trajectory, trajectory.totals, wording: say)
          .derivation(of: .total(.cost))?.lines.map(\.text) ?? []
        #expect(lines.contains("\(say.name(of: mark)): \(say.meaning(of: mark))"))
      }
    }
  }

  @Test("is how often a phase is gone through, from the second time on", arguments: 1...3)
  func relapse(times: Int) {
    let persona = Persona([.make("a", weeks: .band("4-6"))])
    let scenario = Scenario(persona, activation: ["a"]) { $0.activation.times = times }
    let trajectory = Trajectory.make(scenario, of: persona)
    let lines =
      Derivations(of: trajectory, trajectory.totals, wording: Wording(.nl))
      .derivation(of: .phase(.activation, .elapsed))?.lines.map(\.text) ?? []
    let said = "De fase wordt \(times) keer doorlopen: \(times * 4)-\(times * 6) weken"
    #expect(lines.contains(said) == (times > 1))
    #expect(lines.contains { $0.contains("doorlopen") } == (times > 1))
  }

  @Test("names no erratum by its number in a sentence", arguments: Language.allCases)
  func errata(language: Language) {
    let wording = Wording(language)
    let sentences =
      Mark.allCases.map { wording.meaning(of: $0) }
      + UnknownReason.allCases.map { wording.meaning(of: $0) }
      + UnknownReason.allCases.map { wording.remedy(for: $0) }
      + [
        wording.supportFootnote(withJobcoach: true), wording.budgetFootnote,
        wording.aftercareIsBeyond, wording.pauseBesideWork, wording.bandsAreNoExpectation,
      ]
    #expect(sentences.filter { $0.contains(/\b[TA]-[0-9]/) } == [])
  }

  @Test("is a bandbreedte, and what nobody could tell is not said to be unknown to all")
  func words() {
    let (dutch, english) = (Wording(.nl), Wording(.en))
    #expect(dutch.name(of: Mark.shared) == "gedeelde bandbreedte")
    #expect(english.name(of: Mark.shared) == "shared range")
    #expect(
      dutch.said(.reversed(low: 26, high: 12))
        == "Dit staat andersom; het laagste getal hoort vooraan. Bedoel je 12-26?")
    #expect(dutch.name(of: .unknownToRespondents) == "maar beperkt in te schatten")
    #expect(english.name(of: .unknownToRespondents) == "hard to estimate")
    #expect(dutch.meaning(of: .integralBudget).hasPrefix("Doorgaans is één totaalbudget"))
    #expect(english.meaning(of: .integralBudget).hasPrefix("Usually one overall budget"))
  }

  @Test("is never that something unknown counts as nothing", arguments: Language.allCases)
  func unknown(language: Language) throws {
    let persona = Persona([
      .make(
        "a", weeks: .unknown(.notReported), effort: .hours(.unknown(.unknownToRespondents)),
        cost: .euros(.unknown(.notReported)))
    ])
    var scenario = Scenario(persona: persona.id)
    scenario.activation.entries = [Entry("a")]
    scenario.assumptions.klantmanager = SupportAssumption()
    scenario.assumptions.jobcoach = JobcoachAssumption()
    let trajectory = try Trajectory(scenario, of: persona)
    let totals = try Totals(trajectory, defaults: .source)
    let wording = Wording(language)
    let derivations = Derivations(of: trajectory, totals, wording: wording)
    let texts = derivations.figures.flatMap {
      derivations.derivation(of: $0)?.lines.map(\.text) ?? []
    }
    for text in texts {
      for wrong in [
        "als 0", "as 0", "onbekend (onbekend", "week 0 tot 0", "week 0 to 0", "€ 0, ", "€0, ",
        "0 weken x", "0 weeks x", "bevinding: wie", "finding: who",
      ] {
        #expect(!text.contains(wrong), "\(text)")
      }
    }
    let none = wording(
      "geen plaatsing gekozen, dus geen jobcoach", "no placement chosen, so no job coach")
    #expect(derivations.derivation(of: .jobcoach)?.lines.first?.text == none)
    let line = try #require(totals.support.jobcoach)
    #expect(wording.jobcoach(line, in: trajectory) == none)
    #expect(texts.contains(wording("onbekend (1)", "unknown (1)")))
  }
}
