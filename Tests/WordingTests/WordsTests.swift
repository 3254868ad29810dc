import Reintegration
import TestSupport
import Testing
import Wording

@Suite("The words for what the source leaves open")
struct WordsTests {
  @Test(
    "name every reason, of our own interventions too",
    arguments: [
      (UnknownReason.notReported, "niet gerapporteerd", "not reported"),
      (.unknownToRespondents, "maar beperkt in te schatten", "hard to estimate"),
      (.integralBudget, "één totaalbudget", "one overall budget"),
      (.otherDepartment, "andere afdeling", "other department"),
      (.beyondHorizon, "na twee jaar", "beyond two years"),
      (.outOfScope, "niet onderzocht", "not studied"),
    ])
  func reasons(reason: UnknownReason, nl: String, en: String) {
    #expect(Wording(.nl).name(of: reason) == nl)
    #expect(Wording(.en).name(of: reason) == en)
    for say in [Wording(.nl), Wording(.en)] {
      #expect(say.meaning(of: reason).hasSuffix("."))
      #expect(say.remedy(for: reason).hasSuffix("."))
    }
    #expect(Wording(.en).name(of: .notReported, by: .ownIntervention) == "not filled in")
  }

  @Test(
    "name every mark",
    arguments: [
      (Mark.almost, "bijna", "almost"), (.over, "ruim", "over"), (.about, "ongeveer", "about"),
      (.usual, "doorgaans", "usually"),
      (.shared, "gedeelde bandbreedte", "shared range"),
      (.partlyUnknown, "deels onbekend", "partly unknown"),
      (.indicative, "indicatief", "indicative"), (.derived, "berekend", "calculated"),
    ])
  func marks(mark: Mark, nl: String, en: String) {
    #expect(Wording(.nl).name(of: mark) == nl)
    #expect(Wording(.en).name(of: mark) == en)
    #expect(Wording(.en).meaning(of: mark).hasSuffix("."))
  }

  @Test("are of one case for each there is")
  func complete() {
    for say in [Wording(.nl), Wording(.en)] {
      #expect(Set(UnknownReason.allCases.map { say.name(of: $0) }).count == 6)
      #expect(Set(UnknownReason.allCases.map { say.meaning(of: $0) }).count == 6)
      #expect(Set(Mark.allCases.map { say.name(of: $0) }).count == 8)
      #expect(Set(Mark.allCases.map { say.meaning(of: $0) }).count == 8)
      #expect(Set(Phase.allCases.map { say.shortName(of: $0) }).count == 3)
    }
  }
}

@Suite("What is wrong with a figure")
struct FigureErrorSayingTests {
  private static let errors: [FigureError] = [
    .notANumber(suggestion: nil), .exponent, .negative, .reversed(low: 26, high: 12), .tooLarge,
    .tooManyDecimals(suggestion: nil),
  ]

  @Test("is a sentence of its own, in both languages", arguments: Language.allCases)
  func sentences(language: Language) {
    let said = Self.errors.map { Wording(language).message(for: $0, found: "'x'") }
    #expect(Set(said).count == Self.errors.count)
    #expect(said.allSatisfy { $0.hasPrefix("'x' ") && $0.hasSuffix(".") })
  }

  @Test("is said with what was probably meant, in the notation that was read")
  func hints() {
    let half = Amount(hundredths: 150)
    #expect(
      Wording(.nl).said(.reversed(low: 26, high: half))
        == "Dit staat andersom; het laagste getal hoort vooraan. Bedoel je 1,50-26?")
    #expect(
      Wording(.en).hint(for: .reversed(low: 26, high: half), in: .file) == "Did you mean 1.5-26?")
    #expect(
      Wording(.nl).said(.tooManyDecimals(suggestion: "2875"))
        == "Dit heeft meer dan twee cijfers achter de komma. Bedoel je 2875?")
    #expect(
      Wording(.nl).message(for: .tooLarge, in: .file)
        == "Dit is te groot; het hoogste getal is 1000000000.")
    #expect(
      Wording(.en).message(for: .tooLarge)
        == "This is too large; the highest number is 1,000,000,000.")
    #expect(Text.didYouMean("'buddy'").en == "Did you mean 'buddy'?")
  }
}

@Suite("A stretch of weeks")
struct WeeksSayingTests {
  @Test("is said from week to week, without an end where nothing of it is known")
  func spans() {
    let (nl, en) = (Wording(.nl), Wording(.en))
    #expect(nl.span(band("0"), band("12-26"), isOpen: false) == "week 0 tot 12-26")
    #expect(en.span(band("0"), band("12-26"), isOpen: true) == "week 0 to 12-26")
    #expect(nl.span(band("26"), band("26"), isOpen: true) == "vanaf week 26")
    #expect(en.span(band("26"), band("26"), isOpen: true) == "from week 26")
  }
}
