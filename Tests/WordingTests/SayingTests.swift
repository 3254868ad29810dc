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

  @Test("is a whole sentence for every verdict beside the budget", arguments: Language.allCases)
  func verdicts(language: Language) {
    let sentences = Budget.Verdict.allCases.map { Wording(language).sentence(of: $0) }
    #expect(Set(sentences).count == sentences.count)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.first?.isUppercase == true })
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
